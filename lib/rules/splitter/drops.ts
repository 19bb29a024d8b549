import type { Store } from '@/lib/listing/stores';
import type { Finding, Span } from '../define';
import { createEngine } from '../engine/create-engine';
import { textRules } from '../registry-text';
import type { SplitSource } from './types';

/** Rules of texts alone: those of images are no part of Amazon's page. */
const { checkField, compile } = createEngine(textRules);

/** A part of the source that a rule forbids. */
export interface Drop extends Span {
  code: string;
}

/**
 * Codes whose words do not go into a proposal. What is about the whole title (length, capitals, language) or
 * needs a judgement (other brands, the brand's place) is left for the user.
 */
const DROPPED: ReadonlySet<string> = new Set([
  'T-PROMO',
  'T-SUBJ',
  'T-RESTR-PHRASE',
  'T-REPEAT',
  'T-CHAR-BAN',
  'T-CHAR-DECO',
  'T-CHAR-CTX',
  'T-EMOJI',
  'T-HTML',
  'T-PRICE',
  'T-CONTACT',
  'T-SELLER',
  'T-PARENT',
]);

const WORD = /[\p{L}\p{N}]/u;

/** What the rules of titles, as errors and warnings, want out of `title`; sorted, without overlaps. */
export function dropsOf(title: string, source: SplitSource): Drop[] {
  const { brand, store, productType, on } = source;
  const compiled = compile({ store, productType, on });
  const listing = { title, ...(brand === undefined ? {} : { brand }), ...marketplace(store) };
  const { findings } = checkField(compiled, { field: 'title', index: 0 }, title, listing);
  const spans = findings
    .filter(isDropped)
    .map((finding) => ({ ...rangeOf(finding, title), code: finding.code }));
  return withoutOverlaps(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

function marketplace(store: Store | undefined): { marketplace?: Store } {
  return store === undefined ? {} : { marketplace: store };
}

function isDropped({ code, severity }: Finding): boolean {
  return severity !== 'hint' && DROPPED.has(code);
}

/** The finding's own span, and what its repair takes along ("20% off" where "% off" is found). */
function rangeOf({ start, end, fixes }: Finding, title: string): Span {
  const fix = fixes[0];
  const edit = fix?.edits.length === 1 ? fix.edits[0] : undefined;
  if (fix?.label !== 'delete' || edit === undefined || edit.insert !== '') return { start, end };
  let from = Math.min(start, edit.start);
  let to = Math.max(end, edit.end);
  // A comma that the repair would take along still parts the phrases around it.
  while (from < start && !WORD.test(title[from] ?? '')) from++;
  while (to > end && !WORD.test(title[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

function withoutOverlaps(spans: readonly Drop[]): Drop[] {
  const kept: Drop[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push({ ...span });
    else last.end = Math.max(last.end, span.end);
  }
  return kept;
}
