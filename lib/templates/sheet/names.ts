import { LOCALES, type Locale } from '@/lib/i18n';
import {
  COLUMN_NAMES,
  COLUMNS,
  type Column,
  LANGUAGE_NAMES,
  TOPIC_NAMES,
} from '../data/sheet-columns';
import { TEMPLATE_LANGUAGES, type TemplateLanguage, TOPICS, type Topic } from '../define';

const LANGUAGES = Object.keys(LOCALES) as Locale[];

/** Without case, spaces, signs and what stands in brackets. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]{0,80}\)/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every name of each of them, as it is found again. */
function namesOf<T extends string>(
  all: readonly T[],
  written: Readonly<Record<T, string>>,
  ours: (locale: Locale, one: T) => string,
): ReadonlyMap<string, T> {
  return new Map(
    all.flatMap((one) =>
      [one, ...written[one].split(','), ...LANGUAGES.map((locale) => ours(locale, one))].map(
        (name) => [plainName(name), one] as const,
      ),
    ),
  );
}

const columns = namesOf(
  COLUMNS,
  COLUMN_NAMES,
  (locale, column) => LOCALES[locale].ownTemplates.columns[column],
);
const topics = namesOf(
  TOPICS,
  TOPIC_NAMES,
  (locale, topic) => LOCALES[locale].templates.topics[topic],
);
const languages = namesOf(TEMPLATE_LANGUAGES, LANGUAGE_NAMES, (_locale, language) => language);

/** The column that a heading names, in Chinese or English, or undefined. */
export const columnOf = (heading: string): Column | undefined => columns.get(plainName(heading));
export const topicOf = (name: string): Topic | undefined => topics.get(plainName(name));

/** The language that a cell names: "DE", "de-DE", "German", "德语". */
export function languageOf(name: string): TemplateLanguage | undefined {
  const primary = /^([a-z]{2})[-_][a-z]{2}$/i.exec(name.trim())?.[1];
  return languages.get(plainName(primary ?? name));
}
