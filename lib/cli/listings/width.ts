const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** East Asian wide and full-width blocks, and what terminals draw as pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
/** Signs that would move the cursor, hide text or turn it round; a joiner inside a picture may stay. */
const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200d)\p{Cf}|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;

/** How many columns of a terminal `text` takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (WIDE.test(grapheme)) return 2;
  return /^[\p{M}\p{Cc}\p{Cf}]+$/u.test(grapheme) ? 0 : 1;
}

/** `text` with every sign shown that a terminal would obey instead of print. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** `text` filled with blanks to `columns`. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** `text` cut to `columns`, with an ellipsis where something is gone. */
export function clipped(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of GRAPHEMES.segment(text)) {
    width += graphemeWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** `text` in lines of at most `columns`: broken at blanks, or anywhere in a word longer than a line or Chinese. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, columns)) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line.trimEnd() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** What may not be broken: words with the blanks behind them, single wide signs with the marks behind them. */
function* pieces(text: string, columns: number): Generator<string> {
  for (const [word] of text.matchAll(/\S+\s*|\s+/g)) {
    if (widthOf(word.trimEnd()) <= columns && !WIDE.test(word)) {
      yield word;
      continue;
    }
    let piece = '';
    for (const { segment } of GRAPHEMES.segment(word)) {
      const joins =
        /^[\s\p{Pe}\p{Pf}\p{Po}]/u.test(segment) || !(WIDE.test(segment) || WIDE.test(piece));
      if (piece !== '' && (!joins || widthOf(piece + segment.trimEnd()) > columns)) {
        yield piece;
        piece = '';
      }
      piece += segment;
    }
    yield piece;
  }
}
