import type { FieldName } from '@/lib/listing/listing';
import type { PageFacts } from '@/lib/surfaces/define';
import type { PageState } from './page-state';

/** What a page tells of one place beyond its state, so that a step can be proved by it. */
export interface PlaceEvidence {
  field: FieldName;
  index: number;
  /** SHA-256 (hex) of the text that stands there; of a picture what tells it from another one. */
  digest: string;
  /** True while somebody is at it: a half-written text proves nothing. */
  writing: boolean;
  /** True once there is a verdict; a picture has none before it was measured and judged. */
  judged: boolean;
  /** Findings that she chose to ignore, and findings that somebody answers for. */
  ignored: number;
  allowed: number;
}

/** How a page stands at one moment, all of it at once: what the proofs of steps look at. Plain data. */
export interface PageEvidence {
  state: PageState;
  /** Facts of the open order or message; empty where there are none. */
  facts: PageFacts;
  /** ASIN of the listing, where the page tells it. */
  asin?: string;
  /** Whether the open message answers a buyer or begins; absent where there is none. */
  messageKind?: 'reply' | 'proactive';
  places: readonly PlaceEvidence[];
}
