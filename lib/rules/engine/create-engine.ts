import { FIELD_NAMES, type FieldName, type FieldRef, type Listing } from '@/lib/listing/listing';
import { familiesOf } from '@/lib/listing/product-types';
import type { Language, Store } from '@/lib/listing/stores';
import type { Rule, Verdict } from '../define';
import type { SellerWord } from '../seller-words';
import type { Circumstances } from './activity';
import { type Compiled, checkField, type FieldOptions } from './check-field';
import type { Severities } from './collector';
import { presentFields } from './fields';
import { ownListsOf } from './own-words';
import { type Program, programOf } from './program';
import { type SharedScanner, sharedScanner } from './shared-scanner';

/** What is decided before any text is seen. */
export interface CheckContext {
  store?: Store | undefined;
  productType?: string | undefined;
  /** Day (ISO) for which rules are asked. */
  on: string;
  /** Ids of rules that the user has turned off. */
  rulesOff?: readonly string[];
  /** Severities that the user has set, by code; they go before the catalogue's. */
  severities?: Severities;
  /** The seller's own lists, known by identity: the same array is compiled once, another one anew. */
  words?: readonly SellerWord[];
}

export interface ListingOptions {
  /** Day (ISO) for which rules are asked. */
  on: string;
  rulesOff?: readonly string[];
  severities?: Severities;
  /** The seller's own lists, as in `CheckContext`. */
  words?: readonly SellerWord[];
  /** The store, where the listing does not say. */
  store?: Store | undefined;
}

export interface Engine {
  readonly rules: readonly Rule[];
  compile(context: CheckContext): Compiled;
  /** Checks one text. Never throws: a rule that does is isolated and listed under `failed`. */
  checkField(
    compiled: Compiled,
    ref: FieldRef,
    raw: string,
    listing: Listing,
    options?: FieldOptions,
  ): Verdict;
  /** Checks every field that is present; an absent field is not checked, an empty one is checked as empty. */
  checkListing(listing: Listing, options: ListingOptions): Verdict;
  /** The fields that must be checked again when `key` of the listing has changed. */
  dependents(key: keyof Listing): readonly FieldName[];
}

const REMEMBERED = 64;
const NO_SEVERITIES: Severities = {};
const NO_WORDS: readonly SellerWord[] = [];

/** An engine over `rules`. Pure: the same text under the same circumstances gives the same verdict. */
export function createEngine(rules: readonly Rule[]): Engine {
  const remembered = new Map<string, Compiled>();
  let own: { words: readonly SellerWord[]; memory: Map<string, Compiled> } | undefined;
  const readers = readersOf(rules);
  const shared = sharedScanner(rules);

  /** What was compiled with lists that have been edited since is let go: with thousands of words it is large. */
  function memoryOf(words: readonly SellerWord[]): Map<string, Compiled> {
    if (words.length === 0) return remembered;
    if (own?.words !== words) own = { words, memory: new Map() };
    return own.memory;
  }

  function compile(context: CheckContext): Compiled {
    const { store, productType, on, rulesOff = [], severities = NO_SEVERITIES } = context;
    const { words = NO_WORDS } = context;
    const set = Object.entries(severities).map(([code, severity]) => `${code}=${severity}`);
    const key = [store, productType, on, ...rulesOff, ...set].join('\n');
    const memory = memoryOf(words);
    const known = memory.get(key);
    if (known !== undefined) return known;
    if (memory.size >= REMEMBERED) memory.clear();
    const compiled = compiledFor(
      rules.filter(({ id }) => !rulesOff.includes(id)),
      {
        store,
        families: familiesOf(productType),
        on,
      },
      severities,
      { words, productType },
      shared,
    );
    memory.set(key, compiled);
    return compiled;
  }

  function checkListing(listing: Listing, options: ListingOptions): Verdict {
    const store = listing.marketplace ?? options.store;
    const { productType } = listing;
    const { on, rulesOff = [], severities = NO_SEVERITIES, words = NO_WORDS } = options;
    const compiled = compile({ store, productType, on, rulesOff, severities, words });
    const verdicts = presentFields(listing).map(({ ref, text }) =>
      checkField(compiled, ref, text, listing),
    );
    return {
      findings: verdicts.flatMap(({ findings }) => findings),
      notChecked: verdicts.flatMap(({ notChecked }) => notChecked),
      failed: verdicts.flatMap(({ failed }) => failed),
    };
  }

  return {
    rules,
    compile,
    checkField,
    checkListing,
    dependents: (key) => readers.get(key) ?? [],
  };
}

function compiledFor(
  rules: readonly Rule[],
  fixed: Omit<Circumstances, 'language'>,
  severities: Severities,
  own: { words: readonly SellerWord[]; productType: string | undefined },
  shared: SharedScanner,
): Compiled {
  const ownLists = ownListsOf(own.words, { ...fixed, productType: own.productType });
  const programs = new Map<Language, Program>();
  return {
    ...fixed,
    severities,
    program(language) {
      const known = programs.get(language);
      if (known !== undefined) return known;
      const program = programOf(rules, { ...fixed, language }, ownLists, severities, shared);
      programs.set(language, program);
      return program;
    },
  };
}

/** For each part of a listing the fields whose rules read it; store and product type decide over all. */
function readersOf(rules: readonly Rule[]): ReadonlyMap<keyof Listing, readonly FieldName[]> {
  const readers = new Map<keyof Listing, Set<FieldName>>();
  for (const { reads = [], fields } of rules) {
    for (const key of ['marketplace', 'productType', ...reads] as const) {
      const known = readers.get(key) ?? new Set<FieldName>();
      for (const field of fields) known.add(field);
      readers.set(key, known);
    }
  }
  return new Map(
    [...readers].map(([key, fields]) => [key, FIELD_NAMES.filter((field) => fields.has(field))]),
  );
}
