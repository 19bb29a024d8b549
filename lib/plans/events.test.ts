import { describe, expect, it } from 'vitest';
import { daysLater } from '@/lib/text/day';
import { CHINESE_NEW_YEARS } from './chinese-new-years';
import { dayOfEvent, KNOWN_EVENTS } from './events';

describe('events with a certain day', () => {
  it.each([
    // New moon of 2027: 23:56 in China, four minutes before the day that browsers name.
    ['spring-festival', 2024, '2024-02-10'],
    ['spring-festival', 2025, '2025-01-29'],
    ['spring-festival', 2026, '2026-02-17'],
    ['spring-festival', 2027, '2027-02-06'],
    ['spring-festival', 2028, '2028-01-26'],
    // 2033 is the year in which many calendars are wrong: its leap month makes the new year late.
    ['spring-festival', 2034, '2034-02-19'],
    ['black-friday', 2025, '2025-11-28'],
    ['black-friday', 2026, '2026-11-27'],
    // November began on a Friday: the fourth Thursday, not the last Friday but one.
    ['black-friday', 2024, '2024-11-29'],
    ['cyber-monday', 2025, '2025-12-01'],
    ['cyber-monday', 2026, '2026-11-30'],
    ['mothers-day', 2026, '2026-05-10'],
    ['mothers-day', 2027, '2027-05-09'],
    ['christmas', 2027, '2027-12-25'],
  ] as const)('%s of %i is %s', (event, year, day) => {
    expect(dayOfEvent(event, year)).toBe(day);
  });

  it('have the new moon near each Chinese new year that is written down', () => {
    const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
    });
    for (const day of Object.values(CHINESE_NEW_YEARS)) {
      const near = [-1, 0, 1].map((later) => calendar.format(new Date(daysLater(day, later))));
      expect(near).toContain('1/1');
    }
  });

  it('have one in every year', () => {
    for (const event of KNOWN_EVENTS)
      for (let year = 2024; year < 2060; year += 1)
        expect(dayOfEvent(event, year)).toMatch(new RegExp(`^${year}-\\d\\d-\\d\\d$`));
  });
});
