import type { Severity } from './define';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** What one finding takes of the points that are left, in percent. Ours; Amazon gives no such score. */
export const SCORE_TAKES: Counts = { error: 15, warning: 5, hint: 1 };

/**
 * The score of a listing, 0 to 100, whole points:
 * `100 × 0.85^errors × 0.95^warnings × 0.99^hints`, rounded down.
 * It knows nothing but the findings: text as such adds nothing, an absent field neither adds nor takes, and only
 * a mended finding lets it rise. Findings that she ignores or that somebody allowed still count: they are not mended.
 */
export function scoreOf(counts: Counts): number {
  const left = (severity: Severity): number =>
    (1 - SCORE_TAKES[severity] / 100) ** counts[severity];
  // What binary fractions take from a whole number is no finding.
  return Math.floor(100 * left('error') * left('warning') * left('hint') + 1e-9);
}
