import { LOCALES, type Locale } from '@/lib/i18n';
import type { FieldName } from '@/lib/listing/listing';
import type { Severity } from '@/lib/rules/define';
import { WORD_FIELDS, WORD_KINDS, type WordKind } from '@/lib/rules/seller-words';
import {
  COLUMN_NAMES,
  COLUMNS,
  type Column,
  EVERYWHERE,
  FIELD_NAMES_WRITTEN,
  KIND_NAMES,
  KIND_OF_HEADING,
  SEVERITY_NAMES,
} from './data/names';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];
const ALL = Object.keys(LOCALES) as Locale[];

/** Without case, spaces, signs and what stands in brackets: `词语（必填）*` is `词语`. A `+` is part of a name. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]{0,100}\)/gu, '')
    .replace(/[^\p{L}\p{N}+]+/gu, '');
}

type Names<T> = ReadonlyMap<string, T>;

function namesOf<T extends string>(
  values: readonly T[],
  written: Readonly<Partial<Record<T, string>>>,
  ours: (locale: Locale, value: T) => string,
): Names<T> {
  const names = new Map<string, T>();
  for (const value of values) {
    const spellings = [value, ...ALL.map((locale) => ours(locale, value))];
    for (const name of [...spellings, ...(written[value]?.split(', ') ?? [])]) {
      const plain = plainName(name);
      if (!names.has(plain)) names.set(plain, value);
    }
  }
  return names;
}

const columns: Names<Column> = namesOf(
  COLUMNS,
  COLUMN_NAMES,
  (locale, column) => LOCALES[locale].lists.columns[column],
);
const kinds: Names<WordKind> = namesOf(
  WORD_KINDS,
  KIND_NAMES,
  (locale, kind) => LOCALES[locale].lists.kinds[kind],
);
const headings: Names<WordKind> = namesOf(WORD_KINDS, KIND_OF_HEADING, (_, kind) => kind);
const severities: Names<Severity> = namesOf(
  SEVERITIES,
  SEVERITY_NAMES,
  (locale, severity) => LOCALES[locale].common.severity[severity],
);
const fields: Names<FieldName> = namesOf<FieldName>(
  WORD_FIELDS,
  FIELD_NAMES_WRITTEN,
  (locale, field) => LOCALES[locale].common.fieldKinds[field],
);
const everywhere = new Set(EVERYWHERE.split(', ').map(plainName));

/** The column that a heading names, in Chinese or English, or undefined. */
export const columnOf = (heading: string): Column | undefined => columns.get(plainName(heading));
/** The kind that a heading of the words implies, or undefined. */
export const kindOfHeading = (heading: string): WordKind | undefined =>
  headings.get(plainName(heading));
export const kindOf = (name: string): WordKind | undefined => kinds.get(plainName(name));
export const severityOf = (name: string): Severity | undefined => severities.get(plainName(name));
export const fieldOf = (name: string): FieldName | undefined => fields.get(plainName(name));
/** True for "all" in one of its spellings, and for a dash. */
export const isEverywhere = (name: string): boolean =>
  plainName(name) === '' || everywhere.has(plainName(name));
