import type { Raster } from '@/lib/images/pixel-source';
import type { PixelBox } from '@/lib/listing/image';

/** What a model subtracts from a colour (0 to 1) and divides it by: blue, green, red. */
export interface Norm {
  mean: readonly [number, number, number];
  deviation: readonly [number, number, number];
}

/** Red, green and blue in the order of the planes: the models were trained on blue first. */
const CHANNELS = [2, 1, 0] as const;

/**
 * A part of a raster scaled down to `width` by `height` (never up), each pixel the mean of those it covers, on white:
 * three planes of colours from 0 to 1, blue first.
 */
export function planesOf(
  raster: Raster,
  [left, top, partWidth, partHeight]: PixelBox,
  width: number,
  height: number,
): Float32Array {
  const planes = new Float32Array(3 * width * height);
  const row = new Float32Array(3 * width);
  const across = coverage(partWidth, width);
  const down = coverage(partHeight, height);
  for (let y = 0; y < partHeight; y += 1) {
    row.fill(0);
    addRow(raster, left, top + y, across, row);
    const to = down.to[y] ?? 0;
    spread(row, planes, to, down.first[y] ?? 0, width, height);
    const rest = down.second[y] ?? 0;
    if (rest > 0) spread(row, planes, to + 1, rest, width, height);
  }
  return planes;
}

/** Brings planes of colours to what a model expects, in place. */
export function normalise(planes: Float32Array, { mean, deviation }: Norm): Float32Array {
  const size = planes.length / 3;
  for (let plane = 0; plane < 3; plane += 1) {
    const less = mean[plane] ?? 0;
    const factor = 1 / (deviation[plane] ?? 1);
    for (let at = plane * size; at < (plane + 1) * size; at += 1) {
      planes[at] = ((planes[at] ?? 0) - less) * factor;
    }
  }
  return planes;
}

/** Where each pixel of a line of `from` goes when it is squeezed to `to`: a first pixel, and its share in the next. */
interface Coverage {
  to: Int32Array;
  first: Float32Array;
  second: Float32Array;
}

function coverage(from: number, to: number): Coverage {
  const scale = to / from;
  const found: Coverage = {
    to: new Int32Array(from),
    first: new Float32Array(from),
    second: new Float32Array(from),
  };
  for (let at = 0; at < from; at += 1) {
    const start = at * scale;
    const end = (at + 1) * scale;
    const target = Math.min(to - 1, Math.floor(start + 1e-9));
    const edge = Math.min(end, target + 1);
    found.to[at] = target;
    found.first[at] = edge - start;
    found.second[at] = target + 1 < to ? end - edge : 0;
  }
  return found;
}

function addRow(raster: Raster, left: number, y: number, across: Coverage, row: Float32Array) {
  const { data } = raster;
  const width = row.length / 3;
  const begin = (y * raster.width + left) * 4;
  for (let x = 0; x < across.to.length; x += 1) {
    const at = begin + x * 4;
    const alpha = (data[at + 3] ?? 255) / 255;
    const white = 1 - alpha;
    const to = across.to[x] ?? 0;
    const first = across.first[x] ?? 0;
    const second = across.second[x] ?? 0;
    for (let plane = 0; plane < 3; plane += 1) {
      const value = ((data[at + (CHANNELS[plane] ?? 0)] ?? 0) / 255) * alpha + white;
      const target = plane * width + to;
      row[target] = (row[target] ?? 0) + value * first;
      if (second > 0) row[target + 1] = (row[target + 1] ?? 0) + value * second;
    }
  }
}

function spread(
  row: Float32Array,
  planes: Float32Array,
  y: number,
  share: number,
  width: number,
  height: number,
): void {
  for (let plane = 0; plane < 3; plane += 1) {
    const from = plane * width;
    const to = (plane * height + y) * width;
    for (let x = 0; x < width; x += 1) {
      planes[to + x] = (planes[to + x] ?? 0) + (row[from + x] ?? 0) * share;
    }
  }
}
