import type { AplusModule } from '@/lib/listing/image';

/** Least width and height of the images of each module of A+ content, in pixels. Data, no logic. */
export const MODULE_SIZES: Readonly<Record<AplusModule, readonly [number, number]>> = {
  header: [970, 600],
  overlay: [970, 300],
  three: [300, 300],
  four: [220, 220],
  quadrant: [135, 135],
  single: [300, 300],
  logo: [600, 180],
  comparison: [150, 300],
  premium: [1464, 600],
};
