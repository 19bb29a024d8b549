import { CLOCKS } from './data/clock-patterns';
import { AFTER_NOON, DAY_WORDS, FILLERS, MONTHS, ZONE_LETTERS } from './data/time-words';

/** In which order a page writes numbers of a date. */
export type DateOrder = 'dmy' | 'mdy';

/** A time as it is written, its parts as far as they are there. */
export interface WrittenTime {
  /** Absent where the year is not written. */
  year?: number;
  /** Absent where no date is written. */
  month?: number;
  day?: number;
  /** "Today" and "yesterday": days before today, where no date is written. */
  daysAgo?: number;
  hour: number;
  minute: number;
  /** Minutes ahead of UTC, where the text names its zone. */
  offset?: number;
}

/** No text that is a time is longer. */
const LONGEST = 80;
const ZONE_NUMBER = /(?:\b(?:utc|gmt)\s?)?([+-])(\d{1,2}):?(\d{2})?(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})(?:[-/.]|年\s?)(\d{1,2})(?:[-/.]|月\s?)(\d{1,2})(?!\d)日?/;
const MONTH_SIGN = /(?<!\d)(\d{1,2})月\s?(\d{1,2})日/;
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?!\d)\.?/;
const WORD = String.raw`(\p{L}{3,12})\.?`;
const DAY_FIRST = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?${WORD}(?:,?\s(?:de\s|del\s)?(\d{4}))?(?!\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})${WORD}\s(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(\d{4}))?(?!\d)`,
  'u',
);

/**
 * Reads a time of day with its date from a text that is nothing else, in any language of the stores. A text with
 * other words, without a time of day, or whose numbers may be day or month is not read: undefined.
 * @param order how numbers of a date are written here, where that is known
 */
export function readTime(text: string, order?: DateOrder): WrittenTime | undefined {
  const plain = plainOf(text);
  if (plain === undefined) return undefined;
  const clock = clockIn(plain);
  if (!clock) return undefined;
  const date = dateIn(clock.rest, order);
  if (!date) return undefined;
  const zone = zoneIn(date.rest);
  if (!isFilling(zone.rest)) return undefined;
  const { hour, minute } = clock;
  const { year, month, day, daysAgo } = date;
  return {
    hour,
    minute,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(daysAgo !== undefined && { daysAgo }),
    ...(zone.offset !== undefined && { offset: zone.offset }),
  };
}

/** The order of day and month that a text proves by a number above 12; undefined where it proves none. */
export function orderProved(text: string): DateOrder | undefined {
  const plain = plainOf(text);
  if (plain === undefined || YEAR_FIRST.test(plain)) return undefined;
  const [, first, , second, year] = NUMBERS.exec(clockIn(plain)?.rest ?? plain) ?? [];
  if (year === undefined) return undefined;
  if (Number(first) > 12) return 'dmy';
  return Number(second) > 12 ? 'mdy' : undefined;
}

/** How a page in this language (BCP 47) writes dates in numbers; undefined where only its country would tell. */
export function orderOf(language: string): DateOrder | undefined {
  const [primary = '', region = ''] = language.toLowerCase().split(/[-_]/);
  if (primary === 'en') return region === '' ? undefined : region === 'us' ? 'mdy' : 'dmy';
  // Those three write the year first; without it month and day.
  return primary === 'zh' || primary === 'ja' || primary === '' ? undefined : 'dmy';
}

function plainOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return plain
    .replace(/\b([ap])\.?\s?m\b\.?/g, '$1m')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Clock {
  hour: number;
  minute: number;
  rest: string;
}

function clockIn(plain: string): Clock | undefined {
  for (const pattern of CLOCKS) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const [whole, before = '', hours, minutes, behind = ''] = found;
    const hour = fullHour(Number(hours), before || behind);
    const minute = Number(minutes || 0);
    if (hour === undefined || minute > 59) return undefined;
    return { hour, minute, rest: cut(plain, found.index, whole.length) };
  }
  return undefined;
}

/** The hour from 0 to 23; undefined where there is no such hour. */
function fullHour(hour: number, half: string): number | undefined {
  if (half === '') return hour < 24 ? hour : undefined;
  // 上午 and 下午 may stand before the 24-hour clock, too; AM and PM never do.
  if (hour > 12 || hour === 0) return hour < 24 && !/^[ap]m$/.test(half) ? hour : undefined;
  return (hour % 12) + (AFTER_NOON.test(half) ? 12 : 0);
}

interface WrittenDate {
  year?: number | undefined;
  month?: number;
  day?: number;
  daysAgo?: number;
  rest: string;
}

function dateIn(plain: string, order: DateOrder | undefined): WrittenDate | undefined {
  const full = YEAR_FIRST.exec(plain);
  if (full) return dated(plain, full, [full[1], full[2], full[3]]);
  const signs = MONTH_SIGN.exec(plain);
  if (signs) return dated(plain, signs, [undefined, signs[1], signs[2]]);
  const numbers = NUMBERS.exec(plain);
  if (numbers) return byOrder(plain, numbers, order);
  const words = byWords(plain);
  if (words) return words;
  for (const [word, daysAgo] of Object.entries(DAY_WORDS)) {
    const at = plain.indexOf(word);
    if (at >= 0) return { daysAgo, rest: cut(plain, at, word.length) };
  }
  return /\d/.test(zoneIn(plain).rest) ? undefined : { daysAgo: 0, rest: plain };
}

function byOrder(
  plain: string,
  found: RegExpExecArray,
  order: DateOrder | undefined,
): WrittenDate | undefined {
  const [, first, sign, second, years] = found;
  const known = sign === '.' ? 'dmy' : (orderProved(found[0]) ?? order);
  const isSame = first === second;
  if (known === undefined && !isSame) return undefined;
  const year = years?.length === 2 ? `20${years}` : years;
  const isDayFirst = known === 'dmy';
  return dated(plain, found, [year, isDayFirst ? second : first, isDayFirst ? first : second]);
}

/** `20 nov. 2026` or `Nov 20, 2026`: the first place where the word is a month. */
function byWords(plain: string): WrittenDate | undefined {
  const dayFirst = DAY_FIRST.exec(plain);
  const named = MONTHS.get(dayFirst?.[2] ?? '');
  if (dayFirst && named !== undefined)
    return dated(plain, dayFirst, [dayFirst[3], String(named), dayFirst[1]]);
  const monthFirst = MONTH_FIRST.exec(plain);
  const month = MONTHS.get(monthFirst?.[1] ?? '');
  if (monthFirst && month !== undefined)
    return dated(plain, monthFirst, [monthFirst[3], String(month), monthFirst[2]]);
  return undefined;
}

function dated(
  plain: string,
  found: RegExpExecArray,
  [year, month, day]: readonly [string | undefined, string | undefined, string | undefined],
): WrittenDate {
  return {
    ...(year !== undefined && { year: Number(year) }),
    month: Number(month),
    day: Number(day),
    rest: cut(plain, found.index, found[0].length),
  };
}

function zoneIn(plain: string): { offset?: number; rest: string } {
  const number = ZONE_NUMBER.exec(plain);
  if (number) {
    const [whole, sign, hours, minutes] = number;
    const offset = (Number(hours) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -1 : 1);
    return { offset, rest: cut(plain, number.index, whole.length) };
  }
  for (const [word] of plain.matchAll(/[a-z]{1,4}/g)) {
    const offset = ZONE_LETTERS[word];
    if (offset !== undefined) return { offset, rest: plain.replace(word, ' ') };
  }
  return { rest: plain };
}

/** True when only such words are left as stand around a time. */
function isFilling(rest: string): boolean {
  return (rest.match(/[\p{L}\d]+/gu) ?? []).every((word) => FILLERS.has(word));
}

function cut(text: string, at: number, length: number): string {
  return `${text.slice(0, at)} ${text.slice(at + length)}`;
}
