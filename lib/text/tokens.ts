import type { Language } from '@/lib/listing/stores';
import { HAS } from './classes';
import type { TextView, Token } from './view';
import { isWordCharacter } from './word-borders';

/** Above this a text is no title any more, and words of Japanese are cut at spaces and signs only. */
const SEGMENT_LIMIT = 5_000;

const LETTER = latinLetters();
const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\u3005]/;

function latinLetters(): Uint8Array {
  const table = new Uint8Array(0x250);
  const word = /[\p{L}\p{N}]/u;
  for (let code = 0; code < table.length; code++) {
    table[code] = word.test(String.fromCharCode(code)) ? 1 : 0;
  }
  return table;
}

/** Length of the word character at `at` in units, 0 when it is none. */
function wordUnits(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x250) return LETTER[unit] ?? 0;
  if ((unit >= 0x3041 && unit < 0x3097) || (unit >= 0x30a1 && unit < 0x30fb)) return 1;
  if (unit >= 0x4e00 && unit < 0xa000) return 1;
  if (unit < 0xd800 || unit >= 0xe000) return isWordCharacter(text, at) ? 1 : 0;
  const code = text.codePointAt(at) ?? 0;
  const isSymbol = code <= 0xffff || (code >= 0x1f000 && code < 0x20000);
  return !isSymbol && isWordCharacter(text, at) ? 2 : 0;
}

/** True for a sign that joins two halves of one word: apostrophe, hyphen, full stop. */
function joins(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2e || code === 0x2019;
}

/**
 * Words of a text by the catalogue's definition: letters and digits, joined by `'`, `-` or `.`;
 * Japanese runs cut into words by the browser's dictionary.
 */
export function tokensOf(
  text: Pick<TextView, 'folded' | 'flags' | 'rawSpan'>,
  language: Language,
): Token[] {
  const { folded } = text;
  const tokens: Token[] = [];
  const segment =
    language === 'ja' &&
    (text.flags & (HAS.han | HAS.kana)) !== 0 &&
    folded.length <= SEGMENT_LIMIT;
  let at = 0;
  while (at < folded.length) {
    const first = wordUnits(folded, at);
    if (first === 0) {
      at++;
      continue;
    }
    const end = wordEnd(folded, at + first);
    if (segment && JAPANESE.test(folded.slice(at, end))) pushSegments(text, at, end, tokens);
    else pushToken(text, at, end, tokens);
    at = end;
  }
  return tokens;
}

function wordEnd(folded: string, from: number): number {
  let end = from;
  while (end < folded.length) {
    const units = wordUnits(folded, end);
    if (units > 0) {
      end += units;
      continue;
    }
    const next =
      joins(folded.charCodeAt(end)) && end + 1 < folded.length ? wordUnits(folded, end + 1) : 0;
    if (next === 0) break;
    end += 1 + next;
  }
  return end;
}

function pushToken(
  text: Pick<TextView, 'folded' | 'rawSpan'>,
  start: number,
  end: number,
  into: Token[],
): void {
  const raw = text.rawSpan(start, end);
  into.push({ start: raw.start, end: raw.end, folded: text.folded.slice(start, end) });
}

let segmenter: Intl.Segmenter | undefined;

function pushSegments(
  text: Pick<TextView, 'folded' | 'rawSpan'>,
  start: number,
  end: number,
  into: Token[],
): void {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (const part of segmenter.segment(text.folded.slice(start, end))) {
    if (!part.isWordLike) continue;
    const from = start + part.index;
    pushToken(text, from, from + part.segment.length, into);
  }
}
