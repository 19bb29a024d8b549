import { isDay } from '@/lib/text/day';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.{0,20})?$/;
const EUROPEAN = /^(\d{2})-(\d{2})-(\d{4})$/;

/** The day (ISO) that `words` write as YYYY-MM-DD, with or without a time, or as DD-MM-YYYY. */
export function writtenDay(words: string): string | undefined {
  const text = words.trim();
  const [, year, month, date] = ISO.exec(text) ?? [];
  const [, lastDate, lastMonth, lastYear] = EUROPEAN.exec(text) ?? [];
  const day =
    year === undefined ? `${lastYear}-${lastMonth}-${lastDate}` : `${year}-${month}-${date}`;
  return isDay(day) ? day : undefined;
}
