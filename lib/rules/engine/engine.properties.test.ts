import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import { applyEdits } from '@/lib/text/edits';
import { graphemeBorders } from '@/lib/text/graphemes';
import { hostileTexts } from '@/tests/fixtures/rules/hostile';
import type { Verdict } from '../define';
import { allRules } from '../registry';
import { check, errorCounts, TEST_DAY } from '../testing/check';
import { withText } from './fields';

const stores = fc.constantFrom<Store | undefined>(
  'US',
  'DE',
  'TR',
  'JP',
  'AE',
  'CA',
  'FR',
  undefined,
);
const fields = fc.constantFrom<FieldName>(
  'title',
  'highlights',
  'bullets',
  'description',
  'searchTerms',
  'brand',
  'sku',
  'attributes',
);
const brands = fc.constantFrom(undefined, '', 'Acme', 'Yahoo!', 'Old Navy', 'ソニー', 'a', '★');

/** Words of the rules' own examples and every sign that a rule looks at: what random text never hits. */
const words = fc.oneof(
  fc.constantFrom(
    ...allRules.flatMap(({ examples }) => examples.flatMap(({ text }) => text.split(' '))),
  ),
  fc.constantFrom(
    ' ',
    '  ',
    '!',
    '$',
    '?',
    '_',
    '{',
    '~',
    '#',
    '<',
    '>',
    '*',
    '★',
    '【',
    '→',
    '™',
    '°',
    '\u200b',
    '\u00a0',
    '🔥',
    '👨‍👩‍👧',
    '1️⃣',
    'e\u0301',
    'ﾊﾞ',
    'Ａ',
    '①',
    '\ud800',
    '\u0000',
    '\u202e',
    'Жa',
    'Ω',
    '漢',
    'سلام',
    '&amp;',
    '<b>',
    '@x',
    'a.com',
    '9',
    '20 €',
    '-',
    ',',
    '.',
    // What descriptions and search terms are searched for.
    '<br>',
    '</p>',
    '"',
    '(',
    '|',
    '--',
    '12 rue du Lac, 75001 Paris',
    '〒100-0001',
    'shoe shoes',
    // What bullets are searched for.
    ':',
    '：',
    ';',
    '\n',
    '…',
    '±2',
    '5~10',
    'º',
    'â€™',
    'Ã¼',
    'Â ',
    'ðŸ',
    '☺',
    '✓',
    'N/A',
    'TBD',
    'B00UXG4WR5',
    '60ml',
    '3 cups',
    '. A',
    '。',
    'full refund',
    'unlike other',
    '9 out of 10 users',
  ),
);
const texts = fc.oneof(
  fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ maxLength: 300 }),
);
const situations = fc.record({ store: stores, field: fields, brand: brands, text: texts });
type Picked = typeof situations extends fc.Arbitrary<infer T> ? T : never;

function verdictOf({ store, field, brand, text }: Picked): Verdict {
  const known = {
    ...(store === undefined ? {} : { marketplace: store }),
    ...(brand === undefined ? {} : { brand }),
    highlights: 'BPA-free, dishwasher safe',
    title: 'Acme Bottle',
    bullets: [text, 'Soft: Warm', text],
    attributes: [
      { name: 'sale_end_date', value: '', allowed: ['2026-12-01', 'Warm'] },
      { name: 'sale_from_date', value: '2026-11-30' },
    ],
  };
  const ref = { field, index: 0 };
  return check({ ref, text, listing: withText(known, ref, text), on: TEST_DAY });
}

describe('the engine on any text', () => {
  it('never fails, and every span lies inside the text on grapheme borders', () => {
    fc.assert(
      fc.property(situations, (picked) => {
        const { findings, failed } = verdictOf(picked);
        expect(failed).toEqual([]);
        const borders = graphemeBorders(picked.text);
        for (const { start, end, code } of findings) {
          expect(start, code).toBeLessThanOrEqual(end);
          expect([borders[start], borders[end]], `${code} ${start}-${end}`).toEqual([1, 1]);
        }
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  it('gives the same verdict twice, in order', () => {
    fc.assert(
      fc.property(situations, (picked) => {
        const { findings } = verdictOf(picked);
        expect(verdictOf(picked).findings.map(({ code, start }) => [code, start])).toEqual(
          findings.map(({ code, start }) => [code, start]),
        );
        expect(findings.map(({ start }) => start)).toEqual(
          findings.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('offers only fixes that remove their finding and make no error', () => {
    fc.assert(
      fc.property(situations, (picked) => {
        const before = verdictOf(picked);
        for (const { code, fixes } of before.findings) {
          for (const { edits } of fixes) {
            const borders = graphemeBorders(picked.text);
            for (const { start, end } of edits)
              expect([borders[start], borders[end]]).toEqual([1, 1]);
            const after = verdictOf({ ...picked, text: applyEdits(picked.text, edits) });
            const count = ({ findings }: Verdict): number =>
              findings.filter((each) => each.code === code).length;
            expect(count(after), code).toBeLessThan(count(before));
            const known = errorCounts(before);
            for (const [error, errors] of errorCounts(after))
              expect(errors, error).toBeLessThanOrEqual(known.get(error) ?? 0);
          }
        }
      }),
      { seed: 13, numRuns: 500 },
    );
  });

  it.each(hostileTexts(20_000))('survives %s', (_name, text) => {
    for (const store of ['US', 'JP', undefined] as const) {
      for (const field of [
        'title',
        'highlights',
        'bullets',
        'description',
        'searchTerms',
        'sku',
      ] as const) {
        expect(verdictOf({ store, field, brand: 'Acme', text }).failed).toEqual([]);
      }
    }
  });
});
