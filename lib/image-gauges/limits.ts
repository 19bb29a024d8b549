import { IMAGE_BYTES, IMAGE_SIDES } from '@/lib/rules/data/image-limits';

/** Limits that the gauges draw: what the rules of images hold pictures against. Data, no logic. */
export const GAUGE_LIMITS = {
  side: IMAGE_SIDES,
  bytes: IMAGE_BYTES,
  /** A+ content: 2 MB. */
  aplusBytes: 2 * 1024 * 1024,
  /** Share of the border that has to be pure white. */
  white: 0.98,
  /** Longest side of the product over the frame's. */
  fill: 0.85,
  /** Below this a picture looks blurred. */
  sharpness: 0.3,
} as const;
