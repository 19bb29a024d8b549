import type { FieldName } from '@/lib/listing/listing';
import type { Language } from '@/lib/listing/stores';
import type { Rule } from '../define';
import { termList } from '../terms';
import { compileTerms, type TermScanner } from './term-scan';

/** Gives the scanner for texts of some languages in one field. */
export type SharedScanner = (languages: readonly Language[], field: FieldName) => TermScanner;

/** Fields that are letters and no part of a listing: their words would only be in the way of all others. */
const LETTERS: ReadonlySet<FieldName> = new Set<FieldName>(['message', 'appeal']);

/**
 * One scanner a set of languages for the word lists of all rules: fields, product types and stores share it, since
 * lists hardly differ among them, and each tree of phrases costs time to build and room to keep. Letters have another.
 */
export function sharedScanner(rules: readonly Rule[]): SharedScanner {
  const scanners = new Map<string, TermScanner>();
  return (languages, field) => {
    const letters = LETTERS.has(field);
    const key = `${letters} ${languages.join(' ')}`;
    const known = scanners.get(key);
    if (known !== undefined) return known;
    const here = rules.filter(({ fields }) => fields.some((each) => LETTERS.has(each) === letters));
    const ids = [...new Set(here.flatMap(({ terms = [] }) => terms))].sort();
    const scanner = compileTerms(ids.map(termList), languages);
    scanners.set(key, scanner);
    return scanner;
  };
}
