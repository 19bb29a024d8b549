import type { PathOf } from '@/lib/i18n/core';
import type { gauges } from '@/lib/i18n/en/gauges';
import type { Severity } from '@/lib/rules/define';

/** What is measured of a picture, in the order in which it is shown. */
export const GAUGE_IDS = [
  'side',
  'bytes',
  'format',
  'white',
  'fill',
  'touch',
  'sharp',
  'words',
] as const;
export type GaugeId = (typeof GAUGE_IDS)[number];

/** A text of the area `gauges` and what fills it; a language is chosen when it is drawn. */
export interface GaugeText {
  key: PathOf<typeof gauges>;
  data?: Readonly<Record<string, string | number>>;
}

/**
 * A severity: the limit is broken. `good`: it is kept. `unjudged`: measured, but no limit is in force here (the
 * rule is off, or exempts this picture). `unknown`: not measured.
 */
export type GaugeVerdict = Severity | 'good' | 'unjudged' | 'unknown';

/** One measurement beside its limit. */
export interface Gauge {
  id: GaugeId;
  name: GaugeText;
  /** What was measured, in parts to be joined by a dot; empty where nothing was. */
  value: readonly GaugeText[];
  limit: GaugeText;
  /** Where the value stands on a bar, and which part of the bar is good; all 0 to 1. Absent where no bar helps. */
  bar?: { at: number; good: readonly [number, number] };
  verdict: GaugeVerdict;
}
