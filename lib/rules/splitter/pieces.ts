import type { Language } from '@/lib/listing/stores';
import { stopWordsOf } from '../data/stop-words';
import type { Drop } from './drops';
import { glued } from './glue';
import type { Phrase, Unit } from './types';

/** Stands for a code where the part is the brand, which goes to the front. */
export const BRAND = 'brand';

/** Between phrases: commas and their like, dashes and slashes with spaces, brackets; not inside numbers. */
const PARTING =
  /(?<!\d)[,，]|[,，](?!\d)|[;；|｜、•·]|\s[-–—/~]+(?=\s)|[【】「」『』［］]|(?<=^|\s)[([]|[)\]](?=$|[\s,;|])|^[-–—/~]+\s/gu;
/** In Japanese titles a space parts phrases, save between Latin words. */
const JAPANESE_SPACE =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\s{1,6}|\s{1,6}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;
/** Runs longer than this without a space are cut into words by the dictionary (Japanese). */
const LONGEST_RUN = 12;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** A source text as phrases of units; the brand and what a rule forbids become units that are placed already. */
export function phrasesOf(
  text: string,
  from: Phrase['from'],
  language: Language,
  drops: readonly Drop[],
): Phrase[] {
  const phrases: Phrase[] = [];
  let current: Unit[] = [];
  const close = (): void => {
    if (current.length > 0) phrases.push({ units: glued(current, language), from });
    current = [];
  };
  let at = 0;
  for (const drop of [...drops, { start: text.length, end: text.length, code: '' }]) {
    splitAtSigns(text.slice(at, drop.start), language).forEach((part, index) => {
      if (index > 0) close();
      current.push(...unitsOf(part));
    });
    if (drop.code !== '') {
      const words = text.slice(drop.start, drop.end);
      if (current.length > 0) markDangling(current, text.slice(drop.end), language);
      if (drop.code === BRAND)
        current.push({ text: words, joined: false, to: 'title', reason: 'brand-first' });
      else if (HAS_WORD.test(words))
        current.push({
          text: bare(words),
          joined: false,
          to: 'dropped',
          reason: 'rule',
          code: drop.code,
        });
      else if (drop.code === 'T-CHAR-DECO' || /[!?]/u.test(words)) close();
    }
    at = drop.end;
  }
  close();
  return phrases;
}

function splitAtSigns(part: string, language: Language): string[] {
  const parted = part.replace(PARTING, '\u0000');
  return (language === 'ja' ? parted.replace(JAPANESE_SPACE, '\u0000') : parted).split('\u0000');
}

function unitsOf(part: string): Unit[] {
  return part
    .split(/\s+/u)
    .filter((word) => HAS_WORD.test(word) || /^[&+]$/u.test(word))
    .flatMap((word) => cutRun(word));
}

let segmenter: Intl.Segmenter | undefined;

function cutRun(word: string): Unit[] {
  if (word.length <= LONGEST_RUN || !NO_SPACES.test(word)) return [{ text: word, joined: false }];
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return [...segmenter.segment(word)].map(({ segment }, index) => ({
    text: segment,
    joined: index > 0,
  }));
}

/** "for" before a dropped phrase, with nothing after it, belongs to nothing any more. */
function markDangling(units: readonly Unit[], rest: string, language: Language): void {
  const last = units.at(-1);
  if (last === undefined || last.to !== undefined) return;
  const ends = splitAtSigns(rest, language)[0]?.trim() === '' || rest.trim() === '';
  if (!ends || !stopWordsOf(language).has(last.text.toLowerCase())) return;
  last.to = 'dropped';
  last.reason = 'dangling';
}

/** The words of a dropped part without the signs at its ends. */
function bare(words: string): string {
  return words.replace(/^[^\p{L}\p{N}#%$]{1,8}|[^\p{L}\p{N}%]{1,8}$/gu, '');
}
