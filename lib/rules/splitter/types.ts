import type { Language, Store } from '@/lib/listing/stores';

/** What is split: an old long title, and the highlights there are already. */
export interface SplitSource {
  title: string;
  highlights?: string | undefined;
  brand?: string | undefined;
  /** Absent: the usual language of the store, else English. */
  language?: Language | undefined;
  store?: Store | undefined;
  productType?: string | undefined;
  /** Day (ISO) whose rules decide what is dropped. */
  on: string;
  /** Code points after NFC; absent: 75 and 125. */
  limits?: { title: number; highlights: number } | undefined;
}

/** Where words end up. */
export type Destination = 'title' | 'highlights' | 'dropped';

/**
 * Why words went where they are. `fits`: there was room at their place; `brand-first`; `essential`: size, pack,
 * colour or model; `no-room`; `already-there`: every word of the phrase stands in the title or the highlights;
 * `too-long`: one word longer than a field; `dangling`: a small word whose partner went away; `rule`: a rule
 * forbids it, see `code`.
 */
export type Reason =
  | 'fits'
  | 'brand-first'
  | 'essential'
  | 'no-room'
  | 'already-there'
  | 'too-long'
  | 'dangling'
  | 'rule';

/** Words that stay together, and where they go. In the order of the source. */
export interface Move {
  words: string;
  from: 'title' | 'highlights';
  to: Destination;
  reason: Reason;
  /** Catalogue code of the rule, with reason `rule`. */
  code?: string;
}

export interface SplitProposal {
  title: string;
  highlights: string;
  /** Every word of the source, once. */
  moves: readonly Move[];
  /** False when the source is within its limits: then nothing is proposed. */
  changed: boolean;
}

/** One word, or words that must not be parted: "24 x 48 inches", "Pack of 3". */
export interface Unit {
  text: string;
  /** True when it follows the unit before it without a space (Japanese). */
  joined: boolean;
  /** Filled by the choice. */
  to?: Destination;
  reason?: Reason;
  code?: string;
}

/** What stands between two commas. */
export interface Phrase {
  units: Unit[];
  from: 'title' | 'highlights';
}
