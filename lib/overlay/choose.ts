import type { Finding, Span } from '@/lib/rules/define';

/** The position of the finding meant by a caret: the narrowest one it stands in, else the next, else the first. */
export function findingAtCaret(findings: readonly Span[], caret: number): number | undefined {
  if (findings.length === 0) return undefined;
  return narrowestAround(findings, caret) ?? nextAfter(findings, caret) ?? 0;
}

/** The position of the narrowest finding that holds the caret (its borders included), or undefined. */
export function narrowestAround(findings: readonly Span[], caret: number): number | undefined {
  let best: number | undefined;
  let width = Number.POSITIVE_INFINITY;
  findings.forEach(({ start, end }, position) => {
    if (start <= caret && caret <= end && end - start < width) {
      best = position;
      width = end - start;
    }
  });
  return best;
}

function nextAfter(findings: readonly Span[], caret: number): number | undefined {
  const position = findings.findIndex(({ start }) => start >= caret);
  return position < 0 ? undefined : position;
}

/** Where the shown finding stands after its field was checked again; undefined when it is mended. */
export function sameFinding(findings: readonly Finding[], shown: Finding): number | undefined {
  const exact = findings.findIndex((f) => f.code === shown.code && f.start === shown.start);
  if (exact >= 0) return exact;
  const alike = findings.findIndex((f) => f.code === shown.code && overlaps(f, shown));
  return alike >= 0 ? alike : undefined;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
