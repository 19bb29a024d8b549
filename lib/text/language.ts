import type { Language } from '@/lib/listing/stores';
import type { TextView } from './view';

/** Small words that tell the languages of shared stores apart. Data, ours. */
const SMALL_WORDS: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['and', 'for', 'the', 'with', 'of', 'to', 'your', 'from', 'pack', 'without']),
  fr: new Set([
    'et',
    'pour',
    'avec',
    'de',
    'du',
    'des',
    'la',
    'le',
    'les',
    'en',
    'à',
    'sans',
    'un',
    'une',
    'au',
    'aux',
    'sur',
    'dans',
    'votre',
  ]),
  nl: new Set(['en', 'voor', 'met', 'van', 'het', 'een', 'zonder', 'op', 'stuks', 'te']),
  de: new Set(['und', 'für', 'mit', 'aus', 'der', 'die', 'das', 'ohne', 'von', 'zum']),
  es: new Set(['y', 'para', 'con', 'de', 'del', 'la', 'el', 'los', 'las', 'sin']),
  it: new Set(['e', 'per', 'con', 'di', 'del', 'della', 'il', 'senza', 'da']),
  pt: new Set(['e', 'para', 'com', 'de', 'do', 'da', 'sem', 'em']),
  sv: new Set(['och', 'för', 'med', 'till', 'av', 'utan', 'från']),
  pl: new Set(['i', 'dla', 'do', 'z', 'ze', 'na', 'bez']),
  tr: new Set(['ve', 'için', 'ile', 'bir', 'veya']),
};

/**
 * The language of a text among `candidates` (the first is the store's usual one and wins a tie).
 * Script decides for Arabic and Japanese, small words for the rest.
 */
export function languageOf(text: TextView, candidates: readonly Language[]): Language {
  const usual = candidates[0] ?? 'en';
  if (candidates.length < 2) return usual;
  const latin = text.upper + text.lower;
  if (text.arabic > latin && candidates.includes('ar')) return 'ar';
  if (text.japanese > 0 && text.japanese * 2 > latin && candidates.includes('ja')) return 'ja';
  let best = usual;
  let most = votes(text, usual);
  for (const candidate of candidates) {
    const count = candidate === usual ? 0 : votes(text, candidate);
    if (count > most) {
      best = candidate;
      most = count;
    }
  }
  return best;
}

function votes(text: TextView, language: Language): number {
  const words = SMALL_WORDS[language];
  if (words === undefined) return 0;
  let count = 0;
  for (const token of text.tokens) if (words.has(token.folded)) count++;
  return count;
}
