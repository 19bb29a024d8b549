import type { Line } from './line-crop';

/** Ink and ground of a line are each nearly of one colour, and this far apart (0 to 1). */
const LEAST_CONTRAST = 0.12;
const MOST_SPREAD = 0.3;
/** Share of the line that is ink. */
const LEAST_INK = 0.06;
const MOST_INK = 0.55;
/** Mean share of its height that an inked column is inked: bars of a barcode, teeth of a comb fill all of it. */
const MOST_COLUMN = 0.72;
const LEAST_PARTS = 2;
/** A row of like things looks the same one step further; letters do not. */
const LEAST_STEP = 12;
const MOST_ALIKE = 0.75;

/**
 * True where a straightened line looks written, whatever the script: one ink on one ground, in several parts that
 * are no bars and no row of like things.
 */
export function looksWritten(line: Line): boolean {
  const { used } = line;
  const greys = greysOf(line);
  const split = splitOf(greys);
  if (!split) return false;
  const { threshold, inkIsDark } = split;
  const isInk = (at: number): boolean => (greys[at] ?? 0) < threshold === inkIsDark;
  const columns = new Float32Array(used);
  let total = 0;
  for (let at = 0; at < greys.length; at += 1) {
    if (!isInk(at)) continue;
    columns[at % used] = (columns[at % used] ?? 0) + 1 / line.height;
    total += 1;
  }
  const share = total / greys.length;
  if (share < LEAST_INK || share > MOST_INK) return false;
  const inked = [...columns].filter((value) => value > 0.04);
  const mean = inked.reduce((sum, value) => sum + value, 0) / Math.max(1, inked.length);
  return mean <= MOST_COLUMN && partsOf(columns) >= LEAST_PARTS && likeness(columns) <= MOST_ALIKE;
}

function greysOf({ planes, width, height, used }: Line): Float32Array {
  const greys = new Float32Array(used * height);
  const plane = width * height;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < used; x += 1) {
      const at = y * width + x;
      greys[y * used + x] =
        ((planes[at] ?? 0) + (planes[at + plane] ?? 0) + (planes[at + 2 * plane] ?? 0)) / 3;
    }
  }
  return greys;
}

/** The grey between ink and ground, where there are two; ink is what there is less of. */
function splitOf(greys: Float32Array): { threshold: number; inkIsDark: boolean } | undefined {
  let [low, high] = [1, 0];
  for (const grey of greys) {
    low = Math.min(low, grey);
    high = Math.max(high, grey);
  }
  let threshold = (low + high) / 2;
  let [dark, light] = [sumOf(greys, () => true), sumOf(greys, () => true)];
  for (let round = 0; round < 6; round += 1) {
    const limit = threshold;
    dark = sumOf(greys, (grey) => grey < limit);
    light = sumOf(greys, (grey) => grey >= limit);
    if (dark.count === 0 || light.count === 0) return undefined;
    threshold = (dark.mean + light.mean) / 2;
  }
  const contrast = light.mean - dark.mean;
  const inkIsDark = dark.count < light.count;
  const ground = inkIsDark ? light : dark;
  const isTwo = contrast >= LEAST_CONTRAST && ground.spread <= MOST_SPREAD * contrast;
  return isTwo ? { threshold, inkIsDark } : undefined;
}

function sumOf(greys: Float32Array, belongs: (grey: number) => boolean) {
  let [count, sum, squares] = [0, 0, 0];
  for (const grey of greys) {
    if (!belongs(grey)) continue;
    count += 1;
    sum += grey;
    squares += grey * grey;
  }
  const mean = sum / Math.max(1, count);
  return {
    count,
    mean,
    spread: Math.sqrt(Math.max(0, squares / Math.max(1, count) - mean * mean)),
  };
}

/** Stretches of inked columns with bare ones between. */
function partsOf(columns: Float32Array): number {
  let [parts, inside] = [0, false];
  for (const value of columns) {
    const isInk = value > 0.04;
    if (isInk && !inside) parts += 1;
    inside = isInk;
  }
  return parts;
}

/** How much the columns look like themselves some steps further, at the step where they do most: -1 to 1. */
function likeness(columns: Float32Array): number {
  let best = -1;
  for (let step = LEAST_STEP; step <= columns.length / 2; step += 1) {
    best = Math.max(best, correlation(columns.subarray(0, -step), columns.subarray(step)));
  }
  return best;
}

function correlation(a: Float32Array, b: Float32Array): number {
  let [sumA, sumB, squaresA, squaresB, products] = [0, 0, 0, 0, 0];
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] ?? 0, b[at] ?? 0];
    sumA += x;
    sumB += y;
    squaresA += x * x;
    squaresB += y * y;
    products += x * y;
  }
  const size = Math.max(1, a.length);
  const spread = Math.sqrt((squaresA - (sumA * sumA) / size) * (squaresB - (sumB * sumB) / size));
  return spread > 1e-9 ? (products - (sumA * sumB) / size) / spread : 1;
}
