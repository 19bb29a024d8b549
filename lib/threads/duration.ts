import { AGO, JUST_NOW, LEFT, ONE, OVERDUE, UNITS } from './data/time-words';

/** A span of time as a page writes it: at least so long, and less than one finest unit longer. */
export interface Span {
  /** Minutes. */
  least: number;
  /** Minutes by which it may be longer: the finest unit that was named. */
  give: number;
}

/** No text about a span is longer. */
const LONGEST = 80;
const PIECES = /\d{1,4}|[\p{L}\p{M}']+/gu;
const ARTICLE_IN_FRENCH = /\bil y a\b/g;

/** `2 hours ago`, `vor 3 Std.`, `2小时前`, `刚刚`: how long ago; undefined for any other text. */
export function agoIn(text: string): Span | undefined {
  const plain = plainOf(text);
  if (plain === undefined) return undefined;
  if (JUST_NOW.test(plain)) return { least: 0, give: 2 };
  const { span, words } = spanIn(plain.replace(ARTICLE_IN_FRENCH, ' ago '));
  return span && words.length === 1 && AGO.test(words[0] ?? '') ? span : undefined;
}

/** `Time left: 9 h`, `剩余 9 小时`, `9 h`: the time left to answer; undefined for any other text. */
export function leftIn(text: string): Span | undefined {
  const plain = plainOf(text);
  if (plain === undefined) return undefined;
  const { span, words } = spanIn(plain);
  if (!span || words.some((word) => AGO.test(word))) return undefined;
  return words.length === 0 || LEFT.test(plain) ? span : undefined;
}

/** True where a label says that the time to answer is over. */
export function saysOverdue(text: string): boolean {
  return OVERDUE.test(text.toLowerCase());
}

function plainOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.normalize('NFKC').toLowerCase();
  return plain.replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** The numbers with units in a text, added up, and the words that are neither. */
function spanIn(plain: string): { span: Span | undefined; words: string[] } {
  const pieces = plain.match(PIECES) ?? [];
  const words: string[] = [];
  let span: Span | undefined;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const count = /^\d/.test(piece) ? Number(piece) : ONE.test(piece) ? 1 : undefined;
    const unit = count === undefined ? undefined : unitOf(pieces[at + 1] ?? '');
    if (count === undefined || unit === undefined) {
      words.push(piece);
      continue;
    }
    const { least = 0, give = Number.POSITIVE_INFINITY } = span ?? {};
    span = { least: least + count * unit.minutes, give: Math.min(give, unit.minutes) };
    if (unit.rest) words.push(unit.rest);
    at += 1;
  }
  return { span, words };
}

/** The unit a word is, or begins with where no space parts words (`小时前`). */
function unitOf(word: string): { minutes: number; rest: string } | undefined {
  const whole = UNITS.get(word);
  if (whole !== undefined) return { minutes: whole, rest: '' };
  for (let length = Math.min(3, word.length - 1); length > 0; length -= 1) {
    const minutes = UNITS.get(word.slice(0, length));
    const isRunOn = /^\p{Script=Han}/u.test(word);
    if (minutes !== undefined && isRunOn) return { minutes, rest: word.slice(length) };
  }
  return undefined;
}
