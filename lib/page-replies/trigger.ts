/** What she types to find a reply: `;` and some letters. */
export interface Trigger {
  /** Where the `;` stands. */
  start: number;
  /** What is typed, the `;` with it: this is replaced. */
  typed: string;
  query: string;
}

/** A word longer than this is looked for nowhere. */
const LONGEST = 24;
/** Behind the sign a letter at once; then letters, digits and what joins a shortcut of two parts. */
const TYPED = /[;；](\p{L}[\p{L}\p{M}\p{N}_-]*)$/u;
/** `;D`, `;p` and the like are faces. */
const FACE = /^[;；][dopx]$/iu;
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
/** White space, CJK letters, and their punctuation, in full width too. */
const MAY_STAND_BEFORE = new RegExp(
  String.raw`[\s${CJK}\u3000-\u303f\uff00-\uff0f\uff1a\uff1c-\uff20\uff3b-\uff40\uff5b-\uff65]$`,
  'u',
);
/** Letters and digits of scripts that put blanks between words: the caret is inside a word. */
const WORD_GOES_ON = new RegExp(String.raw`^(?![${CJK}])[\p{L}\p{M}\p{N}_]`, 'u');

/**
 * What is typed right before the caret to find a reply; undefined for any other text. A `;` inside a word, a number,
 * an address or a face is none: before it stands the start of the text, white space, or CJK text.
 */
export function triggerAt(text: string, caret: number): Trigger | undefined {
  const before = text.slice(Math.max(0, caret - LONGEST - 1), caret);
  const [typed, query] = TYPED.exec(before) ?? [];
  if (typed === undefined || query === undefined || FACE.test(typed)) return undefined;
  const start = caret - typed.length;
  // Two units, since a letter may be a surrogate pair.
  const around = text.slice(Math.max(0, start - 2), start);
  if (start > 0 && !MAY_STAND_BEFORE.test(around)) return undefined;
  if (WORD_GOES_ON.test(text.slice(caret, caret + 2))) return undefined;
  return { start, typed, query };
}
