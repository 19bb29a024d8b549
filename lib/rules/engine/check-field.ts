import type { FieldRef, Listing } from '@/lib/listing/listing';
import type { ProductFamily } from '@/lib/listing/product-types';
import { type Language, languagesOf, type Store } from '@/lib/listing/stores';
import { languageOf } from '@/lib/text/language';
import { type TextView, viewOf } from '@/lib/text/view';
import type { Rule, Verdict } from '../define';
import { Collector, type Severities } from './collector';
import { withText } from './fields';
import { Input } from './input';
import { inOrder } from './merge';
import { isJoined, joined, reading } from './partial';
import type { Program } from './program';
import { type Checked, provenFixes, type Trial } from './proof';
import { lastTrials, StagedTrial } from './trial';

/** A checker for one context; an engine's `compile` makes it and remembers the last ones. */
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
  const text = viewFor(compiled, raw);
  const program = compiled.program(text.language);
  const here = program.fields.get(ref.field);
  if (here === undefined) return undefined;
  const input = new Input(ref, text, listing, program, here, options.formLimit);
  const trial = lastTrials((fixed) => trialOf(compiled, ref, fixed, listing, options));
  const collector = new Collector(ref, text, program.active, compiled.severities, (code, fixes) =>
    provenFixes(code, fixes, whole(), trial),
  );
  const ran = changed === undefined ? here.rules : here.rules.filter(reading(changed));
  if (changed === undefined)
    for (const rule of here.unknown) collector.unsure(rule, 'store-unknown');
  for (const rule of ran) collector.ask(rule, input);
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

/** The text as a fix would leave it, to be asked of. */
function trialOf(
  compiled: Compiled,
  ref: FieldRef,
  raw: string,
  listing: Listing,
  options: FieldOptions,
): Trial | undefined {
  const text = viewFor(compiled, raw);
  const program = compiled.program(text.language);
  const here = program.fields.get(ref.field);
  if (here === undefined) return undefined;
  const then = withText(listing, ref, raw);
  const input = new Input(ref, text, then, program, here, options.formLimit);
  const collector = new Collector(ref, text, program.active, compiled.severities, () => []);
  return new StagedTrial(here, input, collector);
}

/** The view of a text in its own language: the store's only one, or the one that the text itself shows. */
function viewFor({ store }: Compiled, raw: string): TextView {
  const candidates = store === undefined ? ALL_LANGUAGES : languagesOf(store);
  const usual = candidates[0] ?? 'en';
  const view = viewOf(raw, usual);
  if (candidates.length < 2) return view;
  const language = languageOf(view, candidates);
  return language === usual ? view : viewOf(raw, language);
}
