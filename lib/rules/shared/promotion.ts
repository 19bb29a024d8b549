import type { Fix, RuleInput, Span, TermHit } from '../define';
import promo from '../terms/promo';
import { isInside } from './brand';
import { deletion } from './removal';

/** What stands further off says nothing of this word. */
const A_TITLE = 200;
const CARDS = /\b(?:cards?|games?|poker|blackjack|monopoly)\b/u;

/** One promotional phrase of a text. */
export interface Promotion extends Span {
  /** The entry of the list, as the list writes it. */
  term: string;
  /** True for the two phrases that Amazon's page on titles names. */
  published: boolean;
}

/** Promotional phrases of a text, in order; product senses and the brand left out. Needs the list `promo`. */
export function promotionsIn(input: RuleInput): readonly Promotion[] {
  return input.hits('promo').flatMap((hit) => {
    const { start, end, term } = hit;
    const note = promo.entries[hit.entry]?.note;
    if (isProductSense(input, hit, note) || isInside(input.brandSpans, start, end)) return [];
    return [{ start, end, term, published: note === 'published' }];
  });
}

/** The repair that takes a promotional phrase out; "20% off" goes with its number. */
export function withoutPromotion(raw: string, { start, end, term }: Promotion): Fix {
  let from = start;
  if (term.startsWith('%')) while (from > 0 && /[\d\s]/u.test(raw[from - 1] ?? '')) from--;
  while (from < start && raw[from] === ' ') from++;
  return deletion(raw, { start: from, end });
}

function isProductSense(
  { text, families }: RuleInput,
  hit: TermHit,
  note: 'published' | 'gap' | 'game' | undefined,
): boolean {
  if (note === 'gap') return families.has('automotive') || families.has('lighting');
  if (note === 'game') return families.has('toys') || CARDS.test(text.folded.slice(0, A_TITLE));
  // "Latex-free gift bag": free of something, not for nothing.
  return hit.term.startsWith('free') && text.raw[hit.start - 1] === '-';
}
