import type { FieldRef, Listing } from '@/lib/listing/listing';
import type { Example, Finding, Rule, Severity, Verdict } from '../define';
import { checkField, compile } from '../engine/engine';
import { withText } from '../engine/fields';
import type { SellerWord } from '../seller-words';

/** The day for which tests ask, where an example names none. */
export const TEST_DAY = '2026-11-21';

export interface Situation {
  ref: FieldRef;
  text: string;
  listing: Listing;
  on: string;
  words?: readonly SellerWord[];
}

/** What an example says, made complete: the United States, the rule's first field, today. */
export function situationOf(rule: Rule, example: Example): Situation {
  const field = example.field ?? rule.fields[0] ?? 'title';
  const { text, store = 'US', on = TEST_DAY } = example;
  const ref = { field, index: 0 };
  const known = field === 'bullets' ? { ...example.listing, bullets: [''] } : example.listing;
  const listing = { ...withText(known ?? {}, ref, text), marketplace: store };
  return { ref, text, listing, on, ...(example.words && { words: example.words }) };
}

/** Checks one text as the page does. */
export function check({ ref, text, listing, on, words = [] }: Situation): Verdict {
  const { marketplace: store, productType } = listing;
  const compiled = compile({ store, productType, on, words });
  return checkField(compiled, ref, text, listing);
}

export type Seen = readonly [code: string, start: number, end: number, severity: Severity];

/** Findings as tuples, claims merged into others included. */
export function seen(findings: readonly Finding[]): Seen[] {
  return findings.flatMap(({ code, also, start, end, severity }) =>
    [code, ...also].map((each): Seen => [each, start, end, severity]),
  );
}

/** How often each code occurs as an error. */
export function errorCounts({ findings }: Verdict): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [code, , , severity] of seen(findings)) {
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
