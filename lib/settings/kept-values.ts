import { parseWords } from '@/lib/lists/stored-words';
import { parseSettings, SETTING_NAMES } from './settings';

/** The key of the word lists in `storage.local`, beside those of the settings. */
const WORDS = 'words';
/** What lies in `storage.local` and belongs to her: all but what the extension notes for itself. */
export const KEPT_NAMES: readonly string[] = [...SETTING_NAMES, WORDS];
/** Lists whose entries are added to when a backup is merged, and what tells their entries apart. */
const LISTS = ['ignored', 'waivers', WORDS] as const;

type Values = Readonly<Record<string, unknown>>;

/** Of raw stored values those that are settings or word lists, as far as they can be read. */
export function keptValues(raw: Values): Record<string, unknown> {
  const { settings } = parseSettings(raw);
  const kept: Record<string, unknown> = {};
  for (const name of SETTING_NAMES) if (raw[name] !== undefined) kept[name] = settings[name];
  if (raw[WORDS] !== undefined) kept[WORDS] = parseWords(raw[WORDS]).words;
  return kept;
}

/** The first of the values of a file that cannot be used; names that this version does not know are let be. */
export function unusableSetting(values: Values): string | undefined {
  const [unusable] = parseSettings(values).unusable;
  return unusable ?? (parseWords(values[WORDS]).unusable > 0 ? WORDS : undefined);
}

/** Her present values, with the entries of the lists that only the other values have. */
export function joinedValues(present: Values, added: Values): Record<string, unknown> {
  const joined: Record<string, unknown> = { ...keptValues(added), ...present };
  for (const name of LISTS) {
    const entries = [...listOf(present[name]), ...listOf(added[name])];
    if (entries.length > 0) joined[name] = distinct(entries);
  }
  return joined;
}

function distinct(entries: readonly unknown[]): unknown[] {
  const first = new Map<string, unknown>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (!first.has(name)) first.set(name, entry);
  }
  return [...first.values()];
}

/** An entry is the one with its id; one without is what it says. */
function nameOf(entry: unknown): string {
  const { id } = (entry ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : JSON.stringify(entry);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
