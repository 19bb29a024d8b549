import { type Language, languagesOf, STORE_CODES, type Store } from '@/lib/listing/stores';
import type { TermEntry } from '@/lib/rules/term-list';
import { termLists } from '@/lib/rules/terms';

/** Entries of the word lists by the id of their list. */
type Words = ReadonlyMap<string, readonly TermEntry[]>;

/**
 * Where the words of a language are put. In Amazon's page each language but English is a script of its own, loaded
 * when a store speaks it; scripts there share nothing but an agreed place of the isolated world.
 */
const PLACE = Symbol.for('clerkside.words');

function place(): Map<Language, Words> {
  const world = globalThis as { [PLACE]?: Map<Language, Words> };
  world[PLACE] ??= new Map();
  return world[PLACE];
}

/** Called by the script of a language: its words, for whoever asks. */
export function putWords(language: Language): void {
  const words = [...termLists].map(
    ([id, { entries }]) => [id, entries.filter((entry) => entry.language === language)] as const,
  );
  place().set(language, new Map(words.filter(([, entries]) => entries.length > 0)));
}

/** Languages whose words are in the lists. */
const taken = new Set<Language>(['en']);

/**
 * Takes the words of these languages into the lists, those that are missing being loaded first. True when there were
 * new ones: an engine made before does not know them.
 * @throws when a script cannot be loaded.
 */
export async function takeWords(
  languages: readonly Language[],
  load: (language: Language) => Promise<unknown>,
): Promise<boolean> {
  const missing = languages.filter((language) => !taken.has(language));
  await Promise.all(missing.map(load));
  const fresh = missing.filter((language) => !taken.has(language));
  for (const language of fresh) {
    const words = place().get(language);
    if (words === undefined) throw new Error(`The words of "${language}" were not loaded`);
    for (const [id, entries] of words) termLists.get(id)?.add(entries);
    taken.add(language);
  }
  return fresh.length > 0;
}

/** The languages whose words a store needs; of an unknown store all. */
export function languagesFor(store: Store | undefined): Language[] {
  const stores = store === undefined ? STORE_CODES : [store];
  return [...new Set(stores.flatMap((each) => [...languagesOf(each)]))];
}
