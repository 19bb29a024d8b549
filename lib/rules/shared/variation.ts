import type { TextView } from '@/lib/text/view';
import { SAME_VALUES, SIZE_OR_COLOUR } from '../data/variation-words';
import type { Fix, RuleInput, Span } from '../define';
import { brandSpansIn } from './brand';

/** A value by which the children of one parent differ. */
export interface Varying {
  attribute: string;
  value: string;
  isSizeOrColour: boolean;
}

/** What varies, as far as it is known and not blank. */
export function varyingOf({ listing }: RuleInput): readonly Varying[] {
  return Object.entries(listing.variation ?? {})
    .map(([attribute, value]) => ({
      attribute,
      value: value.trim(),
      isSizeOrColour: SIZE_OR_COLOUR.test(attribute),
    }))
    .filter(({ value }) => value !== '');
}

/** Where a value stands in a text, in any of its spellings. */
export function placesOf(text: TextView, value: string): readonly Span[] {
  const folded = value.toLowerCase();
  const spellings = SAME_VALUES.find((group) => group.includes(folded)) ?? [value];
  return spellings.flatMap((spelling) => brandSpansIn(text, spelling));
}

/** Adds values to the end of a title, when they fit. */
export function appended(
  text: TextView,
  values: readonly string[],
  limit: number,
): Fix | undefined {
  const addition = values.map((value) => `, ${value}`).join('');
  const { end } = text.trimmed;
  if (text.length === 0 || text.length + [...addition].length > limit) return undefined;
  return {
    label: 'append',
    data: { words: values.join(', ') },
    edits: [{ start: end, end, insert: addition }],
  };
}
