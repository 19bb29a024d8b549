import type { TextView } from '@/lib/text/view';
import { LETTER_WORDS } from '../data/letter-words';

/** So many small words say what language it is, and so many more than those of any other. */
const LEAST = 4;
const LEAD = 2;
const WORD = /\p{L}+(?:'\p{L}+)?/gu;
/** Lines of the other side. */
const QUOTED = /^[ \t]{0,4}>.*$/gmu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const OTHER: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hangul}/gu, 'ko'],
];

/**
 * The language a letter is written in, as a BCP 47 primary tag; undefined where it is too short to tell. Lines that
 * quote the other side do not count.
 */
export function letterLanguage(text: TextView): string | undefined {
  const own = text.raw.replace(QUOTED, '');
  const letters = own.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp): number => (own.match(script)?.length ?? 0) / letters;
  if (letters === 0) return undefined;
  if (share(KANA) + share(HAN) > 0.5) {
    if (share(KANA) > 0.05) return 'ja';
    return letters >= LEAST ? 'zh' : undefined;
  }
  const foreign = OTHER.find(([script]) => share(script) > 0.5);
  if (foreign !== undefined) return foreign[1];
  return byWords(own);
}

function byWords(letter: string): string | undefined {
  const votes = new Map<string, number>();
  for (const word of letter.toLowerCase().replaceAll('’', "'").match(WORD) ?? [])
    for (const language of LETTER_WORDS.get(word) ?? [])
      votes.set(language, (votes.get(language) ?? 0) + 1);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < LEAST) return undefined;
  return first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : undefined;
}
