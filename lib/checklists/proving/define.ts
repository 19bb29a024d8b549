import type { PageEvidence } from '@/lib/session/page-evidence';
import type { SurfaceId } from '@/lib/surfaces/address';
import type { BoundKind } from '../run';

/**
 * Why a page does not prove a step: the words are `proofs.why.<reason>`. The first are answers (something is still to
 * be done), the others say that nobody can tell from this page.
 */
export const NOT_YET = [
  'errors',
  'warnings',
  'empty',
  'writing',
  'ignored',
  'few',
  'none',
] as const;
export const CANNOT_TELL = [
  'blind',
  'missing',
  'unchecked',
  'unjudged',
  'unbound',
  'unnamed',
  'other',
  'store',
] as const;
export type Reason = (typeof NOT_YET)[number] | (typeof CANNOT_TELL)[number];

/** Seen so; not yet so; or nobody can tell: absence of an error is no proof. */
export type Look =
  | {
      kind: 'seen';
      /** What was seen in few words, e.g. `title: 71 / 75`; no buyer's data. */
      facts: Readonly<Record<string, string>>;
      /** All that was looked at: the digest is made over it. */
      looked: unknown;
    }
  | { kind: 'not yet' | 'cannot tell'; why: Reason };

/** What a step can be proved by: one kind of page, and a look at it. */
export interface Proof {
  /** = file name; stored with checklists of her own. */
  id: string;
  /** The kinds of pages that show it. */
  surfaces: readonly SurfaceId[];
  /** What a run has to be bound to, so that the page and the run speak of one thing. */
  about: Extract<BoundKind, 'sku' | 'order'>;
  /** Looks at a page of one of these kinds, that is not blind and about the right thing. Pure. */
  look(page: PageEvidence): Look;
}

/** Declares a proof. One a file; the id is the file name; the registry finds it by itself. */
export function defineProof(proof: Proof): Proof {
  return proof;
}
