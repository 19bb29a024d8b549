import { HEAD_WORDS } from './data/head-words';

/** Encodings that Amazon's files come in beside UTF-8 and UTF-16. */
export type LegacyEncoding = 'windows-1252' | 'shift_jis' | 'gb18030';

/** What windows-1252 holds at 0x80 to 0x9F; some versions of Node decode these as control signs. */
const CP1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** So many kana are no chance: Western bytes give none. */
const ENOUGH_KANA = 3;
/** Bytes looked at to tell the encoding, at most. */
const LOOKED_AT = 256 * 1024;

/**
 * The encoding of text that is no UTF-8 and has no byte order mark, told by the words that the head of
 * one of Amazon's files must hold, or by kana; Western where there are none.
 */
export function legacyEncodingOf(head: Uint8Array): LegacyEncoding {
  const bytes = head.subarray(0, LOOKED_AT);
  const found = HEAD_WORDS.find(([encoding, words]) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return words.some((word) => text.includes(word));
  });
  if (found !== undefined) return found[0];
  return isJapanese(bytes) ? 'shift_jis' : 'windows-1252';
}

/** Reports with English headers hold Japanese texts all the same. */
function isJapanese(bytes: Uint8Array): boolean {
  const text = new TextDecoder('shift_jis').decode(bytes);
  const isBroken = text.slice(0, -1).includes('\ufffd');
  return !isBroken && (text.match(/[\u3041-\u30fa]/g)?.length ?? 0) >= ENOUGH_KANA;
}

/** The text of bytes in one of the old encodings; never throws. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (sign) => CP1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The text of a whole small file: by its byte order mark, as UTF-8 where that is possible, else as above. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeLegacy(bytes, legacyEncodingOf(bytes));
  }
}

/** The bytes of a text in windows-1252, or undefined when it holds signs that this encoding has not. */
export function encodeCp1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const special = CP1252.indexOf(text.charAt(at));
    if (special === -1 && code > 0xff) return undefined;
    bytes[at] = special === -1 ? code : special + 0x80;
  }
  return bytes;
}
