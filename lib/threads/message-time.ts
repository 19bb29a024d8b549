import { agoIn } from './duration';
import { asUtc, instantsOf, type Wall, wallAt } from './wall';
import { type DateOrder, orderOf, orderProved, readTime, type WrittenTime } from './written-time';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Her computer's clock and Amazon's may differ by so much; what lies further ahead was read wrongly. */
const AHEAD = 5 * MINUTE;

/** When a message was written. */
export interface MessageTime {
  /** Instant (ISO, UTC); the earliest one that the page's words allow. */
  at: string;
  /** Minutes by which it may be later; absent where the page tells the minute. */
  give?: number;
}

/** What must be known to understand a time on a page. */
export interface TimeContext {
  /** Instant (ISO, UTC) at which the page is read. */
  now: string;
  /** Zone (IANA) in which the page shows times, where it is known. */
  zone?: string;
  order?: DateOrder;
}

/** How the times of one page write day and month: as any of them proves, else as its language does. */
export function orderOfPage(texts: readonly string[], language: string): DateOrder | undefined {
  const proved = new Set(texts.flatMap((text) => orderProved(text) ?? []));
  if (proved.size > 1) return undefined;
  return [...proved][0] ?? orderOf(language);
}

/** The instant of a `datetime` attribute; undefined where it does not tell its zone. */
export function timeOfAttribute(value: string, now: string): MessageTime | undefined {
  if (
    !/^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(z|[+-]\d{2}:?\d{2})$/i.test(value.trim())
  )
    return undefined;
  const at = Date.parse(value.trim());
  return Number.isNaN(at) ? undefined : unlessAhead(at, 0, now);
}

/**
 * The instant that a text on the page means. Undefined where it means none for sure: unknown words, unknown zone,
 * numbers that may be day or month, an hour that the zone leaves out, a time that has not come yet.
 */
export function timeOfText(
  text: string,
  { now, zone, order }: TimeContext,
): MessageTime | undefined {
  const ago = agoIn(text);
  if (ago) return unlessAhead(Date.parse(now) - (ago.least + ago.give) * MINUTE, ago.give, now);
  const written = readTime(text, order);
  if (!written) return undefined;
  for (const wall of wallsOf(written, Date.parse(now), zone)) {
    const instants = instantsIn(wall, written.offset, zone);
    const [first] = instants;
    const give = (instants.at(-1) ?? 0) - (first ?? 0);
    const time = first === undefined ? undefined : unlessAhead(first, give / MINUTE, now);
    if (time) return time;
  }
  return undefined;
}

function instantsIn(wall: Wall, offset: number | undefined, zone: string | undefined): number[] {
  if (offset === undefined) return zone === undefined ? [] : instantsOf(wall, zone);
  const utc = asUtc(wall);
  return utc === undefined ? [] : [utc - offset * MINUTE];
}

/** What the clock may have shown: a date without a year is this year's or, where that is yet to come, last year's. */
function wallsOf(written: WrittenTime, now: number, zone: string | undefined): Wall[] {
  const { hour, minute, year, month, day, daysAgo, offset } = written;
  const today = dayAt(now, offset, zone);
  if (month !== undefined && day !== undefined) {
    const years = year === undefined ? [today?.year ?? 0, (today?.year ?? 0) - 1] : [year];
    return years.map((each) => ({ year: each, month, day, hour, minute }));
  }
  // By the calendar: a day back is not always 24 hours back.
  const noon = today && asUtc({ ...today, hour: 12, minute: 0 });
  if (daysAgo === undefined || noon === undefined) return [];
  const then = wallAt(noon - daysAgo * DAY, 'UTC');
  return then ? [{ ...then, hour, minute }] : [];
}

function dayAt(at: number, offset: number | undefined, zone: string | undefined): Wall | undefined {
  if (offset === undefined) return zone === undefined ? undefined : wallAt(at, zone);
  return wallAt(at + offset * MINUTE, 'UTC');
}

function unlessAhead(at: number, give: number, now: string): MessageTime | undefined {
  if (at > Date.parse(now) + AHEAD) return undefined;
  const time = { at: new Date(at).toISOString() };
  return give > 0 ? { ...time, give } : time;
}
