import type { Language } from '@/lib/listing/stores';
import { HAS } from './classes';
import type { Scan } from './scan';

/** A text folded for comparing, and where each of its units came from. */
export interface Folded {
  readonly text: string;
  /** Raw start of each folded unit; absent when folding moved nothing. */
  readonly starts?: Int32Array;
  /** Raw end of each folded unit. */
  readonly ends?: Int32Array;
}

/**
 * Lower case by language, NFC, full width to half (and half-width kana to full), one kind of
 * apostrophe, hyphen and space; zero-width characters dropped.
 */
export function fold(raw: string, language: Language, found: Scan): Folded {
  if ((found.flags & HAS.foldsAcross) === 0) {
    const inPlace = (found.flags & HAS.foldsInPlace) === 0 ? raw : foldInPlace(raw);
    const text = lowerCase(inPlace, language, found);
    if (text.length === raw.length) return { text };
  }
  return foldAcross(raw, language, found);
}

function lowerCase(text: string, language: Language, found: Scan): string {
  if (found.upper === 0) return text.toLowerCase();
  // Outside Turkish lower-casing İ would leave a dot above; the dot is no part of the word.
  const plain = (found.flags & HAS.accented) === 0 ? text : text.replaceAll('İ', 'i');
  return (language === 'tr' ? plain.replaceAll('I', 'ı') : plain).toLowerCase();
}

const IN_PLACE =
  /[\t\n\v\f\r\u00a0\u02bc\u2000-\u200a\u2010\u2011\u2018\u2019\u202f\u205f\u3000\uff01-\uff5e]/g;

function foldInPlace(text: string): string {
  return text.replace(IN_PLACE, plainSign);
}

function plainSign(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return "'";
  return ' ';
}

/** Not visible, and no part of a word's spelling: soft hyphen, zero-width, bidi controls, selectors. */
const DROPPED =
  /[\u00ad\u061c\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/g;
/** Letters in costume: half-width kana, mathematical and circled alphabets. */
const COSTUME = /[\uff66-\uff9f\u24b6-\u24e9\uf900-\ufaff]|[\u{1d400}-\u{1d7ff}]/u;
/**
 * What folding drops, joins or dresses anew: invisible characters, costumes, and a character with the marks
 * it may compose with in the scripts of Amazon's stores (at most 30 at a time, which keeps hostile text linear).
 */
const SPECIAL =
  /[^\u0300-\u036f\u0653-\u0655\u1161-\u1175\u11a8-\u11c2\u3099\u309a\uff9e\uff9f]?[\u0300-\u036f\u0653-\u0655\u1161-\u1175\u11a8-\u11c2\u3099\u309a\uff9e\uff9f]{1,30}|[\u00ad\u061c\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+|[\uff66-\uff9d\u24b6-\u24e9\uf900-\ufaff]|[\u{1d400}-\u{1d7ff}]/gu;

function foldAcross(raw: string, language: Language, found: Scan): Folded {
  const parts: string[] = [];
  const starts = new Growing(raw.length);
  const ends = new Growing(raw.length);
  let done = 0;
  const copy = (to: number): void => {
    if (to === done) return;
    parts.push(lowerCase(foldInPlace(raw.slice(done, to)), language, found));
    for (let at = done; at < to; at++) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const { index, 0: piece } of raw.matchAll(SPECIAL)) {
    copy(index);
    done = index + piece.length;
    const part = foldPiece(piece, language, found);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(index);
      ends.push(done);
    }
  }
  copy(raw.length);
  return { text: parts.join(''), starts: starts.done(), ends: ends.done() };
}

function foldPiece(piece: string, language: Language, found: Scan): string {
  const visible = piece.replace(DROPPED, '');
  if (visible === '') return '';
  const composed = COSTUME.test(visible) ? visible.normalize('NFKC') : visible.normalize('NFC');
  return lowerCase(foldInPlace(composed), language, found);
}

/** Numbers appended one at a time, without boxing. */
class Growing {
  private values: Int32Array;
  private size = 0;

  constructor(guess: number) {
    this.values = new Int32Array(Math.max(16, guess));
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const larger = new Int32Array(this.size * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.size++] = value;
  }

  done(): Int32Array {
    return this.values.subarray(0, this.size);
  }
}
