import type { FieldName } from '@/lib/listing/listing';
import type { Fix, RuleInput, Span } from '../define';
import availability from '../terms/availability';
import { isInside } from './brand';
import { looseDeletion } from './loose-words';
import { isPlainSense } from './plain-senses';
import { pricesNamed } from './price';
import { type Promotion, promotionsIn, withoutPromotion } from './promotion';
import { sentenceDeletion } from './sentence';

/** What a text says of the offer instead of the product. */
export interface Offer extends Span {
  kind: 'price' | 'promotion' | 'time';
  /** True for what an honest sentence also says: "latest design". */
  mild: boolean;
  promotion?: Promotion;
}

/** What is saved when no money is. */
const SAVED =
  /\b(?:energy|electricity|power|water|space|time|gas|fuel|room|storage|battery|ink|paper|effort|oil)\b/iu;
const SAVED_REACH = 40;

/**
 * Prices, promotion, shipping, availability and words that age in a text of sentences, in order, none overlapping
 * another. Needs the lists `promo`, `availability` and `guarantee`.
 */
export function offersIn(input: RuleInput): Offer[] {
  return apart([
    ...pricesNamed(input).map(
      ({ start, end }): Offer => ({ start, end, kind: 'price', mild: false }),
    ),
    ...promotions(input),
    ...timely(input),
  ]);
}

/** A phrase that stands alone goes by itself, others with their sentence. */
export function offerFixes(
  field: FieldName,
  raw: string,
  { start, end, promotion }: Offer,
): readonly Fix[] {
  let from = start;
  // "20% off" goes with its number.
  if (promotion?.term.startsWith('%')) while (/[\d\s]/.test(raw.charAt(from - 1))) from--;
  while (from < start && /\s/.test(raw.charAt(from))) from++;
  const loose = looseDeletion(field, raw, { start: from, end });
  if (loose.length > 0) return promotion === undefined ? loose : [withoutPromotion(raw, promotion)];
  const sentence = sentenceDeletion(raw, { start, end });
  return sentence === undefined ? [] : [sentence];
}

function promotions(input: RuleInput): Offer[] {
  const { raw } = input.text;
  const hits = promotionsIn(input);
  if (hits.length === 0) return [];
  const guarantees = input.hits('guarantee');
  return hits.flatMap((promotion): Offer[] => {
    const { start, end } = promotion;
    if (guarantees.some((hit) => hit.start < end && start < hit.end)) return [];
    if (isPlainSense(raw, promotion)) return [];
    return [{ start, end, kind: 'promotion', mild: false, promotion }];
  });
}

function timely({ hits, brandSpans, families, text }: RuleInput): Offer[] {
  return hits('availability').flatMap(({ start, end, entry }): Offer[] => {
    const note = availability.entries[entry]?.note;
    if (isInside(brandSpans, start, end)) return [];
    if (note === 'save' && SAVED.test(text.raw.slice(end, end + SAVED_REACH))) return [];
    if (note === 'stock' && (families.has('food') || families.has('kitchen'))) return [];
    return [{ start, end, kind: 'time', mild: note === 'new' }];
  });
}

/** In order, of those that overlap the first, the longer of two that begin together. */
function apart(found: Offer[]): Offer[] {
  let done = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < done) return false;
      done = end;
      return true;
    });
}
