import type { Token } from '@/lib/text/view';
import { isInside } from './brand';
import {
  APPLE_WORDS,
  GENERIC_BRANDS,
  MODEL_WORDS,
  WORDS_AFTER,
  WORDS_BEFORE,
  WORDS_BETWEEN,
} from './data/compatibility-words';
import type { RuleInput, TermHit } from './define';
import brands from './terms/brands';

const NONE: readonly TermHit[] = [];
/** How many other words may stand between "for" and the brand: "for fast charging iPhone". */
const PATIENCE = 3;
/** Signs that end a phrase; a dash does with spaces around it. */
const BARRIER = /[,;:|()（）、，]|\s[-–—]\s/u;

/** True when the Brand field says that there is no brand. */
export function isGeneric(brand: string): boolean {
  return GENERIC_BRANDS.has(brand.trim().toLowerCase());
}

/**
 * Names of other brands in the text that nothing marks as "made for": the first word of each such name.
 * What belongs to the listing's own brand is left out.
 */
export function unmarkedBrands(input: RuleInput): readonly TermHit[] {
  const hits = input.hits('brands');
  if (hits.length === 0) return NONE;
  const { tokens } = input.text;
  const owner = ownerOf(input.listing.brand);
  const named: TermHit[] = [];
  let previous = -2;
  for (const hit of hits) {
    if (isInside(input.brandSpans, hit.start, hit.end) || noteOf(hit) === owner) continue;
    const at = tokens.findIndex((token) => token.start <= hit.start && hit.end <= token.end);
    const place = at >= 0 ? at : tokens.findIndex((token) => token.start >= hit.start);
    if (place < 0 || isFruit(hit, place, tokens, hits) || isMarked(input, place, hits)) continue;
    // "Apple iPhone" is one name.
    if (place > previous + 1) named.push(hit);
    previous = place;
  }
  return named;
}

function noteOf(hit: TermHit): string | undefined {
  return brands.entries[hit.entry]?.note;
}

/** The owner that a Brand field stands for, by any of the owner's names. */
function ownerOf(brand: string | undefined): string | undefined {
  const folded = brand?.toLowerCase() ?? '';
  if (folded === '') return undefined;
  return brands.entries.find(
    ({ term, note }) => note !== undefined && (folded.includes(note) || folded.includes(term)),
  )?.note;
}

/** "Apple" alone may be the fruit: it counts beside another word of Apple's only. */
function isFruit(
  hit: TermHit,
  at: number,
  tokens: readonly Token[],
  hits: readonly TermHit[],
): boolean {
  if (hit.term !== 'apple' && hit.term !== 'アップル') return false;
  if (APPLE_WORDS.has(tokens[at + 1]?.folded ?? '')) return false;
  return !hits.some((other) => other.term !== hit.term && noteOf(other) === 'apple');
}

function isMarked({ text }: RuleInput, at: number, hits: readonly TermHit[]): boolean {
  const { tokens, raw } = text;
  const own = tokens[at]?.folded ?? '';
  if (own.split('-').some((part) => WORDS_AFTER.has(part) || WORDS_BEFORE.has(part))) return true;
  return isMarkedBefore(tokens, raw, at, hits) || isMarkedAfter(tokens, at, hits);
}

function isMarkedBefore(
  tokens: readonly Token[],
  raw: string,
  at: number,
  hits: readonly TermHit[],
): boolean {
  let left = PATIENCE;
  let crossed = false;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token === undefined) return false;
    crossed ||= BARRIER.test(raw.slice(token.end, tokens[index + 1]?.start ?? token.end));
    if (WORDS_BEFORE.has(token.folded)) return true;
    if (isOfTheName(token, hits)) continue;
    if (crossed || left-- === 0) return false;
  }
  return false;
}

function isMarkedAfter(tokens: readonly Token[], at: number, hits: readonly TermHit[]): boolean {
  for (let index = at + 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (WORDS_AFTER.has(token.folded)) return true;
    if (!isOfTheName(token, hits)) return false;
  }
  return false;
}

/** A model word, a number, or another brand of the same list. */
function isOfTheName(token: Token, hits: readonly TermHit[]): boolean {
  return (
    WORDS_BETWEEN.has(token.folded) ||
    /\p{N}/u.test(token.folded) ||
    hits.some(({ start, end }) => start < token.end && token.start < end)
  );
}

/** How many tokens after `at` still belong to the name of a model: "Pro 2" in "AirPods Pro 2 Case". */
export function modelWordsAfter(tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let index = at + 1; index < tokens.length; index++) {
    const word = tokens[index]?.folded ?? '';
    if (!MODEL_WORDS.has(word) && !/^\p{N}/u.test(word) && !APPLE_WORDS.has(word)) break;
    count++;
  }
  return count;
}
