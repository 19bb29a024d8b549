import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agoIn, leftIn, saysOverdue } from './duration';
import { orderOfPage, timeOfAttribute, timeOfText } from './message-time';
import { instantsOf, wallAt } from './wall';

const NOW = '2026-11-21T08:00:00.000Z';
const LA = 'America/Los_Angeles';
const BERLIN = 'Europe/Berlin';
const TOKYO = 'Asia/Tokyo';
const SHANGHAI = 'Asia/Shanghai';

const at = (text: string, language: string, zone?: string, now = NOW) => {
  const order = orderOfPage([text], language);
  return timeOfText(text, { now, ...(zone && { zone }), ...(order && { order }) })?.at;
};

describe('times as the pages of the stores write them', () => {
  it.each([
    ['2026-11-20 09:12', 'en', LA, '2026-11-20T17:12'],
    ['Nov 20, 2026 9:12 AM', 'en-US', LA, '2026-11-20T17:12'],
    ['November 20, 2026 at 9:12 p.m.', 'en-US', LA, '2026-11-21T05:12'],
    ['Fri, Nov 20, 2026, 12:05 AM', 'en-US', LA, '2026-11-20T08:05'],
    ['Nov 20, 2026 9:12 AM PST', 'en', undefined, '2026-11-20T17:12'],
    ['Nov 20, 2026 9:12 AM (UTC-08:00)', 'en', undefined, '2026-11-20T17:12'],
    ['11/20/2026 9:12 AM', 'en-US', LA, '2026-11-20T17:12'],
    ['11/12/26, 9:12 AM', 'en-US', LA, '2026-11-12T17:12'],
    ['12/11/2026, 09:12', 'en-GB', 'Europe/London', '2026-11-12T09:12'],
    ['20 Nov 2026, 09:12', 'en-GB', 'Europe/London', '2026-11-20T09:12'],
    ['20.11.2026, 09:12 Uhr', 'de', BERLIN, '2026-11-20T08:12'],
    ['Fr., 20. Nov. 2026, 09:12', 'de', BERLIN, '2026-11-20T08:12'],
    ['20. November 2026 um 09:12', 'de-DE', BERLIN, '2026-11-20T08:12'],
    ['20/11/2026 09:12', 'fr', 'Europe/Paris', '2026-11-20T08:12'],
    ['ven. 20 nov. 2026 à 9h12', 'fr', 'Europe/Paris', '2026-11-20T08:12'],
    ['mar 17 nov 2026, 09:12', 'it', 'Europe/Rome', '2026-11-17T08:12'],
    ['20 nov 2026, 09:12', 'it', 'Europe/Rome', '2026-11-20T08:12'],
    ['20 de noviembre de 2026, 9:12', 'es', 'Europe/Madrid', '2026-11-20T08:12'],
    ['20 nov 2026, 9:12 p. m.', 'es', 'Europe/Madrid', '2026-11-20T20:12'],
    ['2026/11/20 9:12', 'ja', TOKYO, '2026-11-20T00:12'],
    ['2026年11月20日(金) 9:12', 'ja', TOKYO, '2026-11-20T00:12'],
    ['2026年11月20日 午後9時12分', 'ja', TOKYO, '2026-11-20T12:12'],
    ['2026年11月20日 上午9:12', 'zh-CN', SHANGHAI, '2026-11-20T01:12'],
    ['2026年11月20日 下午 9:12', 'zh-CN', SHANGHAI, '2026-11-20T13:12'],
    ['2026/11/20 下午12:05', 'zh-CN', SHANGHAI, '2026-11-20T04:05'],
    ['昨天 09:12', 'zh-CN', SHANGHAI, '2026-11-20T01:12'],
    ['Yesterday at 9:12 AM', 'en-US', BERLIN, '2026-11-20T08:12'],
    ['heute, 08:30', 'de', BERLIN, '2026-11-21T07:30'],
    ['Nov 20, 9:12 AM', 'en-US', LA, '2026-11-20T17:12'],
    ['Dec 30, 9:12 AM', 'en-US', LA, '2025-12-30T17:12'],
    ['12:12 AM', 'en-US', BERLIN, '2026-11-20T23:12'],
  ])('%s (%s)', (text, language, zone, expected) => {
    expect(at(text, language, zone)).toBe(`${expected}:00.000Z`);
  });

  it.each([
    ['day or month?', '11/12/2026 9:12', 'en', LA],
    ['no zone', '2026-11-20 09:12', 'en', undefined],
    ['a zone of two places', '2026-11-20 09:12 CST', 'en', LA],
    ['no time of day', 'Nov 20, 2026', 'en-US', LA],
    ['other words', 'Call me at 9:12', 'en', LA],
    ['other numbers', 'Order 112 of 2026-11-20 09:12', 'en', LA],
    ['no such day', '2026-11-31 09:12', 'en', LA],
    ['no such hour', '2026-11-20 25:12', 'en', LA],
    ['an hour that spring leaves out', '2026-03-08 02:30', 'en', LA],
    ['still to come', '2026-11-21 01:12', 'en', LA],
    ['nothing', '', 'en', LA],
    ['a long text', `${'9:12 '.repeat(40)}`, 'en', LA],
  ])('says nothing: %s', (_, text, language, zone) => {
    expect(at(text, language, zone)).toBeUndefined();
  });

  it('takes the order of day and month from another time of the page', () => {
    expect(orderOfPage(['11/12/2026 9:12', '13/12/2026 9:12'], 'en')).toBe('dmy');
    expect(orderOfPage(['11/13/2026 9:12'], 'en-GB')).toBe('mdy');
    expect(orderOfPage(['11/13/2026 9:12', '13/11/2026 9:12'], 'en-US')).toBeUndefined();
  });

  it('tells the earlier hour of the two in autumn, and by how much it may be later', () => {
    const read = timeOfText('2026-11-01 01:30', { now: NOW, zone: LA });
    expect(read).toEqual({ at: '2026-11-01T08:30:00.000Z', give: 60 });
  });

  it.each([
    ['2 hours ago', '2026-11-21T05:00:00.000Z', 60],
    ['an hour ago', '2026-11-21T06:00:00.000Z', 60],
    ['vor 5 Minuten', '2026-11-21T07:54:00.000Z', 1],
    ['il y a 3 heures', '2026-11-21T04:00:00.000Z', 60],
    ['hace 2 días', '2026-11-18T08:00:00.000Z', 1440],
    ['2 ore fa', '2026-11-21T05:00:00.000Z', 60],
    ['2時間前', '2026-11-21T05:00:00.000Z', 60],
    ['2小时前', '2026-11-21T05:00:00.000Z', 60],
    ['刚刚', '2026-11-21T07:58:00.000Z', 2],
  ])('%s', (text, expected, give) => {
    expect(timeOfText(text, { now: NOW })).toEqual({ at: expected, give });
  });
});

