import { HAS, type TextView } from '@/lib/text/view';
import type { RuleInput, Span } from '../define';
import { isInside } from './brand';

const SIGN = /[$€£¥₹￥円]/g;
const BEFORE: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp']);
const AFTER: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp', 'zł', 'kr', 'tl']);
/** A number with its currency written on, as one word: `99kr`. */
const GLUED = /^\d[\d.]*(?:usd|eur|gbp|zł|kr|tl)$/;
const NUMBER = /\d[\d.,]*/y;
const WIDEST = 20;

/** European shoe sizes are written "EUR 40". */
const SHOE_SIZE = /^EUR\s?\d{2}(?:[.,]5)?$|^\d{2}(?:[.,]5)?\s?EUR$/i;

/** Prices that a text names: amounts of money, save sizes of shoes and clothes and what is the brand. */
export function pricesNamed({
  text,
  families,
  brandSpans,
}: Pick<RuleInput, 'text' | 'families' | 'brandSpans'>): Span[] {
  const sizes = families.has('shoes') || families.has('apparel');
  return pricesIn(text).filter(
    ({ start, end }) =>
      !(sizes && SHOE_SIZE.test(text.raw.slice(start, end))) && !isInside(brandSpans, start, end),
  );
}

/** Amounts of money in a text, in order: the currency and its number. Found in the folded text. */
function pricesIn(text: TextView): Span[] {
  if (text.digits === 0 && !text.has(HAS.fullWidth)) return [];
  const found: Span[] = [];
  if (text.has(HAS.currency | HAS.fullWidth | HAS.han)) bySign(text, found);
  byWord(text, found);
  inRupees(text, found);
  if (found.length < 2) return found;
  let end = -1;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function bySign(text: TextView, found: Span[]): void {
  const { folded } = text;
  for (const { index, 0: sign } of folded.matchAll(SIGN)) {
    const to = sign === '円' ? undefined : numberAfter(folded, index + 1);
    const from = '$₹'.includes(sign) ? undefined : numberBefore(folded, index);
    if (to !== undefined) found.push(text.rawSpan(index, to));
    else if (from !== undefined) found.push(text.rawSpan(from, index + 1));
  }
}

/** "Rs. 499", "INR 499": written with a full stop, and as two capitals or one (an RS 6 is a car). */
const RUPEES = /(?<![\p{L}\p{N}])(?:Rs\.?|INR)\s?\d{1,9}(?:,\d{2,3}){0,3}(?:\.\d{1,2})?/gu;

function inRupees({ raw }: TextView, found: Span[]): void {
  if (!raw.includes('Rs') && !raw.includes('INR')) return;
  for (const { index, 0: amount } of raw.matchAll(RUPEES))
    found.push({ start: index, end: index + amount.length });
}

/** How each token below ends: without, the words of the text need not be looked at. */
const CURRENCY_WORD = /(?:usd|eur|gbp|zł|kr|tl)(?![\p{L}\p{N}])/u;

/** Currencies that are words: a token of their own, or written on to the number. */
function byWord(text: TextView, found: Span[]): void {
  if (!CURRENCY_WORD.test(text.folded)) return;
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const size = token.folded.length;
    if (size > 3) {
      if (token.folded.charCodeAt(0) < 58 && GLUED.test(token.folded)) found.push(span(token));
      continue;
    }
    if (size < 2) continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (next !== undefined && BEFORE.has(token.folded) && isAmount(text, token, next)) {
      found.push({ start: token.start, end: numberEnd(text.raw, next.end) });
    } else if (
      before !== undefined &&
      AFTER.has(token.folded) &&
      // "2 TL" is two teaspoons in German.
      !(token.folded === 'tl' && text.language === 'de') &&
      isAmount(text, before, token)
    ) {
      found.push({ start: numberStart(text.raw, before.start), end: token.end });
    }
  }
}

/** A comma parts the tokens of one amount: 1.299,00 zł. */
function numberStart(raw: string, from: number): number {
  let start = from;
  while (start > 1 && from - start < WIDEST && /\d[.,]$/.test(raw.slice(start - 2, start))) {
    start -= 2;
    while (start > 0 && from - start < WIDEST && /\d/.test(raw.charAt(start - 1))) start--;
  }
  return start;
}

function numberEnd(raw: string, from: number): number {
  let end = from;
  while (end - from < WIDEST && /^[.,]\d$/.test(raw.slice(end, end + 2))) {
    end += 2;
    while (end - from < WIDEST && /\d/.test(raw.charAt(end))) end++;
  }
  return end;
}

function span({ start, end }: Span): Span {
  return { start, end };
}

/** True when the two stand side by side, at most one space between them, and one of them is a number. */
function isAmount(
  { raw }: TextView,
  first: Span & { folded: string },
  second: Span & { folded: string },
): boolean {
  const gap = raw.slice(first.end, second.start);
  if (gap.length > 1 || gap.trim() !== '') return false;
  return /^\d[\d.]*$/.test(first.folded) || /^\d[\d.]*$/.test(second.folded);
}

/** End of the number after `from`, one space allowed; undefined when there is none. */
function numberAfter(folded: string, from: number): number | undefined {
  NUMBER.lastIndex = folded.charAt(from) === ' ' ? from + 1 : from;
  const number = NUMBER.exec(folded)?.[0].replace(/[.,]+$/, '');
  return number === undefined ? undefined : NUMBER.lastIndex - trailing(folded, NUMBER.lastIndex);
}

function trailing(folded: string, end: number): number {
  let count = 0;
  while (count < WIDEST && '.,'.includes(folded.charAt(end - 1 - count))) count++;
  return count;
}

/** Start of the number before `to`, one space allowed; undefined when there is none. */
function numberBefore(folded: string, to: number): number | undefined {
  const end = folded.charAt(to - 1) === ' ' ? to - 1 : to;
  let start = end;
  while (start > 0 && end - start < WIDEST && /[\d.,]/.test(folded.charAt(start - 1))) start--;
  while (start < end && !/\d/.test(folded.charAt(start))) start++;
  return start < end && /\d/.test(folded.charAt(end - 1)) ? start : undefined;
}
