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

/**
 * Those of `fixes` that hold what a fix promises: the text after it has this finding no more, and no error
 * that was not there before. Their edits lie on grapheme borders.
 */
export function provenFixes(
  code: string,
  fixes: readonly Fix[],
  before: Checked,
  recheck: (raw: string) => Checked,
): Fix[] {
  return fixes.flatMap((fix) => {
    const edits = widenEdits(before.raw, fix.edits, (start, end) => before.snap(start, end));
    const after = recheck(applyEdits(before.raw, edits));
    return isBetter(code, before, after) ? [{ ...fix, edits }] : [];
  });
}

function isBetter(code: string, before: Checked, after: Checked): boolean {
  if ((after.counts.get(code) ?? 0) >= (before.counts.get(code) ?? 0)) return false;
  const known = errorsOf(before.findings);
  for (const [error, count] of errorsOf(after.findings))
    if (count > (known.get(error) ?? 0)) return false;
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
