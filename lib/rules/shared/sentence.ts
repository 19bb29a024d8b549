import { ABBREVIATIONS } from '../data/sentences';
import type { Fix, Span } from '../define';

/** A sentence is looked for no further away than this: it is to be shown on a button. */
const FARTHEST = 400;
const END = /[.!?;。！？；\n]/;
/** The header of a bullet: what stands before its colon. */
const HEADER = /^[^:：\n]{1,60}[:：]/;

/** The sentence (or the phrase between semicolons) around a span, without the space before it. */
export function sentenceAround(raw: string, span: Span): Span {
  const least = Math.max(0, span.start - FARTHEST);
  let start = span.start;
  while (start > least && !endsAt(raw, start - 1)) start--;
  if (start === 0) start = headerEnd(raw, span.start);
  while (start < span.start && /\s/.test(raw.charAt(start))) start++;
  const most = Math.min(raw.length, span.end + FARTHEST);
  let end = span.end;
  while (end < most && !endsAt(raw, end)) end++;
  while (end < most && END.test(raw.charAt(end))) end++;
  return { start, end };
}

/**
 * The repair that takes out the sentence around `span`; none when nothing but a header would be left, or the
 * sentence is too long to be sure of.
 */
export function sentenceDeletion(raw: string, span: Span): Fix | undefined {
  const { start, end } = sentenceAround(raw, span);
  if (span.start - start >= FARTHEST || end - span.end >= FARTHEST) return undefined;
  const before = raw.slice(headerEnd(raw, start), start).trim();
  const after = raw.slice(end).trim();
  if (before === '' && after === '') return undefined;
  const words = raw.slice(start, end);
  let from = start;
  let to = end;
  if (after === '') {
    while (from > 0 && /\s/.test(raw.charAt(from - 1))) from--;
    if (/[;；]/.test(raw.charAt(from - 1)) && !/[;；]$/.test(words)) from--;
    to = raw.length;
  } else while (to < raw.length && /\s/.test(raw.charAt(to))) to++;
  return { label: 'delete', data: { words }, edits: [{ start: from, end: to, insert: '' }] };
}

/** Where the header of a bullet ends that lies before `before`; 0 when there is none. */
function headerEnd(raw: string, before: number): number {
  const header = HEADER.exec(raw.slice(0, 62))?.[0].length ?? 0;
  return header <= before ? header : 0;
}

/** True where a sentence or a phrase ends: not inside a number or an address, nor after an abbreviation. */
export function endsAt(raw: string, at: number): boolean {
  const sign = raw.charAt(at);
  if (!END.test(sign)) return false;
  if (!'.!?'.includes(sign)) return true;
  const next = raw.charAt(at + 1);
  if (next !== '' && !/[\s.!?"”']/.test(next)) return false;
  if (sign !== '.') return true;
  const word = /[\p{L}.]{1,8}$/u.exec(raw.slice(Math.max(0, at - 8), at))?.[0] ?? '';
  return !ABBREVIATIONS.has(word.toLowerCase());
}
