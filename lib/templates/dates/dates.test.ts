import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readSpan } from './read-day';
import { buyerLocale, dateForBuyer, plusDays } from './show-day';

const form = (locale: string) => ({ locale, today: '2026-11-21' });
const NOV_24 = { year: 2026, month: 11, day: 24 };

describe('reading a day', () => {
  it.each([
    'Nov 24, 2026',
    'Tue, Nov 24, 2026',
    'Tuesday, November 24, 2026, 3:00 PM PST',
    '24 November 2026',
    '24. November 2026',
    'Di., 24. Nov. 2026 um 15:00 Uhr',
    '24.11.2026',
    '24.11.26',
    '24/11/2026',
    '11/24/2026',
    'mar. 24 nov. 2026',
    'mardi 24 novembre 2026',
    '24 novembre 2026',
    'martedì 24 novembre 2026',
    '24 de noviembre de 2026',
    '24 nov 2026 15:30',
    '2026-11-24',
    '2026/11/24',
    '2026-11-24T08:00:00Z',
    '2026年11月24日',
    '2026年11月24日(火)',
    '2026年11月24日 星期二',
  ])('%s', (text) => {
    expect(readDay(text)).toEqual(NOV_24);
  });

  it.each([
    ['Nov 24', { month: 11, day: 24 }],
    ['24. Dez.', { month: 12, day: 24 }],
    ['1er mars 2026', { year: 2026, month: 3, day: 1 }],
    ['11月24日', { month: 11, day: 24 }],
    ['03.04.2026', { year: 2026, month: 4, day: 3 }],
    ['05/05/2026', { year: 2026, month: 5, day: 5 }],
    ['29 feb', { month: 2, day: 29 }],
  ])('%s', (text, day) => {
    expect(readDay(text)).toEqual(day);
  });

  it.each(['03/04/2026', '4-3-2026', 'mar 24', '31 June 2026', '2026-02-30', '32/13/2026', ''])(
    'does not guess: "%s"',
    (text) => {
      expect(readDay(text)).toBeUndefined();
      expect(dateForBuyer(text, form('de-DE'))).toBe(text);
      expect(plusDays(text, 3, form('de-DE'))).toBe('');
    },
  );

  it('never fails, whatever the text', () => {
    const words = fc.constantFrom('Nov', '24', ',', '.', '/', '2026', 'to', ' ', '年', '月', '日');
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const day = readDay(written);
        if (day === undefined && readSpan(written) === undefined)
          expect(dateForBuyer(written, form('fr-FR'))).toBe(written);
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });
});

describe('showing a day to the buyer', () => {
  it.each([
    ['en-US', 'November 24, 2026'],
    ['en-GB', '24 November 2026'],
    ['de-DE', '24. November 2026'],
    ['fr-FR', '24 novembre 2026'],
    ['it-IT', '24 novembre 2026'],
    ['es-ES', '24 de noviembre de 2026'],
    ['ja-JP', '2026年11月24日'],
    ['zh-CN', '2026年11月24日'],
  ])('%s', (locale, shown) => {
    expect(dateForBuyer('Nov 24, 2026', form(locale))).toBe(shown);
    // What was shown is read again as the same day, so that a filter may follow a filter.
    expect(readDay(shown)).toEqual(NOV_24);
    expect(dateForBuyer(shown, form(locale))).toBe(shown);
  });

  it('keeps a year away that was not there', () => {
    expect(dateForBuyer('Nov 24', form('de-DE'))).toBe('24. November');
  });

  it.each([
    ['Nov 24, 2026 to Nov 28, 2026', 'de-DE', '24.–28. November 2026'],
    ['24. Nov. – 2. Dez.', 'en-US', 'November 24 – December 2'],
    ['24–28 Nov 2026', 'de-DE', '24–28 Nov 2026'],
    ['Nov 28, 2026 to Nov 24, 2026', 'de-DE', 'Nov 28, 2026 to Nov 24, 2026'],
    ['Nov 24 to Nov 28, 2026', 'de-DE', 'Nov 24 to Nov 28, 2026'],
  ])('a span %s in %s', (text, locale, shown) => {
    expect(dateForBuyer(text, form(locale))).toBe(shown);
  });

  it.each([
    ['2026-11-24', 7, '1. Dezember 2026'],
    ['Dec 30, 2026', 3, '2. Januar 2027'],
    ['Feb 27', 2, '1. März'],
    ['Nov 24, 2026', -24, '31. Oktober 2026'],
    ['Nov 24, 2026', 1.5, ''],
    ['Nov 24, 2026', 1e9, ''],
  ])('%s and %d days', (text, days, shown) => {
    expect(plusDays(text, days, form('de-DE'))).toBe(shown);
  });

  it('knows the form of the store where it speaks the language', () => {
    expect(buyerLocale('en', 'UK')).toBe('en-GB');
    expect(buyerLocale('en', 'DE')).toBe('en-US');
    expect(buyerLocale('es', 'MX')).toBe('es-MX');
    expect(buyerLocale('ja', undefined)).toBe('ja-JP');
  });
});
