import type { Language } from '@/lib/listing/stores';
import { stopWordsOf } from '../data/stop-words';
import { UNIT_WORDS } from '../data/unit-words';
import type { Unit } from './types';

const NUMBER = /^[~<>±]?\d[\d.,/:-]*["”'′″%]?$/u;
const BEGINS_WITH_DIGIT = /^[~<>±]?\d/u;
const TIMES = /^[x×*]$/iu;
const CONTAINER = /^(?:pack|set|box|case|bundle|bag|count|lot|pair)$/iu;
/** Words that name what comes next: "Size Medium", "Style #4301". */
const LABEL =
  /^(?:size|style|model|no|no\.|nr|nr\.|color|colour|version|gen|part|item|type|vol|vol\.|grade|größe|taille|talla|taglia)$/iu;

/** Joins words that mean something only together, so that no cut can fall between them. */
export function glued(units: readonly Unit[], language: Language): Unit[] {
  const small = stopWordsOf(language);
  const result: Unit[] = [];
  let binds = false;
  units.forEach((unit, index) => {
    const before = result.at(-1);
    const free = unit.to === undefined && before !== undefined && before.to === undefined;
    if (
      before !== undefined &&
      free &&
      (binds || belongs(units[index - 1], unit, units[index + 1]))
    ) {
      before.text += (unit.joined ? '' : ' ') + unit.text;
    } else result.push({ ...unit });
    binds =
      unit.to === undefined &&
      index < units.length - 1 &&
      bindsNext(unit.text, units[index + 1], small);
  });
  return result;
}

/** True for a word that cannot end a phrase. */
function bindsNext(word: string, next: Unit | undefined, small: ReadonlySet<string>): boolean {
  if (next === undefined || next.to !== undefined) return false;
  if (/^[&+]$/u.test(word) || LABEL.test(word)) return true;
  // "Vitamin A Cream": one capital letter is a name rather than an article.
  return small.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}

/** True when `word` goes with the word before it. */
function belongs(previous: Unit | undefined, { text }: Unit, next: Unit | undefined): boolean {
  if (previous === undefined) return false;
  const before = previous.text;
  if (NUMBER.test(before) && UNIT_WORDS.has(text.toLowerCase().replace(/\.$/u, ''))) return true;
  if (
    TIMES.test(text) &&
    BEGINS_WITH_DIGIT.test(before) &&
    BEGINS_WITH_DIGIT.test(next?.text ?? '')
  )
    return true;
  if (TIMES.test(before) && BEGINS_WITH_DIGIT.test(text)) return true;
  if (CONTAINER.test(before) && /^(?:of|à|de|von|di|van|av)$/iu.test(text)) return true;
  // "iPhone 14", "Switch 2": a number after a name, when no unit follows that it would count.
  return (
    /\p{L}$/u.test(before) &&
    /^\d{1,4}$/u.test(text) &&
    !(next !== undefined && (UNIT_WORDS.has(next.text.toLowerCase()) || TIMES.test(next.text)))
  );
}
