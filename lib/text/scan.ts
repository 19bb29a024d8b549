import { classify, HAS } from './classes';

/**
 * One pass over the code units of a text: which classes of characters occur at all. A rule whose
 * class is absent returns at once, so that a clean text costs next to nothing.
 */

export interface Scan {
  /** Bits of `HAS`. */
  readonly flags: number;
  /** Latin letters in upper case. */
  readonly upper: number;
  /** Latin letters in lower case. */
  readonly lower: number;
  /** Kanji and kana. */
  readonly japanese: number;
  readonly arabic: number;
  readonly digits: number;
}

const LETTER = HAS.upper | HAS.lower | HAS.digit;
const ASCII = asciiTable();

function asciiTable(): Int32Array {
  const table = new Int32Array(128);
  const mark = (signs: string, bits: number): void => {
    for (const sign of signs) {
      const code = sign.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bits;
    }
  };
  for (let code = 0; code < 128; code++) {
    if (code < 32 || code === 127) table[code] = HAS.spacing;
    else if (code >= 65 && code <= 90) table[code] = HAS.upper;
    else if (code >= 97 && code <= 122) table[code] = HAS.lower;
    else if (code >= 48 && code <= 57) table[code] = HAS.digit;
  }
  mark('\r', HAS.complex);
  mark('\t\n\r\v\f', HAS.foldsInPlace);
  mark('!$?_{}^', HAS.banned);
  mark('~#<>*', HAS.context);
  mark('$', HAS.currency);
  mark('@', HAS.at);
  mark('/', HAS.slash);
  mark('&', HAS.ampersand);
  mark('.', HAS.dot);
  mark(',', HAS.comma);
  mark('?', HAS.question);
  return table;
}

/** Counts and classes of `text`. Time linear in its length, no allocation but the result. */
export function scan(text: string): Scan {
  let flags = 0;
  let upper = 0;
  let lower = 0;
  let japanese = 0;
  let arabic = 0;
  let digits = 0;
  let before = 32;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      // Each of these is one of them at most; counting without asking is faster.
      const bits = ASCII[code] ?? 0;
      upper += bits & 1;
      lower += (bits >> 1) & 1;
      digits += (bits >> 2) & 1;
      if (code === 32 && before === 32) flags |= HAS.spacing;
      flags |= bits;
    } else {
      const bits = HAS.nonAscii | classify(code);
      if ((bits & LETTER) !== 0) {
        if ((bits & HAS.lower) !== 0) lower++;
        else if ((bits & HAS.upper) !== 0) upper++;
        else digits++;
      } else if ((bits & (HAS.han | HAS.kana)) !== 0) japanese++;
      else if ((bits & HAS.arabic) !== 0) arabic++;
      flags |= bits;
    }
    before = code;
  }
  if (before === 32 && text !== '') flags |= HAS.spacing;
  return { flags, upper, lower, japanese, arabic, digits };
}
