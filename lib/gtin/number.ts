import { gs1CheckDigit, hasGs1CheckDigit, isbn10CheckDigit, issnCheckDigit } from './check-digit';

/** What a product number is. A JAN is an EAN that GS1 Japan issued. */
export type NumberKind =
  | 'UPC'
  | 'EAN-8'
  | 'EAN-13'
  | 'JAN'
  | 'GTIN-14'
  | 'ISBN-10'
  | 'ISBN-13'
  | 'ISSN';

/** A number whose length and check digit are right. */
export interface ProductNumber {
  kind: NumberKind;
  /** As it is written: digits, X as last sign of ISBN-10 and ISSN. */
  digits: string;
  /** The form in which all lengths of one number are the same. */
  gtin14: string;
}

/** Which of the readings of eight digits goes first. */
export interface Reading {
  /** True where a magazine is more likely than a small package. */
  serial?: boolean | undefined;
}

const ISBN = /^\d{9}[\dX]$/;
const ISSN = /^\d{7}[\dX]$/;
const JAPANESE = /^4[59]/;

/** What `digits` (no spaces or dashes) is, or undefined when its length or its check digit is wrong. */
export function numberOf(
  digits: string,
  { serial = false }: Reading = {},
): ProductNumber | undefined {
  if (serial && isIssn(digits)) return issn(digits);
  if (ISBN.test(digits)) return isbn10(digits);
  if (/^\d{7}X$/.test(digits)) return isIssn(digits) ? issn(digits) : undefined;
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || !hasGs1CheckDigit(digits)) return undefined;
  return { kind: kindOf(digits), digits, gtin14: digits.padStart(14, '0') };
}

/** The GTIN-13 that stands on the back of a book with this ISBN-10. */
export function isbn13Of(isbn10: string): string {
  const data = `978${isbn10.slice(0, 9)}`;
  return data + gs1CheckDigit(data);
}

/** The ISBN-10 of an ISBN-13, or undefined: those that begin with 979 have none. */
export function isbn10Of(isbn13: string): string | undefined {
  if (!/^978\d{10}$/.test(isbn13)) return undefined;
  const data = isbn13.slice(3, 12);
  return data + isbn10CheckDigit(data);
}

/** The EAN-13 of a magazine with this ISSN, without the number of the issue. */
export function ean13OfIssn(digits: string): string {
  const data = `977${digits.slice(0, 7)}00`;
  return data + gs1CheckDigit(data);
}

/** The number of the single unit for a GTIN-14 of a case: the same digits with indicator 0 and a new check digit. */
export function unitOf(gtin14: string): string {
  const data = gtin14.slice(1, 13);
  const digits = data + gs1CheckDigit(data);
  return digits.startsWith('0') ? digits.slice(1) : digits;
}

function kindOf(digits: string): NumberKind {
  if (digits.length === 14) return 'GTIN-14';
  if (digits.length === 12) return 'UPC';
  if (JAPANESE.test(digits)) return 'JAN';
  if (digits.length === 8) return 'EAN-8';
  // 979-0 are printed notes, which have numbers of their own (ISMN).
  return /^97(?:8|9[1-9])/.test(digits) ? 'ISBN-13' : 'EAN-13';
}

function isIssn(digits: string): boolean {
  return ISSN.test(digits) && digits.at(-1) === issnCheckDigit(digits.slice(0, 7));
}

function issn(digits: string): ProductNumber {
  return { kind: 'ISSN', digits, gtin14: ean13OfIssn(digits).padStart(14, '0') };
}

function isbn10(digits: string): ProductNumber | undefined {
  if (digits.at(-1) !== isbn10CheckDigit(digits.slice(0, 9))) return undefined;
  return { kind: 'ISBN-10', digits, gtin14: isbn13Of(digits).padStart(14, '0') };
}
