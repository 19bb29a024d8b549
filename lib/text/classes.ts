/** Classes of characters that rules care about, and which of them a code unit beyond ASCII belongs to. */

/** Classes of characters, one bit each. */
export const HAS = {
  upper: 1 << 0,
  lower: 1 << 1,
  digit: 1 << 2,
  /** Signs that Amazon bans from titles. */
  banned: 1 << 3,
  /** `~ # < > *`: allowed in context only. */
  context: 1 << 4,
  /** White space that is not a single space between words, zero-width and control characters. */
  spacing: 1 << 5,
  /** Arrows, shapes, dingbats, lenticular brackets. */
  decoration: 1 << 6,
  /** What an emoji may consist of. */
  emoji: 1 << 7,
  /** "High ASCII": signs and letters outside the store's language. */
  highAscii: 1 << 8,
  currency: 1 << 9,
  at: 1 << 10,
  slash: 1 << 11,
  ampersand: 1 << 12,
  dot: 1 << 13,
  comma: 1 << 14,
  han: 1 << 15,
  kana: 1 << 16,
  arabic: 1 << 17,
  /** Greek or Cyrillic: scripts whose letters pass for Latin ones. */
  lookalike: 1 << 18,
  otherScript: 1 << 19,
  /** Full-width Latin, digits and signs. */
  fullWidth: 1 << 20,
  halfKana: 1 << 21,
  /** Machine-dependent characters of Japanese desktops. */
  machineDependent: 1 << 22,
  /** Grapheme borders or NFC need Unicode's own tables. */
  complex: 1 << 23,
  nonAscii: 1 << 24,
  /** Folding changes characters, not offsets. */
  foldsInPlace: 1 << 25,
  /** Folding drops or joins characters. */
  foldsAcross: 1 << 26,
  /** Letters of Latin beyond ASCII. */
  accented: 1 << 27,
  question: 1 << 28,
} as const;

/** Bits of the Latin letters beyond ASCII, U+00C0 to U+024F. */
const LATIN = latinTable();

function latinTable(): Int32Array {
  const table = new Int32Array(0x250 - 0xc0);
  for (let at = 0; at < table.length; at++) {
    const letter = String.fromCharCode(at + 0xc0);
    if (letter === '×' || letter === '÷') continue;
    table[at] = (letter.toLowerCase() === letter ? HAS.lower : HAS.upper) | HAS.accented;
  }
  for (const letter of 'ÆŠŒŸŽæšœž') {
    const at = letter.charCodeAt(0) - 0xc0;
    table[at] = (table[at] ?? 0) | HAS.highAscii;
  }
  return table;
}

/** Bits of one code unit beyond ASCII; what no branch knows needs Unicode's own tables. */
export function classify(code: number): number {
  if (code < 0x250) return code < 0xc0 ? latinSign(code) : (LATIN[code - 0xc0] ?? 0);
  if (code < 0x2000) return beforePunctuation(code);
  if (code < 0x3000) return symbol(code);
  if (code < 0xa000) return eastAsian(code);
  if (code >= 0xd800 && code < 0xe000) return HAS.complex | HAS.emoji | HAS.foldsAcross;
  if (code >= 0xff00) return widthForm(code);
  if (code >= 0xac00 && code < 0xd7a4) return HAS.otherScript;
  if (code >= 0xf900 && code < 0xfb00) return HAS.han | HAS.foldsAcross;
  if (code >= 0xfb50 && code < 0xfdfe) return HAS.arabic;
  if (code >= 0xfe00 && code < 0xfe10) return HAS.complex | HAS.emoji | HAS.foldsAcross;
  if (code >= 0xfe70 && code < 0xfeff) return HAS.arabic;
  if (code === 0xfeff) return HAS.spacing | HAS.foldsAcross | HAS.complex;
  return HAS.otherScript | HAS.complex | HAS.foldsAcross;
}

function latinSign(code: number): number {
  if (code < 0xa0) return HAS.spacing;
  if (code === 0xa0) return HAS.spacing | HAS.foldsInPlace;
  if (code === 0xad) return HAS.spacing | HAS.foldsAcross;
  if (code === 0xac || code === 0xa6) return HAS.banned;
  if (code === 0xa3 || code === 0xa5) return HAS.currency | HAS.highAscii;
  // © and ® may also be emoji, when U+FE0F follows; that one brings the bit.
  if (code === 0xa9 || code === 0xae || code === 0xb0 || code === 0xba || code === 0xaa) {
    return HAS.highAscii;
  }
  return 0;
}

function beforePunctuation(code: number): number {
  if (code < 0x2b0) return HAS.lower | HAS.accented;
  if (code < 0x300) return code === 0x2bc ? HAS.foldsInPlace : 0;
  if (code < 0x370) return HAS.complex | HAS.foldsAcross;
  if (code < 0x483 || (code >= 0x48a && code < 0x530)) return HAS.lookalike;
  if (code === 0x61c) return HAS.spacing | HAS.foldsAcross;
  if (code >= 0x600 && code < 0x780)
    return HAS.arabic | (isArabicMark(code) ? HAS.complex | HAS.foldsAcross : 0);
  if (code >= 0x1e00 && code < 0x1f00)
    return HAS.accented | (isUpper(code) ? HAS.upper : HAS.lower);
  if (code >= 0x1f00) return HAS.lookalike;
  if (code === 0x180e || code === 0x1680) return HAS.spacing | HAS.foldsAcross | HAS.complex;
  return HAS.otherScript | HAS.complex | HAS.foldsAcross;
}

