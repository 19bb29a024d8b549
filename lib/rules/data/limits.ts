/** Lengths that Amazon sets, in code points after NFC unless said otherwise. Data, no logic. */
export const LIMITS = {
  /** Titles since 27 July 2026, in all stores but four. */
  title: 75,
  /** Titles before that day and in the four stores; above it every store refuses. */
  titleLong: 200,
  /** Recommended where 200 is allowed: phones cut what is longer. */
  titleAdvised: 80,
  /** Item highlights, where titles are short. */
  highlights: 125,
} as const;
