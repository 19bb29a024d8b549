import { type Readings, type Spelled, soundsLike, spell } from './spelled';
import { anyOf, placesOf, wordsHolding } from './vocabulary';

/** What one thing can be found by. */
export interface Findable {
  /** Short names and words for it, in any language: also found by pinyin. */
  names: readonly string[];
  /** Longer texts about it: found by words only, and ranked behind names. */
  texts: readonly string[];
}

/**
 * The items that hold every word of the query, best first; all of them, as they came, for an empty query.
 * @param readings absent while pinyin is not loaded: then words are found by their letters only
 */
export type Finder<T> = (query: string, readings?: Readings) => T[];

/** Below this, letters say too little: a single one is the initial of something in almost every name. */
const LEAST_PINYIN = 2;
/** Two letters stand somewhere in nearly every sentence. */
const LEAST_IN_TEXTS = 3;
const PINYIN = /^[a-z]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const ASCII = /^[\u0000-\u007f]*$/;
const HAN = /\p{Script=Han}/u;
const WEIGHT = { nameStart: 8, name: 4, pinyin: 2, text: 1 };

interface Entry {
  names: readonly string[];
  /** Words of the names with Chinese in them. One by one: initials across two words say nothing. */
  chinese: readonly string[];
  /** The same with their readings, once those are asked for. */
  spelled: readonly Spelled[] | undefined;
  /** Words of the texts, as places in the vocabulary. */
  texts: Uint32Array;
}

/** What is known of an item, for as long as the item itself is: another order of the same items folds nothing anew. */
const kept = new WeakMap<object, Entry>();

/**
 * Searches `items`. They are folded once, when something is first looked for, not with every key; and what a longer
 * query can find is looked for only among what the shorter one has found.
 * @param findable must say the same of an item each time it is asked
 */
export function createFinder<T>(items: readonly T[], findable: (item: T) => Findable): Finder<T> {
  let last: { words: readonly string[]; readings: Readings | undefined; found: T[] } | undefined;
  return (query, readings) => {
    const words = wordsOf(fold(query));
    if (words.length === 0) return [...items];
    const within = last && last.readings === readings && narrows(last.words, words);
    const candidates = within ? last?.found : items;
    const entries = (candidates ?? items).map((item) => ({ item, entry: entryOf(item, findable) }));
    const sought = words.map(soughtOf);
    const found = entries
      .map(({ item, entry }) => ({ item, weight: weigh(sought, entry, readings) }))
      .filter(({ weight }) => weight > 0);
    // In the order in which they came: whoever weighs less now may weigh more than others with the next key.
    last = { words, readings, found: found.map(({ item }) => item) };
    return found.sort((a, b) => b.weight - a.weight).map(({ item }) => item);
  };
}

/** True when whatever the longer query finds the shorter one has found, too. */
function narrows(before: readonly string[], now: readonly string[]): boolean {
  return (
    before.length <= now.length &&
    before.every((word, at) => {
      const next = now[at] ?? '';
      // A word that grows past the least length is looked for in more places than before.
      return word === next || (word.length >= LEAST_IN_TEXTS && next.startsWith(word));
    })
  );
}

function entryOf<T>(item: T, findable: (item: T) => Findable): Entry {
  if (typeof item !== 'object' || item === null) return newEntry(findable(item));
  let entry = kept.get(item);
  if (entry === undefined) {
    entry = newEntry(findable(item));
    kept.set(item, entry);
  }
  return entry;
}

function newEntry({ names, texts }: Findable): Entry {
  const folded = names.map(fold);
  const chinese = [...new Set(folded.flatMap(wordsOf))].filter((word) => HAN.test(word));
  return { names: folded, chinese, spelled: undefined, texts: placesOf(fold(texts.join('\n'))) };
}

/** Folds what has not been looked for yet, as much of it as fits into a short while; true when all is done. */
export function prepareSome<T extends object>(
  items: readonly T[],
  findable: (item: T) => Findable,
  isTime: () => boolean,
): boolean {
  for (const item of items) {
    if (kept.has(item)) continue;
    if (!isTime()) return false;
    entryOf(item, findable);
  }
  return true;
}

/** True when the query may be meant as pinyin, so that loading it is worth while. */
export function mayBePinyin(query: string): boolean {
  return wordsOf(fold(query)).some(isPinyin);
}

/** A word of the query, with what is worked out once for all items. */
interface Sought {
  word: string;
  isPinyin: boolean;
  /** Which words of the texts hold it; worked out when the first text is looked at. */
  holds(): Uint8Array | undefined;
}

function soughtOf(word: string): Sought {
  let holds: Uint8Array | undefined;
  return {
    word,
    isPinyin: isPinyin(word),
    holds: () => {
      if (!mayBeInTexts(word)) return undefined;
      holds ??= wordsHolding(word);
      return holds;
    },
  };
}

/** 0 when a word is nowhere to be found. */
function weigh(sought: readonly Sought[], entry: Entry, readings: Readings | undefined): number {
  let sum = 0;
  for (const each of sought) {
    const weight = weightOf(each, entry, readings);
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum;
}

function weightOf(sought: Sought, entry: Entry, readings: Readings | undefined): number {
  const { word } = sought;
  let isNamed = false;
  for (const name of entry.names) {
    const at = name.indexOf(word);
    if (at === 0) return WEIGHT.nameStart;
    isNamed ||= at > 0;
  }
  if (isNamed) return WEIGHT.name;
  if (readings !== undefined && sought.isPinyin) {
    entry.spelled ??= entry.chinese.map((part) => spell(part, readings));
    for (const part of entry.spelled) if (soundsLike(part, word)) return WEIGHT.pinyin;
  }
  const holds = sought.holds();
  return holds !== undefined && anyOf(entry.texts, holds) ? WEIGHT.text : 0;
}

function isPinyin(word: string): boolean {
  return word.length >= LEAST_PINYIN && PINYIN.test(word);
}

function mayBeInTexts(word: string): boolean {
  return word.length >= LEAST_IN_TEXTS || !PINYIN.test(word);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** Case, width and accents do not matter when looking for something. */
function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
