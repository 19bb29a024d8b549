import { describe, expect, it } from 'vitest';
import { randomFrom } from '../bench/support/random';
import { fuzzEngine } from './engine-fuzz';
import { nextOperation } from './operations';

describe('a seeded share of the long tests', () => {
  it('finds the engine sound on wild listings', () => {
    const report = fuzzEngine({ seed: 20_260_727, listings: 200 });
    expect(report.listings).toBe(200);
    expect(report.findings).toBeGreaterThan(200);
    expect(report.fixes).toBeGreaterThan(100);
  }, 60_000);

  it('tells the same story for the same seed, with every kind of operation in it', () => {
    const story = (seed: number): string[] => {
      const random = randomFrom(seed);
      return Array.from({ length: 400 }, () =>
        JSON.stringify(nextOperation(random, { length: 50, fields: 3 })),
      );
    };
    expect(story(1)).toEqual(story(1));
    expect(story(1)).not.toEqual(story(2));
    const kinds = new Set(story(1).map((line) => (JSON.parse(line) as { kind: string }).kind));
    expect([...kinds].sort()).toEqual([
      'command',
      'compose',
      'fix',
      'focus',
      'insert',
      'key',
      'pause',
      'type',
    ]);
  });
});