describe('the attribute of a time', () => {
  it('counts where it tells its zone', () => {
    expect(timeOfAttribute('2026-11-20T09:12:30+08:00', NOW)?.at).toBe('2026-11-20T01:12:30.000Z');
    expect(timeOfAttribute('2026-11-20T01:12Z', NOW)?.at).toBe('2026-11-20T01:12:00.000Z');
  });

  it.each(['2026-11-20T09:12', '2026-11-20', 'PT2H', '2026-13-40T09:12Z', '2027-01-01T00:00Z', ''])(
    'else it does not: %s',
    (value) => expect(timeOfAttribute(value, NOW)).toBeUndefined(),
  );
});

describe('time left on a label', () => {
  it.each([
    ['Time left: 22 h', 1320, 60],
    ['9 h', 540, 60],
    ['9 h 20 min left', 560, 1],
    ['剩余时间：9 小时', 540, 60],
    ['残り時間：9 時間', 540, 60],
    ['Verbleibend: 9 Std.', 540, 60],
    ['noch 1 Tag', 1440, 1440],
  ])('%s', (label, least, give) => expect(leftIn(label)).toEqual({ least, give }));

  it.each(['Answer within 24 hours', '2 hours ago', 'Resolved', '', '22'])('not: %s', (label) =>
    expect(leftIn(label)).toBeUndefined(),
  );

  it.each([
    ['Overdue', true],
    ['已超时', true],
    ['Time left: 2 h', false],
  ])('%s is over: %s', (label, isOver) => expect(saysOverdue(label)).toBe(isOver));
});

describe('any text', () => {
  it('is read or not, and never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        for (const language of ['en-US', 'de', 'zh-CN']) {
          const read = at(text, language, LA);
          expect(read === undefined || read <= '2026-11-21T08:05:00.000Z').toBe(true);
        }
        expect(leftIn(text)?.least ?? 0).toBeGreaterThanOrEqual(0);
        expect(agoIn(text)?.least ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20261130, numRuns: 400 },
    );
  });

  const LOCALES = ['en-US', 'en-GB', 'de-DE', 'fr-FR', 'it-IT', 'es-ES', 'ja-JP', 'zh-CN'];
  const ZONES = [LA, 'Europe/London', BERLIN, TOKYO, SHANGHAI];
  const STYLES = ['long', 'medium', 'short'] as const;
  it('that a browser writes for an instant means that instant', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.parse(NOW) / 60_000 }),
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...ZONES),
        fc.constantFrom(...STYLES),
        (minutes, locale, timeZone, dateStyle) => {
          const instant = minutes * 60_000;
          const format = { dateStyle, timeStyle: 'short', timeZone } as const;
          const text = new Intl.DateTimeFormat(locale, format).format(instant);
          const order = orderOfPage([text], locale);
          const read = timeOfText(text, { now: NOW, zone: timeZone, ...(order && { order }) });
          const first = Date.parse(read?.at ?? '');
          expect([first, first + (read?.give ?? 0) * 60_000], `${text} ${locale}`).toContain(
            instant,
          );
        },
      ),
      { seed: 20261130, numRuns: 600 },
    );
  });

  it('wall clock and instant belong together in every zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const wall = wallAt(minutes * 60_000, zone);
          expect(wall && instantsOf(wall, zone)).toContain(minutes * 60_000);
        },
      ),
      { seed: 20261130, numRuns: 300 },
    );
  });
});
