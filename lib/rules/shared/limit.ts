import type { TextView } from '@/lib/text/view';
import type { Fix, MessageData, Span } from '../define';
import { isInside } from './brand';

/** Length of a field against one limit, as a finding about length tells it. */
export interface Excess {
  span: Span;
  data: MessageData;
}

/** What stands beyond `limit` code points, or undefined when all is within. */
export function excess(text: TextView, limit: number): Excess | undefined {
  if (text.length <= limit) return undefined;
  return {
    span: { start: text.offsetBeyond(limit), end: text.raw.length },
    data: { length: text.length, limit, over: text.length - limit },
  };
}

/** What stands beyond the form's own limit, which counts UTF-16 units and surrounding spaces too. */
export function formExcess(text: TextView, limit: number): Excess | undefined {
  const { length } = text.raw;
  if (length <= limit) return undefined;
  return {
    span: { start: text.snap(limit, limit).start, end: length },
    data: { length, limit, over: length - limit, characters: text.length },
  };
}

const BREAK = /[\s,;|、，]/;
const TAIL = /[\s,;:|&+–—、，-]/;

/**
 * Cuts the field to `limit` at the last border between words (or phrases, when `phrases`); none when there
 * is nowhere to cut, or the cut would go through the brand.
 */
export function cutFixes(
  text: TextView,
  limit: number,
  brands: readonly Span[],
  phrases = false,
): Fix[] {
  const fix =
    (phrases ? cutFix(text, limit, brands, true) : undefined) ?? cutFix(text, limit, brands, false);
  return fix === undefined ? [] : [fix];
}

function cutFix(
  text: TextView,
  limit: number,
  brands: readonly Span[],
  phrases: boolean,
): Fix | undefined {
  const { raw } = text;
  const most = text.offsetBeyond(limit);
  let end = most;
  while (end > text.trimmed.start && !isBreak(raw, end, phrases)) end--;
  while (end > text.trimmed.start && TAIL.test(raw.charAt(end - 1))) end--;
  if (end <= text.trimmed.start || end === raw.length) return undefined;
  if (isInside(brands, end - 1, end + 1)) return undefined;
  const words = raw
    .slice(end)
    .replace(/^[\s,;:|]+/, '')
    .trim();
  return {
    label: 'cut',
    data: { limit, words: short(words) },
    edits: [{ start: end, end: raw.length, insert: '' }],
  };
}

function isBreak(raw: string, at: number, phrases: boolean): boolean {
  return phrases ? /[,;、，]/.test(raw.charAt(at)) : BREAK.test(raw.charAt(at));
}

/** So much of the words that a label stays one line. */
function short(words: string): string {
  const shown = [...words.slice(0, 80)];
  return shown.length <= 40 ? words : `${shown.slice(0, 39).join('')}…`;
}
