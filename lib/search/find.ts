/** What one thing can be found by. */
export interface Findable {
  /** Short names and words for it, in any language: also found by pinyin. */
  names: readonly string[];
  /** Longer texts about it: found by words only, and ranked behind names. */
  texts: readonly string[];
}

/** True when `typed` (lower-case letters) is the pinyin, or the initials of the pinyin, of words in `text`. */
export type PinyinMatch = (text: string, typed: string) => boolean;

/**
 * The items that hold every word of the query, best first; all of them, as they came, for an empty query.
 * @param pinyin absent while it is not loaded: then words are found by their letters only
 */
export type Finder<T> = (query: string, pinyin?: PinyinMatch) => T[];

/** Below this, letters say too little: a single one is the initial of something in almost every name. */
const LEAST_PINYIN = 2;
/** Two letters stand somewhere in nearly every sentence. */
const LEAST_IN_TEXTS = 3;
const PINYIN = /^[a-z]+$/;
const HAN = /\p{Script=Han}/u;
const WEIGHT = { nameStart: 8, name: 4, pinyin: 2, text: 1 };

interface Entry<T> {
  item: T;
  names: readonly string[];
  /** Words of the names with Chinese in them. One by one: initials across two words say nothing. */
  chinese: readonly string[];
  texts: string;
}

/** Searches `items`. They are folded once, when something is first looked for, not with every key. */
export function createFinder<T>(items: readonly T[], findable: (item: T) => Findable): Finder<T> {
  let entries: Entry<T>[] | undefined;
  return (query, pinyin) => {
    const words = wordsOf(fold(query));
    if (words.length === 0) return [...items];
    entries ??= items.map((item) => entryOf(item, findable(item)));
    return entries
      .map((entry) => ({ item: entry.item, weight: weigh(words, entry, pinyin) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({ item }) => item);
  };
}

function entryOf<T>(item: T, { names, texts }: Findable): Entry<T> {
  const folded = names.map(fold);
  const chinese = folded.flatMap(wordsOf).filter((word) => HAN.test(word));
  return { item, names: folded, chinese, texts: fold(texts.join('\n')) };
}

/** True when the query may be meant as pinyin, so that loading it is worth while. */
export function mayBePinyin(query: string): boolean {
  return wordsOf(fold(query)).some(isPinyin);
}

/** 0 when a word is nowhere to be found. */
function weigh(
  words: readonly string[],
  { names, chinese, texts }: Entry<unknown>,
  pinyin?: PinyinMatch,
): number {
  let sum = 0;
  for (const word of words) {
    let weight = 0;
    if (names.some((name) => name.startsWith(word))) weight = WEIGHT.nameStart;
    else if (names.some((name) => name.includes(word))) weight = WEIGHT.name;
    else if (pinyin && isPinyin(word) && chinese.some((part) => pinyin(part, word)))
      weight = WEIGHT.pinyin;
    else if (mayBeInTexts(word) && texts.includes(word)) weight = WEIGHT.text;
    if (weight === 0) return 0;
    sum += weight;
  }
  return sum;
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
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
