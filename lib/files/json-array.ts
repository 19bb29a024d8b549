import type { JsonFault } from './json-error';

/** Offsets of one element of an array, or a fault between the elements. */
export type ArrayPart = { start: number; end: number } | { fault: JsonFault; offset: number };

const SIGNS = /["[\]{},]/g;
const QUOTE_END = /["\n]/g;
/** JSON's own white space: `trim` takes more away. */
const FILLED = /[^ \t\r\n]/;

/**
 * Cuts the text of a JSON array into its elements by brackets and quotes alone, so that one broken
 * element does not take the others with it. Nothing is judged inside an element.
 */
export function* arrayParts(text: string): Generator<ArrayPart> {
  const begin = text.indexOf('[') + 1;
  let start = begin;
  let depth = 0;
  const signs = new RegExp(SIGNS);
  signs.lastIndex = begin;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const at = found.index;
    const sign = found[0];
    if (sign === '"') signs.lastIndex = endOfString(text, at);
    else if (sign === '[' || sign === '{') depth += 1;
    else if (depth > 0) depth -= sign === ',' ? 0 : 1;
    else {
      yield* element(text, start, at, sign, begin);
      if (sign !== ',') return yield* rest(text, at + 1);
      start = at + 1;
    }
  }
  const last = bounds(text, start, text.length);
  if (last !== undefined) yield last;
  yield { fault: 'unfinished', offset: text.length };
}

function* element(
  text: string,
  start: number,
  end: number,
  sign: string,
  begin: number,
): Generator<ArrayPart> {
  const found = bounds(text, start, end);
  if (found !== undefined) yield found;
  else if (sign === ',') yield { fault: 'unexpected', offset: end };
  else if (start > begin) yield { fault: 'trailingComma', offset: start - 1 };
}

function* rest(text: string, from: number): Generator<ArrayPart> {
  const found = bounds(text, from, text.length);
  if (found !== undefined) yield { fault: 'extraText', offset: found.start };
}

function bounds(
  text: string,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const part = text.slice(from, to);
  const begin = part.search(FILLED);
  if (begin === -1) return undefined;
  let end = part.length;
  while (!FILLED.test(part[end - 1] ?? 'x')) end -= 1;
  return { start: from + begin, end: from + end };
}

/** Offset behind the string that begins at `at`; a string never goes beyond its line in JSON. */
function endOfString(text: string, at: number): number {
  QUOTE_END.lastIndex = at + 1;
  for (let found = QUOTE_END.exec(text); found !== null; found = QUOTE_END.exec(text)) {
    if (found[0] === '\n' || !isEscaped(text, found.index)) return found.index + 1;
  }
  return text.length;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
