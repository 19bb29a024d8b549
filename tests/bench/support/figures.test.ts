import { describe, expect, it } from 'vitest';
import { median, quantile, rounded } from './figures';
import { randomFrom } from './random';

describe('figures', () => {
  it('gives median and quantiles by nearest rank', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([7])]).toEqual([2, 2.5, 7]);
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([
      quantile(hundred, 0.5),
      quantile(hundred, 0.95),
      quantile(hundred, 0.99),
      quantile(hundred, 1),
    ]).toEqual([50, 95, 99, 100]);
    expect(rounded(1234.5)).toBe(1230);
  });

  it('gives the same numbers for the same seed', () => {
    const [one, two] = [randomFrom(7), randomFrom(7)];
    const first = Array.from({ length: 50 }, () => one.below(10));
    expect(Array.from({ length: 50 }, () => two.below(10))).toEqual(first);
    expect(new Set(first).size).toBe(10);
  });
});
