import type { Language } from '@/lib/listing/stores';

/** Languages whose plurals end in -s often enough to compare without it. */
const WITH_S: ReadonlySet<Language> = new Set<Language>(['en', 'fr', 'es', 'pt', 'nl']);

/**
 * The folded word without possessive and plural ending: shirts, shirt's and shirt are one. Ours, and rough:
 * Amazon has not said whether plurals count as repeats.
 */
export function singular(word: string, language: Language): string {
  const owned = word.replace(/'s?$/u, '');
  if (!WITH_S.has(language) || owned.length < 4 || !owned.endsWith('s')) return owned;
  if (/(?:ss|us|is)$/u.test(owned)) return owned;
  if (language !== 'en') return owned.slice(0, -1);
  if (owned.endsWith('ies') && owned.length > 4) return `${owned.slice(0, -3)}y`;
  return /(?:s|x|ch|sh|z)es$/u.test(owned) ? owned.slice(0, -2) : owned.slice(0, -1);
}

/** True when two different words have the same singular. Cheap for words that begin differently. */
export function areForms(one: string, other: string, language: Language): boolean {
  if (one.charCodeAt(0) !== other.charCodeAt(0) || one.charCodeAt(2) !== other.charCodeAt(2))
    return false;
  return (
    Math.abs(one.length - other.length) <= 3 &&
    singular(one, language) === singular(other, language)
  );
}
