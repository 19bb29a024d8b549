import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Listing } from '@/lib/listing/listing';
import type { Finding, Severity } from './define';
import { checkListing } from './engine/engine';
import { type Counts, scoreOf } from './score';
import { TEST_DAY } from './testing/check';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const counts: fc.Arbitrary<Counts> = fc.record({
  error: fc.nat(60),
  warning: fc.nat(60),
  hint: fc.nat(300),
});

function countsOf(findings: readonly Finding[]): Counts {
  const found = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) found[severity]++;
  return found;
}

function score(listing: Listing): number {
  return scoreOf(countsOf(checkListing(listing, { on: TEST_DAY, store: 'US' }).findings));
}

/** Texts that no rule minds. */
const CLEAN: Listing = {
  marketplace: 'US',
  productType: 'TOWEL',
  brand: 'Acme',
  title: 'Acme Bath Towel, Cotton, White, 27 x 54 in',
  highlights: 'Quick to dry, hanging loop, machine washable',
  bullets: [
    'Soft cotton: Long fibers feel gentle on the skin',
    'Hanging loop: Dries on any hook',
    'Easy care: Machine wash warm, tumble dry low',
  ],
  description: 'A plain towel of ring-spun cotton for bath and pool.',
};
const KEYS = ['title', 'highlights', 'bullets', 'description', 'brand'] as const;
const DIRTY: Listing = {
  ...CLEAN,
  title: 'Acme Bath Towel FREE SHIPPING!!! Best Seller',
  bullets: ['✅ Money back guarantee', 'soft', 'TBD'],
  description: '<b>Buy now</b> at www.example.com',
};

describe('scoreOf', () => {
  it('is 100 when nothing is found, and not a point before', () => {
    expect(scoreOf({ error: 0, warning: 0, hint: 0 })).toBe(100);
    expect(scoreOf({ error: 0, warning: 0, hint: 1 })).toBe(99);
    expect(scoreOf({ error: 0, warning: 1, hint: 0 })).toBe(95);
    expect(scoreOf({ error: 1, warning: 0, hint: 0 })).toBe(85);
    expect(scoreOf({ error: 2, warning: 3, hint: 4 })).toBe(59);
    expect(scoreOf({ error: 200, warning: 200, hint: 200 })).toBe(0);
  });

  it('never falls when a finding is mended or made milder, never rises when one is added', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(...SEVERITIES), (before, severity) => {
        const after = { ...before, [severity]: before[severity] + 1 };
        expect(scoreOf(after)).toBeLessThanOrEqual(scoreOf(before));
        expect(scoreOf({ ...before, error: before.error + 1 })).toBeLessThanOrEqual(
          scoreOf({ ...before, warning: before.warning + 1 }),
        );
        expect(scoreOf(before)).toBeGreaterThanOrEqual(0);
        expect(scoreOf(before)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('rises, while it is not yet lost in rounding, with every error and warning mended', () => {
    fc.assert(
      fc.property(
        fc.record({ error: fc.nat(6), warning: fc.nat(10), hint: fc.nat(10) }),
        (before) => {
          const worse = scoreOf({ ...before, error: before.error + 1 });
          expect(worse).toBeLessThan(scoreOf(before));
        },
      ),
    );
  });
});

describe('the score of a listing', () => {
  it('does not change with fields that nobody knows, nor with clean ones that are added', () => {
    expect(score(CLEAN)).toBe(100);
    const some = fc.subarray([...KEYS]).filter((keys) => keys.includes('brand'));
    fc.assert(
      fc.property(some, (keys) => {
        const part: Listing = { marketplace: 'US', productType: 'TOWEL' };
        for (const key of keys) Object.assign(part, { [key]: CLEAN[key] });
        expect(score(part)).toBe(100);
      }),
    );
  });

  it('never rises with text: what is appended can only bring findings of its own', () => {
    const before = score(DIRTY);
    const more = fc.array(
      fc.constantFrom('cotton', 'soft', 'white', 'for bath and pool', 'long fibers', 'dries fast'),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(more, (words) => {
        const text = words.join(' ');
        expect(score({ ...DIRTY, title: `${DIRTY.title} ${text}` })).toBeLessThanOrEqual(before);
        expect(
          score({ ...DIRTY, description: `${DIRTY.description} ${text}` }),
        ).toBeLessThanOrEqual(before);
        const bullets = [...(DIRTY.bullets ?? []), `More: ${text}, made to last`];
        expect(score({ ...DIRTY, bullets })).toBeLessThanOrEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
