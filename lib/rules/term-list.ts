import type { Language } from '@/lib/listing/stores';
import type { SourceId } from './sources';

/** One entry of a word list. */
export interface TermEntry<Note extends string = string> {
  /** As the list writes it. A space stands for any white space or one hyphen, ' for any apostrophe. */
  term: string;
  language: Language;
  /** What the list says of it; entries without one are plain. */
  note: Note | undefined;
  /** True for a product sense: it takes its place in the text, so that no shorter entry is found there. */
  clean: boolean;
}

/** Words and phrases of one meaning, by language. Data: rules ask for hits by the list's id. */
export interface TermList<Note extends string = string> {
  /** = file name. */
  id: string;
  entries: readonly TermEntry<Note>[];
  /** Languages whose entries also count in the stores of all other languages. */
  everywhere: readonly Language[];
  /** Where the words come from. */
  sources: readonly SourceId[];
  /** Languages that were translated by us: no source names these words. */
  ours: readonly Language[];
  /** Adds the entries of a language that was left out of the build; those that are there keep their places. */
  add(entries: readonly TermEntry[]): void;
}

/**
 * How a file writes a list: phrases separated by `|` or line breaks, by language. Braces hold alternatives, as in
 * a shell: `nachhaltig{,e,er}` is three phrases.
 */
export interface TermSource<Note extends string> {
  id: string;
  sources: readonly SourceId[];
  ours: readonly Language[];
  everywhere?: readonly Language[];
  /** Plain entries. */
  words: Readonly<Partial<Record<Language, string>>>;
  /** Entries with a note. */
  noted?: Readonly<Partial<Record<Note, Readonly<Partial<Record<Language, string>>>>>>;
  /** Product senses that look like an entry and are not one. */
  clean?: Readonly<Partial<Record<Language, string>>>;
}

/** Declares a word list. One list a file; the id is the file name; the registry finds it by itself. */
export function defineTermList<Note extends string = never>(
  source: TermSource<Note>,
): TermList<Note> {
  const { id, sources, ours, everywhere = [] } = source;
  // Read on first need: a page pays only for the lists that its fields ask for.
  let entries: TermEntry<Note>[] | undefined;
  const read = (): TermEntry<Note>[] => {
    entries ??= entriesOf(source);
    return entries;
  };
  return {
    id,
    everywhere,
    sources,
    ours,
    get entries() {
      return read();
    },
    add: (more) => {
      read().push(...(more as readonly TermEntry<Note>[]));
    },
  };
}

/** Order decides where two notes claim the same words: product senses first, then noted, then plain. */
function entriesOf<Note extends string>(source: TermSource<Note>): TermEntry<Note>[] {
  const entries: TermEntry<Note>[] = [];
  const add = (
    words: Readonly<Partial<Record<Language, string>>>,
    note: Note | undefined,
    clean: boolean,
  ): void => {
    for (const [language, text] of Object.entries(words) as [Language, string][]) {
      for (const term of phrases(text)) entries.push({ term, language, note, clean });
    }
  };
  add(source.clean ?? {}, undefined, true);
  for (const [note, words] of Object.entries(source.noted ?? {}) as [
    Note,
    Partial<Record<Language, string>>,
  ][]) {
    add(words, note, false);
  }
  add(source.words, undefined, false);
  return entries;
}

function phrases(text: string): string[] {
  return text
    .split(/[|\n]/u)
    .flatMap((phrase) => expanded(phrase.trim()))
    .filter((phrase) => phrase !== '');
}

/** Every phrase that a pattern with braces stands for; braces may hold braces. */
function expanded(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const forms: string[] = [];
  let depth = 0;
  let from = open + 1;
  let at = open;
  for (; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '{') depth++;
    if (sign === '}') depth--;
    if (depth === 0 || (depth === 1 && sign === ',')) {
      forms.push(pattern.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) break;
  }
  const ends = expanded(pattern.slice(at + 1));
  return forms
    .flatMap(expanded)
    .flatMap((form) => ends.map((end) => pattern.slice(0, open) + form + end));
}
