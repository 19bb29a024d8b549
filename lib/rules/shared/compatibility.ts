import type { Token } from '@/lib/text/view';
import {
  APPLE_WORDS,
  COMPATIBLE,
  GAME_WORDS,
  GENERIC_BRANDS,
  LICENSED,
  MODEL_WORDS,
  PLATFORM_BRANDS,
  PLATFORM_WORDS,
  WORDS_AFTER,
  WORDS_BEFORE,
  WORDS_BETWEEN,
} from '../data/compatibility-words';
import type { RuleInput, TermHit } from '../define';
import brands from '../terms/brands';
import { isInside } from './brand';

const NONE: readonly TermHit[] = [];
/** How many other words may stand between "for" and the brand: "for fast charging iPhone". */
const PATIENCE = 3;
/** How many words a Turkish list of models may have. */
const LONG_LIST = 30;
/** Makers of what toys are models of. */
const VEHICLES: ReadonlySet<string> = new Set(['honda', 'tesla', 'toyota']);
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
  const named: { hit: TermHit; place: number }[] = [];
  const madeFor = new Set<string | undefined>();
  for (const hit of hits) {
    const note = noteOf(hit);
    if (note === undefined || note === owner) continue;
    if (isInside(input.brandSpans, hit.start, hit.end)) continue;
    const at = tokens.findIndex((token) => token.start <= hit.start && hit.end <= token.end);
    const place = at >= 0 ? at : tokens.findIndex((token) => token.start >= hit.start);
    if (place < 0 || isFruit(hit, place, tokens, hits)) continue;
    // What "for" opens goes on: "for iPhone 16/15 Series, AirPods and More".
    if (madeFor.size > 0 || isMarked(input, place, hits)) madeFor.add(note);
    else if (!isListed(input, hit, place, owner)) named.push({ hit, place });
  }
  return named
    .filter(({ hit, place }, index) => {
      if (madeFor.has(noteOf(hit))) return false;
      // "Apple iPhone" is one name.
      return place !== (named[index - 1]?.place ?? -2) + 1;
    })
    .map(({ hit }) => hit);
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
export function isFruit(
  hit: TermHit,
  at: number,
  tokens: readonly Token[],
  hits: readonly TermHit[],
): boolean {
  if (hit.term !== 'apple' && hit.term !== 'アップル') return false;
  if (APPLE_WORDS.has(tokens[at + 1]?.folded ?? '')) return false;
  return !hits.some((other) => other.term !== hit.term && noteOf(other) === 'apple');
}

/** A name in brackets or after a slash tells the variant; a platform after a dash or in a list of them, the game's. */
function isListed(
  { text, families, listing }: RuleInput,
  hit: TermHit,
  at: number,
  owner: string | undefined,
): boolean {
  const note = noteOf(hit) ?? '';
  if (VEHICLES.has(note) && (families.has('toys') || owner === 'lego')) return true;
  if (LICENSED[note]?.test(listing.brand ?? '') === true) return true;
  const before = text.raw.slice(Math.max(0, hit.start - 3), hit.start).trimEnd();
  if (/[([/【（]$/u.test(before)) return true;
  if (!PLATFORM_BRANDS.has(note)) return false;
  if (/[-–—|]$/u.test(before)) return true;
  if (text.tokens.slice(at + 1, at + 4).some(({ folded }) => GAME_WORDS.has(folded))) return true;
  return before.endsWith(',') && PLATFORM_WORDS.has(text.tokens[at - 1]?.folded ?? '');
}

function isMarked({ text }: RuleInput, at: number, hits: readonly TermHit[]): boolean {
  const { tokens, raw } = text;
  const own = tokens[at]?.folded ?? '';
  if (own.split('-').some((part) => WORDS_AFTER.has(part) || WORDS_BEFORE.has(part))) return true;
  if (text.language === 'tr' && isMarkedLater(tokens, raw, at)) return true;
  if (tokens.slice(0, at).some(({ folded }) => COMPATIBLE.has(folded))) return true;
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

/** Turkish says "için" and "uyumlu" at the end of the phrase, however long its list; what is in brackets does not count. */
function isMarkedLater(tokens: readonly Token[], raw: string, at: number): boolean {
  let open = false;
  for (let index = at + 1; index < tokens.length && index < at + LONG_LIST; index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    for (const sign of raw.slice(tokens[index - 1]?.end ?? 0, token.start)) {
      if (sign === '(') open = true;
      else if (sign === ')') open = false;
    }
    if (!open && WORDS_AFTER.has(token.folded)) return true;
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
