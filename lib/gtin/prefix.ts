import { GS1_8_PREFIXES, GS1_PREFIXES } from './data/gs1-prefixes';

/** What numbers with a prefix are for. `office` = issued to companies for goods. */
export type PrefixUse =
  | 'office'
  | 'restricted'
  | 'coupon'
  | 'refund'
  | 'demo'
  | 'issn'
  | 'isbn'
  | 'unassigned';

/** The first three digits that tell who issued a number. */
export interface Prefix {
  digits: string;
  use: PrefixUse;
  /** ISO code of the issuing office's country; `ZZ` for GS1's Global Office; only where `use` is `office`. */
  office: string | undefined;
}

interface Range {
  first: number;
  last: number;
  who: string;
}

const USES: ReadonlySet<string> = new Set([
  'restricted',
  'coupon',
  'refund',
  'demo',
  'issn',
  'isbn',
] satisfies PrefixUse[]);

let tables: { long: readonly Range[]; short: readonly Range[] } | undefined;

/** The prefix of a number in its 14-digit form; that of an EAN-8 is read on its own eight digits. */
export function prefixOf(gtin14: string): Prefix {
  // Read on first need: a page without a product id pays nothing.
  tables ??= { long: rangesOf(GS1_PREFIXES), short: rangesOf(GS1_8_PREFIXES) };
  const isShort = gtin14.startsWith('000000');
  const digits = isShort ? gtin14.slice(6, 9) : gtin14.slice(1, 4);
  const who = (isShort ? whoIn(tables.short, digits) : undefined) ?? whoIn(tables.long, digits);
  if (who === undefined) return { digits, use: 'unassigned', office: undefined };
  return isUse(who)
    ? { digits, use: who, office: undefined }
    : { digits, use: 'office', office: who };
}

function whoIn(ranges: readonly Range[], digits: string): string | undefined {
  const number = Number(digits);
  return ranges.find(({ first, last }) => first <= number && number <= last)?.who;
}

function isUse(who: string): who is PrefixUse {
  return USES.has(who);
}

function rangesOf(table: string): Range[] {
  return table.split(' ').map((entry) => {
    const [range = '', who = ''] = entry.split('=');
    const [first = '', last = first] = range.split('-');
    return { first: Number(first), last: Number(last), who };
  });
}
