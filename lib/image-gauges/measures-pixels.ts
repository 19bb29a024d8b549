import type { ImageFacts, ListingImage } from '@/lib/listing/image';
import { FILL, LEAST_SHARPNESS, WHITE_BORDER } from '@/lib/rules/data/image-limits';
import type { Gauge, GaugeText, GaugeVerdict } from './gauge';

const SIDES = [
  'values.sideTop',
  'values.sideRight',
  'values.sideBottom',
  'values.sideLeft',
] as const;

/** How much of the border is pure white. */
export function measureWhite(
  _: ListingImage,
  { whiteShare, darkShare }: ImageFacts,
): Omit<Gauge, 'id'> {
  const { white, dark } = WHITE_BORDER;
  const isDark = darkShare !== undefined && darkShare > dark;
  const verdict = isDark ? 'error' : 'hint';
  return share('names.white', 'values.percent', whiteShare, { least: white, verdict });
}

/** How much of the frame's longest side the product takes. */
export function measureFill(_: ListingImage, { fill }: ImageFacts): Omit<Gauge, 'id'> {
  return share('names.fill', 'values.ofFrame', fill, { ...FILL, verdict: 'error' });
}

function share(
  name: GaugeText['key'],
  value: GaugeText['key'],
  measured: number | undefined,
  { least, tolerance = 0, verdict }: { least: number; tolerance?: number; verdict: GaugeVerdict },
): Omit<Gauge, 'id'> {
  const frame = {
    name: { key: name },
    limit: { key: 'limits.atLeastPercent', data: { percent: percentOf(least) } },
  } as const;
  if (measured === undefined) return { ...frame, value: [], verdict: 'unknown' };
  return {
    ...frame,
    value: [{ key: value, data: { percent: percentOf(measured) } }],
    bar: { at: Math.min(1, Math.max(0, measured)), good: [least, 1] },
    verdict: measured < least - tolerance ? verdict : 'good',
  };
}

/** Rounded down to a tenth: what is under a limit must not look as if it met it. */
function percentOf(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 10;
}

/** Which sides of the frame the product touches. */
export function measureTouch(_: ListingImage, { borderTouch }: ImageFacts): Omit<Gauge, 'id'> {
  const frame = { name: { key: 'names.touch' }, limit: { key: 'limits.freeEdge' } } as const;
  if (borderTouch === undefined) return { ...frame, value: [], verdict: 'unknown' };
  const touched = SIDES.filter((_, side) => borderTouch[side]).map((key): GaugeText => ({ key }));
  return touched.length === 0
    ? { ...frame, value: [{ key: 'values.none' }], verdict: 'good' }
    : { ...frame, value: touched, verdict: 'error' };
}

/** How sharp it is, in points of 100. */
export function measureSharpness(
  _: ListingImage,
  { sharpness, upscaled }: ImageFacts,
): Omit<Gauge, 'id'> {
  const frame = {
    name: { key: 'names.sharp' },
    limit: { key: 'limits.atLeastPoints', data: { points: pointsOf(LEAST_SHARPNESS) } },
  } as const;
  if (sharpness === undefined) return { ...frame, value: [], verdict: 'unknown' };
  const value: GaugeText[] = [{ key: 'values.points', data: { points: pointsOf(sharpness) } }];
  if (upscaled === true) value.push({ key: 'values.enlarged' });
  return {
    ...frame,
    value,
    bar: { at: Math.min(1, Math.max(0, sharpness)), good: [LEAST_SHARPNESS, 1] },
    verdict: sharpness < LEAST_SHARPNESS ? 'error' : upscaled === true ? 'warning' : 'good',
  };
}

function pointsOf(sharpness: number): number {
  return Math.floor(sharpness * 100 + 1e-9);
}
