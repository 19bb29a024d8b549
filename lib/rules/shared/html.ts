import { HAS, type TextView } from '@/lib/text/view';
import { ENTITIES } from '../data/entities';
import type { Fix, Span } from '../define';
import { withoutSign } from './sign-edits';

/** A tag or a character entity. Both parts are bounded by the next sign, so that the search is linear. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/gi;
/** Tags that part what stands around them: a space takes their place. */
const BLOCK = /^<\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|td|th|table|hr)\b/i;

const NONE: readonly Span[] = [];

/** HTML tags and entities of a text, in order. */
export function markupSpans(text: TextView): readonly Span[] {
  if (!text.has(HAS.context | HAS.ampersand)) return NONE;
  return Array.from(text.raw.matchAll(MARKUP), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Takes one tag out, or puts the character that an entity stands for in its place. */
export function markupFix(raw: string, { start, end }: Span): Fix {
  const words = raw.slice(start, end);
  const by = characterOf(words);
  if (by !== undefined)
    return { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] };
  const edit = withoutSign(raw, start, end);
  const parts = BLOCK.test(words) && isGlued(raw, start - 1) && isGlued(raw, end);
  return {
    label: 'delete',
    data: { words },
    edits: [parts ? { start, end, insert: ' ' } : edit],
  };
}

/** Takes out all of `spans`, which are some of `markupSpans`, at once. */
export function markupStripped(raw: string, spans: readonly Span[]): Fix {
  const first = spans[0] ?? { start: 0, end: 0 };
  let insert = '';
  let done = first.start;
  for (const { start, end } of spans) {
    const words = raw.slice(start, end);
    insert += raw.slice(done, start) + (characterOf(words) ?? (BLOCK.test(words) ? ' ' : ''));
    done = end;
  }
  insert = insert.replace(/ {2,}/g, ' ').replace(/ (?=[,.;:!?])/g, '');
  const atStart = raw.slice(0, first.start).trim() === '';
  const atEnd = raw.slice(done).trim() === '';
  if (atStart || /\s$/.test(raw.slice(0, first.start))) insert = insert.trimStart();
  if (atEnd) insert = insert.trimEnd();
  return { label: 'stripHtml', edits: [{ start: first.start, end: done, insert }] };
}

/** The character that an entity stands for, where a listing may hold that. */
function characterOf(words: string): string | undefined {
  if (!words.startsWith('&')) return undefined;
  const name = words.slice(1, -1);
  const sign = ENTITIES[name.toLowerCase()];
  return sign !== undefined && /^[A-Z][a-z]/.test(name) ? sign.toUpperCase() : sign;
}

function isGlued(raw: string, at: number): boolean {
  return at >= 0 && at < raw.length && !/\s/.test(raw.charAt(at));
}
