import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { gs1CheckDigit } from '@/lib/gtin/check-digit';
import { ClerksideDatabase } from './database';
import { type ProductNumbers, productNumbers } from './repositories/product-numbers';

let database: ClerksideDatabase;
let numbers: ProductNumbers;
let clock = 0;
const GTIN = '00036000291452';
const OTHER = '04006381333931';
const MUG = { store: 'US', sku: 'MUG', brand: 'Acme', gtin14: GTIN };

beforeEach(async () => {
  let id = 0;
  database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  numbers = productNumbers(
    database,
    () => new Date(Date.UTC(2026, 10, 21) + clock++ * 1000).toISOString(),
    () => `6f6a0a52-8a3e-4a8e-9a53-${String(id++).padStart(12, '0')}`,
  );
});

describe('numbers of listings seen before', () => {
  it('tells of the same number on another SKU, in whatever store', async () => {
    expect(await numbers.meet(MUG)).toEqual({});
    expect(await numbers.meet({ ...MUG, store: 'DE' })).toEqual({});
    expect(await numbers.meet({ ...MUG, sku: 'BOWL', store: 'JP' })).toEqual({
      sameId: { gtin14: GTIN, sku: 'MUG' },
    });
    expect(await numbers.meet({ ...MUG, sku: 'CUP', gtin14: OTHER })).toEqual({});
  });

  it('takes two offers of one ASIN for one product', async () => {
    await numbers.meet({ ...MUG, asin: 'B0PRACTCE1' });
    expect(await numbers.meet({ ...MUG, sku: 'MUG-FBM', asin: 'B0PRACTCE1' })).toEqual({});
    expect((await numbers.meet({ ...MUG, sku: 'X', asin: 'B0PRACTCE2' })).sameId?.sku).toBe('MUG');
  });

  it('keeps one row a SKU and store, and writes only what is new', async () => {
    await numbers.meet(MUG);
    const [first] = await database.productNumbers.toArray();
    await numbers.meet(MUG);
    expect(await database.productNumbers.toArray()).toEqual([first]);
    await numbers.meet({ ...MUG, gtin14: OTHER });
    const [second] = await database.productNumbers.toArray();
    expect(second).toMatchObject({ id: first?.id, gtin14: OTHER });
    expect(await numbers.meet({ ...MUG, sku: 'BOWL' })).toEqual({});
  });

  it('frees a number that was taken out, by a tombstone', async () => {
    await numbers.meet(MUG);
    await numbers.meet({ store: 'US', sku: 'MUG', brand: 'Acme' });
    expect((await database.productNumbers.toArray())[0]?.deletedAt).toBeDefined();
    expect(await numbers.meet({ ...MUG, sku: 'BOWL' })).toEqual({});
    await numbers.meet(MUG);
    expect(await database.productNumbers.count()).toBe(2);
  });

  it('only answers where SKU or store are not known', async () => {
    await numbers.meet(MUG);
    expect(await numbers.meet({ gtin14: GTIN })).toEqual({});
    expect((await numbers.meet({ sku: 'NEW', gtin14: GTIN })).sameId?.sku).toBe('MUG');
    expect(await database.productNumbers.count()).toBe(1);
  });

  it('tells how the numbers of a brand begin', async () => {
    for (let item = 1; item <= 5; item++) {
      const data = `0085001200${item}0${item}`.padEnd(13, '0');
      await numbers.meet({
        store: 'US',
        sku: `A-${item}`,
        brand: item % 2 ? 'Acme' : ' ACME',
        gtin14: data + gs1CheckDigit(data),
      });
    }
    expect(await numbers.meet({ store: 'US', sku: 'ODD', brand: 'acme', gtin14: OTHER })).toEqual({
      ofBrand: { prefix: '0850012', count: 5 },
    });
  });
});
