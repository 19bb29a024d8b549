import { FIELD_NAMES, type FieldName } from '@/lib/listing/listing';
import { type Language, languagesOf } from '@/lib/listing/stores';
import type { Rule } from '../define';
import { termList } from '../terms';
import { type Activity, activityOf, type Circumstances } from './activity';
import { mayBeError, type Severities } from './collector';
import { isClaim } from './merge';
import type { OwnList } from './own-words';
import type { SharedScanner } from './shared-scanner';
import { compileTerms, type ScannedList, type TermScanner } from './term-scan';

/** The rules that have something to say of one field, under fixed circumstances. */
export interface FieldProgram {
  rules: readonly Rule[];
  /** Those of them that may report an error. */
  grave: readonly Rule[];
  /** Those of them that may report a claim, which is joined into another finding on the same words. */
  claims: readonly Rule[];
  /** Rules with a code that depends on the store, while the store is not known. */
  unknown: readonly string[];
  /** The seller's own words for this field; they lie in the same scanner. */
  own: readonly OwnList[];
  /** One scanner for all word lists, built on first need. */
  terms(): TermScanner;
}

/** Everything that can be decided before a text is seen. */
export interface Program {
  circumstances: Circumstances;
  /** Codes in force. */
  active: ReadonlySet<string>;
  fields: ReadonlyMap<FieldName, FieldProgram>;
}

/** Decides once which codes are in force and which rules therefore run on which field. */
export function programOf(
  rules: readonly Rule[],
  circumstances: Circumstances,
  ownLists: (field: FieldName) => readonly OwnList[],
  severities: Severities,
  shared: SharedScanner,
): Program {
  const active = new Set<string>();
  const unknown: Rule[] = [];
  const running: Rule[] = [];
  for (const rule of rules) {
    const states = statesOf(rule, circumstances, active);
    if (states.has('active')) running.push(rule);
    if (states.has('unknown')) unknown.push(rule);
  }
  const isGrave = ({ codes }: Rule): boolean =>
    Object.entries(codes).some(
      ([code, spec]) => active.has(code) && mayBeError(code, spec, severities),
    );
  const fields = new Map<FieldName, FieldProgram>();
  for (const field of FIELD_NAMES) {
    const own = ownLists(field);
    const here = running.filter(
      ({ fields, sellerWords = false }) =>
        fields.includes(field) && !(sellerWords && own.length === 0),
    );
    const unsure = unknown.filter((rule) => rule.fields.includes(field)).map(({ id }) => id);
    if (here.length === 0 && unsure.length === 0) continue;
    fields.set(field, {
      rules: here,
      grave: here.filter(isGrave),
      claims: here.filter(({ codes }) => Object.keys(codes).some(isClaim)),
      unknown: unsure,
      own,
      terms: scannerOf(
        here,
        own.map(({ list }) => list),
        languagesFor(circumstances),
        (languages) => shared(languages, field),
      ),
    });
  }
  return { circumstances, active, fields };
}

/**
 * A short text may not show its language: in stores with several the words of all of them count. Beside English,
 * whose words count everywhere, those of the others would mean other things ("sale").
 */
function languagesFor({ store, language }: Circumstances): readonly Language[] {
  const spoken = store === undefined ? [] : languagesOf(store);
  return spoken.length > 1 && !spoken.includes('en') ? spoken : [language];
}

function scannerOf(
  rules: readonly Rule[],
  own: readonly ScannedList[],
  languages: readonly Language[],
  shared: (languages: readonly Language[]) => TermScanner,
): () => TermScanner {
  // The seller's words differ from field to field: only without them all can look through one scanner.
  if (own.length === 0) return () => shared(languages);
  let scanner: TermScanner | undefined;
  return () => {
    if (scanner !== undefined) return scanner;
    const ids = [...new Set(rules.flatMap(({ terms = [] }) => terms))].sort();
    scanner = compileTerms([...ids.map(termList), ...own], languages);
    return scanner;
  };
}

function statesOf(rule: Rule, circumstances: Circumstances, active: Set<string>): Set<Activity> {
  const states = new Set<Activity>();
  for (const [code, spec] of Object.entries(rule.codes)) {
    const state = activityOf(spec, circumstances);
    states.add(state);
    if (state === 'active') active.add(code);
  }
  return states;
}
