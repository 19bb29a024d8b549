import type { TextView, Token } from '@/lib/text/view';
import { BETWEEN, NO_BRANDS, NO_PRODUCTS, RIVALS } from '../data/comparison-words';
import type { RuleInput, Span, TermHit } from '../define';
import brands from '../terms/brands';
import comparison from '../terms/comparison';
import { isInside } from './brand';

/** How many words may stand between a lead and what it compares with. */
const PATIENCE = 3;
/** After these a noun of any kind is somebody else's product, save materials and the like. */
const OTHER = /\bother$/;
const THAN = /^than\b/;
/** Leads behind which a name with a capital is a brand, known to us or not. */
const NAMING = /^(?:better than|superior to|compared? (?:to|with))$/;
const SMALL_END = /\s\p{Ll}+$/u;
const NAME = /^\p{Lu}\p{Ll}{2,20}$/u;

/** One comparison of a text. */
export interface Comparison extends Span {
  /** True for phrases that we translated. */
  ours: boolean;
}

/**
 * Comparisons with other brands or products, in order, from the lead to what is compared with; materials, kinds and
 * people are none. Needs the lists `comparison` and `brands`.
 */
export function comparisonsIn(input: RuleInput): readonly Comparison[] {
  const found: Comparison[] = [];
  for (const hit of input.hits('comparison')) {
    const { language, note } = comparison.entries[hit.entry] ?? {};
    const ours = language !== undefined && comparison.ours.includes(language);
    const end = note === 'lead' ? endOfRival(input, hit) : hit.end;
    if (end === undefined || isInside(input.brandSpans, hit.start, hit.end)) continue;
    found.push({ start: hit.start, end, ours });
  }
  return found;
}

/** Where what stands after a lead ends, when it is a brand, a product or whoever makes them. */
function endOfRival(input: RuleInput, lead: TermHit): number | undefined {
  const { tokens } = input.text;
  let at = firstTokenAfter(tokens, lead.end);
  let before = lead.end;
  for (let left = PATIENCE; left > 0; left--, at++) {
    const token = tokens[at];
    if (token === undefined || isParted(input.text, before, token.start)) return undefined;
    if (RIVALS.has(token.folded)) return token.end;
    // Phones "smaller than iPhone 15" fit a case: no comparison of quality.
    const brand = THAN.test(lead.term) ? undefined : brandAt(input, token, at);
    if (brand !== undefined) return brand;
    if (before === lead.end && isName(input, lead, token, at)) return token.end;
    if (!BETWEEN.has(token.folded))
      return OTHER.test(lead.term) && isProduct(token) ? token.end : undefined;
    before = token.end;
  }
  return undefined;
}

function firstTokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sign between the words ends the comparison. */
function isParted({ raw }: TextView, from: number, to: number): boolean {
  return to - from > 60 || /[.,;:!?()|、。]/u.test(raw.slice(from, to));
}

/** End of another owner's brand that begins at the token. */
function brandAt(input: RuleInput, token: Token, at: number): number | undefined {
  const hit = input.hits('brands').find(({ start }) => start === token.start);
  if (hit === undefined || isInside(input.brandSpans, hit.start, hit.end)) return undefined;
  const note = brands.entries[hit.entry]?.note;
  const brand = input.listing.brand?.toLowerCase() ?? '';
  if (note !== undefined && brand !== '' && brand.includes(note)) return undefined;
  // The fruit is no brand.
  const next = input.text.tokens[at + 1]?.folded ?? '';
  return hit.term === 'apple' && !/^(?:iphone|ipad|watch|pencil|airpods|macbook)/.test(next)
    ? undefined
    : hit.end;
}

/** A word with a capital in a sentence of small ones: "better than Yeti tumblers". */
function isName({ text, brandSpans }: RuleInput, lead: TermHit, token: Token, at: number): boolean {
  const { raw } = text;
  const word = raw.slice(token.start, token.end);
  if (!NAMING.test(lead.term) || !NAME.test(word)) return false;
  if (NO_BRANDS.has(token.folded) || NO_PRODUCTS.has(token.folded)) return false;
  if (isInside(brandSpans, token.start, token.end)) return false;
  // In a text that begins every word with a capital it says nothing.
  const next = text.tokens[at + 1];
  const isTitle = !SMALL_END.test(raw.slice(lead.start, lead.end));
  return !isTitle && (next === undefined || /\p{Ll}/u.test(raw.charAt(next.start)));
}

function isProduct({ folded }: Token): boolean {
  return folded.length > 2 && !NO_PRODUCTS.has(folded) && !/\d/.test(folded);
}
