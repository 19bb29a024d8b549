import { describe, expect, it } from 'vitest';
import { gs1CheckDigit } from '@/lib/gtin/check-digit';
import { soleNumber } from '@/lib/gtin/sole-number';
import type { Listing } from '@/lib/listing/listing';
import { IdPool, type Place } from './id-pool';

const at = (row: number, more: Partial<Place> = {}): Place => ({
  file: 'a.csv',
  row,
  store: 'US',
  ...more,
});
const UPC = '036000291452';

/** What the listings, one a row, are told. */
function told(listings: readonly Listing[], places: readonly Place[] = []) {
  const pool = new IdPool();
  return listings.map(
    (listing, index) => pool.introduce(listing, places[index] ?? at(index + 2)).elsewhere,
  );
}

const number = (company: string, item: number) => {
  const data = company + String(item).padStart(12 - company.length, '0');
  return data + gs1CheckDigit(data);
};

describe('one number on two products', () => {
  it.each([UPC, `0${UPC}`, `00${UPC}`, UPC.slice(1), `'${UPC}`, '0-36000-29145-2'])(
    'is told of the second, however it is written: %s',
    (productId) => {
      const [first, second, third] = told([
        { sku: 'A', productId: UPC },
        { sku: 'B', productId },
        { sku: 'C', productId: '4006381333931' },
      ]);
      expect(first).toBeUndefined();
      expect(second).toEqual({ sameId: { gtin14: `00${UPC}`, sku: 'A', row: 2 } });
      expect(third).toBeUndefined();
    },
  );

  it('names the file where it is another', () => {
    const both = [
      { sku: 'A', productId: UPC },
      { sku: 'B', productId: UPC },
    ];
    const [, second] = told(both, [at(2), at(2, { file: 'b.csv' })]);
    expect(second?.sameId).toEqual({ gtin14: `00${UPC}`, sku: 'A', row: 2, file: 'a.csv' });
  });

  it('is none on one SKU, one ASIN, one row, or without SKU in another store', () => {
    const same = { sku: 'A', productId: UPC };
    expect(told([same, same], [at(2), at(3, { store: 'DE' })])[1]).toBeUndefined();
    const offers = [
      { ...same, asin: 'B0PRACTCE1' },
      { sku: 'A-FBM', productId: UPC, asin: 'B0PRACTCE1' },
    ];
    expect(told(offers)[1]).toBeUndefined();
    const nameless = [{ productId: UPC }, { productId: UPC }];
    expect(told(nameless, [at(2), at(2, { store: 'DE' })])[1]).toBeUndefined();
    expect(told(nameless, [at(2), at(3, { store: 'DE' })])[1]).toBeUndefined();
    expect(told(nameless)[1]).toEqual({ sameId: { gtin14: `00${UPC}`, row: 2 } });
  });

  it.each(['012345678905', '036000291453', '423456789013', '', 'n/a', `${UPC}, 4006381333931`])(
    'is not asked of what is no number of goods: %j',
    (productId) => {
      expect(soleNumber(productId)).toBeUndefined();
      const both = [
        { sku: 'A', productId },
        { sku: 'B', productId },
      ];
      expect(told(both)).toEqual([undefined, undefined]);
    },
  );

  it('nor of an ASIN', () => {
    expect(soleNumber(UPC, 'ASIN')).toBeUndefined();
  });
});

describe('the numbers of one brand', () => {
  const of = (count: number, company = '0850012'): Listing[] =>
    Array.from({ length: count }, (_, item) => ({
      sku: `${company}-${item}`,
      brand: item % 2 === 0 ? 'Acme' : 'ACME ',
      productId: number(company, item + 1),
    }));
  const odd = { sku: 'ODD', brand: 'Acme', productId: '4006381333931' };

  it('are told where five others agree', () => {
    expect(told([...of(5), odd]).at(-1)).toEqual({ ofBrand: { prefix: '0850012', count: 5 } });
    expect(told([...of(4), odd]).at(-1)).toBeUndefined();
    expect(told([...of(5), { ...odd, brand: 'Other' }]).at(-1)).toBeUndefined();
  });

  it('are not told of a brand with several companies, nor where one listing comes again', () => {
    expect(told([...of(6), ...of(6, '6935364'), odd]).at(-1)).toBeUndefined();
    const [one] = of(1);
    expect(told([...Array(9).fill(one), odd]).at(-1)).toBeUndefined();
  });
});
