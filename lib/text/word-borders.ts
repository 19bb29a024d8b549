/**
 * Where a word may begin and end, in every script. Letters, digits and combining marks belong together;
 * scripts written without spaces have words that touch, so that no border is asked for there. Katakana is
 * the exception among them: セール is no word inside セールス.
 */

const OTHER = 1;
const SPACED = 2;
const JOINED = 3;
const KATAKANA = 4;

const IS_KATAKANA = /[\p{Script=Katakana}\u30FC]/u;
const IS_JOINED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const IS_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Filled on first need: most texts use a few dozen characters. */
const classes = new Uint8Array(0x10000);

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (IS_KATAKANA.test(character)) return KATAKANA;
  if (IS_JOINED.test(character)) return JOINED;
  return IS_WORD.test(character) ? SPACED : OTHER;
}

function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(codePoint);
  const known = classes[codePoint] ?? 0;
  if (known !== 0) return known;
  const found = classify(codePoint);
  classes[codePoint] = found;
  return found;
}

/** The class of the character that ends before `at`, whole surrogate pairs included. */
function classBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  const isTail = unit >= 0xdc00 && unit <= 0xdfff && at >= 2;
  const codePoint = isTail ? (text.codePointAt(at - 2) ?? unit) : unit;
  return classOf(codePoint > 0xffff ? codePoint : unit);
}

/** True when a word may begin or end at offset `at` of `text`. */
export function isWordBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const after = classOf(text.codePointAt(at) ?? 0);
  if (after !== SPACED && after !== KATAKANA) return true;
  return classBefore(text, at) !== after;
}

/** True when the character at `at` belongs to a word. */
export function isWordCharacter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classOf(text.codePointAt(at) ?? 0) !== OTHER;
}
