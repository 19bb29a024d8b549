import { TYPE_WORDS } from './data/slips';

/** The type that is declared for a product id. `other`: an ASIN, a GCID or a number of pharmacies. */
export type IdType = 'UPC' | 'EAN' | 'JAN' | 'GTIN' | 'ISBN' | 'ISSN' | 'exempt' | 'other';

const NAMES = new Map<string, IdType>(
  (['UPC', 'EAN', 'JAN', 'GTIN', 'ISBN', 'ISSN', 'exempt', 'other'] as const).map((type) => [
    type,
    type,
  ]),
);

/** The type that `written` means (`EAN-13`, `gtin exempt`); undefined for an empty or unknown one. */
export function idTypeOf(written: string | undefined): IdType | undefined {
  if (written === undefined || written.length > 100) return undefined;
  const text = written.normalize('NFKC').toUpperCase();
  const found = TYPE_WORDS.find(([, words]) => words.test(text));
  return found === undefined ? undefined : NAMES.get(found[0]);
}
