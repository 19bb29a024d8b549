import { companyDigits, soleNumber } from '@/lib/gtin/sole-number';
import { brandKey, usualCompany } from '@/lib/gtin/usual-company';
import type { Elsewhere, KnownBearer, Listing } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';

/** Where a listing stands. */
export interface Place {
  file: string;
  row: number;
  store: Store | undefined;
}

interface First extends Place {
  sku: string | undefined;
  asin: string | undefined;
}

/**
 * The product ids of all listings of one run. A listing is told what those before it show, so that files are
 * read once and nothing of them is kept but one entry a number.
 */
export class IdPool {
  private readonly firsts = new Map<string, First>();
  private readonly brands = new Map<string, Map<string, number>>();

  /** The listing with what the others before it tell of its product id. */
  introduce(listing: Listing, place: Place): Listing {
    const gtin14 = soleNumber(listing.productId ?? '', listing.productIdType);
    if (gtin14 === undefined) return listing;
    const first = this.firsts.get(gtin14);
    const prefixes = this.prefixesOf(listing.brand);
    const ofBrand = prefixes && usualCompany(prefixes);
    const elsewhere: Elsewhere = {
      ...(first !== undefined && isOther(first, listing, place)
        ? { sameId: bearer(gtin14, first, place) }
        : {}),
      ...(ofBrand === undefined ? {} : { ofBrand }),
    };
    if (first === undefined) this.remember(gtin14, listing, place, prefixes);
    return Object.keys(elsewhere).length === 0 ? listing : { ...listing, elsewhere };
  }

  private prefixesOf(brand: string | undefined): Map<string, number> | undefined {
    const name = brandKey(brand);
    if (name === '') return undefined;
    const known = this.brands.get(name);
    if (known !== undefined) return known;
    const fresh = new Map<string, number>();
    this.brands.set(detached(name), fresh);
    return fresh;
  }

  private remember(
    gtin14: string,
    { sku, asin }: Listing,
    { file, row, store }: Place,
    prefixes: Map<string, number> | undefined,
  ): void {
    this.firsts.set(gtin14, { file, row, store, sku: detached(sku), asin: detached(asin) });
    const company = companyDigits(gtin14);
    if (company !== undefined) prefixes?.set(company, (prefixes.get(company) ?? 0) + 1);
  }
}

/**
 * True for another product. One SKU in several stores or languages is one product, and so are two offers of one
 * ASIN.
 */
function isOther(first: First, { sku, asin }: Listing, { file, row, store }: Place): boolean {
  if (first.file === file && first.row === row) return false;
  if (first.asin && asin && first.asin === asin) return false;
  if (first.sku || sku) return first.sku !== sku;
  return first.store === store;
}

function bearer(gtin14: string, first: First, { file }: Place): KnownBearer {
  const { sku, row } = first;
  return {
    gtin14,
    row,
    ...(sku ? { sku } : {}),
    ...(first.file === file ? {} : { file: first.file }),
  };
}

/** A copy of its own: a piece of a long text would keep all of that text in memory. */
function detached<Text extends string | undefined>(text: Text): Text | string {
  return text === undefined ? text : Buffer.from(text).toString();
}
