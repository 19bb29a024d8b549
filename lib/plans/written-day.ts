import { isDay } from '@/lib/text/day';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_FIRST = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}),? (\d{4})\b/;
const DAY_FIRST = /\b(\d{1,2}) ([A-Z][a-z]{2,8})\.? (\d{4})\b/;
const NUMBERS = /\b(\d{4})\s?[-/年]\s?(\d{1,2})\s?[-/月]\s?(\d{1,2})(?!\d)/;

/**
 * The first day (ISO) in a text of a page, in English words or in the order year, month, day, as China and Japan
 * write it. Undefined for every other form: a guess could call the wrong order late.
 */
export function writtenDay(text: string): string | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers) return dayOf(numbers[1], Number(numbers[2]), numbers[3]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : undefined;
}

function monthNumber(word = ''): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year = '', month: number, day = ''): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
