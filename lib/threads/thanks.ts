import { BESIDE_THANKS, THANKS } from './data/thanks-words';

/** A message that only thanks is short. */
const LONGEST = 160;
/** A name or two at the end: `Thanks, Anna Schmidt`. */
const MOST_NAMES = 2;
const QUESTION = /[?？¿]|吗|呢|か[。.]?$/u;

const LONGEST_FIRST = (a: string, b: string): number => b.length - a.length;
const ORDERED = THANKS.toSorted(LONGEST_FIRST);
const BESIDE = BESIDE_THANKS.toSorted(LONGEST_FIRST);

/** True where a message thanks and says hardly anything else, so that it may need no answer. A hint, never sure. */
export function isOnlyThanks(message: string): boolean {
  const plain = message.normalize('NFKC').toLowerCase().replaceAll('’', "'").trim();
  if (plain.length > LONGEST || QUESTION.test(plain)) return false;
  const thanked = without(plain, ORDERED);
  if (thanked === plain) return false;
  const left = without(thanked, BESIDE).match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.length <= MOST_NAMES && !left.some((word) => /\p{N}/u.test(word));
}

function without(text: string, phrases: readonly string[]): string {
  return phrases.reduce((rest, phrase) => {
    const isWord = /^[\p{Script=Latin}' ]+$/u.test(phrase);
    return isWord ? withoutWords(rest, phrase) : rest.replaceAll(phrase, ' ');
  }, text);
}

/** A phrase of a script with spaces counts only as whole words. */
function withoutWords(text: string, phrase: string): string {
  let rest = text;
  for (let at = rest.indexOf(phrase); at >= 0; at = rest.indexOf(phrase, at + 1)) {
    const [before, after] = [rest[at - 1] ?? ' ', rest[at + phrase.length] ?? ' '];
    if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    rest = `${rest.slice(0, at)} ${rest.slice(at + phrase.length)}`;
  }
  return rest;
}
