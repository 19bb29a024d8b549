/*
 * Runs in Amazon's page too, where no package for time zones may weigh: only what the browser itself knows.
 */

const MINUTE = 60_000;
const HALF_DAY = 720 * MINUTE;

/** What a clock on the wall shows; which zone it hangs in is not said. */
export interface Wall {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) formats.set(zone, newFormat(zone));
  return formats.get(zone);
}

function newFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  const digits = 'numeric';
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: digits,
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
    });
  } catch {
    return undefined; // A browser that does not know this zone.
  }
}

/**
 * What the clock in `zone` (IANA) shows at an instant.
 * @param at milliseconds since 1970, UTC. @returns undefined for a zone that this browser does not know.
 */
export function wallAt(at: number, zone: string): Wall | undefined {
  const parts = formatOf(zone)?.formatToParts(at);
  if (!parts) return undefined;
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

/** A wall clock as if it hung in Greenwich, in milliseconds; undefined where there is no such day or time. */
export function asUtc({ year, month, day, hour, minute }: Wall): number | undefined {
  const at = Date.UTC(year, month - 1, day, hour, minute);
  const back = new Date(at);
  const isReal =
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    back.getUTCHours() === hour &&
    back.getUTCMinutes() === minute;
  return isReal ? at : undefined;
}

/** How far the clock in `zone` is ahead of UTC, in milliseconds. */
function offsetAt(at: number, zone: string): number | undefined {
  const wall = wallAt(at, zone);
  const shown = wall && asUtc(wall);
  return shown === undefined ? undefined : shown - Math.floor(at / MINUTE) * MINUTE;
}

/**
 * The instants (milliseconds) at which the clock in `zone` shows `wall`, the earlier first: one, two in the hour
 * that comes twice in autumn, none in the hour that is left out in spring or where there is no such day.
 */
export function instantsOf(wall: Wall, zone: string): number[] {
  const utc = asUtc(wall);
  if (utc === undefined) return [];
  const offsets = [utc - 2 * HALF_DAY, utc + 2 * HALF_DAY].map((at) => offsetAt(at, zone));
  const instants = offsets.flatMap((offset) => {
    const at = offset === undefined ? undefined : utc - offset;
    return at !== undefined && offsetAt(at, zone) === offset ? [at] : [];
  });
  return [...new Set(instants)].toSorted((a, b) => a - b);
}
