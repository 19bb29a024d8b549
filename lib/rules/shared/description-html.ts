import { HAS, type TextView } from '@/lib/text/view';
import type { Fix, Span } from '../define';

/** A tag or a comment with its end; every part ends at the next angle bracket, so that the search is linear. */
const CLOSED = /<(?:\/?[a-z]|!--)[^<>]*>/gi;
/** What makes it a tag, and no "<info@acme.example>". */
const NAMED = /^<(?:!--|\/?[a-z][a-z0-9]{0,20}[\s/>])/i;
/** A tag of a known name that was never closed. */
const OPEN =
  /<\/?(?:ul|ol|li|div|span|strong|em|h[1-6]|table|tr|td|font|center|script|style)(?=<|$)|<\/(?:p|b|i|u|a)(?![a-z0-9>])/gi;
const BREAK = /^<\/?br\s{0,9}\/?>$/i;
const BR = /^<\/?br\b/i;
/** Tags that part paragraphs: a line break takes their place. */
const BLOCK = /^<\/?(?:p|div|li|ul|ol|h[1-6]|tr|table|hr|blockquote)\b/i;
const BREAK_AT_END = /<\/?br\s?\/?>$/i;
const BREAK_AT_START = /^<\/?br\s?\/?>/i;
const LOOK = 120;
const NONE: readonly Span[] = [];

/** HTML of a description other than line breaks (`<br>`, `<br/>`, `<br />`, `</br>`), in order. */
export function tagsIn(text: TextView): readonly Span[] {
  if (!text.has(HAS.context)) return NONE;
  const { raw } = text;
  const found = [...raw.matchAll(CLOSED), ...raw.matchAll(OPEN)]
    .filter(({ 0: tag }) => (NAMED.test(tag) || !tag.endsWith('>')) && !BREAK.test(tag))
    .map(({ index, 0: tag }) => ({ start: index, end: index + tag.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return found.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}

/** Takes one tag out; what parted paragraphs becomes a line break. */
export function withoutTag(raw: string, { start, end }: Span): Fix {
  const words = raw.slice(start, end);
  const insert = breakFor(words, raw.slice(0, start), raw.slice(end));
  return { label: 'delete', data: { words }, edits: [{ start, end, insert }] };
}

/** Takes out all of `tags` at once; paragraphs stay apart by line breaks. */
export function withoutTags(raw: string, tags: readonly Span[]): Fix {
  const first = tags[0]?.start ?? 0;
  let insert = raw.slice(0, first);
  let done = first;
  for (const { start, end } of tags) {
    insert += raw.slice(done, start);
    insert += breakFor(raw.slice(start, end), insert, raw.slice(end));
    done = end;
  }
  const kept = insert.slice(first);
  // What follows the last tag is nothing: no line break is needed before it.
  const tidied = raw.slice(done).trim() === '' ? kept.replace(/<br>$/, '') : kept;
  return { label: 'stripHtml', edits: [{ start: first, end: done, insert: tidied }] };
}

/** `<br>` in place of a tag that parts, save where a break stands already or nothing is parted. */
function breakFor(tag: string, before: string, after: string): string {
  if (BR.test(tag)) return '<br>';
  if (!BLOCK.test(tag)) return '';
  return endsInBreak(before) || beginsWithBreak(after) ? '' : '<br>';
}

function endsInBreak(text: string): boolean {
  const tail = text.slice(-LOOK);
  const words = tail.trimEnd();
  return words === '' || tail.slice(words.length).includes('\n') || BREAK_AT_END.test(words);
}

function beginsWithBreak(text: string): boolean {
  const words = text.slice(0, LOOK).trimStart();
  return words === '' || BREAK_AT_START.test(words);
}
