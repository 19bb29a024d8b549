import { describe, expect, it } from 'vitest';
import { fuzzIds } from './ids';

describe('a seeded share of the long test of product numbers', () => {
  it('finds every damage to 10,000 numbers of every kind', () => {
    const report = fuzzIds({ seed: 20_261_129, count: 10_000 });
    expect(report.ids).toBe(10_000);
    expect(Object.keys(report.kinds).sort()).toEqual([
      'EAN-13',
      'EAN-8',
      'GTIN-14',
      'ISBN-10',
      'ISSN',
      'UPC',
    ]);
    expect(report.damages).toBeGreaterThan(15_000);
    expect(report.unseen).toBeGreaterThan(0);
  }, 60_000);
});
