import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byTimeLeft, type ClockState, clockOf } from './clock';
import { timeOfText } from './message-time';

const HOUR = 3_600_000;
const LA = 'America/Los_Angeles';
const LONDON = 'Europe/London';
const BERLIN = 'Europe/Berlin';
const TOKYO = 'Asia/Tokyo';
const SHANGHAI = 'Asia/Shanghai';

/** The instant at which the clock of a zone shows that; `2027-…` is no future here. */
const instant = (wall: string, zone: string): string =>
  timeOfText(wall, { now: '2028-01-01T00:00:00Z', zone })?.at ?? 'none';

describe('the clock', () => {
  it.each<[string, string, string, string, string, number]>([
    ['an ordinary day', '2026-11-20 09:12', LA, '2026-11-20 21:12', '2026-11-21 09:12', 24],
    [
      'US, the night of 25 hours',
      '2026-10-31 18:00',
      LA,
      '2026-11-01 05:00',
      '2026-11-01 17:00',
      24,
    ],
    [
      'US, the night of 23 hours',
      '2026-03-07 18:00',
      LA,
      '2026-03-08 07:00',
      '2026-03-08 19:00',
      24,
    ],
    [
      'UK, the night of 25 hours',
      '2026-10-24 20:00',
      LONDON,
      '2026-10-25 07:00',
      '2026-10-25 19:00',
      24,
    ],
    [
      'UK, the night of 23 hours',
      '2026-03-28 20:00',
      LONDON,
      '2026-03-29 09:00',
      '2026-03-29 21:00',
      24,
    ],
    [
      'DE, the night of 25 hours',
      '2026-10-24 20:00',
      BERLIN,
      '2026-10-25 07:00',
      '2026-10-25 19:00',
      24,
    ],
    [
      'DE, the night of 23 hours',
      '2026-03-28 20:00',
      BERLIN,
      '2026-03-29 09:00',
      '2026-03-29 21:00',
      24,
    ],
    [
      'JP, which changes nothing',
      '2026-03-28 20:00',
      TOKYO,
      '2026-03-29 08:00',
      '2026-03-29 20:00',
      24,
    ],
    ['春节, the eve', '2027-02-05 18:00', SHANGHAI, '2027-02-06 06:00', '2027-02-06 18:00', 24],
    [
      '春节, the third day',
      '2027-02-08 23:30',
      SHANGHAI,
      '2027-02-09 11:30',
      '2027-02-09 23:30',
      24,
    ],
    ['a weekend', '2026-11-20 19:00', BERLIN, '2026-11-21 07:00', '2026-11-21 19:00', 24],
  ])('%s', (_, wall, zone, first, last, hours) => {
    const lastBuyerAt = instant(wall, zone);
    const { running } = clockOf({ lastBuyerAt, answered: false }, lastBuyerAt);
    expect(running?.due12).toBe(instant(first, zone));
    expect(running?.due24).toBe(instant(last, zone));
    expect(running?.left24).toBe(hours * HOUR);
  });

  it.each<[number, ClockState]>([
    [0, 'ok'],
    [9, 'ok'],
    [9.01, 'soon'],
    [11.99, 'soon'],
    [12, 'late12'],
    [21, 'late12'],
    [21.01, 'soon24'],
    [23.99, 'soon24'],
    [24, 'over24'],
    [80, 'over24'],
  ])('after %d hours: %s', (hours, state) => {
    const lastBuyerAt = '2026-11-20T00:00:00.000Z';
    const now = new Date(Date.parse(lastBuyerAt) + hours * HOUR).toISOString();
    expect(clockOf({ lastBuyerAt, answered: false }, now).state).toBe(state);
  });

  it.each([
    [{ answered: true, lastBuyerAt: '2026-11-20T00:00:00Z' }, 'answered'],
    [{ answered: false, lastBuyerAt: '2026-11-20T00:00:00Z', noResponseNeeded: true }, 'closed'],
    [{ answered: false }, 'unknown'],
    [{ lastBuyerAt: '2026-11-20T00:00:00Z' }, 'unknown'],
    [{}, 'unknown'],
  ] as const)('%j: %s, and nothing runs', (standing, state) => {
    expect(clockOf(standing, '2026-11-21T00:00:00Z')).toEqual({ state });
  });

  it('goes on evenly whatever the clocks on the walls do', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
        fc.integer({ min: 0, max: 48 * HOUR }),
        fc.integer({ min: 1, max: 2 * HOUR }),
        (began, later, step) => {
          const standing = { lastBuyerAt: new Date(began).toISOString(), answered: false };
          const left = (at: number) =>
            clockOf(standing, new Date(at).toISOString()).running?.left24 ?? Number.NaN;
          expect(left(began + later) - left(began + later + step)).toBe(step);
          expect(left(began)).toBe(24 * HOUR);
        },
      ),
      { seed: 20261130 },
    );
  });

  it('sorts by the time left, then what cannot be told, then what nobody waits for', () => {
    const now = '2026-11-21T00:00:00Z';
    const clocks = [
      clockOf({ answered: true }, now),
      clockOf({ answered: false }, now),
      clockOf({ answered: false, lastBuyerAt: '2026-11-20T20:00:00Z' }, now),
      clockOf({ answered: false, noResponseNeeded: true }, now),
      clockOf({ answered: false, lastBuyerAt: '2026-11-19T20:00:00Z' }, now),
    ];
    expect(clocks.toSorted(byTimeLeft).map(({ state }) => state)).toEqual([
      'over24',
      'ok',
      'unknown',
      'closed',
      'answered',
    ]);
  });
});
