import type { Reading } from './reading';

/** Certainty from which a reading is one. Patterns read as letters stay below, words of small or slanted letters above. */
const CERTAIN = 0.75;
/** A single letter is a word only in Chinese and Japanese, and is more easily a pattern. */
const CERTAIN_ALONE = 0.9;
/** From this length on, no letter may make up more of a word than this: rows of like things are read as "TTTT". */
const LONG = 4;
const MOST_OF_ONE = 0.6;

const LETTER = /[\p{L}\p{N}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True where a reading is of words and not of a pattern that looks a little like letters. */
export function isWords({ text, confidence }: Reading): boolean {
  const letters = [...text].filter((letter) => LETTER.test(letter));
  if (letters.length === 0) return false;
  if (letters.length === 1) return IDEOGRAPH.test(text) && confidence >= CERTAIN_ALONE;
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  if (counts.size < 2 || confidence < CERTAIN) return false;
  return letters.length < LONG || Math.max(...counts.values()) / letters.length <= MOST_OF_ONE;
}
