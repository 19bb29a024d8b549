import type { Raster } from '../pixel-source';

type Rgb = readonly [number, number, number];

/** Which part of the picture is looked at: what lies within a frame. In pixels of the plane, ends excluded. */
export interface Window {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A picture, scaled down, as its difference from the background. All arrays have one entry a pixel. */
export interface Plane {
  width: number;
  height: number;
  window: Window;
  /** Largest difference of a channel from the background, 0 to 255. */
  difference: Uint8Array;
  /** How far the channels differ from the background by different amounts: shadows have none of it. */
  tint: Uint8Array;
  /** Up to this difference a pixel is background. */
  floor: number;
  /** From this step on, between the pixels left and right or above and below, there may be an edge. */
  leastStep: number;
}

/** Differences up to this are background, and steps from here on edges, even in a picture without any noise. */
const LEAST_FLOOR = 4;
const LEAST_STEP = 4;
const MOST_FLOOR = 26;
const MOST_STEP = 24;
/** The noise of the background is looked for in a band of this share of the shorter side. */
const BAND = 0.025;

export function planeOf({ width, height, data }: Raster, background: Rgb, window: Window): Plane {
  const difference = new Uint8Array(width * height);
  const tint = new Uint8Array(width * height);
  const [red, green, blue] = background;
  // Four bytes at once: red is the lowest on every machine there is.
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  for (let at = 0; at < difference.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    const r = red - (pixel & 255);
    const g = green - ((pixel >> 8) & 255);
    const b = blue - ((pixel >> 16) & 255);
    const most = r > g ? (r > b ? r : b) : g > b ? g : b;
    const least = r < g ? (r < b ? r : b) : g < b ? g : b;
    difference[at] = most > -least ? most : -least;
    tint[at] = Math.min(255, most - least);
  }
  const plane = { width, height, window, difference, tint, floor: 0, leastStep: 0 };
  return { ...plane, ...noiseOf(plane) };
}

/** The band along the border holds hardly anything but background: its usual differences are noise. */
function noiseOf(plane: Plane): Pick<Plane, 'floor' | 'leastStep'> {
  const { width, difference, window } = plane;
  const { left, top, right, bottom } = window;
  const band = Math.max(2, Math.round(Math.min(right - left, bottom - top) * BAND));
  const levels = new Uint32Array(256);
  const steps = new Uint32Array(256);
  for (let y = top; y < bottom; y += 1) {
    const isFull = y < top + band || y >= bottom - band;
    for (let x = left + 1; x < right - 1; x += 1) {
      if (!isFull && x === left + band) x = Math.max(x, right - band);
      const at = y * width + x;
      const level = difference[at] ?? 0;
      levels[level] = (levels[level] ?? 0) + 1;
      const step = Math.abs((difference[at + 1] ?? 0) - (difference[at - 1] ?? 0));
      steps[step] = (steps[step] ?? 0) + 1;
    }
  }
  return {
    floor: Math.min(MOST_FLOOR, LEAST_FLOOR + quantile(levels.subarray(0, MOST_FLOOR), 0.9)),
    leastStep: Math.min(MOST_STEP, LEAST_STEP + 2 * quantile(steps.subarray(0, 16), 0.9)),
  };
}

/** The level below which `share` of the counted lie. */
export function quantile(counts: Uint32Array, share: number): number {
  let total = 0;
  for (const count of counts) total += count;
  let seen = 0;
  for (let level = 0; level < counts.length; level += 1) {
    seen += counts[level] ?? 0;
    if (seen > 0 && seen >= total * share) return level;
  }
  return 0;
}
