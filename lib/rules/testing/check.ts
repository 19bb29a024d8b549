import type { Finding, Severity, Verdict } from '../define';
import { checkField, compile } from '../engine/engine';
import type { Situation } from '../situation';

export { EXAMPLE_DAY as TEST_DAY, type Situation, situationOf } from '../situation';

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
