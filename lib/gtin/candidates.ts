import { gs1CheckDigit, hasGs1CheckDigit, isbn10CheckDigit } from './check-digit';
import { ALIKE } from './data/slips';
import { patternOf } from './placeholder';
import { prefixOf } from './prefix';

/** Which numbers may have been meant by one whose check digit is wrong. */
export interface Candidates {
  /** The last digit that would be right, were all others right. */
  checkDigit: string;
  /** Two neighbours exchanged. */
  swapped: readonly string[];
  /** One digit taken for a similar one; the last digit as well. */
  misread: readonly string[];
}

/** Nobody compares more numbers than these with a label. */
const MOST = 5;
/** Of the many digits that may be misread only the first are named. */
const MOST_MISREAD = 2;

/** What `digits` (8, 10, 12, 13 or 14 of them, the check digit wrong) may have been, the likeliest first. */
export function candidatesOf(digits: string): Candidates {
  const data = digits.slice(0, -1);
  const isIsbn10 = digits.length === 10;
  const checkDigit = isIsbn10 ? isbn10CheckDigit(data) : gs1CheckDigit(data);
  const fits = (number: string): boolean =>
    isIsbn10 ? isbn10CheckDigit(number.slice(0, 9)) === number.at(-1) : isLikely(number);
  const swapped = swaps(digits).filter(fits);
  const misread = [...misreadings(digits), data + checkDigit]
    .filter(fits)
    .filter((each, at, all) => all.indexOf(each) === at && !swapped.includes(each));
  const shown = swapped.slice(0, MOST);
  const room = Math.min(MOST_MISREAD, MOST - shown.length);
  return { checkDigit, swapped: shown, misread: misread.slice(0, room) };
}

/** True for a number that may stand on goods: check digit right, issued, not made up. */
export function isLikely(digits: string): boolean {
  if (!hasGs1CheckDigit(digits) || patternOf(digits) !== undefined) return false;
  const { use } = prefixOf(digits.padStart(14, '0'));
  return use === 'office' || use === 'isbn' || use === 'issn';
}

function swaps(digits: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < digits.length; at++) {
    const [a, b] = [digits.charAt(at), digits.charAt(at + 1)];
    if (a !== b && b !== 'X') found.push(digits.slice(0, at) + b + a + digits.slice(at + 2));
  }
  return found;
}

function misreadings(digits: string): string[] {
  return Array.from(digits).flatMap((digit, at) =>
    Array.from(ALIKE[digit] ?? '', (other) => digits.slice(0, at) + other + digits.slice(at + 1)),
  );
}
