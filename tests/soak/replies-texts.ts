import type { Random } from '../bench/support/random';

/** A reply of her own, made up. */
export interface DrawnTemplate {
  id: string;
  shortcut: string;
  text: string;
}

const PIECES = [
  'Hello,',
  'your parcel is on its way.',
  'Guten Tag, „vielen Dank“ für Ihre Nachricht.',
  'Señor Núñez, ¿le ayudamos?',
  'お問い合わせいただきありがとうございます。',
  '您好，您的包裹正在运送途中。',
  '👍🏽',
  '👨‍👩‍👧‍👦',
  '𠮷野家',
  'e\u0301te\u0301',
  '  two  blanks',
  '\ttab',
  ';tk',
  '；；',
  'a\u00a0b',
  '™ © € ½',
  '$& $1 \\n %s',
] as const;
const JOINS = [' ', '\n', '\n\n', '', ' – '] as const;
/** From a word to as long as a message may be. */
const LENGTHS = [1, 2, 5, 20, 60, 150] as const;
const TEMPLATES = 24;

/** Replies of all lengths and scripts; their shortcuts are found by nothing else. */
export function drawnTemplates(random: Random): DrawnTemplate[] {
  return Array.from({ length: TEMPLATES }, (_, index) => ({
    id: `5eed0000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    shortcut: `zq${String.fromCharCode(97 + index)}`,
    text: drawnText(random, LENGTHS[index % LENGTHS.length] ?? 1),
  }));
}

function drawnText(random: Random, pieces: number): string {
  let text: string = random.pick(PIECES);
  for (let piece = 1; piece < pieces; piece += 1) text += random.pick(JOINS) + random.pick(PIECES);
  // A template does not begin or end with white space.
  return text.trim();
}

const BEFORE = ['', 'Hello ', '您好，', 'Line one\n', 'Thanks 👍 ', '1. '] as const;
const AFTER = ['', '', '\nKind regards', ' and more', '谢谢'] as const;

/** What stands in the box, and where the caret is. */
export function startOf(random: Random): { text: string; caret: number } {
  const before = random.pick(BEFORE);
  const after = random.pick(AFTER);
  return { text: before + after, caret: before.length };
}
