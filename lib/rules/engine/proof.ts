import { applyEdits } from '@/lib/text/edits';
import type { Finding, Fix, Span } from '../define';
import { widenEdits } from './fixes';

/** What one check of one text gave. */
export interface Checked {
  raw: string;
  findings: readonly Finding[];
  /** How often each code was reported. */
  counts: ReadonlyMap<string, number>;
  snap(start: number, end: number): Span;
}

/** What can be asked of a text as a fix would leave it, the cheapest first. */
export interface Trial {
  /** How often a code is reported. */
  count(code: string): number;
  /** True when any rule reports an error. */
  hasErrors(): boolean;
  /** All errors, as claims joined into them leave them. */
  errors(): readonly Finding[];
}

/**
 * Those of `fixes` that hold what a fix promises: the text after it has this finding no more, and no error
 * that was not there before. Their edits lie on grapheme borders.
 * @param trial the text after a fix; undefined when no rule has anything to say of it.
 */
export function provenFixes(
  code: string,
  fixes: readonly Fix[],
  before: Checked,
  trial: (raw: string) => Trial | undefined,
): Fix[] {
  return fixes.flatMap((fix) => {
    const edits = widenEdits(before.raw, fix.edits, (start, end) => before.snap(start, end));
    return isBetter(code, before, trial(applyEdits(before.raw, edits))) ? [{ ...fix, edits }] : [];
  });
}

function isBetter(code: string, before: Checked, after: Trial | undefined): boolean {
  const count = before.counts.get(code) ?? 0;
  if (after === undefined) return count > 0;
  if (after.count(code) >= count) return false;
  // Joining claims makes an error only of what holds one: without any, nothing else need be known.
  if (!after.hasErrors()) return true;
  const known = errorsOf(before.findings);
  for (const [error, errors] of errorsOf(after.errors()))
    if (errors > (known.get(error) ?? 0)) return false;
  return true;
}

function errorsOf(findings: readonly Finding[]): Map<string, number> {
  const errors = new Map<string, number>();
  for (const { code, also, severity } of findings) {
    if (severity !== 'error') continue;
    for (const each of [code, ...also]) errors.set(each, (errors.get(each) ?? 0) + 1);
  }
  return errors;
}
