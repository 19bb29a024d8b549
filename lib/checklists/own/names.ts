import { LOCALES, type Locale } from '@/lib/i18n';
import { plainName } from '@/lib/lists/names';
import { AREAS, type Area, SUBJECTS, type Subject } from '../define';
import { COLUMN_NAMES, COLUMNS, type Column, NO, YES } from './data/names';

const ALL = Object.keys(LOCALES) as Locale[];

function namesOf<T extends string>(
  values: readonly T[],
  written: (value: T) => readonly string[],
): ReadonlyMap<string, T> {
  const names = new Map<string, T>();
  for (const value of values)
    for (const name of [value, ...written(value)])
      if (!names.has(plainName(name))) names.set(plainName(name), value);
  return names;
}

const columns = namesOf<Column>(COLUMNS, (column) => [
  ...ALL.map((locale) => LOCALES[locale].ownChecklists.columns[column]),
  ...COLUMN_NAMES[column].split(', '),
]);
const areas = namesOf<Area>(AREAS, (area) =>
  ALL.map((locale) => LOCALES[locale].checklists.areas[area]),
);
const subjects = namesOf<Subject>(SUBJECTS, (subject) =>
  ALL.map((locale) => LOCALES[locale].ownChecklists.subjects[subject]),
);
/** Signs such as ✓ are no letters, so that they are compared as they are. */
const signs = (words: string): ReadonlySet<string> => new Set(words.toLowerCase().split(', '));
const yes = signs(YES);
const no = signs(NO);

/** The column that a heading names, in Chinese or English, or undefined. */
export const columnOf = (heading: string): Column | undefined => columns.get(plainName(heading));
export const areaOf = (name: string): Area | undefined => areas.get(plainName(name));
export const subjectOf = (name: string): Subject | undefined => subjects.get(plainName(name));

/** True, false, or undefined for what is neither yes nor no. An empty cell is no. */
export function yesOf(cell: string): boolean | undefined {
  const word = cell.normalize('NFKC').trim().toLowerCase();
  if (yes.has(word)) return true;
  return word === '' || /^[-–—/]+$/.test(word) || no.has(word) ? false : undefined;
}