function isArabicMark(code: number): boolean {
  return (
    code < 0x606 ||
    (code >= 0x610 && code < 0x61b) ||
    (code >= 0x64b && code < 0x660) ||
    code >= 0x670
  );
}

function isUpper(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter;
}

/** U+2000 to U+2FFF. */
function symbol(code: number): number {
  if (code < 0x2070) return punctuation(code);
  if (code < 0x20a0) return 0;
  if (code < 0x20d0) return HAS.currency | (code === 0x20ac ? HAS.highAscii : 0);
  if (code < 0x2100) return HAS.complex | HAS.emoji | HAS.foldsAcross;
  if (code < 0x2190) return letterlike(code);
  if (code < 0x2300) return HAS.decoration | HAS.emoji;
  if (code < 0x2460) return HAS.emoji;
  if (code < 0x2500) return HAS.machineDependent | HAS.emoji | HAS.foldsAcross;
  if (code < 0x25a0) return 0;
  if (code < 0x27c0) return HAS.decoration | HAS.emoji;
  if (code >= 0x2b00 && code < 0x2c00) return HAS.decoration | HAS.emoji;
  if (code >= 0x2e80) return HAS.han;
  return code >= 0x2c00 ? HAS.otherScript | HAS.complex | HAS.foldsAcross : HAS.emoji;
}

/** U+2000 to U+206F. */
function punctuation(code: number): number {
  if (code < 0x200b) return HAS.spacing | HAS.foldsInPlace;
  if (code < 0x2010) return HAS.spacing | HAS.foldsAcross | HAS.complex | HAS.emoji;
  if (code === 0x2010 || code === 0x2011 || code === 0x2018 || code === 0x2019)
    return HAS.foldsInPlace;
  if (code === 0x2020 || code === 0x2021 || code === 0x2026) return HAS.highAscii;
  if (code >= 0x2028 && code < 0x202f) return HAS.spacing | HAS.foldsAcross;
  if (code === 0x202f || code === 0x205f) return HAS.spacing | HAS.foldsInPlace;
  if (code === 0x203c || code === 0x2049) return HAS.emoji;
  if (code >= 0x2060) return HAS.spacing | HAS.foldsAcross | HAS.complex;
  return 0;
}

/** U+2100 to U+218F. */
function letterlike(code: number): number {
  const dependent = HAS.machineDependent;
  if (code === 0x2122) return HAS.highAscii | HAS.emoji | dependent;
  if (code === 0x2116 || code === 0x2121) return dependent;
  if (code === 0x2139) return HAS.emoji;
  return code >= 0x2160 && code < 0x2180 ? dependent : 0;
}

/** U+3000 to U+9FFF. */
function eastAsian(code: number): number {
  if (code >= 0x3400) return code < 0x4dc0 || code >= 0x4e00 ? HAS.han : 0;
  if (code === 0x3000) return HAS.spacing | HAS.foldsInPlace;
  if (code === 0x3010 || code === 0x3011) return HAS.decoration;
  if (code === 0x3005 || code === 0x3007) return HAS.han;
  if (code === 0x3030 || code === 0x303d) return HAS.emoji;
  if (code >= 0x302a && code < 0x3030) return HAS.complex | HAS.foldsAcross;
  if (code < 0x3041) return 0;
  if (code === 0x3099 || code === 0x309a) return HAS.complex | HAS.foldsAcross;
  if (code < 0x3100) return HAS.kana;
  if (code >= 0x31f0 && code < 0x3200) return HAS.kana;
  if (code >= 0x3200) return HAS.machineDependent | HAS.emoji;
  if (code >= 0x3130 && code < 0x3190) return HAS.otherScript;
  return code < 0x3130 ? HAS.han : 0;
}

/** U+FF00 to U+FFFF. */
function widthForm(code: number): number {
  if (code >= 0xff01 && code < 0xff5f) {
    // Of the full-width signs the letters and digits count as such; the rest are signs only.
    return HAS.fullWidth | HAS.foldsInPlace;
  }
  if (code >= 0xff66 && code < 0xffa0)
    return HAS.halfKana | HAS.kana | HAS.foldsAcross | HAS.complex;
  if (code >= 0xffa0 && code < 0xffe0) return HAS.otherScript | HAS.complex | HAS.foldsAcross;
  if (code >= 0xffe0 && code < 0xffe7) return code === 0xffe1 || code === 0xffe5 ? HAS.currency : 0;
  return code >= 0xfff0 ? HAS.spacing | HAS.complex | HAS.foldsAcross : 0;
}
