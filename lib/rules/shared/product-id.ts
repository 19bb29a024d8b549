import { type Diagnosis, diagnose } from '@/lib/gtin/diagnose';
import { type IdType, idTypeOf } from '@/lib/gtin/id-type';
import { LONGEST_FIELD, type Written, writtenIn } from '@/lib/gtin/written';
import type { RuleInput } from '../define';

/** One number of the field, and what is to be thought of it. */
interface ReadNumber extends Written {
  diagnosis: Diagnosis;
}

/** What the field of the product id holds. */
interface ProductIds {
  numbers: readonly ReadNumber[];
  type: IdType | undefined;
  /** True where the SKU stands instead of a number. */
  isSku: boolean;
  /** True for more text than any number has. */
  isTooLong: boolean;
}

const NONE: readonly ReadNumber[] = [];
let last: { key: string; ids: ProductIds } | undefined;

/**
 * Reads the product id of `input`, once for all rules that ask. A field whose declared type is no product number
 * (ASIN, GCID) holds none.
 */
export function productIds({ text, listing, families }: RuleInput): ProductIds {
  const { raw } = text;
  const { sku = '', productIdType = '' } = listing;
  const isMedia = families.has('media');
  const key = [raw, sku, productIdType, isMedia].join('\n');
  if (last?.key === key) return last.ids;
  const ids = read(raw, sku, productIdType, isMedia);
  last = { key, ids };
  return ids;
}

function read(raw: string, sku: string, declared: string, isMedia: boolean): ProductIds {
  const type = idTypeOf(declared);
  if (type === 'other') return { numbers: NONE, type, isSku: false, isTooLong: false };
  const numbers = writtenIn(raw).map((written) => ({
    ...written,
    diagnosis: diagnose(written.clean, {
      type,
      serial: written.serial || isMedia || type === 'ISSN',
    }),
  }));
  const isSku = isTheSku(raw, sku) && numbers.every(isWords);
  return {
    numbers: isSku ? NONE : numbers,
    type,
    isSku,
    isTooLong: raw.trim().length > LONGEST_FIELD,
  };
}

function isTheSku(raw: string, sku: string): boolean {
  return raw.trim() !== '' && raw.trim() === sku.trim();
}

/** A SKU of digits alone may well be the number: sellers do so. */
function isWords({ diagnosis }: ReadNumber): boolean {
  return diagnosis.is === 'malformed' && ['letters', 'sign', 'word'].includes(diagnosis.form);
}
