import type { SellerWord, WordKind } from '@/lib/rules/seller-words';

/** What she looks for; an empty part leaves everything in. */
export interface WordFilter {
  text: string;
  kind: WordKind | '';
  /** A brand as the lists write it. */
  brand: string;
  store: string;
}

export const NO_FILTER: WordFilter = { text: '', kind: '', brand: '', store: '' };

/** The words that fit, in their order. Words without a scope hold everywhere and so fit every brand and store. */
export function findWords(
  words: readonly SellerWord[],
  { text, kind, brand, store }: WordFilter,
): readonly SellerWord[] {
  const wanted = text.trim().toLowerCase();
  return words.filter(
    (word) =>
      (kind === '' || word.kind === kind) &&
      (brand === '' || word.brand === undefined || word.brand === brand) &&
      (store === '' || word.store === undefined || word.store === store) &&
      (wanted === '' || holds(word, wanted)),
  );
}

function holds({ words, instead, brand, productType, note }: SellerWord, wanted: string): boolean {
  const parts = [...words, instead, brand, productType, note];
  return parts.some((part) => part?.toLowerCase().includes(wanted));
}

/** The brands and stores that the lists name, each once, in order. */
export function scopesOf(words: readonly SellerWord[]): { brands: string[]; stores: string[] } {
  const brands = new Set(words.flatMap(({ brand }) => brand ?? []));
  const stores = new Set<string>(words.flatMap(({ store }) => store ?? []));
  return { brands: [...brands].sort(), stores: [...stores].sort() };
}
