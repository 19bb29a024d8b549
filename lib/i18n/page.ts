import { createTranslator, type Locale } from './core';
import type { pageTexts } from './en/page';

export { fill, type Locale, localeFor, type TextData } from './core';

/** The texts that Amazon's page may show, and no others: what runs there is kept small. */
export type PageTexts = typeof pageTexts;

/**
 * Where the texts of a language are put. In Amazon's page each language is a script of its own, loaded when it is
 * shown; scripts there share nothing but an agreed place of the isolated world, which the page cannot see.
 */
const PLACE = Symbol.for('clerkside.pageTexts');

type Loaded = Partial<Record<Locale, PageTexts>>;

function place(): Loaded {
  const world = globalThis as { [PLACE]?: Loaded };
  world[PLACE] ??= {};
  return world[PLACE];
}

/** Makes the texts of a language known. */
export function putTexts(locale: Locale, texts: PageTexts): void {
  place()[locale] = texts;
}

export const { text, lookup } = createTranslator<PageTexts>(place());
