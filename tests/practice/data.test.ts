import { describe, expect, it } from 'vitest';
import { PAGES, type PageLanguage, TEXTS } from './data';
import fields from './data/fields.json';
import listings from './data/listings.json';
import orders from './data/orders.json';
import stores from './data/stores.json';
import threads from './data/threads.json';

const LANGUAGES = Object.keys(TEXTS) as PageLanguage[];

describe('data', () => {
  it.each(LANGUAGES)('has the same texts in %s as in English', (language) => {
    expect(Object.keys(TEXTS[language]).sort()).toEqual(Object.keys(TEXTS.en).sort());
  });

  it('names every store in every language', () => {
    for (const names of Object.values(stores))
      expect(Object.keys(names).sort()).toEqual([...LANGUAGES].sort());
  });

  it('labels every field, condition and page', () => {
    for (const field of fields) expect(TEXTS.en).toHaveProperty([field.label]);
    for (const page of PAGES) expect(TEXTS.en).toHaveProperty([`page.${page.id}`]);
  });

  it('hangs together: orders name listings, threads name orders', () => {
    const skus = listings.map((listing) => listing.sku);
    for (const order of orders) expect(skus).toContain(order.sku);
    for (const thread of threads) expect(orders.map((order) => order.id)).toContain(thread.orderId);
  });
});
