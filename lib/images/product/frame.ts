import type { Raster } from '../pixel-source';
import type { Window } from './plane';

type Rgb = readonly [number, number, number];

export interface Frame {
  /** What lies within. */
  window: Window;
  /** Colour around the product, within the frame. */
  background: Rgb;
}

/** A frame lies within this share of the shorter side from the border. */
const DEEPEST = 0.08;
/** A line away from the border is a frame only when it is thin: else it is the product's own rim. */
const THICKEST_LINE = 0.025;
/** Colours differ when a channel differs by more. */
const SAME = 24;
const LIKE = 40;
const NEARLY_WHITE = 235;
/** Lines are looked at between these shares of their length, and their colour taken close to both ends. */
const FROM = 0.08;
const CORNER = 0.15;

interface Line {
  color: Rgb;
  /** Share of its pixels that have that colour. */
  share: number;
}

interface Band {
  /** First and last depth of the frame, end excluded. */
  from: number;
  to: number;
  color: Rgb;
  inside: Rgb;
}

/** A line around the whole picture, at its border or a little within. */
export function findFrame(raster: Raster): Frame | undefined {
  const { width, height } = raster;
  const depth = Math.floor(Math.min(width, height) * DEEPEST);
  if (depth < 4) return undefined;
  const bands: Band[] = [];
  for (const side of [0, 1, 2, 3]) {
    const lines = Array.from({ length: depth + 1 }, (_, at) => lineAt(raster, side, at));
    const band = bandOf(lines, Math.max(2, Math.min(width, height) * THICKEST_LINE));
    if (band === undefined) return undefined;
    bands.push(band);
  }
  const [top, right, bottom, left] = bands;
  if (top === undefined || right === undefined || bottom === undefined || left === undefined)
    return undefined;
  if (!bands.every((band) => isAlike(band, top, depth))) return undefined;
  return {
    background: top.inside,
    window: {
      left: left.to + 1,
      top: top.to + 1,
      right: width - right.to - 1,
      bottom: height - bottom.to - 1,
    },
  };
}

function isAlike(one: Band, other: Band, depth: number): boolean {
  const tolerance = Math.max(2, depth / 5);
  return (
    distance(one.color, other.color) <= LIKE &&
    distance(one.inside, other.inside) <= LIKE &&
    Math.abs(one.from - other.from) <= tolerance &&
    Math.abs(one.to - other.to) <= tolerance
  );
}

/** Sides: 0 top, 1 right, 2 bottom, 3 left. */
function lineAt({ width, height, data }: Raster, side: number, depth: number): Line {
  const isFlat = side % 2 === 0;
  const length = isFlat ? width : height;
  const fixed = side === 0 || side === 3 ? depth : (isFlat ? height : width) - 1 - depth;
  const pixel = (i: number): number => 4 * (isFlat ? fixed * width + i : i * width + fixed);
  const sums = [0, 0, 0];
  let counted = 0;
  for (let i = Math.floor(length * FROM); i < length * CORNER; i += 1) {
    for (const at of [pixel(i), pixel(length - 1 - i)]) {
      for (let c = 0; c < 3; c += 1) sums[c] = (sums[c] ?? 0) + (data[at + c] ?? 0);
      counted += 1;
    }
  }
  const color = sums.map((sum) => sum / (counted || 1)) as [number, number, number];
  let [same, seen] = [0, 0];
  for (let i = Math.floor(length * FROM); i < length * (1 - FROM); i += 2) {
    const at = pixel(i);
    seen += 1;
    if (distance(color, [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]) <= SAME) same += 1;
  }
  return { color, share: same / (seen || 1) };
}

function bandOf(lines: readonly Line[], thickest: number): Band | undefined {
  const [first] = lines;
  if (first === undefined || first.share < 0.75) return undefined;
  const from = lines.findIndex(({ color }) => distance(color, first.color) > SAME);
  const second = lines[from + 1];
  if (from < 0 || second === undefined) return undefined;
  // At the border: a coloured edge around a white picture.
  if (Math.min(...first.color) < NEARLY_WHITE && Math.min(...second.color) >= NEARLY_WHITE)
    return second.share < 0.6
      ? undefined
      : { from: 0, to: from, color: first.color, inside: second.color };
  // Within: a line, and behind it the background again.
  const behind = lines.findIndex(
    ({ color }, at) => at > from && distance(color, first.color) <= SAME,
  );
  const after = lines[behind];
  if (behind < 0 || after === undefined || behind - from > thickest || after.share < 0.6)
    return undefined;
  const middle = lines[Math.floor((from + behind) / 2)] ?? second;
  if (middle.share < 0.75) return undefined;
  return { from, to: behind, color: middle.color, inside: first.color };
}

function distance(one: Rgb, other: Rgb): number {
  return Math.max(
    Math.abs(one[0] - other[0]),
    Math.abs(one[1] - other[1]),
    Math.abs(one[2] - other[2]),
  );
}
