import type { FieldName } from '@/lib/listing/listing';
import type { Fix, RuleInput, Span } from '../define';
import availability from '../terms/availability';
import { isInside } from './brand';
import { looseDeletion } from './loose-words';
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

/** The word of a guarantee: whole phrases are matters of other codes, a plain term ("2-year guarantee") is nobody's. */
const GUARANTEE = /guarant|garant|money back/u;
const TERM_BEFORE = /\d{1,3}[\s-]{0,2}(?:years?|months?|days?|yr|jahre?|monate?)[\s'’-]{0,2}$/iu;
/** "Guarantee a tight fit", "designed to guarantee": a verb, no promise of the seller. */
const VERB_BEFORE = /\b(?:to|can|will|cannot|not|that|which|and)\s$/iu;
/** What one does with a task: "deals with odors", "a great deal of room". */
const DEAL_AFTER = /^\s(?:with|of|breaker)\b/iu;

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
    const { start, end, term } = promotion;
    if (guarantees.some((hit) => hit.start < end && start < hit.end)) return [];
    if (term.startsWith('deal') && DEAL_AFTER.test(raw.slice(end, end + 10))) return [];
    if (GUARANTEE.test(term) && isTerm(raw, start, term)) return [];
    return [{ start, end, kind: 'promotion', mild: false, promotion }];
  });
}

/** A plain term of a warranty, or the verb. */
function isTerm(raw: string, start: number, term: string): boolean {
  const before = raw.slice(Math.max(0, start - 16), start);
  return TERM_BEFORE.test(before) || (term === 'guarantee' && VERB_BEFORE.test(before));
}

function timely({ hits, brandSpans, families }: RuleInput): Offer[] {
  return hits('availability').flatMap(({ start, end, entry }): Offer[] => {
    const note = availability.entries[entry]?.note;
    if (isInside(brandSpans, start, end)) return [];
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
