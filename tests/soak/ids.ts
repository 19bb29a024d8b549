import { gs1CheckDigit, isbn10CheckDigit, issnCheckDigit } from '@/lib/gtin/check-digit';
import { diagnose } from '@/lib/gtin/diagnose';
import { isbn10Of, isbn13Of, numberOf } from '@/lib/gtin/number';
import { compressUpc, expandUpcE, isUpcE } from '@/lib/gtin/upc-e';
import { writtenIn } from '@/lib/gtin/written';
import { type Random, randomFrom } from '../bench/support/random';

export interface IdsReport {
  ids: number;
  /** Numbers of each kind. */
  kinds: Record<string, number>;
  /** Damages that had to be found, and were. */
  damages: number;
  /** Exchanges of neighbours that the GS1 check digit cannot see: they differ by five. */
  unseen: number;
}

type Kind = keyof typeof LENGTHS;

/** Digits without the check digit. */
const LENGTHS = {
  UPC: 11,
  'EAN-8': 7,
  'EAN-13': 12,
  'GTIN-14': 13,
  'ISBN-10': 9,
  ISSN: 7,
} as const;
const KINDS = Object.keys(LENGTHS) as Kind[];
const NO_HINTS = { type: undefined, serial: false };

/**
 * Random numbers of every kind: the check digit is worked out, found right, and each damage to one digit or to
 * two neighbours found; the other forms of the number lead back to it.
 * @throws with the seed and the number at the first breach.
 */
export function fuzzIds({ seed, count }: { seed: number; count: number }): IdsReport {
  const random = randomFrom(seed);
  const found: IdsReport = { ids: 0, kinds: {}, damages: 0, unseen: 0 };
  while (found.ids < count) {
    const kind = random.pick(KINDS);
    const data = digitsOf(LENGTHS[kind], random);
    const number = data + checkDigitOf(kind, data);
    try {
      roundTrip(kind, number);
      damage(kind, number, random, found);
      shortForm(random);
    } catch (error) {
      throw new Error(`seed ${seed}, ${kind} ${number}: ${String(error)}`);
    }
    found.kinds[kind] = (found.kinds[kind] ?? 0) + 1;
    found.ids += 1;
  }
  return found;
}

function digitsOf(length: number, random: Random): string {
  return Array.from({ length }, () => String(random.below(10))).join('');
}

function checkDigitOf(kind: Kind, data: string): string {
  if (kind === 'ISBN-10') return isbn10CheckDigit(data);
  return kind === 'ISSN' ? issnCheckDigit(data) : gs1CheckDigit(data);
}

function roundTrip(kind: Kind, number: string): void {
  const known = numberOf(number, { serial: kind === 'ISSN' });
  must(known?.digits === number, 'is not known');
  must(known?.gtin14.length === 14, 'has no form of 14 digits');
  const [written] = writtenIn(` ${number.slice(0, 4)}-${number.slice(4)} `);
  must(written?.clean === number, 'is not read between spaces');
  if (kind === 'ISBN-10') must(isbn10Of(isbn13Of(number)) === number, 'is not the same book');
  if (kind === 'ISBN-10' || kind === 'ISSN') return;
  for (let zeros = number.length; zeros <= 14; zeros++) {
    const longer = numberOf(number.padStart(zeros, '0'));
    if ([8, 12, 13, 14].includes(zeros)) must(longer?.gtin14 === known?.gtin14, 'changes by zeros');
  }
}

function damage(kind: Kind, number: string, random: Random, found: IdsReport): void {
  const at = random.below(number.length - 1);
  const digit = number.charAt(at);
  const other = String((Number(digit) + 1 + random.below(9)) % 10);
  seen(kind, number.slice(0, at) + other + number.slice(at + 1));
  found.damages += 1;
  const next = number.charAt(at + 1);
  if (digit === next || next === 'X') return;
  const swapped = number.slice(0, at) + next + digit + number.slice(at + 2);
  const isBlind =
    kind !== 'ISBN-10' && kind !== 'ISSN' && Math.abs(Number(digit) - Number(next)) === 5;
  if (isBlind) {
    found.unseen += 1;
    return;
  }
  seen(kind, swapped);
  found.damages += 1;
}

function seen(kind: Kind, damaged: string): void {
  const isIssn = kind === 'ISSN';
  // Eight digits that are no ISSN may still be an EAN-8.
  if (isIssn && damaged.at(-1) !== 'X') {
    must(damaged.at(-1) !== issnCheckDigit(damaged.slice(0, 7)), `damage unseen in ${damaged}`);
    return;
  }
  must(numberOf(damaged, { serial: isIssn }) === undefined, `damage unseen in ${damaged}`);
  must(diagnose(damaged, NO_HINTS).is !== 'fine', `damage not told in ${damaged}`);
}

/** The short form of a UPC leads to the long one and back. */
function shortForm(random: Random): void {
  const data = `${random.below(2)}${digitsOf(6, random)}`;
  const long = expandUpcE(`${data}0`) ?? '';
  const check = gs1CheckDigit(long.slice(0, -1));
  must(isUpcE(data + check), `${data}${check} is no UPC-E`);
  const whole = long.slice(0, -1) + check;
  const short = compressUpc(whole);
  must(short !== undefined && expandUpcE(short) === whole, `${whole} has another short form`);
}

function must(holds: boolean, complaint: string): void {
  if (!holds) throw new Error(complaint);
}
