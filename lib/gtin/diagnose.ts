import { type Candidates, candidatesOf, isLikely } from './candidates';
import { gs1CheckDigit } from './check-digit';
import { LETTERS, NO_NUMBER } from './data/slips';
import type { IdType } from './id-type';
import { numberOf, type ProductNumber } from './number';
import { type Pattern, patternOf } from './placeholder';
import { readScientific } from './scientific';
import { expandUpcE, isUpcE } from './upc-e';

/** How a text fails to be a product number. */
export type Form =
  | 'asin'
  | 'fnsku'
  | 'word'
  | 'letters'
  | 'scientific'
  | 'zeros'
  | 'upcE'
  | 'joined'
  | 'element'
  | 'short'
  | 'long'
  | 'sign';

/** What one written number is, or what has happened to it. */
export type Diagnosis =
  | { is: 'fine'; number: ProductNumber }
  | { is: 'placeholder'; pattern: Pattern }
  | { is: 'wrong-check'; rounded: boolean; missing: string | undefined; candidates: Candidates }
  | {
      is: 'malformed';
      form: Form;
      /** The number it was, where that is certain. */
      certain?: string | undefined;
      /** Numbers that it may have been; never to be written by itself. */
      guesses: readonly string[];
    };

/** What else is known of the number. */
export interface Hints {
  type: IdType | undefined;
  /** True where a magazine is more likely than a small package. */
  serial: boolean;
}

const ASIN = /^B0[0-9A-Z]{8}$/;
const FNSKU = /^X0[0-9A-Z]{8}$/;
const RIGHT_LENGTH = /^(?:\d{8}|\d{7}X|\d{9}[\dX]|\d{12,14})$/;
const ROUNDED = /[1-9]\d{4,}0{6,}$/;
const NO_GUESS: readonly string[] = [];

/** What `clean` (as `writtenIn` gives it) is, or what was done to it. */
export function diagnose(clean: string, hints: Hints): Diagnosis {
  if (RIGHT_LENGTH.test(clean)) return ofRightLength(clean, hints);
  if (/^\d+$/.test(clean)) return ofWrongLength(clean, hints);
  if (/^\d{8}X$/.test(clean) && numberOf(`0${clean}`) !== undefined)
    return zerosLost(`0${clean}`, true);
  if (ASIN.test(clean)) return malformed('asin');
  if (FNSKU.test(clean)) return malformed('fnsku');
  if (NO_NUMBER.has(clean.toLowerCase())) return malformed('word');
  const element = /^\(01\)(\d{14})$/.exec(clean)?.[1];
  if (element !== undefined && numberOf(element) !== undefined)
    return malformed('element', withoutZeros(element));
  const scientific = readScientific(clean);
  if (scientific !== undefined) return fromScientific(scientific, hints);
  return withLetters(clean, hints);
}

/** The 14-digit form of the number that it is, or that it certainly was. */
export function gtin14Of(diagnosis: Diagnosis): string | undefined {
  if (diagnosis.is === 'fine') return diagnosis.number.gtin14;
  if (diagnosis.is !== 'malformed' || diagnosis.certain === undefined) return undefined;
  return numberOf(diagnosis.certain)?.gtin14;
}

function ofRightLength(digits: string, hints: Hints): Diagnosis {
  const pattern = patternOf(digits);
  if (pattern !== undefined) return { is: 'placeholder', pattern };
  const number = numberOf(digits, { serial: hints.serial });
  if (number !== undefined) return { is: 'fine', number };
  if (isUpcE(digits)) return malformed('upcE', undefined, present([expandUpcE(digits)]));
  const padded = digits.length === 10 && hints.type !== 'ISBN' ? digits.padStart(12, '0') : '';
  if (isLikely(padded)) return zerosLost(padded, hints.type === 'UPC');
  const full = digits + gs1CheckDigit(digits);
  const isShort = digits.length === 12 && hints.type !== 'UPC' && !digits.startsWith('0');
  return {
    is: 'wrong-check',
    rounded: ROUNDED.test(digits),
    missing: isShort && isLikely(full) ? full : undefined,
    candidates: candidatesOf(digits),
  };
}

