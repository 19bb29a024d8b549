import type { FieldRef, Listing } from '@/lib/listing/listing';
import type { Example, Rule } from './define';
import { withText } from './engine/fields';
import type { SellerWord } from './seller-words';

/** The day for which an example asks where it names none. */
export const EXAMPLE_DAY = '2026-11-21';

/** What a rule is asked about. */
export interface Situation {
  ref: FieldRef;
  text: string;
  listing: Listing;
  on: string;
  words?: readonly SellerWord[];
}

/**
 * What an example says, made complete: the United States, the rule's first field, today. Of bullets the text is
 * the first, whatever the listing of the example says.
 */
export function situationOf(rule: Pick<Rule, 'fields'>, example: Example): Situation {
  const field = example.field ?? rule.fields[0] ?? 'title';
  const { text, store = 'US', on = EXAMPLE_DAY } = example;
  const ref = { field, index: 0 };
  const { bullets = [''] } = example.listing ?? {};
  const known = {
    ...example.listing,
    ...(field === 'bullets' && { bullets }),
    ...(example.image && { images: [example.image] }),
  };
  const listing = { ...withText(known, ref, text), marketplace: store };
  return { ref, text, listing, on, ...(example.words && { words: example.words }) };
}
