/** Where one visible character ends and the next begins, by Unicode's own rules. */

let segmenter: Intl.Segmenter | undefined;

/** Units that are cut at a time: browsers copy the whole input for each grapheme that they give back. */
const PIECE = 256;

/**
 * One byte for each offset of `text` and one for its end: 1 where a grapheme begins. Time linear.
 * Between two characters that never join there is always a border; only the stretches around others are
 * given to the browser, which knows Unicode's tables.
 */
export function graphemeBorders(text: string): Uint8Array {
  const borders = new Uint8Array(text.length + 1);
  borders[text.length] = 1;
  let before = 0;
  // A control character takes no mark: what follows it is for the browser to say.
  let takesMarks = false;
  let joined = false;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    if (standsAlone(code)) {
      if (!joined || !arePictographs(text, before, at)) {
        borders[at] = 1;
        before = at;
        takesMarks = !isControl(code);
      }
      joined = false;
    } else if (code === JOINER && takesMarks && !joined) joined = true;
    else if (takesMarks && extendsAny(code)) joined = false;
    else {
      const end = stretchEnd(text, at);
      cut(text, before, end, borders);
      before = end;
      takesMarks = false;
      joined = false;
      at = end;
      continue;
    }
    at += code > 0xffff ? 2 : 1;
  }
  return borders;
}

const JOINER = 0x200d;
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;

/** True when a joiner between the two makes them one: families, professions. */
function arePictographs(text: string, first: number, second: number): boolean {
  return (
    PICTOGRAPH.test(text.slice(second, second + 2)) && PICTOGRAPH.test(text.slice(first, first + 2))
  );
}

/** Marks that belong to whatever stands before them. */
function extendsAny(code: number): boolean {
  if (code < 0x370) return code >= 0x300;
  if (code >= 0x20d0 && code < 0x20f1) return true;
  if (code >= 0xfe00 && code < 0xfe10) return true;
  return (
    code === 0x3099 ||
    code === 0x309a ||
    code === 0xff9e ||
    code === 0xff9f ||
    (code >= 0x1f3fb && code < 0x1f400)
  );
}

function isControl(code: number): boolean {
  if (code < 0x200b) return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad;
  if (code < 0x2070) return code < 0x2010 || (code >= 0x2028 && code < 0x202f) || code >= 0x2060;
  return code === 0xfeff || (code >= 0xd800 && code < 0xe000);
}

/** Where, after `from`, two characters stand side by side that never join: the border between them. */
function stretchEnd(text: string, from: number): number {
  let wasSimple = false;
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const simple = standsAlone(code);
    if (simple && wasSimple) return at;
    wasSimple = simple;
    at += code > 0xffff ? 2 : 1;
  }
  return text.length;
}

function cut(text: string, from: number, to: number, borders: Uint8Array): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let start = from;
  let size = PIECE;
  while (start < to) {
    const end = Math.min(to, pieceEnd(text, start + size));
    let last = start;
    for (const { index } of segmenter.segment(text.slice(start, end))) {
      last = start + index;
      borders[last] = 1;
    }
    if (end === to) return;
    // The last grapheme may go on beyond the piece: the next piece begins with it.
    size = last === start ? size * 2 : PIECE;
    start = last;
  }
}

/** Ranges, first and last in turn, of characters that join no other such character. Sorted. */
const ALONE = [
  0x00, 0x0c, 0x0e, 0x2ff, 0x370, 0x482, 0x48a, 0x590, 0x5d0, 0x5ea, 0x620, 0x64a, 0x660, 0x66f,
  0xe01, 0xe30, 0xe3f, 0xe46, 0xe4f, 0xe5b, 0x1e00, 0x1fff, 0x200b, 0x200b, 0x200e, 0x20cf, 0x2100,
  0x2bff, 0x2e80, 0x3029, 0x3030, 0x3098, 0x309b, 0xa48c, 0xac00, 0xd7a3, 0xd800, 0xfb1d, 0xfb50,
  0xfdff, 0xfe70, 0xfefc, 0xfeff, 0xfeff, 0xff01, 0xff9d, 0xffe0, 0xffee, 0x1d400, 0x1d7ff, 0x1f000,
  0x1f1e5, 0x1f200, 0x1f3fa, 0x1f400, 0x1faff, 0x20000, 0x323af,
] as const;

function standsAlone(code: number): boolean {
  if (code < 0x300) return code !== 0x0d;
  let low = 0;
  let high = ALONE.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ALONE[2 * middle + 1] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return (ALONE[2 * low] ?? 0x110000) <= code;
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
