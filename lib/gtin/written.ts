/** What stands around or between the digits of a number. */
export type Noise = 'spaces' | 'width' | 'quotes' | 'formula' | 'thousands' | 'decimals' | 'label';

/** One number of a field: where it stands, and what is left when what is no part of it is taken away. */
export interface Written {
  start: number;
  end: number;
  /** Upper case, ASCII digits; letters and signs that belong to nothing stay. */
  clean: string;
  /** The gravest of what was taken away. */
  noise: Noise | undefined;
  /** True for four, dash, four: how an ISSN is written. */
  serial: boolean;
}

/** A longer text is no product id, and nobody looks into it. */
export const LONGEST_FIELD = 300;

const SEPARATORS = /[,;/|、，；／｜\n\r\t]+/u;
const LABEL =
  /^(?:UPC|EAN|GTIN|JAN|ISBN|ISSN)(?:[ -]?(?:A|E|8|10|12|13|14)(?![0-9]))?[ :#.]+(?=[0-9])/u;
const SHORTEST = 7;
/** Quotes of all kinds on both sides, and what a list leaves behind its entries. */
const SIGNS_AROUND = /^["“”'‘’`´#*]+|["“”'‘’`´*;,.:，；。]+$/gu;
/** Full-width digits and letters, and digits of other scripts. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}|[\uff21-\uff3a\uff41-\uff5a]/u;

/**
 * The numbers that a field holds, usually one; offsets into `raw`. A blank field holds none. Several are told
 * by signs that part them, or by spaces where each part is as long as a number.
 */
export function writtenIn(raw: string): Written[] {
  const text = raw.trim();
  if (text === '' || text.length > LONGEST_FIELD) return [];
  const offset = raw.indexOf(text);
  const inner = read(text, offset);
  const whole = text === raw ? inner : { ...inner, noise: inner.noise ?? 'spaces' };
  if (/^[0-9X]{8,14}$/.test(whole.clean)) return [whole];
  for (const separators of [SEPARATORS, /\s+/u]) {
    const parts = partsOf(text, offset, separators);
    if (parts.length > 1 && parts.every(isNumberLike)) return parts;
  }
  return [whole];
}

function partsOf(text: string, offset: number, separators: RegExp): Written[] {
  const parts: Written[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${separators.source})`, 'u'))) {
    const isBetween = separators.test(part);
    const start = offset + at + (part.length - part.trimStart().length);
    if (!isBetween && part.trim() !== '') parts.push(read(part.trim(), start));
    at += part.length;
  }
  return parts;
}

function isNumberLike({ clean }: Written): boolean {
  return clean.length >= SHORTEST && /^[0-9]+X?$/.test(clean);
}

/** Takes away, from outside to inside, what spreadsheets and typing put around a number. */
function read(text: string, start: number): Written {
  const seen: Noise[] = [];
  const step = (noise: Noise, before: string, after: string): string => {
    if (after !== before) seen.push(noise);
    return after;
  };
  let clean = text;
  clean = step('formula', clean, clean.replace(/^=\s?["“](.*)["”]$/su, '$1'));
  clean = step('quotes', clean, clean.replace(SIGNS_AROUND, ''));
  if (OTHER_DIGITS.test(clean)) seen.push('width');
  clean = plainDigits(clean);
  clean = clean.toUpperCase();
  clean = step('label', clean, clean.replace(LABEL, ''));
  const serial = /^\d{4}-\d{3}[\dX]$/.test(clean);
  clean = step('spaces', clean, clean.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, ''));
  if (/^\d{1,3}(?:[.,'’]\d{3}){2,4}$/.test(clean))
    clean = step('thousands', clean, clean.replace(/[.,'’]/g, ''));
  if (/^\d{6,}[.,]0+$/.test(clean)) clean = step('decimals', clean, clean.replace(/[.,]0+$/, ''));
  const joined = clean.replace(/[\s\p{Pd}\p{Cf}\u2212]+/gu, '');
  // Dashes between words are no dashes between digits.
  if (/^[0-9]+X?$/.test(joined)) clean = step('spaces', clean, joined);
  return { start, end: start + text.length, clean, noise: gravest(seen), serial };
}

/** Full-width and other digits as ASCII; signs of other widths likewise. */
function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < 0x06f0 ? 0x0660 : 0x06f0));
  });
}

/** Spaces are forgiven; whatever else stands there is not. */
function gravest(seen: readonly Noise[]): Noise | undefined {
  return seen.find((noise) => noise !== 'spaces') ?? seen[0];
}
