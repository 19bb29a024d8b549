import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import type { Severity, TermHit } from './define';

/**
 * What a word of the seller's own lists is:
 * - `forbidden`: none of `words` may stand in the text; `instead`, if given, is what to write.
 * - `preferred`: `instead` is how the house writes it; `words` are the spellings it replaces.
 * - `brand`: each of `words` is a brand name that is written exactly so, capitals and spaces included; with
 *   `instead` they are wrong spellings of that one name. Search terms hold no brand name at all.
 */
export const WORD_KINDS = ['forbidden', 'preferred', 'brand'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** One row of the seller's own lists. Plain data: stored, imported and exported as it is. */
export interface SellerWord {
  id: string;
  kind: WordKind;
  /**
   * Words or phrases, at least one; matched as whole words like every list (case, width, hidden characters and
   * f-r-e-e folded away). Only what stands here is found: "towel" does not find "towels".
   */
  words: readonly string[];
  /** What to write in their place; always there for `preferred`. */
  instead?: string;
  /** Chosen by the seller. */
  severity: Severity;
  /** Holds only for listings of this brand; absent: for all. */
  brand?: string;
  /** Holds only in this store; absent: in all. */
  store?: Store;
  /** Holds only for this product type of Amazon's (`TOWEL`), or a family of ours (`apparel`); absent: for all. */
  productType?: string;
  /** Fields it holds in; absent: `USUAL_FIELDS`. */
  fields?: readonly FieldName[];
  /** Why, in the words of who keeps the list; shown with the finding. */
  note?: string;
}

/** Where a word counts that names no field: the texts of a listing, not messages to buyers and not identifiers. */
export const USUAL_FIELDS = [
  'title',
  'highlights',
  'bullets',
  'description',
  'searchTerms',
  'aplus',
] as const satisfies readonly FieldName[];

/** Every field in which a word can be asked for. */
export const WORD_FIELDS = [
  ...USUAL_FIELDS,
  'brand',
  'message',
  'appeal',
] as const satisfies readonly FieldName[];

/** One place where a word of the seller's lists stands. */
export interface SellerHit extends TermHit {
  word: SellerWord;
  /** How it is to be written, where the word says so. */
  right: string | undefined;
  /** Why nobody can tell whether the word holds here: a key of `reasons`; undefined when it holds. */
  unsure: string | undefined;
}
