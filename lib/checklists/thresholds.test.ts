import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n';
import { CHECKLISTS } from './registry';
import { showBuiltIn } from './shown';
import {
  parseThreshold,
  THRESHOLD_NAMES,
  THRESHOLDS,
  thresholdOf,
  thresholdsIn,
  thresholdTexts,
} from './thresholds';

const locales = Object.keys(LOCALES) as Locale[];
const weekly = CHECKLISTS.find(({ id }) => id === 'weekly-ad-report');

describe('thresholds', () => {
  it.each(locales)('are all said in some checklist, which says no others: %s', (locale) => {
    const texts = JSON.stringify(LOCALES[locale].checklists.lists);
    const said = [...texts.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect([...new Set(said)].sort()).toEqual([...THRESHOLD_NAMES].sort());
    expect(thresholdsIn(texts)).toEqual(THRESHOLD_NAMES);
  });

  it.each(locales)('stand in the texts as numbers, hers where she has set them: %s', (locale) => {
    if (weekly === undefined) throw new Error('It is built in');
    const stepIn = (thresholds = {}) =>
      showBuiltIn(weekly, locale, thresholds).groups.flatMap(({ steps }) => steps)[3]?.text;
    expect(stepIn()).toMatch(/0\.3 ?%/);
    expect(stepIn()).toContain('1,000');
    expect(stepIn({ ctr: 0.45, unheardOf: 1 })).toMatch(/0\.45 ?%/);
    for (const checklist of CHECKLISTS)
      expect(JSON.stringify(showBuiltIn(checklist, locale))).not.toMatch(/\{\w+\}/);
  });

  it('are the usual ones where what is stored cannot be meant', () => {
    for (const value of [-1, 0, 1e9, Number.NaN, Number.POSITIVE_INFINITY])
      expect(thresholdOf('ctr', { ctr: value })).toBe(0.3);
    expect(thresholdOf('ctr', JSON.parse('{"__proto__": {"ctr": 5}}'))).toBe(0.3);
    expect(thresholdTexts({ acos: 40 }, 'en')).toMatchObject({ acos: '40', ctr: '0.3' });
  });

  it('are within their own bounds', () => {
    for (const name of THRESHOLD_NAMES) {
      const { usual, least, most } = THRESHOLDS[name];
      expect(usual >= least && usual <= most, name).toBe(true);
    }
  });

  it.each([
    ['0,3', 0.3],
    ['0.25 %', 0.25],
    ['０．５', 0.5],
    [' 1 ', 1],
    ['', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['99', undefined],
    ['abc', undefined],
  ])('are read as she types them: %j is %s', (typed, value) => {
    expect(parseThreshold('ctr', typed)).toBe(value);
  });

  it('may have their thousands parted', () => {
    expect(parseThreshold('impressions', '1,000')).toBe(1_000);
    expect(parseThreshold('impressions', '12,000,000')).toBeUndefined();
  });
});
