import { companyDigits } from '@/lib/gtin/sole-number';
import { brandKey, usualCompany } from '@/lib/gtin/usual-company';
import type { Elsewhere } from '@/lib/listing/listing';
import type { SeenNumber } from '@/lib/messaging/seen-number';
import type { ClerksideDatabase } from '../database';
import type { ProductNumberRow } from '../rows/product-number';
import { productNumberRow } from '../rows/product-number';

/** The product numbers of listings seen before. */
export interface ProductNumbers {
  /** Keeps what the form of one listing shows, and tells what the others show of its number and brand. */
  meet(seen: SeenNumber): Promise<Elsewhere>;
}

/** Rows of one brand that are looked at: more tell no more. */
const MOST_OF_BRAND = 2_000;

/** @param now ISO time. @param newId a fresh UUID. */
export function productNumbers(
  database: ClerksideDatabase,
  now: () => string,
  newId: () => string,
): ProductNumbers {
  const table = database.productNumbers;
  return {
    meet: (seen) =>
      database.transaction('rw', table, async () => {
        const { gtin14 } = seen;
        const same =
          gtin14 === undefined ? [] : await table.where('gtin14').equals(gtin14).toArray();
        const brand = brandKey(seen.brand);
        const ofBrand =
          brand === ''
            ? []
            : await table.where('brand').equals(brand).limit(MOST_OF_BRAND).toArray();
        const kept = await keptRow(seen);
        const next = changed(kept, seen, brand);
        if (next !== undefined) await table.put(productNumberRow.parse(next));
        return elsewhere(seen, readable(same), readable(ofBrand));
      }),
  };

  async function keptRow({ store, sku }: SeenNumber): Promise<ProductNumberRow | undefined> {
    if (store === undefined || sku === undefined) return undefined;
    return table.where('[store+sku]').equals([store, sku]).first();
  }

  /** The row as it has to be now; undefined where nothing is to be written. */
  function changed(
    kept: ProductNumberRow | undefined,
    { store, sku, asin, gtin14 }: SeenNumber,
    brand: string,
  ): ProductNumberRow | undefined {
    if (store === undefined || sku === undefined) return undefined;
    if (gtin14 === undefined) {
      // The number is free again; the row stays as a tombstone.
      return kept === undefined || kept.deletedAt !== undefined
        ? undefined
        : { ...kept, deletedAt: now(), updatedAt: now() };
    }
    const isKept =
      kept?.deletedAt === undefined &&
      kept?.gtin14 === gtin14 &&
      kept.brand === brand &&
      kept.asin === asin;
    if (isKept) return undefined;
    const id = kept?.id ?? newId();
    return { id, store, sku, gtin14, brand, updatedAt: now(), ...(asin && { asin }) };
  }
}

function readable(rows: readonly unknown[]): ProductNumberRow[] {
  return rows.flatMap((row) => {
    const { data } = productNumberRow.safeParse(row);
    return data === undefined || data.deletedAt !== undefined ? [] : [data];
  });
}

/** One SKU in several stores is one product, and so are two offers of one ASIN. */
function elsewhere(
  { sku, asin, gtin14 }: SeenNumber,
  same: readonly ProductNumberRow[],
  ofBrand: readonly ProductNumberRow[],
): Elsewhere {
  const other = same
    .filter((row) => sku !== undefined && row.sku !== sku)
    .find((row) => asin === undefined || row.asin !== asin);
  const counts = new Map<string, number>();
  const others = new Set(ofBrand.filter((row) => row.sku !== sku).map((row) => row.gtin14));
  for (const number of others) {
    const company = companyDigits(number);
    if (company !== undefined) counts.set(company, (counts.get(company) ?? 0) + 1);
  }
  const usual = usualCompany(counts);
  return {
    ...(other !== undefined && gtin14 !== undefined ? { sameId: { gtin14, sku: other.sku } } : {}),
    ...(usual === undefined ? {} : { ofBrand: usual }),
  };
}
