import { daysLater } from '@/lib/text/day';
import { weekdayOf } from '@/lib/zones/zones';
import { CHINESE_NEW_YEARS } from './chinese-new-years';

/** How the day of an event follows from the year. */
type DayRule =
  /** The same day each year, `MM-DD`. */
  | { kind: 'fixed'; day: string }
  /** So many days after the nth such weekday (1 = Monday) of a month (1 = January). */
  | { kind: 'weekday'; month: number; weekday: number; nth: number; daysAfter: number }
  /** The first day of the Chinese year. */
  | { kind: 'chinese-new-year' };

/**
 * Events whose day is certain by rule; the words are `plans.events.<id>`. Prime Day and deals are not: Amazon
 * announces them anew each time, and she enters their days.
 */
const EVENTS = {
  'spring-festival': { kind: 'chinese-new-year' },
  'valentines-day': { kind: 'fixed', day: '02-14' },
  // As the United States, Germany, Italy, Canada and Japan keep it; other stores have other days.
  'mothers-day': { kind: 'weekday', month: 5, weekday: 7, nth: 2, daysAfter: 0 },
  'national-day': { kind: 'fixed', day: '10-01' },
  halloween: { kind: 'fixed', day: '10-31' },
  'black-friday': { kind: 'weekday', month: 11, weekday: 4, nth: 4, daysAfter: 1 },
  'cyber-monday': { kind: 'weekday', month: 11, weekday: 4, nth: 4, daysAfter: 4 },
  christmas: { kind: 'fixed', day: '12-25' },
} as const satisfies Record<string, DayRule>;

export type KnownEvent = keyof typeof EVENTS;
export const KNOWN_EVENTS = Object.keys(EVENTS) as readonly KnownEvent[];

/** The day (ISO) of an event in a year. */
export function dayOfEvent(id: KnownEvent, year: number): string {
  const rule: DayRule = EVENTS[id];
  switch (rule.kind) {
    case 'fixed':
      return `${year}-${rule.day}`;
    case 'weekday': {
      const first = `${year}-${String(rule.month).padStart(2, '0')}-01`;
      const untilFirst = (rule.weekday - weekdayOf(first) + 7) % 7;
      return daysLater(first, untilFirst + 7 * (rule.nth - 1) + rule.daysAfter);
    }
    case 'chinese-new-year':
      return CHINESE_NEW_YEARS[year] ?? reckonedNewYear(year);
  }
}

/** Between these days of our year every Chinese year begins. */
const NEW_YEAR_SEASON = { first: '01-20', days: 33 };

/** By the browser's own calendar, which may err by a day (see chinese-new-years.ts): for years that are far away. */
function reckonedNewYear(year: number): string {
  const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let later = 0; later <= NEW_YEAR_SEASON.days; later += 1) {
    const day = daysLater(`${year}-${NEW_YEAR_SEASON.first}`, later);
    if (calendar.format(new Date(`${day}T00:00:00Z`)) === '1/1') return day;
  }
  throw new RangeError(`The calendar of this browser has no Chinese new year in ${year}`);
}
