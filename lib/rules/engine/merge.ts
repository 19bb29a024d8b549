import type { Finding, Severity } from '../define';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
/** Codes of a field's own: T-*, H-*, B-*, D-*, K-*, A-*, M-*. */
const OWN = /^[THBDKAM]-/;
const CLAIM = /^C-/;

/** True for the codes that may be joined into another finding of the same words. */
export function isClaim(code: string): boolean {
  return CLAIM.test(code);
}

/**
 * Joins each claim (C-*) that lies on exactly the range of a field's own finding into that finding, and
 * sorts by start, end, severity, code. The highest severity counts. Everything else stays separate, and so does
 * a claim graver than the hint that it lies on.
 */
export function inOrder(findings: Finding[]): Finding[] {
  if (findings.length < 2) return findings;
  const sorted = findings.sort(compare);
  if (!sorted.some(({ code }) => CLAIM.test(code))) return sorted;
  const merged: Finding[] = [];
  for (let at = 0; at < sorted.length; ) {
    const end = endOfRange(sorted, at);
    merged.push(...mergeRange(sorted.slice(at, end)));
    at = end;
  }
  return merged.sort(compare);
}

function endOfRange(sorted: readonly Finding[], from: number): number {
  const first = sorted[from];
  let end = from + 1;
  while (
    end < sorted.length &&
    sorted[end]?.start === first?.start &&
    sorted[end]?.end === first?.end
  )
    end++;
  return end;
}

/** All findings of one range. */
function mergeRange(range: readonly Finding[]): readonly Finding[] {
  const own = range.find(({ code }) => OWN.test(code));
  if (own === undefined) return range;
  // A hint about the form of a word ("brand first", "capitals") is no reason of a graver claim made with it.
  const joins = ({ code, severity }: Finding): boolean =>
    CLAIM.test(code) && (own.severity !== 'hint' || severity === 'hint');
  const claims = range.filter(joins);
  if (claims.length === 0) return range;
  own.severity = [own, ...claims].reduce<Severity>(
    (worst, { severity }) => higher(worst, severity),
    'hint',
  );
  own.also = [...new Set([...own.also, ...claims.map(({ code }) => code)])];
  return range.filter((finding) => !claims.includes(finding));
}

function higher(a: Severity, b: Severity): Severity {
  return RANK[a] <= RANK[b] ? a : b;
}

function compare(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    RANK[a.severity] - RANK[b.severity] ||
    order(a.code, b.code)
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
