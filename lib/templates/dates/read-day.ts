import { MONTHS, UNTIL, WEEKDAYS } from '../data/day-words';

/** A day as a page wrote it; a year that was not written is not there. */
export interface ReadDay {
  year?: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** Longer texts are no date. */
const LONGEST = 80;

const MONTH_OF = new Map(
  Object.values(MONTHS).flatMap((months) =>
    months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)),
  ),
);
const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.split(' ').join('|')})\\.?,?\\s+(?=\\S)`, 'u');
/** "3:00 PM PST", "15:00 Uhr", "um 15:00" behind a date. */
const TIME =
  /,?\s+(?:at |um |à |alle |a las )?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*\(?(?:uhr|[a-z]{2,5}|gmt[+-]\d{1,2}(?::\d{2})?)\)?)?$/u;
const EASTERN =
  /^(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日(?:\s*[（(]?(?:星期|周)?[一二三四五六日月火水木金土天](?:曜日)?[)）]?)?(?:\s+.*)?$/u;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t.*)?$/u;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}))?$/u;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u;
/** "24 November 2026", "24. Nov. 2026", "24 de noviembre de 2026", "1er mars". */
const DAY_FIRST =
  /^(\d{1,2})(?:\.|er|st|nd|rd|th|º|°)?\s+(?:de |of )?(\p{L}+)\.?,?(?:\s+(?:de |del )?(\d{4}))?$/u;
/** "November 24, 2026", "Nov 24". */
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u;

/**
 * The day that a text names, in the forms of Amazon's pages in six languages and Chinese.
 * Undefined where it names none, or where it could be two: 03/04/2026 is March in one country and April in another.
 */
export function readDay(text: string): ReadDay | undefined {
  const plain = text.trim().normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
  if (plain.length > LONGEST) return undefined;
  const eastern = EASTERN.exec(plain);
  if (eastern) return dayOf(eastern[1], eastern[2], eastern[3]);
  const core = plain.replace(WEEKDAY, '').replace(TIME, '').trim();
  return numbers(core) ?? named(core);
}

function numbers(core: string): ReadDay | undefined {
  const year = YEAR_FIRST.exec(core);
  if (year) return dayOf(year[1], year[2], year[3]);
  const dotted = DOTTED.exec(core);
  if (dotted) {
    const [, day, month, written] = dotted;
    return dayOf(written?.length === 2 ? `20${written}` : written, month, day);
  }
  const slashed = SLASHED.exec(core);
  if (!slashed) return undefined;
  const [, first, second, last] = slashed;
  const byDay = dayOf(last, second, first);
  const byMonth = dayOf(last, first, second);
  if (byDay && byMonth && byDay.month !== byMonth.month) return undefined;
  return byDay ?? byMonth;
}

function named(core: string): ReadDay | undefined {
  const day = DAY_FIRST.exec(core);
  if (day) return dayOf(day[3], monthOf(day[2]), day[1]);
  const month = MONTH_FIRST.exec(core);
  // "mar 24" is a day in March to some and a Tuesday to others.
  if (!month || (month[1] === 'mar' && month[3] === undefined)) return undefined;
  return dayOf(month[3], monthOf(month[1]), month[2]);
}

function monthOf(name: string | undefined): string | undefined {
  const month = MONTH_OF.get(name ?? '');
  return month === undefined ? undefined : String(month);
}

/** Undefined when the calendar has no such day. Without a year 29 February is one. */
function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): ReadDay | undefined {
  const read = { month: Number(month), day: Number(day) };
  const date = new Date(Date.UTC(Number(year ?? 2000), read.month - 1, read.day));
  if (date.getUTCMonth() !== read.month - 1 || date.getUTCDate() !== read.day) return undefined;
  return year === undefined ? read : { ...read, year: Number(year) };
}

const BETWEEN = new RegExp(
  `\\s+(?:${UNTIL.split(' ').join('|')})\\s+|\\s*[–—~～〜]\\s*|\\s+-\\s+`,
  'u',
);

/** The first and the last day of a span such as "Nov 24, 2026 to Nov 28, 2026"; undefined unless both can be read. */
export function readSpan(text: string): readonly [ReadDay, ReadDay] | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const parts = text.trim().split(BETWEEN);
  const [from, to] = parts.map(readDay);
  return parts.length === 2 && from && to ? [from, to] : undefined;
}
