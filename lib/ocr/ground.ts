import type { Raster } from '@/lib/images/pixel-source';
import type { PixelBox } from '@/lib/listing/image';
import type { TurnedBox } from './turned-box';

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

/** Differences up to this are noise of the format. */
const NOISE = 12;
/** Around words on bare ground, colours differ at most this much from it: the words' own soft edges reach out. */
const NEAR = 24;
/** Rows and columns looked at on the way to the content; strokes of letters are wider. */
const STRIDE = 2;
/** Points around a box that tell whether it lies on the bare ground. */
const AROUND = 24;

/** The colour on which the picture lies: the middle one of its outermost pixels, on white where it is transparent. */
export function groundColour(raster: Raster): Colour {
  const { width, height } = raster;
  const edge: Colour[] = [];
  for (let x = 0; x < width; x += 1)
    edge.push(colourAt(raster, x, 0), colourAt(raster, x, height - 1));
  for (let y = 0; y < height; y += 1)
    edge.push(colourAt(raster, 0, y), colourAt(raster, width - 1, y));
  return [0, 1, 2].map((channel) =>
    middle(edge.map((each) => each[channel] ?? 0)),
  ) as unknown as Colour;
}

/** The smallest box outside of which there is nothing but ground; the whole picture where there is no ground. */
export function contentBox(raster: Raster, ground: Colour): PixelBox {
  const { width, height } = raster;
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += STRIDE) {
    for (let x = 0; x < width; x += STRIDE) {
      if (distanceAt(raster, x, y, ground) <= NOISE) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? [0, 0, width, height] : [left, top, right - left + 1, bottom - top + 1];
}

/** Share of the points just outside the box, 0 to 1, that have the colour of the ground. */
export function bareness(raster: Raster, box: TurnedBox, ground: Colour): number {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const reach = box.height / 4;
  let bare = 0;
  for (let point = 0; point < AROUND; point += 1) {
    const turn = (point / AROUND) * 2 * Math.PI;
    const along = Math.sign(Math.cos(turn)) * Math.min(1, Math.abs(Math.cos(turn)) * Math.SQRT2);
    const across = Math.sign(Math.sin(turn)) * Math.min(1, Math.abs(Math.sin(turn)) * Math.SQRT2);
    const u = along * (box.width / 2 + reach);
    const v = across * (box.height / 2 + reach);
    const x = Math.round(box.x + u * cos - v * sin);
    const y = Math.round(box.y + u * sin + v * cos);
    const isOutside = x < 0 || y < 0 || x >= raster.width || y >= raster.height;
    if (isOutside || distanceAt(raster, x, y, ground) <= NEAR) bare += 1;
  }
  return bare / AROUND;
}

function colourAt({ width, data }: Raster, x: number, y: number): Colour {
  const at = (y * width + x) * 4;
  const alpha = (data[at + 3] ?? 255) / 255;
  const onWhite = (value = 0): number => value * alpha + 255 * (1 - alpha);
  return [onWhite(data[at]), onWhite(data[at + 1]), onWhite(data[at + 2])];
}

/** The greatest difference in a channel. */
function distanceAt({ width, data }: Raster, x: number, y: number, [r, g, b]: Colour): number {
  const at = (y * width + x) * 4;
  const alpha = (data[at + 3] ?? 255) / 255;
  const white = 255 * (1 - alpha);
  return Math.max(
    Math.abs((data[at] ?? 0) * alpha + white - r),
    Math.abs((data[at + 1] ?? 0) * alpha + white - g),
    Math.abs((data[at + 2] ?? 0) * alpha + white - b),
  );
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 255;
}
