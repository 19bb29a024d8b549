import type { Language } from '@/lib/listing/stores';
import { IRREGULAR_PLURALS, OTHER_SENSES } from '../data/irregular-plurals';

/** Shorter words have too much in common by chance. */
const LEAST = 3;

type Singulars = (word: string) => readonly string[];

const NONE: readonly string[] = [];

/** What a word may be the plural of, by ending; languages whose plurals endings do not tell are absent. */
const BY_LANGUAGE: Readonly<Partial<Record<Language, Singulars>>> = {
  en: (word) => {
    const irregular = IRREGULAR_PLURALS[word];
    if (irregular !== undefined) return [irregular];
    if (OTHER_SENSES.has(word) || /(?:ss|us|is)$/.test(word)) return NONE;
    return [...swap(word, 'ies', 'y'), ...swap(word, 'es', ''), ...swap(word, 's', '')].filter(
      (singular) => !singular.endsWith('s') || word.endsWith('es'),
    );
  },
  de: (word) => [
    ...swap(word, 'en', ''),
    ...swap(word, 'n', '').filter((singular) => /(?:e|el|er)$/.test(singular)),
    ...swap(word, 's', '').filter((singular) => /[aeiouy]$/.test(singular)),
    ...swap(word, 'e', '').filter((singular) => singular.length > LEAST),
  ],
  fr: (word) => [...swap(word, 'aux', 'al'), ...swap(word, 'x', ''), ...swap(word, 's', '')],
  it: (word) => [
    ...swap(word, 'che', 'ca'),
    ...swap(word, 'ghe', 'ga'),
    ...swap(word, 'chi', 'co'),
    ...swap(word, 'i', 'o'),
    ...swap(word, 'i', 'e'),
    ...swap(word, 'e', 'a'),
  ],
  es: (word) => [...swap(word, 'ces', 'z'), ...swap(word, 'es', ''), ...swap(word, 's', '')],
  pt: (word) => [
    ...swap(word, 'ões', 'ão'),
    ...swap(word, 'is', 'l'),
    ...swap(word, 'ns', 'm'),
    ...swap(word, 'es', ''),
    ...swap(word, 's', ''),
  ],
  nl: (word) => [...swap(word, 'en', ''), ...swap(word, 's', '')],
  sv: (word) => [...swap(word, 'or', 'a'), ...swap(word, 'ar', ''), ...swap(word, 'er', '')],
  pl: (word) => [...swap(word, 'ki', 'ka'), ...swap(word, 'gi', 'ga'), ...swap(word, 'y', 'a')],
  tr: (word) => [...swap(word, 'lar', ''), ...swap(word, 'ler', '')],
};

/** The words that `word` (folded) may be the plural of; rough, for hints only. */
export function singularsOf(word: string, language: Language): readonly string[] {
  return BY_LANGUAGE[language]?.(word) ?? NONE;
}

/** `word` with another ending, where it has the one and enough is left. */
function swap(word: string, ending: string, by: string): readonly string[] {
  const stem = word.length - ending.length;
  return stem >= LEAST && word.endsWith(ending) ? [word.slice(0, stem) + by] : NONE;
}