function ofWrongLength(digits: string, hints: Hints): Diagnosis {
  const { length } = digits;
  if (length === 11 || length === 9 || length === 7) return tooShort(digits, hints);
  if (length < 12) return malformed(NO_NUMBER.has(digits) ? 'word' : 'short');
  for (const half of [12, 13, 14]) {
    const [first, second] = [digits.slice(0, half), digits.slice(half)];
    if (isLikely(first) && numberOf(second) !== undefined && isLikely(second))
      return malformed('joined', undefined, first === second ? [first] : [first, second]);
  }
  const element = /^01(\d{14})$/.exec(digits)?.[1] ?? '';
  if (isLikely(element)) return malformed('element', withoutZeros(element));
  const extraZeros = digits.replace(/^0+/, '').padStart(12, '0');
  return malformed('long', undefined, isLikely(extraZeros) ? [extraZeros] : NO_GUESS);
}

/** Seven, nine or eleven digits: zeros that a spreadsheet took away, or a last digit that was never there. */
function tooShort(digits: string, { type }: Hints): Diagnosis {
  if (digits.length === 11) {
    const upc = `0${digits}`;
    if (isLikely(upc)) return zerosLost(upc, true);
    const full = digits + gs1CheckDigit(digits);
    return malformed('short', undefined, isLikely(full) ? [full] : NO_GUESS);
  }
  const [isbn, upc] = [digits.padStart(10, '0'), digits.padStart(12, '0')];
  const guesses = [
    ...(digits.length === 9 && numberOf(isbn) !== undefined ? [isbn] : []),
    ...(digits.length === 7 ? present([expanded(`0${digits}`)]) : []),
    ...(digits.length === 9 && isLikely(upc) ? [upc] : []),
  ];
  const [only] = guesses;
  if (only === undefined) return malformed('short');
  const isCertain = guesses.length === 1 && type === (only === isbn ? 'ISBN' : 'UPC');
  return isCertain ? zerosLost(only, true) : malformed('zeros', undefined, guesses);
}

function expanded(upcE: string): string | undefined {
  return isUpcE(upcE) ? expandUpcE(upcE) : undefined;
}

function fromScientific(
  { digits, exact }: { digits: string; exact: boolean },
  hints: Hints,
): Diagnosis {
  if (!exact) return malformed('scientific');
  const inner = RIGHT_LENGTH.test(digits)
    ? ofRightLength(digits, hints)
    : ofWrongLength(digits, hints);
  if (inner.is === 'fine') return malformed('scientific', digits);
  return malformed('scientific', inner.is === 'malformed' ? inner.certain : undefined);
}

/** Letters where digits belong: which digits they look like, when that gives a number. */
function withLetters(clean: string, hints: Hints): Diagnosis {
  const joined = clean.replace(/[\s-]/g, '');
  const replaced = joined.replace(/[A-Z]/g, (letter) => LETTERS[letter] ?? letter);
  const letters = joined.replace(/[^A-Z]/g, '').length;
  if (!/^\d+$/.test(replaced) || letters * 2 > joined.length)
    return malformed(/\d/.test(clean) ? 'sign' : 'word');
  const inner = diagnoseDigits(replaced, hints);
  const fits = inner.is === 'fine' && isLikely(replaced.padStart(12, '0'));
  if (fits) return malformed('letters', undefined, [replaced]);
  const certain = inner.is === 'malformed' && inner.form === 'zeros' ? inner.certain : undefined;
  return malformed('letters', undefined, present([certain]));
}

function diagnoseDigits(digits: string, hints: Hints): Diagnosis {
  return RIGHT_LENGTH.test(digits) ? ofRightLength(digits, hints) : ofWrongLength(digits, hints);
}

function zerosLost(number: string, isCertain: boolean): Diagnosis {
  return isCertain ? malformed('zeros', number, [number]) : malformed('zeros', undefined, [number]);
}

function malformed(
  form: Form,
  certain?: string,
  guesses: readonly string[] = certain === undefined ? NO_GUESS : [certain],
): Diagnosis {
  return { is: 'malformed', form, certain, guesses };
}

/** A GTIN-14 without indicator as it stands on the package. */
function withoutZeros(gtin14: string): string {
  return gtin14.startsWith('00') ? gtin14.slice(2) : gtin14.replace(/^0/, '');
}

function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
