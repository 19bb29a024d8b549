import type { Language } from '@/lib/listing/stores';
import type { Token } from '@/lib/text/view';
import { areForms, singular } from './plural';

/** How often a word stood before in the same text. */
export interface Occurrence {
  /** Index into the tokens. */
  token: number;
  /** Earlier tokens with the same spelling. */
  same: number;
  /** Earlier tokens that are the same word in another form, the same spelling included. */
  forms: number;
}

/** Titles have fewer words than this; above it counting by table is cheaper than comparing. */
const FEW = 64;
/** More repeats than anyone could be shown. */
const MOST = 400;
const NONE: readonly Occurrence[] = [];

/**
 * Words that stand for the third or a later time, in order of place, by spelling or by form.
 * @param counts which tokens count at all (small words and the like do not).
 */
export function thirdAndLater(
  tokens: readonly Token[],
  language: Language,
  counts: (token: Token) => boolean,
): readonly Occurrence[] {
  return tokens.length <= FEW
    ? byComparing(tokens, language, counts)
    : byTable(tokens, language, counts);
}

function byComparing(
  tokens: readonly Token[],
  language: Language,
  counts: (token: Token) => boolean,
): readonly Occurrence[] {
  let found: Occurrence[] | undefined;
  for (let at = 2; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const word = token.folded;
    let same = 0;
    let forms = 0;
    for (let earlier = 0; earlier < at; earlier++) {
      const other = tokens[earlier];
      if (other === undefined) continue;
      const isSame = other.folded === word;
      if (!isSame && !areForms(other.folded, word, language)) continue;
      if (forms === 0 && !counts(token)) break;
      if (!counts(other)) continue;
      if (isSame) same++;
      forms++;
    }
    if (forms < 2) continue;
    found ??= [];
    found.push({ token: at, same, forms });
  }
  return found ?? NONE;
}

function byTable(
  tokens: readonly Token[],
  language: Language,
  counts: (token: Token) => boolean,
): readonly Occurrence[] {
  const spellings = new Map<string, number>();
  const words = new Map<string, number>();
  const found: Occurrence[] = [];
  for (let index = 0; index < tokens.length && found.length < MOST; index++) {
    const token = tokens[index];
    if (token === undefined || !counts(token)) continue;
    const stem = singular(token.folded, language);
    const same = spellings.get(token.folded) ?? 0;
    const forms = words.get(stem) ?? 0;
    if (forms >= 2) found.push({ token: index, same, forms });
    spellings.set(token.folded, same + 1);
    words.set(stem, forms + 1);
  }
  return found;
}
