import type { Fix, RuleInput, Span, TermHit } from '../define';
import type { TermList } from '../term-list';
import { endsAt } from './sentence';

/*
 * What the rules for letters (messages to buyers, appeals) share: sentences, what is quoted, and which of two words
 * hang together. Everything starts from a word that was found and looks around it, so that long texts stay cheap.
 */

/** A sentence is looked for no further away than this. */
const FARTHEST = 500;
/** A quoted line is not longer. */
const LONGEST_LINE = 2_000;

/** The sentence around `at`, without the space before it; a semicolon ends none. */
export function sentenceOf(raw: string, at: number): Span {
  const least = Math.max(0, at - FARTHEST);
  let start = Math.min(at, raw.length);
  while (start > least && !isEnd(raw, start - 1)) start--;
  while (start < at && /\s/.test(raw.charAt(start))) start++;
  const most = Math.min(raw.length, at + FARTHEST);
  let end = at;
  while (end < most && !isEnd(raw, end)) end++;
  while (end < most && /[.!?。！？]/.test(raw.charAt(end))) end++;
  return { start, end };
}

/** The sentence after another one; undefined at the end of the text or of the paragraph. */
export function sentenceAfter(raw: string, { end }: Span): Span | undefined {
  const gap = /^[^\S\n]{0,20}\n?[^\S\n]{0,20}(?=\S)/u.exec(raw.slice(end, end + 40))?.[0];
  return gap === undefined ? undefined : sentenceOf(raw, end + gap.length);
}

/** The sentence before another one; undefined at the start of the text or of the paragraph. */
export function sentenceBefore(raw: string, { start }: Span): Span | undefined {
  const before = raw.slice(Math.max(0, start - 40), start);
  const gap = before.length - before.trimEnd().length;
  if (gap >= start || before.slice(before.length - gap).split('\n').length > 2) return undefined;
  return sentenceOf(raw, start - gap - 2);
}

function isEnd(raw: string, at: number): boolean {
  const sign = raw.charAt(at);
  return sign === '\n' || (!/[;；]/.test(sign) && endsAt(raw, at));
}

/** True in a line that begins with `>`: there the other side is speaking. */
export function isQuoted(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - LONGEST_LINE), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return (line + raw.charAt(at)).trimStart().startsWith('>');
}

/** Hits of `list` with this note (undefined: plain ones) that the writer says himself, in order of start. */
export function saying<Note extends string>(
  { hits, text }: RuleInput,
  list: TermList<Note>,
  ...notes: readonly (Note | undefined)[]
): readonly TermHit[] {
  return hits(list.id).filter(
    ({ entry, start }) => notes.includes(list.entries[entry]?.note) && !isQuoted(text.raw, start),
  );
}

/** Those of `spans` that lie in `place`. */
export function within<S extends Span>(spans: readonly S[], place: Span | undefined): readonly S[] {
  return place === undefined
    ? []
    : spans.filter(({ start, end }) => start >= place.start && end <= place.end);
}

/** The repair that takes the whole sentence out; none where nothing would be left. */
export function withoutSentence(raw: string, at: number): readonly Fix[] {
  const { start, end } = sentenceOf(raw, at);
  if (end - start >= FARTHEST) return [];
  const left = `${raw.slice(0, start)}${raw.slice(end)}`.trim();
  if (left === '') return [];
  let from = start;
  let to = end;
  if (raw.slice(end).trim() === '') {
    while (from > 0 && /\s/.test(raw.charAt(from - 1))) from--;
    to = raw.length;
  } else while (to < raw.length && /[^\S\n]/.test(raw.charAt(to))) to++;
  const data = { words: raw.slice(start, end) };
  return [{ label: 'delete', data, edits: [{ start: from, end: to, insert: '' }] }];
}
