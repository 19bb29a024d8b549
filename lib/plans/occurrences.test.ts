import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORE_CODES } from '@/lib/listing/stores';
import { daysLater } from '@/lib/text/day';
import { wallClockAt } from '@/lib/zones/zones';
import { latestOccurrence, nextOccurrence, occurrences } from './occurrences';
import { type Plan, WEEKDAYS, zoneOf } from './plan';

const plan = (some: Partial<Plan>): Plan => ({
  id: 'plan',
  checklist: 'daily-opening',
  note: '',
  store: 'US',
  rhythm: { kind: 'daily', weekdays: WEEKDAYS },
  time: '09:00',
  due: { kind: 'after', minutes: 60 },
  since: '2020-01-01T00:00:00.000Z',
  ...some,
});

const starts = (of: Plan, from: string, to: string) =>
  occurrences(of, from, to).map(({ startsAt }) => startsAt.slice(0, 16));

describe('occurrences of a daily plan', () => {
  it.each([
    ['US', '09:00', '2026-03-07', ['2026-03-07T17:00', '2026-03-08T16:00', '2026-03-09T16:00']],
    ['US', '02:30', '2026-03-07', ['2026-03-07T10:30', '2026-03-08T10:30', '2026-03-09T09:30']],
    ['US', '01:30', '2026-10-31', ['2026-10-31T08:30', '2026-11-01T08:30', '2026-11-02T09:30']],
    ['UK', '01:30', '2026-03-28', ['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30']],
    ['UK', '01:30', '2026-10-24', ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']],
    ['DE', '02:30', '2026-03-28', ['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30']],
    ['DE', '02:30', '2026-10-24', ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']],
    ['JP', '02:30', '2026-03-29', ['2026-03-28T17:30', '2026-03-29T17:30', '2026-03-30T17:30']],
    ['US', '23:30', '2026-12-30', ['2026-12-31T07:30', '2027-01-01T07:30', '2027-01-02T07:30']],
  ] as const)('%s at %s from %s', (store, time, first, expected) => {
    const of = plan({ store, time });
    const days = [0, 1, 2].map((later) => daysLater(first, later));
    const all = occurrences(
      of,
      `${daysLater(first, -2)}T00:00:00Z`,
      `${daysLater(first, 5)}T00:00:00Z`,
    );
    const found = all.filter(({ day }) => days.includes(day));
    expect(found.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual(expected);
  });

  it('has each day of its weekdays once, never before the beginning, in order, for years', () => {
    const time = fc
      .integer({ min: 0, max: 24 * 60 - 1 })
      .map(
        (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
      );
    const weekdays = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 });
    const from = fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2031, 0) });
    fc.assert(
      fc.property(
        fc.constantFrom(...STORE_CODES),
        time,
        weekdays,
        from,
        fc.integer({ min: 1, max: 420 }),
        (store, at, chosen, begin, span) => {
          const of = plan({ store, time: at, rhythm: { kind: 'daily', weekdays: chosen } });
          const [first, last] = [begin, begin + span * 86_400_000].map((ms) =>
            new Date(ms).toISOString(),
          ) as [string, string];
          const found = occurrences(of, first, last);
          expect(found.every(({ startsAt }) => startsAt >= first && startsAt < last)).toBe(true);
          // Inside the first and the last local day nothing is left out and nothing comes twice.
          const zone = zoneOf(of);
          const [a, z] = [wallClockAt(first, zone).day, wallClockAt(last, zone).day];
          const inside: string[] = [];
          for (let day = daysLater(a, 1); day < z; day = daysLater(day, 1))
            if (chosen.some((one) => one === (new Date(`${day}T00:00Z`).getUTCDay() || 7)))
              inside.push(day);
          expect(found.map(({ day }) => day).filter((day) => day > a && day < z)).toEqual(inside);
          // By the clock of the store it starts on its day, at its time or, where that is skipped, after the jump.
          for (const { day, startsAt, dueAt } of found) {
            const wall = wallClockAt(startsAt, zone);
            expect(wall.day).toBe(day);
            expect(wall.time >= at).toBe(true);
            expect(Date.parse(dueAt) - Date.parse(startsAt)).toBe(3_600_000);
          }
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it('agrees with the next one and the latest one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('US', 'UK', 'DE', 'JP'),
        fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2029, 0) }),
        fc.constantFrom<Plan['rhythm']>(
          { kind: 'daily', weekdays: [1, 3] },
          { kind: 'weekly', weekday: 7 },
          { kind: 'monthly', day: 31 },
          { kind: 'event', event: { kind: 'known', id: 'spring-festival' }, daysBefore: 45 },
        ),
        (store, ms, rhythm) => {
          const of = plan({ store, rhythm, time: '02:30' });
          const now = new Date(ms).toISOString();
          const [before, after] = [-500, 500].map((days) =>
            new Date(ms + days * 86_400_000).toISOString(),
          ) as [string, string];
          const next = occurrences(of, now, after).find(({ startsAt }) => startsAt > now);
          expect(nextOccurrence(of, now)).toEqual(next);
          const latest = occurrences(of, before, new Date(ms + 1).toISOString()).at(-1);
          expect(latestOccurrence(of, now)).toEqual(latest);
        },
      ),
      { seed: 9, numRuns: 60 },
    );
  });
});

