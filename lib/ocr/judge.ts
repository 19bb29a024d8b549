import type { Reading } from './reading';

/** Certainty from which a reading is one. Patterns read as letters stay below, words of small or slanted letters above. */
const CERTAIN = 0.75;
/** What is short is more easily a pattern. */
const SHORT = 3;
const CERTAIN_SHORT = 0.85;
/** A single letter is a word only in Chinese and Japanese. */
const CERTAIN_ALONE = 0.9;
/** No sign makes up more of a word than this: rows of like things are read as "TTTITT". */
const MOST_OF_ONE = 0.75;

const LETTER = /[\p{L}\p{N}]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True where a reading is of words and not of a pattern that looks a little like letters. */
export function isWords({ text, confidence }: Reading): boolean {
  const signs = [...text].filter((sign) => sign.trim() !== '');
  const letters = signs.filter((sign) => LETTER.test(sign));
  if (letters.length === 0) return false;
  if (letters.length === 1) return IDEOGRAPH.test(text) && confidence >= CERTAIN_ALONE;
  const counts = new Map<string, number>();
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const isMonotonous = Math.max(...counts.values()) > MOST_OF_ONE * signs.length;
  return !isMonotonous && confidence >= (letters.length <= SHORT ? CERTAIN_SHORT : CERTAIN);
}
