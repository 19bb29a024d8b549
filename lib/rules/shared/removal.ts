import type { Fix, Span, TextEdit } from '../define';

const SPACE = /\s/u;
/** Signs that part the pieces of a title. */
const PARTING = /[,;:|/·•、，–—-]/u;
const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '【': '】',
  '「': '」',
  '"': '"',
};

/**
 * The edit that takes `span` out of `text` together with what would be left over: brackets around it alone,
 * a neighbouring comma or dash, a second space.
 */
export function removal(text: string, span: Span): TextEdit {
  let { start, end } = unwrap(text, span);
  const before = skipBack(text, start);
  const after = skipOn(text, end);
  const partsBefore = before > 0 && PARTING.test(text[before - 1] ?? '');
  const partsAfter = after < text.length && PARTING.test(text[after] ?? '');
  if (before === 0) {
    // At the front: what parted it from the rest goes too.
    start = 0;
    end = partsAfter ? skipOn(text, skipParting(text, after)) : after;
  } else if (partsBefore && (partsAfter || after === text.length || isClosing(text[after]))) {
    start = skipBack(text, skipPartingBack(text, before));
    end = after === text.length ? after : end;
  } else if (after === text.length || partsAfter || isClosing(text[after])) {
    start = before;
    end = after === text.length ? after : end;
  } else if (end < after) {
    // A space on each side: one stays. None before it: all that follows stays where it is.
    if (before < start) end = after;
  }
  return { start, end, insert: '' };
}

/** The repair that takes `span` out. */
export function deletion(text: string, span: Span): Fix {
  return {
    label: 'delete',
    data: { words: text.slice(span.start, span.end) },
    edits: [removal(text, span)],
  };
}

function unwrap(text: string, { start, end }: Span): Span {
  const closing = PAIRS[text[start - 1] ?? ''];
  return closing !== undefined && text[end] === closing
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}

function isClosing(sign: string | undefined): boolean {
  return sign !== undefined && /[)\]}.!?）】」]/u.test(sign);
}

function skipBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && SPACE.test(text[at - 1] ?? '')) at--;
  return at;
}

function skipOn(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text[at] ?? '')) at++;
  return at;
}

function skipParting(text: string, from: number): number {
  let at = from;
  while (at < text.length && PARTING.test(text[at] ?? '')) at++;
  return at;
}

function skipPartingBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && PARTING.test(text[at - 1] ?? '')) at--;
  return at;
}
