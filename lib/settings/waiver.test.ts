import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_NAMES } from '@/lib/listing/listing';
import { parseSettings } from './settings';
import { parseWaiver, type Waiver } from './waiver';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const waiver: fc.Arbitrary<Waiver> = fc
  .record(
    {
      id: fc.uuid(),
      sku: fc.string(),
      field: fc.constantFrom(...FIELD_NAMES),
      code: fc.string(),
      words: fc.string({ unit: 'grapheme' }),
      text: fc.string(),
      rule: fc.string(),
      reason: fc.string({ unit: 'grapheme' }),
      person: fc.string(),
      until: day,
      made: day,
      moved: fc.constant(true as const),
    },
    {
      requiredKeys: [
        'id',
        'sku',
        'field',
        'code',
        'words',
        'text',
        'rule',
        'reason',
        'person',
        'until',
        'made',
      ],
    },
  )
  .map((one) => one as Waiver);

describe('stored waivers', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(waiver, { maxLength: 4 }), (waivers) => {
        const raw: Record<string, unknown> = JSON.parse(JSON.stringify({ waivers }));
        const { settings, unusable } = parseSettings(raw);
        expect(settings.waivers).toEqual(waivers);
        expect(unusable).toEqual([]);
      }),
      { seed: 20261122 },
    );
  });

  it('are read from anything without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const { settings } = parseSettings({ waivers: raw, person: raw });
        expect(settings.waivers.every((one) => parseWaiver(one) !== undefined)).toBe(true);
      }),
      { seed: 20261122 },
    );
  });

  it('lose only what is broken among them, and that is said', () => {
    const [good] = fc.sample(waiver, { numRuns: 1, seed: 7 });
    const { settings, unusable } = parseSettings({
      waivers: [{ ...good, until: '2026-02-30' }, good],
    });
    expect(settings.waivers).toEqual([good]);
    expect(unusable).toEqual(['waivers']);
  });

  it('do not stand in the way of settings of an earlier version', () => {
    const ignored = [{ sku: 'A', field: 'title', code: 'T-PROMO', words: 'Sale' }];
    const { settings, unusable } = parseSettings({ language: 'en', ignored });
    expect(settings).toMatchObject({ language: 'en', ignored, waivers: [], person: '' });
    expect(unusable).toEqual([]);
  });
});
