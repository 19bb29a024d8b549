import { languagesOf, STORES, type Store } from '@/lib/listing/stores';
import { type ReadDay, readDay, readSpan } from './read-day';

/** How the buyer reads days, and what day it is: from outside, so that filling a template asks no clock. */
export interface DayForm {
  /** BCP 47 locale of the buyer. */
  locale: string;
  /** Today where the buyer is (ISO). */
  today: string;
}

const USUAL: Readonly<Record<string, string>> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  it: 'it-IT',
  es: 'es-ES',
  ja: 'ja-JP',
  zh: 'zh-CN',
};

/** The locale for a language and the store, where the store speaks that language: English in the UK is en-GB. */
export function buyerLocale(language: string, store: Store | undefined): string {
  const speaks = store !== undefined && languagesOf(store).some((each) => each === language);
  return speaks ? `${language}-${STORES[store].region}` : (USUAL[language] ?? language);
}

/** A day or a span of days as the buyer writes it; what cannot be read for certain stays as it stands. */
export function dateForBuyer(text: string, { locale }: DayForm): string {
  const day = readDay(text);
  if (day) return plain(formatOf(locale, day).format(dateOf(day)));
  const span = readSpan(text);
  if (!span) return text;
  const [from, to] = span;
  if ((from.year === undefined) !== (to.year === undefined)) return text;
  if (dateOf(from) > dateOf(to)) return text;
  return plain(formatOf(locale, from).formatRange(dateOf(from), dateOf(to)));
}

/** The day so many days later, as the buyer writes it; empty where the text names no day for certain. */
export function plusDays(text: string, days: number, form: DayForm): string {
  const day = readDay(text);
  if (!day || !Number.isInteger(days) || Math.abs(days) > MOST_DAYS) return '';
  const date = dateOf(
    day.year === undefined ? { ...day, year: nearestYear(day, form.today) } : day,
  );
  date.setUTCDate(date.getUTCDate() + days);
  return plain(formatOf(form.locale, day).format(date));
}

const MOST_DAYS = 3_660;
const HALF_A_YEAR = 183 * 86_400_000;

/** Of the years around today the one in which the day is nearest. */
function nearestYear(day: ReadDay, today: string): number {
  const now = Date.parse(`${today}T00:00:00Z`);
  const year = Number(today.slice(0, 4));
  const near = [year, year - 1, year + 1].find(
    (each) => Math.abs(dateOf({ ...day, year: each }).getTime() - now) <= HALF_A_YEAR,
  );
  return near ?? year;
}

function dateOf({ year = 2000, month, day }: ReadDay): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function formatOf(locale: string, { year }: ReadDay): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(year !== undefined && { year: 'numeric' }),
    timeZone: 'UTC',
  });
}

/** Narrow and thin spaces of typesetters become plain ones: not every message box shows them. */
function plain(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/gu, ' ');
}
