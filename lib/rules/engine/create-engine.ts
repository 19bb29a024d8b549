import { FIELD_NAMES, type FieldName, type FieldRef, type Listing } from '@/lib/listing/listing';
import { familiesOf, type ProductFamily } from '@/lib/listing/product-types';
import { type Language, languagesOf, type Store } from '@/lib/listing/stores';
import { languageOf } from '@/lib/text/language';
import { type TextView, viewOf } from '@/lib/text/view';
import type { Rule, Verdict } from '../define';
import type { SellerWord } from '../seller-words';
import type { Circumstances } from './activity';
import { Collector, type Severities } from './collector';
import { presentFields, withText } from './fields';
import { Input } from './input';
import { inOrder } from './merge';
import { ownListsOf } from './own-words';
import { isJoined, joined, reading } from './partial';
import { type Program, programOf } from './program';
import { type Checked, provenFixes } from './proof';
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

/** A checker for one context; make it with `compile`, which remembers the last ones. */
export interface Compiled {
  readonly store: Store | undefined;
  readonly families: ReadonlySet<ProductFamily>;
  readonly on: string;
  readonly severities: Severities;
  /** What is in force for a text in `language`. */
  program(language: Language): Program;
}

/** What another part of the listing changed, and what was said of the field before that. */
export interface Since {
  changed: keyof Listing;
  before: Verdict;
}

export interface FieldOptions {
  /** The field's own limit in UTF-16 units, when the form carries one. */
  formLimit?: number | undefined;
  /** Where the text itself is as before: only rules that read what changed look at it again. */
  since?: Since | undefined;
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

const NOTHING: Verdict = Object.freeze({ findings: [], notChecked: [], failed: [] });
/** For texts of unknown store: every language there is, the usual one first. */
const ALL_LANGUAGES: readonly Language[] = [
  'en',
  'de',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'sv',
  'pl',
  'tr',
  'ja',
  'ar',
];
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
      const program = programOf(rules, { ...fixed, language }, ownLists, shared);
      programs.set(language, program);
      return program;
    },
  };
}

/** Checks one text, whatever engine compiled the context. */
export function checkField(
  compiled: Compiled,
  ref: FieldRef,
  raw: string,
  listing: Listing,
  options: FieldOptions = {},
): Verdict {
  const { since } = options;
  if (since !== undefined && !isJoined(since.before)) {
    const again = run(compiled, ref, raw, listing, options, since.changed);
    return again === undefined ? NOTHING : joined(since.before, again, since.changed);
  }
  const checked = run(compiled, ref, raw, listing, options);
  if (checked === undefined) return NOTHING;
  const { findings, notChecked, failed } = checked;
  if (findings.length + notChecked.length + failed.length === 0) return NOTHING;
  return { findings, notChecked, failed };
}

/** One check of one text; undefined when no rule has anything to say of the field. */
function run(
  compiled: Compiled,
  ref: FieldRef,
  raw: string,
  listing: Listing,
  options: FieldOptions,
  changed?: keyof Listing,
): (Checked & Verdict & { ran: readonly Rule[] }) | undefined {
  const candidates = compiled.store === undefined ? ALL_LANGUAGES : languagesOf(compiled.store);
  const text = viewIn(raw, candidates);
  const program = compiled.program(text.language);
  const here = program.fields.get(ref.field);
  if (here === undefined) return undefined;
  const input = new Input(ref, text, listing, program, here, options.formLimit);
  const collector = new Collector(ref, text, program.active, compiled.severities, (code, fixes) =>
    provenFixes(code, fixes, whole(), (fixed) => rerun(compiled, ref, fixed, listing, options)),
  );
  const ran = changed === undefined ? here.rules : here.rules.filter(reading(changed));
  if (changed === undefined)
    for (const rule of here.unknown) collector.unsure(rule, 'store-unknown');
  for (const rule of ran) {
    collector.begin(rule);
    try {
      rule.check(input, collector);
    } catch (error) {
      collector.fail(error);
    }
  }
  const { notChecked, failed, counts } = collector;
  // A fix is held against everything that is said of the text, not only against what was asked again.
  const whole = (): Checked =>
    changed === undefined ? checked : (run(compiled, ref, raw, listing, options) ?? checked);
  const checked = {
    raw,
    findings: inOrder(collector.findings),
    notChecked,
    failed,
    counts,
    ran,
    snap: (start: number, end: number) => text.snap(start, end),
  };
  return checked;
}

function rerun(
  compiled: Compiled,
  ref: FieldRef,
  raw: string,
  listing: Listing,
  options: FieldOptions,
): Checked {
  const nothing: Checked = {
    raw,
    findings: [],
    counts: new Map(),
    snap: (start, end) => ({ start, end }),
  };
  return run(compiled, ref, raw, withText(listing, ref, raw), options) ?? nothing;
}

/** The view of a text in its own language: the store's only one, or the one that the text itself shows. */
function viewIn(raw: string, candidates: readonly Language[]): TextView {
  const usual = candidates[0] ?? 'en';
  const view = viewOf(raw, usual);
  if (candidates.length < 2) return view;
  const language = languageOf(view, candidates);
  return language === usual ? view : viewOf(raw, language);
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
