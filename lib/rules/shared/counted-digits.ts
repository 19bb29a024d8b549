import type { TextView } from '@/lib/text/view';
import { DIGIT_WORDS, MEASURES, NUMBERED_BEFORE, PLAIN_BEFORE } from '../data/bullet-numbers';
import { stopWordsOf } from '../data/stop-words';
import type { RuleInput, Span } from '../define';
import { isInside } from './brand';
import { withCapital } from './letter-case';

/** A digit by itself, and the word after it, which begins small; what is rare is asked first. */
const COUNTED =
  /(?=[1-9]\s)(?<![\p{L}\p{N}.,/:×#$€£¥+–—%'’"&-])(?<!\d\s[-–x×/])([1-9])\s(\p{Ll}{2,24})(?![\p{L}\p{N}])/gu;
const REACH = 26;

/** A digit that counts things, and its word. */
export interface CountedDigit extends Span {
  digit: string;
  word: string;
}

/** Digits from 1 to 9 that count things in an English text; measures, sizes, versions and the brand left out. */
export function countedDigits({ text, brandSpans }: RuleInput): CountedDigit[] {
  if (text.digits === 0) return [];
  const small = stopWordsOf('en');
  const found: CountedDigit[] = [];
  for (const { index: start, 1: digit = '', 2: noun = '' } of text.raw.matchAll(COUNTED)) {
    if (MEASURES.has(noun) || small.has(noun) || isNumbered(text, start)) continue;
    const end = start + 1;
    if (isInside(brandSpans, start, end)) continue;
    const word = DIGIT_WORDS[Number(digit)] ?? '';
    const isFirst = start === text.trimmed.start;
    found.push({ start, end, digit, word: isFirst ? withCapital(word, 'en') : word });
  }
  return found;
}

/** True after a word that the digit belongs to: a size, a version, a name with a capital. */
function isNumbered({ raw }: TextView, at: number): boolean {
  const before = raw.slice(Math.max(0, at - REACH), at);
  const found = /([\p{L}\p{M}'’]{1,24})\.?\s$/u.exec(before);
  if (found === null) return /\d\s$/.test(before);
  // "3 in 1", "2 or 3", "5 to 8".
  if (/\d\s\p{L}{1,3}\s$/u.test(before)) return true;
  const [, word = ''] = found;
  const small = word.toLowerCase();
  if (NUMBERED_BEFORE.has(small)) return true;
  return word !== small && !PLAIN_BEFORE.has(small);
}
