import type { Finding, Span } from '@/lib/rules/define';

type Choice = Pick<Finding, 'start' | 'end' | 'severity'>;

/** The position of the finding meant by a caret: the one it stands in, else the next, else the first. */
export function findingAtCaret(findings: readonly Choice[], caret: number): number | undefined {
  if (findings.length === 0) return undefined;
  const next = findings.find(({ start }) => start >= caret)?.start;
  return findingAround(findings, caret) ?? best(findings, ({ start }) => start === next) ?? 0;
}

/** The position of the finding that holds the caret (its borders included), or undefined. */
export function findingAround(findings: readonly Choice[], caret: number): number | undefined {
  return best(findings, ({ start, end }) => start <= caret && caret <= end);
}

/** Where marks lie over each other an error goes before everything else; else the narrower is meant. */
export function isMeantRather(a: Choice, b: Choice): boolean {
  const error = Number(b.severity === 'error') - Number(a.severity === 'error');
  return error === 0 ? a.end - a.start < b.end - b.start : error < 0;
}

/** Where the shown finding stands after its field was checked again; undefined when it is mended. */
export function sameFinding(findings: readonly Finding[], shown: Finding): number | undefined {
  const exact = findings.findIndex((f) => f.code === shown.code && f.start === shown.start);
  if (exact >= 0) return exact;
  const alike = findings.findIndex((f) => f.code === shown.code && overlaps(f, shown));
  return alike >= 0 ? alike : undefined;
}

function best(findings: readonly Choice[], fits: (finding: Choice) => boolean): number | undefined {
  let chosen: number | undefined;
  findings.forEach((finding, position) => {
    const rival = chosen === undefined ? undefined : findings[chosen];
    if (fits(finding) && (!rival || isMeantRather(finding, rival))) chosen = position;
  });
  return chosen;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
