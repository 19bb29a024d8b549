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
  const votes = votesIn(text);
  let best = usual;
  for (const candidate of candidates)
    if ((votes[candidate] ?? 0) > (votes[best] ?? 0)) best = candidate;
  return best;
}

/** Small words of all languages, each with those it belongs to: a text is looked through once. */
const LANGUAGES_OF = new Map<string, Language[]>();
for (const [language, words] of Object.entries(SMALL_WORDS) as [Language, ReadonlySet<string>][]) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}
const LONGEST = Math.max(...[...LANGUAGES_OF.keys()].map(({ length }) => length));

/** How many small words of each language stand in the text. */
function votesIn(text: TextView): Partial<Record<Language, number>> {
  const votes: Partial<Record<Language, number>> = {};
  for (const { folded } of text.tokens) {
    const languages = folded.length > LONGEST ? undefined : LANGUAGES_OF.get(folded);
    if (languages === undefined) continue;
    for (const language of languages) votes[language] = (votes[language] ?? 0) + 1;
  }
  return votes;
}
