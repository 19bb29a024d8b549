/**
 * Text that was written as UTF-8 and read as Windows-1252 (or Latin-1): `â€™` for ’, `Ã¼` for ü, `ðŸ”¥` for an emoji.
 * What only might be that (é followed by a space and » in French) is left alone.
 */

/** One garbled run: UTF-16 offsets `[start, end)` and what it was meant to say. */
export interface Mojibake {
  start: number;
  end: number;
  /** Quotes come out straight and odd spaces plain; empty where nothing could be saved. */
  repaired: string;
}

/** Windows-1252 characters of the bytes 80 to 9F, by code unit. */
const HIGH_BYTES: ReadonlyMap<number, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((sign, at) => [
    sign.charCodeAt(0),
    0x80 + at,
  ]),
);

const LEAD = /[\u00c2-\u00f4]/g;
/** Signs that may follow a capital letter at the end of a word by good right: SMÅ™, IRMÃ”, GRÅ–. */
const ENDS_WORD = /[™®©’‘”“„…–—»°\u00b7\u00b2\u00b3]/;
/** What copying leaves of quotes and emoji when a byte is lost: Windows-1252 has no sign for it. */
const CUT_EMOJI = /ð(?:\u009f|Ÿ)/y;

const NONE: readonly Mojibake[] = [];

interface Piece {
  end: number;
  text: string;
  /** A weak piece may be an honest text; it counts beside another piece only. */
  weak: boolean;
}

/** The garbled runs of a text, in order. Time linear. */
export function findMojibake(text: string): readonly Mojibake[] {
  let found: Mojibake[] | undefined;
  let done = 0;
  for (const { index } of text.matchAll(LEAD)) {
    if (index < done) continue;
    const run = runAt(text, index);
    if (run === undefined) continue;
    found ??= [];
    found.push({ start: index, end: run.end, repaired: plain(again(run.text)) });
    done = run.end;
  }
  return found ?? NONE;
}

/** All pieces that follow each other from `start`; undefined when there is none, or a weak one alone. */
function runAt(text: string, start: number): { end: number; text: string } | undefined {
  const parts: string[] = [];
  let end = start;
  let strong = false;
  for (let piece = pieceAt(text, end); piece !== undefined; piece = pieceAt(text, end)) {
    strong ||= !piece.weak;
    parts.push(piece.text);
    end = piece.end;
  }
  return strong || parts.length > 1 ? { end, text: parts.join('') } : undefined;
}

function pieceAt(text: string, at: number): Piece | undefined {
  const lead = text.charCodeAt(at);
  if (!(lead >= 0xc2 && lead <= 0xf4)) return undefined;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0x7f >> size);
  for (let next = at + 1; next < at + size; next++) {
    const byte = byteOf(text.charCodeAt(next));
    if (byte === undefined) return cutShort(text, at);
    code = (code << 6) | (byte & 0x3f);
  }
  const weight = weightOf(code, size);
  if (weight === undefined || (size === 2 && endsWord(text, at))) return undefined;
  return { end: at + size, text: String.fromCodePoint(code), weak: weight === 'weak' };
}

/** The byte (80 to BF) that a character stands for; undefined when it stands for none. */
function byteOf(unit: number): number | undefined {
  return unit >= 0x80 && unit < 0xc0 ? unit : HIGH_BYTES.get(unit);
}

/** Runs that lost a byte on the way: a space that became plain, a closing quote, an emoji. */
function cutShort(text: string, at: number): Piece | undefined {
  if (text.startsWith('â€', at)) {
    const inWord = /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 2));
    return { end: at + 2, text: inWord ? '’' : '”', weak: false };
  }
  CUT_EMOJI.lastIndex = at;
  if (CUT_EMOJI.test(text)) {
    let end = at + 2;
    while (end < at + 4 && byteOf(text.charCodeAt(end)) !== undefined) end++;
    return { end, text: '', weak: false };
  }
  // "wordÂ word": the second half of a garbled NBSP was tidied up.
  const isSpaced = text[at] === 'Â' && text[at + 1] === ' ' && at > 0 && text[at - 1] !== ' ';
  return isSpaced ? { end: at + 2, text: ' ', weak: false } : undefined;
}

/** Whether a character is likely to be what was meant; undefined for scripts that no store writes in. */
function weightOf(code: number, size: number): 'strong' | 'weak' | undefined {
  if (size === 2) {
    if (code < 0xa0) return undefined;
    if (code < 0x180 || code === 0x2c6 || code === 0x2dc) return 'strong';
    if (code >= 0x370 && code < 0x530) return 'weak';
    return code >= 0x600 && code < 0x700 ? 'weak' : undefined;
  }
  if (size === 4) return code >= 0x1f000 && code < 0x1fb00 ? 'strong' : undefined;
  if (code === 0xfeff || code === 0xfe0f) return 'strong';
  if (code >= 0x2000 && code < 0x2c00) return 'strong';
  if (code >= 0x3000 && code < 0xa000) return 'weak';
  if (code >= 0xac00 && code < 0xd7a4) return 'weak';
  return code >= 0xff00 && code < 0xfff0 ? 'weak' : undefined;
}

/** A capital at the end of a word and a sign after it, no letter: `SMÅ™`, `10 Å–20 Å`. */
function endsWord(text: string, at: number): boolean {
  return (
    ENDS_WORD.test(text.charAt(at + 1)) &&
    text[at] !== 'Â' &&
    !/\p{Ll}/u.test(text.charAt(at - 1)) &&
    !/\p{L}/u.test(text.charAt(at + 2))
  );
}

/** What was garbled several times is read as often; each reading halves the text, so that it ends soon. */
function again(text: string): string {
  let result = '';
  let done = 0;
  for (const { start, end, repaired } of findMojibake(text)) {
    result += text.slice(done, start) + repaired;
    done = end;
  }
  return result + text.slice(done);
}

/** As a listing writes it; what is left of a space garbled twice goes. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u00c2$/, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b-\u200d\ufeff\ufe0f]/g, '');
}
