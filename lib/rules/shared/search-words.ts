import type { TextView } from '@/lib/text/view';
import type { RuleInput, Span } from '../define';

/** One search word: raw span and folded spelling. */
export interface SearchWord extends Span {
  word: string;
}

const JAPANESE_WORD = /[^\s,;、，；]+/gu;
/** A hyphen within a longer word parts it: Amazon reads both halves as words of their own. */
const HYPHEN = /-/g;
const LEAST_HALF = 3;

/** The last answer: several rules ask in turn about one text. */
let asked: TextView | undefined;
let answered: readonly SearchWord[] = [];

/** The words of search terms as customers search for them; Japanese is parted by its spaces alone. */
export function searchWordsOf(text: TextView): readonly SearchWord[] {
  if (asked === text) return answered;
  answered = text.language === 'ja' ? spacedWords(text) : words(text);
  asked = text;
  return answered;
}

function spacedWords(text: TextView): SearchWord[] {
  return Array.from(text.folded.matchAll(JAPANESE_WORD), ({ index, 0: word }) => ({
    ...text.rawSpan(index, index + word.length),
    word,
  }));
}

function words(text: TextView): SearchWord[] {
  return text.tokens.flatMap(({ start, end, folded }) => {
    if (text.language !== 'en' || end - start !== folded.length || !partsInTwo(folded))
      return [{ start, end, word: folded }];
    let from = start;
    return folded.split('-').map((word) => {
      const part = { start: from, end: from + word.length, word };
      from = part.end + 1;
      return part;
    });
  });
}

/** True for "study-light", not for "t-shirt", "usb-c", "wi-fi" and "3-pack", whose hyphen is needed. */
function partsInTwo(word: string): boolean {
  if (!word.includes('-') || /\p{N}/u.test(word)) return false;
  return word.split(HYPHEN).every((half) => half.length >= LEAST_HALF);
}

/** The lists of words that no search term may hold; a rule that asks what others claim declares them. */
export const CLAIMING_LISTS = [
  'search-temporary',
  'search-subjective',
  'offensive',
  'trademarks',
  'brands',
] as const;

/** What findings of other rules about search terms cover. */
export function claimedSpans(input: RuleInput): readonly Span[] {
  const spans = [...input.brandSpans, ...CLAIMING_LISTS.flatMap((list) => input.hits(list))];
  return spans.sort((a, b) => a.start - b.start);
}
