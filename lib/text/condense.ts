import { isWordCharacter } from './word-borders';

/** A text with spelled-out words (`f-r-e-e`, `s.a.l.e`, `送 料 無 料`) pulled together. */
export interface Condensed {
  text: string;
  /** Where each unit of `text` stands in the original; one more for the end. */
  offsets: Int32Array;
}

/** So many single letters in a row, with the same sign between them, are a word spelled out. */
const LEAST_LETTERS = 3;
/** The signs that part spelled-out letters; both beyond ASCII lie below {@link BEYOND}. */
const BEYOND = 0x2100;
const SIGNS = new Uint8Array(BEYOND);
for (const sign of ' -.*_~|/·•') SIGNS[sign.charCodeAt(0)] = 1;

/**
 * The condensed form of a folded text, or undefined when nothing in it is spelled out (the usual case,
 * found in one pass without allocation).
 */
export function condense(text: string): Condensed | undefined {
  let run = nextRun(text, 0);
  if (run === undefined) return undefined;
  const units: number[] = [];
  let at = 0;
  while (run !== undefined) {
    for (; at < run.start; at++) units.push(at);
    for (; at < run.end; at += 2) units.push(at);
    at = run.end;
    run = nextRun(text, at);
  }
  for (; at < text.length; at++) units.push(at);
  const offsets = Int32Array.from([...units, text.length]);
  return { text: units.map((unit) => text[unit] ?? '').join(''), offsets };
}

function nextRun(text: string, from: number): { start: number; end: number } | undefined {
  for (let at = from + 1; at + 1 < text.length; at++) {
    if (!isSign(text.charCodeAt(at)) || !isLone(text, at - 1, from)) continue;
    const end = endOfRun(text, at);
    if (end - at + 1 >= 2 * LEAST_LETTERS - 1) return { start: at - 1, end };
    at = Math.max(at, end - 1);
  }
  return undefined;
}

/** The end of the run whose first sign stands at `at`. */
function endOfRun(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  let end = at;
  while (text.charCodeAt(end) === sign && isLetter(text, end + 1) && !isLetter(text, end + 2))
    end += 2;
  return end;
}

/** A letter with no letter beside it. */
function isLone(text: string, at: number, from: number): boolean {
  return isLetter(text, at) && !(at - 1 >= from && isLetter(text, at - 1));
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return isWordCharacter(text, at);
}

function isSign(code: number): boolean {
  return code < BEYOND && SIGNS[code] === 1;
}
