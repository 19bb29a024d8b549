import type { Plugin } from 'vite';
import { argumentOf, child, type Node, nameOf, propertiesOf } from './syntax';

/** Words of English count in every store; those of another language come when a store speaks it. */
const PAGE = /\/entrypoints\/page\.ts$/;
const WORDS = /\/entrypoints\/page-words-(\w\w)\.ts$/;
const ALWAYS = 'en';
const FAMILY_WORDS = /\/lib\/listing\/family-words\.ts$/;

/**
 * Parts the word lists by language for what runs in Amazon's page: `page.ts` gets English alone, `page-words-de.ts`
 * German alone. Everything else that is built keeps every language. Words for kinds of products are left out of both:
 * Amazon's page names product types by its own codes.
 */
export function splitWords(): Plugin {
  let kept: string | undefined;
  return {
    name: 'clerkside:split-words',
    enforce: 'post',
    configResolved({ build }) {
      const entry = build.lib === false ? build.rollupOptions.input : build.lib.entry;
      kept = keptFor(namesOf(entry));
    },
    transform: {
      filter: { id: [/\/lib\/rules\/terms\/[\w-]+\.ts$/, FAMILY_WORDS] },
      handler(code, id) {
        if (kept === undefined) return undefined;
        if (FAMILY_WORDS.test(id)) return { code: withoutValues(code), map: null };
        const list = argumentOf(this.parse(code) as unknown as Node, 'defineTermList');
        return list && { code: without(code, foreignIn(list, kept)), map: null };
      },
    },
  };
}

function namesOf(input: unknown): string[] {
  if (typeof input === 'string') return [input];
  return typeof input === 'object' && input !== null ? Object.values(input).map(String) : [];
}

/** The one language that is kept in the bundle of these entries; undefined: all of them. */
function keptFor(entries: readonly string[]): string | undefined {
  const paths = entries.map((entry) => entry.replaceAll('\\', '/'));
  if (paths.some((path) => PAGE.test(path))) return ALWAYS;
  return paths.flatMap((path) => WORDS.exec(path)?.[1] ?? [])[0];
}

/** The words of other languages: properties of `words`, `clean` and of each note in `noted`. */
function foreignIn(list: Node, kept: string): Node[] {
  return propertiesOf(list).flatMap((property) => {
    const name = nameOf(property, 'key');
    const value = child(property, 'value');
    if (value === undefined) return [];
    if (name === 'words' || name === 'clean') return othersThan(kept, value);
    if (name !== 'noted') return [];
    return propertiesOf(value).flatMap((note) => othersThan(kept, child(note, 'value')));
  });
}

function othersThan(kept: string, byLanguage: Node | undefined): readonly Node[] {
  return byLanguage === undefined
    ? []
    : propertiesOf(byLanguage).filter((property) => nameOf(property, 'key') !== kept);
}

/** The same constants, all of them empty. */
function withoutValues(code: string): string {
  const names = [...code.matchAll(/\bconst (\w+) =/g)].map(([, name]) => `${name} = {}`);
  return `export const ${names.join(', ')};`;
}

/** The code without these properties and the commas behind them. */
function without(code: string, properties: readonly Node[]): string {
  let left = code;
  for (const { start, end } of properties.toSorted((a, b) => b.start - a.start)) {
    const comma = /^\s*,/.exec(left.slice(end, end + 80))?.[0].length ?? 0;
    left = left.slice(0, start) + left.slice(end + comma);
  }
  return left;
}
