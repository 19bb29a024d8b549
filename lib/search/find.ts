/** What one thing can be found by. */
export interface Findable {
  /** Short names and words for it, in any language: also found by pinyin. */
  names: readonly string[];
  /** Longer texts about it: found by words only, and ranked behind names. */
  texts: readonly string[];
}

/** True when `typed` (lower-case letters) is the pinyin, or the initials of the pinyin, of words in `text`. */
export type PinyinMatch = (text: string, typed: string) => boolean;

/** Below this, letters say too little: a single one is the initial of something in almost every name. */
const LEAST_PINYIN = 2;
/** Two letters stand somewhere in nearly every sentence. */
const LEAST_IN_TEXTS = 3;
const PINYIN = /^[a-z]+$/;
const WEIGHT = { nameStart: 8, name: 4, pinyin: 2, text: 1 };

/**
 * The items that hold every word of the query, best first; all of them, as they came, for an empty query.
 * @param pinyin absent while it is not loaded: then words are found by their letters only
 */
export function find<T>(
  query: string,
  items: readonly T[],
  findable: (item: T) => Findable,
  pinyin?: PinyinMatch,
): T[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [...items];
  return items
    .map((item) => ({ item, weight: weigh(words, findable(item), pinyin) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ item }) => item);
}

/** True when the query may be meant as pinyin, so that loading it is worth while. */
export function mayBePinyin(query: string): boolean {
  return fold(query).split(/\s+/u).some(isPinyin);
}

/** 0 when a word is nowhere to be found. */
function weigh(words: readonly string[], { names, texts }: Findable, pinyin?: PinyinMatch): number {
  const foldedNames = names.map(fold);
  const foldedTexts = texts.map(fold);
  // The initials of two words that only stand beside each other say nothing.
  const parts = foldedNames.flatMap((name) => name.split(/\s+/u));
  const weights = words.map((word) => {
    if (foldedNames.some((name) => name.startsWith(word))) return WEIGHT.nameStart;
    if (foldedNames.some((name) => name.includes(word))) return WEIGHT.name;
    if (pinyin && isPinyin(word) && parts.some((part) => pinyin(part, word))) return WEIGHT.pinyin;
    if (word.length < LEAST_IN_TEXTS && PINYIN.test(word)) return 0;
    return foldedTexts.some((text) => text.includes(word)) ? WEIGHT.text : 0;
  });
  return weights.includes(0) ? 0 : weights.reduce((sum, weight) => sum + weight, 0);
}

function isPinyin(word: string): boolean {
  return word.length >= LEAST_PINYIN && PINYIN.test(word);
}

/** Case, width and accents do not matter when looking for something. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
