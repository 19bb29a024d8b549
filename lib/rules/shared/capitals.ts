import type { TextView, Token } from '@/lib/text/view';
import type { RuleInput } from '../define';
import { isInside } from './brand';
import { isAcronym, isPlainWord, keepsSmall } from './letter-case';

/** Fewer capitals cannot make two shouted words. */
const LEAST = 6;
const NONE: readonly Token[] = [];

type CaseInput = Pick<RuleInput, 'text' | 'brandSpans'>;

/** Words in capitals, save the brand, acronyms and models; none where the text has too few capitals for two. */
export function shoutedWords({ text, brandSpans }: CaseInput): readonly Token[] {
  if (text.upper < LEAST) return NONE;
  return text.tokens.filter(
    (token) =>
      isShouted(text, token) &&
      isPlainWord(token) &&
      !isAcronym(token) &&
      !isInside(brandSpans, token.start, token.end),
  );
}

/** True when no word of the whole text is written otherwise than `shouted`, units and small words apart. */
export function isAllShouted({ text, brandSpans }: CaseInput, shouted: readonly Token[]): boolean {
  if (text.upper <= text.lower || text.japanese + text.arabic > 0) return false;
  const loud = new Set(shouted);
  return text.tokens.every(
    (token) =>
      loud.has(token) ||
      !isPlainWord(token) ||
      isAcronym(token) ||
      isInside(brandSpans, token.start, token.end) ||
      (text.raw.slice(token.start, token.end).toLowerCase() !==
        text.raw.slice(token.start, token.end) &&
        token.end - token.start < 3) ||
      keepsSmall(token),
  );
}

/** A Latin word of three letters or more without a small one. */
function isShouted(text: TextView, token: Token): boolean {
  if (token.end - token.start < 3) return false;
  // Nearly every word has a small second or third letter: looked at before anything dearer.
  const second = text.raw.charCodeAt(token.start + 1);
  if (second >= 97 && second <= 122) return false;
  const raw = text.raw.slice(token.start, token.end);
  return raw !== raw.toLowerCase() && raw === raw.toUpperCase();
}
