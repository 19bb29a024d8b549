import { ABBREVIATIONS } from '../data/sentences';
import type { Span } from '../define';

/** Where a sentence may end and another begin. Spaces are bounded: more are no text. */
const BORDER = /([.!?。！？])["”'’)]?(?:(?<=[。！？])|[\s\u3000]{1,8}(?=["“'‘(]?\p{Lu}))/gu;

/** "7. Generation", "ab dem 3. Lebensjahr": a German ordinal. */
const ORDINAL_NOUN =
  /^\.\s{1,2}(?:Generation|Klasse|Auflage|Etage|Stock|Platz|Tag|Monat|Jahr|Lebens(?:jahr|monat)|Jahrhundert|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;

/** The signs that end a sentence behind which another begins, at most `most`. */
export function sentenceEnds(raw: string, most: number): Span[] {
  const ends: Span[] = [];
  const last = raw.trimEnd().length;
  for (const { index, 0: whole, 1: sign = '' } of raw.matchAll(BORDER)) {
    if (ends.length >= most || index + whole.length >= last) break;
    if (sign === '.' && isInsideName(raw, index)) continue;
    ends.push({ start: index, end: index + 1 });
  }
  return ends;
}

/** After an abbreviation or an initial a full stop ends nothing. */
function isInsideName(raw: string, at: number): boolean {
  if (/\d$/u.test(raw.slice(Math.max(0, at - 1), at)) && ORDINAL_NOUN.test(raw.slice(at, at + 20)))
    return true;
  const word = /[\p{L}.]{1,10}$/u.exec(raw.slice(Math.max(0, at - 10), at))?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) || /(?:^|\.)\p{L}$/u.test(word);
}
