import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from './diagnose';
import { idTypeOf } from './id-type';
import { patternOf } from './placeholder';
import { LONGEST_FIELD, writtenIn } from './written';

describe('writtenIn', () => {
  it.each([
    ['036000291452', '036000291452', undefined],
    ['  036000291452\n', '036000291452', 'spaces'],
    ['0 36000 29145 2', '036000291452', 'spaces'],
    ['978‑0‑306‑40615‑7', '9780306406157', 'spaces'],
    ['\u200b036000291452', '036000291452', 'spaces'],
    ['０３６０００２９１４５２', '036000291452', 'width'],
    ['٠٣٦٠٠٠٢٩١٤٥٢', '036000291452', 'width'],
    ["'036000291452", '036000291452', 'quotes'],
    ['="036000291452"', '036000291452', 'formula'],
    ['36000291452.00', '36000291452', 'decimals'],
    ['4.006.381.333.931', '4006381333931', 'thousands'],
    ['EAN-13: 4006381333931', '4006381333931', 'label'],
    ['036000291452;', '036000291452', 'quotes'],
    ['080442957x', '080442957X', undefined],
    ['ABC 123', 'ABC 123', undefined],
  ])('%j: %s', (raw, clean, noise) => {
    expect(writtenIn(raw)).toMatchObject([{ clean, noise }]);
  });

  it('parts several numbers and says where each stands', () => {
    const raw = ' 036000291452, 4006381333931 ; 96385074';
    const parts = writtenIn(raw);
    expect(parts.map(({ start, end }) => raw.slice(start, end))).toEqual([
      '036000291452',
      '4006381333931',
      '96385074',
    ]);
    expect(writtenIn('036000291452 4006381333931')).toHaveLength(2);
    expect(writtenIn('036000291452\n4006381333931')).toHaveLength(2);
    expect(writtenIn('0360 0029 1452')).toHaveLength(1);
  });

  it('holds nothing where nothing stands, or more than any number', () => {
    expect(writtenIn('')).toEqual([]);
    expect(writtenIn('   ')).toEqual([]);
    expect(writtenIn('1'.repeat(LONGEST_FIELD + 1))).toEqual([]);
  });

  it('stands whatever text it gets: spans inside it, a diagnosis for each', () => {
    const signs = fc.constantFrom(...'0123456789XOIl \t\n-./,;:="\'’EeB+９\u200b٣ABC()');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: signs, maxLength: 40 })), (raw) => {
        let last = 0;
        for (const { start, end, clean, serial } of writtenIn(raw)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = end;
          expect(diagnose(clean, { type: undefined, serial }).is).toBeTruthy();
        }
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });
});

describe('idTypeOf', () => {
  it.each([
    ['UPC', 'UPC'],
    ['ean-13', 'EAN'],
    ['GTIN Exempt', 'exempt'],
    ['GTIN 豁免', 'exempt'],
    ['GTIN', 'GTIN'],
    ['ASIN', 'other'],
    ['ＪＡＮ', 'JAN'],
    ['', undefined],
    ['5', undefined],
    [undefined, undefined],
  ])('%s: %s', (written, type) => {
    expect(idTypeOf(written)).toBe(type);
  });
});

describe('patternOf', () => {
  it.each([
    ['000000000000', 'equal'],
    ['222222222224', 'equal'],
    ['012345678905', 'ascending'],
    ['1234567890128', 'ascending'],
    ['890123456789', 'ascending'],
    ['987654321098', 'descending'],
    ['123123123123', 'repeated'],
    ['36000291452', undefined],
    ['423456789013', undefined],
    ['6281234567895', undefined],
    ['850012000016', undefined],
    ['111111', undefined],
  ])('%s: %s', (digits, pattern) => {
    expect(patternOf(digits)).toBe(pattern);
  });
});
