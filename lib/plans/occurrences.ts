import { daysLater } from '@/lib/text/day';
import { instantAt, wallClockAt, weekdayOf } from '@/lib/zones/zones';
import { dayOfEvent } from './events';
import { type Plan, type Rhythm, zoneOf } from './plan';

/** One time that a plan starts its checklist. */
export interface Occurrence {
  /** Day (ISO) by the plan's clock: names it among those of the plan. */
  day: string;
  /** ISO times. */
  startsAt: string;
  dueAt: string;
}

type Timed = Pick<Plan, 'rhythm' | 'time' | 'due' | 'store' | 'zone' | 'pausedAt'>;

/** Days that are looked through for the next or the last occurrence: more than the longest time between two. */
const REACH = 800;

/**
 * The occurrences that start at or after `from` and before `to` (ISO), in order. A plan that rests, or one that waits
 * for a page, has none.
 */
export function occurrences(plan: Timed, from: string, to: string): Occurrence[] {
  const falls = daysOf(plan);
  const zone = zoneOf(plan);
  const found: Occurrence[] = [];
  const end = daysLater(wallClockAt(to, zone).day, 1);
  // A day before: 02:30 of a day that skips it is on the same day, but cheap to be sure of.
  for (let day = daysLater(wallClockAt(from, zone).day, -1); day <= end; day = daysLater(day, 1)) {
    if (!falls(day)) continue;
    const one = occurrenceOn(plan, day);
    if (isBefore(one.startsAt, to) && !isBefore(one.startsAt, from)) found.push(one);
  }
  return found;
}

/** The first occurrence that starts after `after` (ISO); undefined where none comes within two years. */
export function nextOccurrence(plan: Timed, after: string): Occurrence | undefined {
  return seek(plan, after, 1, ({ startsAt }) => isBefore(after, startsAt));
}

/** The last occurrence that has started by `until` (ISO) and not before the plan held. */
export function latestOccurrence(
  plan: Timed & Pick<Plan, 'since'>,
  until: string,
): Occurrence | undefined {
  const last = seek(plan, until, -1, ({ startsAt }) => !isBefore(until, startsAt));
  return last && !isBefore(last.startsAt, plan.since) ? last : undefined;
}

/** Walks the days from the one of `instant`, forwards (1) or backwards (-1). */
function seek(
  plan: Timed,
  instant: string,
  direction: 1 | -1,
  fits: (occurrence: Occurrence) => boolean,
): Occurrence | undefined {
  const falls = daysOf(plan);
  const today = wallClockAt(instant, zoneOf(plan)).day;
  for (let step = -1; step <= REACH; step += 1) {
    const day = daysLater(today, step * direction);
    if (!falls(day)) continue;
    const one = occurrenceOn(plan, day);
    if (fits(one)) return one;
  }
  return undefined;
}

function occurrenceOn(plan: Timed, day: string): Occurrence {
  const zone = zoneOf(plan);
  const startsAt = instantAt(day, plan.time, zone);
  return { day, startsAt, dueAt: dueOf(plan, day, startsAt) };
}

/** When a run is due (ISO) that starts at `startsAt` (ISO), on `day` of the plan's clock. */
export function dueOf(
  { due, ...plan }: Pick<Plan, 'due' | 'store' | 'zone'>,
  day: string,
  startsAt: string,
): string {
  if (due.kind === 'after')
    return new Date(Date.parse(startsAt) + due.minutes * 60_000).toISOString();
  const zone = zoneOf(plan);
  const sameDay = instantAt(day, due.time, zone);
  return isBefore(startsAt, sameDay) ? sameDay : instantAt(daysLater(day, 1), due.time, zone);
}

/** Which days (ISO) a plan has; what a year's events are is worked out once. */
function daysOf({ rhythm, pausedAt }: Timed): (day: string) => boolean {
  if (pausedAt !== undefined) return () => false;
  switch (rhythm.kind) {
    case 'daily':
      return (day) => rhythm.weekdays.some((weekday) => weekday === weekdayOf(day));
    case 'weekly':
      return (day) => rhythm.weekday === weekdayOf(day);
    case 'monthly':
      return (day) => isDayOfMonth(day, rhythm.day);
    case 'event':
      return beforeEvent(rhythm);
    case 'page':
      return () => false;
  }
}

function isDayOfMonth(day: string, wanted: number | 'last'): boolean {
  const date = Number(day.slice(8));
  if (date === wanted) return true;
  const isLast = daysLater(day, 1).slice(5, 7) !== day.slice(5, 7);
  return isLast && (wanted === 'last' || wanted > date);
}

function beforeEvent({
  event,
  daysBefore,
}: Extract<Rhythm, { kind: 'event' }>): (day: string) => boolean {
  if (event.kind === 'own') {
    const only = daysLater(event.day, -daysBefore);
    return (day) => day === only;
  }
  const known = new Map<string, string>();
  return (day) => {
    const eventDay = daysLater(day, daysBefore);
    const year = eventDay.slice(0, 4);
    const inYear = known.get(year) ?? dayOfEvent(event.id, Number(year));
    known.set(year, inYear);
    return inYear === eventDay;
  };
}

function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b);
}
