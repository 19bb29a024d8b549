/** A stretch of text; `sign` stands for what nobody could see or tell from a plain space, as `U+200B`. */
export interface SeenPart {
  /** Offset in the text, in UTF-16 units. */
  at: number;
  text: string;
  sign?: string;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
/** New lines show by themselves; joiners and tags belong to emoji, which they would tear apart. */
const LEFT = /\n|\u200d|[\u{e0000}-\u{e007f}]/u;

/** The text with its unseen signs apart. */
export function seenParts(text: string): SeenPart[] {
  const parts: SeenPart[] = [];
  let at = 0;
  for (const char of text) {
    const last = parts.at(-1);
    if (UNSEEN.test(char) && !LEFT.test(char)) parts.push({ at, text: char, sign: nameOf(char) });
    else if (last && last.sign === undefined) last.text += char;
    else parts.push({ at, text: char });
    at += char.length;
  }
  return parts;
}

function nameOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
