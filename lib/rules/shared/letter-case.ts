import type { Language } from '@/lib/listing/stores';
import type { TextView, Token } from '@/lib/text/view';
import { ACRONYMS, SMALL_NAMES, SMALL_WORDS, UNITS } from '../data/case-words';
import type { RuleInput, Span, TextEdit } from '../define';
import { isInside } from './brand';

/** Roman numerals of models and kings. */
const ROMAN = /^[ivxlcdm]+$/;
const DIGIT = /\d/;
const LATIN = /^[\p{Script=Latin}\p{M}'’.-]+$/u;

/** True for a word of Latin letters only, as a shop would write it: no number, no model. */
export function isPlainWord(token: Token): boolean {
  return !DIGIT.test(token.folded) && LATIN.test(token.folded);
}

/** True for what is rightly written in capitals. */
export function isAcronym(token: Token): boolean {
  return ACRONYMS.has(token.folded) || ROMAN.test(token.folded);
}

/** True for what rightly begins small in an English title, wherever it stands. */
export function keepsSmall(token: Token): boolean {
  return SMALL_WORDS.has(token.folded) || UNITS.has(token.folded) || SMALL_NAMES.has(token.folded);
}

/** `word` with a capital first letter and the rest small, also after a hyphen; by the language's own rules. */
export function capitalised(word: string, language: Language): string {
  return word
    .split('-')
    .map((part) => {
      const [first = ''] = part;
      return (
        first.toLocaleUpperCase(language) + part.slice(first.length).toLocaleLowerCase(language)
      );
    })
    .join('-');
}

/** `word` with a capital first letter, the rest as it stands. */
export function withCapital(word: string, language: Language): string {
  const [first = ''] = word;
  return first.toLocaleUpperCase(language) + word.slice(first.length);
}

type CaseInput = Pick<RuleInput, 'text' | 'language' | 'brandSpans' | 'listing'>;

/**
 * The edits that put a text into title case (English) or sentence case (elsewhere): brand as the brand field
 * writes it, acronyms and models as they stand.
 */
export function titleCaseEdits({ text, language, brandSpans, listing }: CaseInput): TextEdit[] {
  const brand = listing.brand?.trim() ?? '';
  const edits: TextEdit[] = brandSpans.map((span) => ({ ...span, insert: brand }));
  text.tokens.forEach((token, at) => {
    if (isInside(brandSpans, token.start, token.end) || overlaps(brandSpans, token)) return;
    const raw = text.raw.slice(token.start, token.end);
    const insert = cased(raw, token, at === 0, language);
    if (insert !== raw) edits.push({ start: token.start, end: token.end, insert });
  });
  return edits.filter(({ start, end, insert }) => text.raw.slice(start, end) !== insert);
}

function cased(raw: string, token: Token, first: boolean, language: Language): string {
  if (!isPlainWord(token) || isAcronym(token)) return raw;
  const small = raw.toLocaleLowerCase(language);
  if (language !== 'en')
    return first ? capitalised(raw, language) : raw === small ? raw : capitalised(raw, language);
  if (UNITS.has(token.folded) || SMALL_NAMES.has(token.folded)) return first ? raw : small;
  return !first && SMALL_WORDS.has(token.folded) ? small : capitalised(raw, language);
}

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start < end && start < span.end);
}

/** Words of the text that are written by the shop: Latin letters, outside the brand. */
export function ownWords(text: TextView, brandSpans: readonly Span[]): Token[] {
  return text.tokens.filter(
    (token) => isPlainWord(token) && !isInside(brandSpans, token.start, token.end),
  );
}
