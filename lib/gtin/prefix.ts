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

const USES: ReadonlySet<string> = new Set([
  'restricted',
  'coupon',
  'refund',
  'demo',
  'issn',
  'isbn',
] satisfies PrefixUse[]);

/** Who issues, by prefix as a number. */
type Table = readonly (string | undefined)[];

let tables: { long: Table; short: Table } | undefined;

/** The prefix of a number in its 14-digit form; that of an EAN-8 is read on its own eight digits. */
export function prefixOf(gtin14: string): Prefix {
  // Read on first need: a page without a product id pays nothing.
  tables ??= { long: tableOf(GS1_PREFIXES), short: tableOf(GS1_8_PREFIXES) };
  const isShort = gtin14.startsWith('000000');
  const digits = isShort ? gtin14.slice(6, 9) : gtin14.slice(1, 4);
  const at = Number(digits);
  const who = (isShort ? tables.short[at] : undefined) ?? tables.long[at];
  if (who === undefined) return { digits, use: 'unassigned', office: undefined };
  return isUse(who)
    ? { digits, use: who, office: undefined }
    : { digits, use: 'office', office: who };
}

function isUse(who: string): who is PrefixUse {
  return USES.has(who);
}

function tableOf(ranges: string): Table {
  const table: (string | undefined)[] = new Array(1000).fill(undefined);
  for (const entry of ranges.split(' ')) {
    const [range = '', who = ''] = entry.split('=');
    const [first = '', last = first] = range.split('-');
    table.fill(who, Number(first), Number(last) + 1);
  }
  return table;
}
