/** Where one visible character ends and the next begins, by Unicode's own rules. */

let segmenter: Intl.Segmenter | undefined;

/** Units that are cut at a time: browsers copy the whole input for each grapheme that they give back. */
const PIECE = 256;

/** One byte for each offset of `text` and one for its end: 1 where a grapheme begins. Time linear. */
export function graphemeBorders(text: string): Uint8Array {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const borders = new Uint8Array(text.length + 1);
  borders[text.length] = 1;
  let start = 0;
  let size = PIECE;
  while (start < text.length) {
    const end = pieceEnd(text, start + size);
    let last = start;
    for (const { index } of segmenter.segment(text.slice(start, end))) {
      last = start + index;
      borders[last] = 1;
    }
    if (end === text.length) break;
    // The last grapheme may go on beyond the piece: the next piece begins with it.
    size = last === start ? size * 2 : PIECE;
    start = last;
  }
  return borders;
}

/** Never inside a surrogate pair. */
function pieceEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const unit = text.charCodeAt(wanted);
  return unit >= 0xdc00 && unit < 0xe000 ? wanted + 1 : wanted;
}

/** Marks that are normalised together: Unicode's stream-safe limit, which keeps hostile text linear. */
const CHUNK = 30;

/**
 * Calls `visit` with each piece of `text` that NFC may join, in order: a code point and the marks
 * after it, at most about 30 of them at a time.
 */
export function eachCluster(text: string, visit: (piece: string, start: number) => void): void {
  let start = 0;
  let size = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    if (at > start && (size >= CHUNK || !joins(code))) {
      visit(text.slice(start, at), start);
      start = at;
      size = 0;
    }
    at += code > 0xffff ? 2 : 1;
    size++;
  }
  if (start < text.length) visit(text.slice(start), start);
}

const MARK = /^\p{M}$/u;

/** True for what may compose with the character before it: marks, and the parts of Hangul syllables. */
function joins(code: number): boolean {
  if (code < 0x300) return false;
  if (code < 0x370) return true;
  if (code >= 0x1160 && code < 0x1200) return true;
  if (code >= 0x2000 && code < 0x20d0) return false;
  if (code === 0xff9e || code === 0xff9f) return true;
  return MARK.test(String.fromCodePoint(code));
}
