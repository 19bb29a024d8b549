import { findMojibake } from '@/lib/text/mojibake';
import { isOnlyChinese } from '@/lib/text/simplified';
import { HAS, type TextView, type Token } from '@/lib/text/view';
import { JAPANESE_FORMS } from '../../data/japanese-forms';
import { LOOK_ALIKES } from '../../data/look-alikes';
import { isEmojiAt } from '../emoji';
import { type Slip, slip } from './slip';

const LOOKALIKE = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
const LATIN = /\p{Script=Latin}/u;
/** A lone Greek letter, or one in a unit, a measure or a model: 8Ω, kΩ, μm, φ3.5mm, ΔE, α7R. */
const UNIT =
  /^(?:[\d.]*(?:[kmg]?ω|μ[\p{Script=Latin}]{0,4})|φ\d[\d.]*[\p{Script=Latin}\d]{0,6}|δ\p{Script=Latin}|α\d{1,4}[\p{Script=Latin}]{1,4})$/u;

/** Latin words with a Cyrillic or Greek letter inside: they look right and no customer finds them. */
export function mixedWords(text: TextView): readonly Token[] {
  return text.has(HAS.lookalike) ? text.tokens.filter(isMixed) : [];
}

function isMixed({ folded }: Token): boolean {
  return folded
    .split('-')
    .some((part) => LOOKALIKE.test(part) && LATIN.test(part) && !UNIT.test(part));
}

/** The word in Latin letters alone; undefined when one of the others passes for none. */
export function inLatin(word: string): string | undefined {
  let plain = '';
  for (const letter of word) {
    const latin = LOOKALIKE.test(letter) ? LOOK_ALIKES.get(letter) : letter;
    if (latin === undefined) return undefined;
    plain += latin;
  }
  return plain;
}

/** Words in letters of two scripts. */
export function mixedSlips(text: TextView): Slip[] {
  return mixedWords(text).map(({ start, end }) =>
    slip('mixed', start, end, inLatin(text.raw.slice(start, end))),
  );
}

/** Mathematical letters, circled ones and ligatures; characters of an office font; what was lost on the way. */
const ODD = /(?:[\u24b6-\u24e9\ufb00-\ufb06]|[\u{1d400}-\u{1d7ff}])+|[\ue000-\uf8ff]+|\ufffd+/gu;

/** Letters in costume, private characters of a font, and the mark that stands for a lost character. */
export function oddSlips(text: TextView): Slip[] {
  const { raw } = text;
  const slips: Slip[] = [];
  for (const { index: start, 0: found } of raw.matchAll(ODD)) {
    const end = start + found.length;
    if (isEmojiAt(text, start)) continue;
    if (found.startsWith('\ufffd')) slips.push(slip('lost', start, end));
    else if (found >= '\ue000' && found < '\uf900') slips.push(privateSlip(raw, start, end));
    else slips.push(slip('styled', start, end, found.normalize('NFKC')));
  }
  return slips;
}

/** A bullet of the office program: it goes with the space after it. */
function privateSlip(raw: string, start: number, end: number): Slip {
  const spaced = raw.charAt(end) === ' ' && (start === 0 || /\s/.test(raw.charAt(start - 1)));
  return slip('private', start, spaced ? end + 1 : end, '');
}

/** UTF-8 that was read in another encoding. */
export function garbledSlips({ raw }: TextView): Slip[] {
  return findMojibake(raw).map(({ start, end, repaired }) => slip('garbled', start, end, repaired));
}

const FOREIGN =
  /[\u3005\u3040-\u30ff\u3400-\u9fff]+(?:[ \u3000·・、，][\u3005\u3040-\u30ff\u3400-\u9fff]+)*/g;

/** Chinese or Japanese words in a store that writes neither. */
export function foreignSlips({ raw }: TextView): Slip[] {
  return Array.from(raw.matchAll(FOREIGN), ({ index, 0: found }) =>
    slip('foreign', index, index + found.length),
  );
}

/** Characters that Chinese writes and Japanese does not, in a Japanese text. */
export function simplifiedSlips({ raw }: TextView): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (!isOnlyChinese(raw.charCodeAt(at))) continue;
    const start = at;
    while (isOnlyChinese(raw.charCodeAt(at + 1))) at++;
    const end = at + 1;
    const forms = [...raw.slice(start, end)].map((sign) => JAPANESE_FORMS.get(sign));
    const isKnown = forms.every((form) => form !== undefined);
    slips.push({
      ...slip('simplified', start, end),
      ...(isKnown ? { proposal: forms.join('') } : {}),
    });
  }
  return slips;
}
