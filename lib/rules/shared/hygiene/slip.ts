import type { Span, TextEdit } from '../../define';
import type { Spacing } from './spacing';

/**
 * What kind of slip of the desk it is: white space and characters nobody sees by their own names; full-width
 * letters, other signs and brackets of Chinese input methods; quotation marks of the office program; a word with
 * letters of two scripts; letters in costume; private characters of an office font; garbled or lost characters;
 * words of Chinese or Japanese; characters that only Chinese writes.
 */
export type SlipKind =
  | Exclude<Spacing, 'newline'>
  | 'spaces'
  | 'width'
  | 'sign'
  | 'brackets'
  | 'quote'
  | 'inch'
  | 'mixed'
  | 'styled'
  | 'private'
  | 'garbled'
  | 'lost'
  | 'foreign'
  | 'simplified';

/** One slip of the desk. */
export interface Slip extends Span {
  kind: SlipKind;
  /** What mends it for certain, its neighbouring spaces included. */
  edit?: TextEdit;
  /** A repair that takes more knowledge than a slip should: offered alone, never with the others. */
  proposal?: string;
}

/** A slip that `insert` mends in its place; without it only the author can tell. */
export function slip(kind: SlipKind, start: number, end: number, insert?: string): Slip {
  return insert === undefined
    ? { kind, start, end }
    : { kind, start, end, edit: { start, end, insert } };
}
