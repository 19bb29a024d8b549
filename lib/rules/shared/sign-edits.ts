import { isWordCharacter } from '@/lib/text/word-borders';
import type { TextEdit } from '../define';

const WHITE = /\s/;

function isWhite(raw: string, at: number): boolean {
  return at >= 0 && at < raw.length && WHITE.test(raw.charAt(at));
}

/** Takes words out, and with them one of the spaces around them, so that none is doubled or left over. */
export function withoutSign(raw: string, start: number, end: number): TextEdit {
  const before = start === 0 || isWhite(raw, start - 1);
  if (isWhite(raw, end) && before) return { start, end: end + 1, insert: '' };
  if (isWhite(raw, start - 1) && (end === raw.length || isComma(raw, end))) {
    return { start: start - 1, end, insert: '' };
  }
  const joins = isWordCharacter(raw, start - 1) && isWordCharacter(raw, end);
  return { start, end, insert: joins ? ' ' : '' };
}

/** Puts a comma where a decorative sign parted two phrases; at either end it simply goes. */
export function commaFor(raw: string, start: number, end: number): TextEdit {
  let from = start;
  let to = end;
  while (isWhite(raw, from - 1)) from--;
  while (isWhite(raw, to)) to++;
  if (from === 0 || to === raw.length) return { start: from, end: to, insert: '' };
  const parted = isComma(raw, from - 1) || isComma(raw, to);
  return { start: from, end: to, insert: isComma(raw, to) ? '' : parted ? ' ' : ', ' };
}

function isComma(raw: string, at: number): boolean {
  return at >= 0 && at < raw.length && ',;:、，'.includes(raw.charAt(at));
}
