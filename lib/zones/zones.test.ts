import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORE_CODES } from '@/lib/listing/stores';
import { STORE_ZONES } from './store-zones';
import { instantAt, isZone, offsetAt, wallClockAt, weekdayOf } from './zones';

const US = 'America/Los_Angeles';
const UK = 'Europe/London';
const DE = 'Europe/Berlin';
const JP = 'Asia/Tokyo';

describe('the moment of a time on the wall', () => {
  it.each([
    // An ordinary day in winter and in summer.
    ['2026-01-15', '09:00', US, '2026-01-15T17:00:00.000Z'],
    ['2026-07-15', '09:00', US, '2026-07-15T16:00:00.000Z'],
    ['2026-01-15', '09:00', UK, '2026-01-15T09:00:00.000Z'],
    ['2026-07-15', '09:00', DE, '2026-07-15T07:00:00.000Z'],
    ['2026-07-15', '09:00', JP, '2026-07-15T00:00:00.000Z'],
    // United States: forward on 8 March, back on 1 November.
    ['2026-03-08', '01:59', US, '2026-03-08T09:59:00.000Z'],
    ['2026-03-08', '02:30', US, '2026-03-08T10:30:00.000Z'],
    ['2026-03-08', '03:00', US, '2026-03-08T10:00:00.000Z'],
    ['2026-11-01', '01:30', US, '2026-11-01T08:30:00.000Z'],
    ['2026-11-01', '02:00', US, '2026-11-01T10:00:00.000Z'],
    // United Kingdom and Germany: forward on 29 March, back on 25 October, both at 01:00 UTC.
    ['2026-03-29', '01:30', UK, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '02:30', DE, '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '01:30', UK, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:30', DE, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', DE, '2026-10-25T02:00:00.000Z'],
    // Japan has no such day.
    ['2026-03-08', '02:30', JP, '2026-03-07T17:30:00.000Z'],
    ['2026-10-25', '02:30', JP, '2026-10-24T17:30:00.000Z'],
    // Over the turn of the year, and on the day a leap year has more.
    ['2026-12-31', '23:30', US, '2027-01-01T07:30:00.000Z'],
    ['2028-02-29', '00:00', JP, '2028-02-28T15:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantAt(day, time, zone)).toBe(instant);
  });

  it('refuses what is no day or no zone', () => {
    expect(() => instantAt('2026-02-30', '09:00', US)).toThrow(RangeError);
    expect(() => instantAt('2026-02-03', '09:00', 'Europe/Atlantis')).toThrow(RangeError);
    expect(() => wallClockAt('yesterday', US)).toThrow(RangeError);
  });

  it('is what the clock shows then, unless the clock skips it; and an instant comes back', () => {
    const minutes = fc.integer({
      min: Date.UTC(2020, 0) / 60_000,
      max: Date.UTC(2040, 0) / 60_000,
    });
    const zone = fc.constantFrom(...new Set(Object.values(STORE_ZONES)));
    fc.assert(
      fc.property(minutes, zone, (minute, where) => {
        const instant = new Date(minute * 60_000).toISOString();
        const wall = wallClockAt(instant, where);
        const again = instantAt(wall.day, wall.time, where);
        // The second of two equal hours in autumn comes back as the first.
        expect([0, 60]).toContain((Date.parse(instant) - Date.parse(again)) / 60_000);
        expect(wallClockAt(again, where)).toEqual(wall);
        const local = Date.parse(instant) + offsetAt(instant, where) * 60_000;
        expect(new Date(local).toISOString().slice(0, 16)).toBe(`${wall.day}T${wall.time}`);
      }),
      { seed: 5 },
    );
  });
});

describe('zones', () => {
  it('are known for every store', () => {
    expect(Object.keys(STORE_ZONES).toSorted()).toEqual(STORE_CODES.toSorted());
    for (const zone of Object.values(STORE_ZONES)) expect(isZone(zone)).toBe(true);
  });

  it('are told from other words', () => {
    const words = ['Asia/Shanghai', 'UTC', 'PST', 'Mars/Base', ''];
    expect(words.map(isZone)).toEqual([true, true, false, false, false]);
  });

  it('count the week from Monday', () => {
    expect(['2026-11-30', '2026-12-05', '2026-12-06'].map(weekdayOf)).toEqual([1, 6, 7]);
  });
});
