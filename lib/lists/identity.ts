import type { SellerWord } from '@/lib/rules/seller-words';
import { foldedWords } from '@/lib/rules/shared/folded-words';

/** Two rows of one identity speak of the same words in the same places: one of them is too many. */
export function identityOf(word: SellerWord): string {
  const { kind, words, brand = '', store = '', productType = '', fields = [] } = word;
  return JSON.stringify([
    kind,
    [...new Set(words.map(foldedWords))].sort(),
    foldedWords(brand),
    store,
    foldedWords(productType),
    [...fields].sort(),
  ]);
}

/** True when nothing but the id differs. */
export function sameContent(a: SellerWord, b: SellerWord): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ kind, words, instead, severity, ...rest }: SellerWord): string {
  const { brand = '', store = '', productType = '', fields = [], note = '' } = rest;
  return JSON.stringify([
    kind,
    words,
    instead ?? '',
    severity,
    brand,
    store,
    productType,
    [...fields].sort(),
    note,
  ]);
}
