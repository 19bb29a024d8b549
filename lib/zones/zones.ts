import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDateTime from 'temporal-polyfill/fns/PlainDateTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

/** What calendar and clock on the wall show somewhere. */
export interface WallClock {
  /** Day (ISO), e.g. `2026-11-30`. */
  day: string;
  /** `00:00` to `23:59`. */
  time: string;
}

/** True when this browser knows the time zone by that IANA name, e.g. `Asia/Shanghai`, or it is `UTC`. */
export function isZone(name: string): boolean {
  try {
    const isName = name === 'UTC' || name.includes('/');
    return isName && new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The moment (ISO, UTC) at which a clock in `zone` shows `time` on `day`. A time that the clock skips in spring
 * counts from before the jump (02:30 is then shown as 03:30); of one that it shows twice in autumn, the first.
 * @param day ISO day. @param time `HH:MM`. @throws RangeError for a day, time or zone that is none.
 */
export function instantAt(day: string, time: string, zone: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const wall = PlainDateTime.create(year, month, date, hour, minute);
  const zoned = PlainDateTime.toZonedDateTime(wall, zone, { disambiguation: 'compatible' });
  return new Date(zoned.epochMilliseconds).toISOString();
}

/** What the clock in `zone` shows at `instant` (ISO). @throws RangeError for an instant or zone that is none. */
export function wallClockAt(instant: string, zone: string): WallClock {
  const moment = Instant.fromEpochMilliseconds(Date.parse(instant));
  const wall = ZonedDateTime.toPlainDateTime(Instant.toZonedDateTimeISO(moment, zone));
  const text = PlainDateTime.toString(wall);
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** How many minutes the clock in `zone` is ahead of UTC at `instant` (ISO). */
export function offsetAt(instant: string, zone: string): number {
  const moment = Instant.fromEpochMilliseconds(Date.parse(instant));
  return ZonedDateTime.offsetNanoseconds(Instant.toZonedDateTimeISO(moment, zone)) / 60e9;
}

/** Day of the week of an ISO day: 1 = Monday to 7 = Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
