import type { Raster } from '@/lib/images/pixel-source';
import type { PixelBox } from '@/lib/listing/image';

/** What a model subtracts from a colour (0 to 1) and divides it by: blue, green, red. */
export interface Norm {
  mean: readonly [number, number, number];
  deviation: readonly [number, number, number];
}

export interface Size {
  width: number;
  height: number;
}

/**
 * A part of a raster scaled down to `size` (never up), each pixel the mean of those it covers, on white, at the left
 * top of a canvas of the size `canvas`, which is `fill` elsewhere (red, green, blue to 255). Three planes of colours
 * from 0 to 1, blue first: so the models were trained.
 */
export function planesOf(
  raster: Raster,
  [left, top, partWidth, partHeight]: PixelBox,
  size: Size,
  canvas: Size = size,
  fill: readonly [number, number, number] = [255, 255, 255],
): Float32Array {
  const plane = canvas.width * canvas.height;
  const planes = new Float32Array(3 * plane);
  const row = new Float32Array(3 * size.width);
  const across = coverage(partWidth, size.width);
  const down = coverage(partHeight, size.height);
  for (let y = 0; y < partHeight; y += 1) {
    row.fill(0);
    addRow(raster, left, top + y, across, row);
    const to = down.to[y] ?? 0;
    spread(row, size.width, planes, to * canvas.width, plane, down.first[y] ?? 0);
    const rest = down.second[y] ?? 0;
    if (rest > 0) spread(row, size.width, planes, (to + 1) * canvas.width, plane, rest);
  }
  fillAround(planes, size, canvas, fill);
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

/** Where each pixel of a line goes when the line is squeezed: a first pixel, its share there and in the next one. */
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
  const green = row.length / 3;
  const red = 2 * green;
  let at = (y * raster.width + left) * 4;
  for (let x = 0; x < across.to.length; x += 1, at += 4) {
    const alpha = (data[at + 3] ?? 255) / 65_025;
    const white = 1 - alpha * 255;
    const r = (data[at] ?? 0) * alpha + white;
    const g = (data[at + 1] ?? 0) * alpha + white;
    const b = (data[at + 2] ?? 0) * alpha + white;
    const to = across.to[x] ?? 0;
    const first = across.first[x] ?? 0;
    const second = across.second[x] ?? 0;
    row[to] = (row[to] ?? 0) + b * first;
    row[to + green] = (row[to + green] ?? 0) + g * first;
    row[to + red] = (row[to + red] ?? 0) + r * first;
    if (second <= 0) continue;
    row[to + 1] = (row[to + 1] ?? 0) + b * second;
    row[to + 1 + green] = (row[to + 1 + green] ?? 0) + g * second;
    row[to + 1 + red] = (row[to + 1 + red] ?? 0) + r * second;
  }
}

/** Adds a share of the row to each plane, from the position `to` on. */
function spread(
  row: Float32Array,
  width: number,
  planes: Float32Array,
  to: number,
  plane: number,
  share: number,
): void {
  for (let channel = 0; channel < 3; channel += 1) {
    const begin = channel * plane + to;
    const from = channel * width;
    for (let x = 0; x < width; x += 1) {
      planes[begin + x] = (planes[begin + x] ?? 0) + (row[from + x] ?? 0) * share;
    }
  }
}

function fillAround(
  planes: Float32Array,
  { width, height }: Size,
  canvas: Size,
  fill: readonly [number, number, number],
): void {
  const plane = canvas.width * canvas.height;
  for (let channel = 0; channel < 3; channel += 1) {
    const value = (fill[2 - channel] ?? 255) / 255;
    for (let y = 0; y < canvas.height; y += 1) {
      const begin = channel * plane + y * canvas.width;
      const from = y < height ? width : 0;
      planes.fill(value, begin + from, begin + canvas.width);
    }
  }
}