describe('other rhythms', () => {
  const year = ['2027-01-01T12:00:00Z', '2028-01-01T12:00:00Z'] as const;

  it('weekly: on its weekday by the clock of the store', () => {
    const of = plan({ store: 'JP', rhythm: { kind: 'weekly', weekday: 1 }, time: '08:00' });
    // Monday morning in Tokyo is Sunday night in Greenwich.
    expect(starts(of, '2026-11-28T00:00:00Z', '2026-12-08T00:00:00Z')).toEqual([
      '2026-11-29T23:00',
      '2026-12-06T23:00',
    ]);
  });

  it('monthly: a day that a month lacks is its last', () => {
    const days = (day: number | 'last') =>
      occurrences(plan({ rhythm: { kind: 'monthly', day } }), ...year).map((one) =>
        one.day.slice(5),
      );
    expect(days(31)).toEqual(days('last'));
    expect(days(31).slice(0, 4)).toEqual(['01-31', '02-28', '03-31', '04-30']);
    expect(days(30).slice(0, 3)).toEqual(['01-30', '02-28', '03-30']);
    expect(days(1)).toHaveLength(12);
    const leap = plan({ rhythm: { kind: 'monthly', day: 'last' } });
    expect(nextOccurrence(leap, '2028-02-10T00:00:00Z')?.day).toBe('2028-02-29');
  });

  it('before an event, over the turn of a year, each year anew', () => {
    const of = plan({
      store: 'UK',
      rhythm: { kind: 'event', event: { kind: 'known', id: 'spring-festival' }, daysBefore: 45 },
    });
    // 17 February 2026 and 6 February 2027.
    expect(starts(of, '2025-06-01T00:00:00Z', '2027-06-01T00:00:00Z')).toEqual([
      '2026-01-03T09:00',
      '2026-12-23T09:00',
    ]);
  });

  it('before a day that she entered, once', () => {
    const event = { kind: 'own', name: 'Prime Day', day: '2027-07-13' } as const;
    const of = plan({ rhythm: { kind: 'event', event, daysBefore: 42 } });
    expect(starts(of, ...year)).toEqual(['2027-06-01T16:00']);
    expect(nextOccurrence(of, '2027-06-02T00:00:00Z')).toBeUndefined();
  });

  it('a plan that rests or waits for a page has none', () => {
    expect(starts(plan({ pausedAt: '2026-01-01T00:00:00Z' }), ...year)).toEqual([]);
    const onPage = plan({ rhythm: { kind: 'page', asks: true } });
    expect(nextOccurrence(onPage, '2027-01-01T00:00:00Z')).toBeUndefined();
  });
});

describe('due times', () => {
  it('are a time of the clock, the same day or the next, or so long after', () => {
    const due = (some: Partial<Plan>) =>
      nextOccurrence(plan({ store: 'DE', ...some }), '2026-10-24T00:00:00Z')?.dueAt;
    expect(due({ due: { kind: 'at', time: '18:00' } })).toBe('2026-10-24T16:00:00.000Z');
    // Overnight it becomes 25 October, which has an hour more.
    expect(due({ due: { kind: 'at', time: '09:00' } })).toBe('2026-10-25T08:00:00.000Z');
    expect(due({ due: { kind: 'after', minutes: 24 * 60 } })).toBe('2026-10-25T07:00:00.000Z');
  });
});

describe('the latest occurrence', () => {
  it('is none before the plan held', () => {
    const of = plan({ store: 'JP', since: '2026-11-30T01:00:00.000Z' });
    expect(latestOccurrence(of, '2026-11-30T23:59:00Z')).toBeUndefined();
    expect(latestOccurrence(of, '2026-12-01T00:00:00Z')?.day).toBe('2026-12-01');
    // A clock that was put back to before the plan was made.
    expect(latestOccurrence(of, '2025-12-01T00:00:00Z')).toBeUndefined();
  });

  it('is by a zone of her own where one is named', () => {
    const of = plan({ store: 'US', zone: 'Asia/Shanghai' });
    expect(latestOccurrence(of, '2026-11-30T01:00:00Z')?.startsAt).toBe('2026-11-30T01:00:00.000Z');
  });
});
