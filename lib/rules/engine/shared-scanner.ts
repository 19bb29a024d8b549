import type { Language } from '@/lib/listing/stores';
import type { Rule } from '../define';
import { termList } from '../terms';
import { compileTerms, type TermScanner } from './term-scan';

/** Gives the scanner for texts of some languages. */
export type SharedScanner = (languages: readonly Language[]) => TermScanner;

/**
 * One scanner a set of languages for the word lists of all rules: fields, product types and stores share it, since
 * lists hardly differ among them, and each tree of phrases costs time to build and room to keep.
 */
export function sharedScanner(rules: readonly Rule[]): SharedScanner {
  const scanners = new Map<string, TermScanner>();
  return (languages) => {
    const key = languages.join(' ');
    const known = scanners.get(key);
    if (known !== undefined) return known;
    const ids = [...new Set(rules.flatMap(({ terms = [] }) => terms))].sort();
    const scanner = compileTerms(ids.map(termList), languages);
    scanners.set(key, scanner);
    return scanner;
  };
}
