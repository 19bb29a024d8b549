import type { ImageFacts } from '@/lib/listing/image';
import type { FoundText } from '../found-text';
import type { Raster } from '../pixel-source';
import type { Ring } from '../ring';
import { findMarks, type Mark, touches } from './badges';
import { isCollage } from './collage';
import { edgesOf } from './edges';
import { type Frame, findFrame } from './frame';
import { lettersOf } from './lines-of-text';
import { outsideOf } from './outside';
import { type Part, type Parts, partsOf } from './parts';
import { type Looks, placedTexts, scaledBox } from './place-texts';
import { type Plane, planeOf, type Window } from './plane';
import { boxOf, boxWithout, type Looked } from './product-box';
import { covered, grown, pixelBox } from './windows';

/** On less background than this nobody can tell where the product ends; a white one is known to be background. */
const LEAST_CALM = { white: 0.5, other: 0.85 } as const;
const NEARLY_WHITE = 225;
/** Smaller pictures are not looked at. */
const LEAST_SIDE = 16;
/** A product touches a side with at least this share of it. */
const TOUCH = 0.004;
/** Faint traces beyond the product by more than this share of the picture: it may be larger than what is seen. */
const FAINT = 0.05;
const LEAST_FAINT = 2;
const MOST_DIRT = 0.15;
/** Words that are higher may have a whole product behind them. */
const HIGHEST_LINE = 0.15;

type ProductFacts = Pick<
  ImageFacts,
  'box' | 'fill' | 'borderTouch' | 'overlays' | 'sharpness' | 'texts'
>;

/** Finds the product of a picture that was scaled down by `scale`. Answers are in pixels of the full size. */
export function measureProduct(
  raster: Raster,
  ring: Ring,
  scale: number,
  texts: readonly FoundText[] | undefined,
): ProductFacts {
  const { width, height } = raster;
  if (Math.min(width, height) < LEAST_SIDE) return {};
  const whole: Window = { left: 0, top: 0, right: width, bottom: height };
  const frame = findFrame(raster);
  const look = lookAt(raster, frame, ring, whole, texts, scale);
  const { plane, edges } = look;
  const overlays = overlaysOf(raster, look, ring, scale);
  const sharpness =
    edges.steepness === undefined
      ? undefined
      : Math.min(1, Math.max(0, (edges.steepness - 0.2) / 0.7));
  const found = {
    overlays,
    ...(sharpness !== undefined && { sharpness: Math.round(sharpness * 1000) / 1000 }),
  };
  const isTold = look.frame !== undefined || isCalm(ring);
  if (!isTold || look.product.length === 0) return { ...found, ...toldTexts(texts) };
  const placed = texts && placedTexts(texts, scale, looksOf(look));
  const laid = (placed ?? []).filter(({ onProduct }) => !onProduct);
  const box = boxWithout(
    look,
    laid.map((one) => grown(scaledBox(one, scale))),
    boxOf(look),
  );
  return {
    ...found,
    borderTouch: touchesOf(look),
    ...(!isFaint(look, box) && fillOf(box, plane, scale)),
    ...(placed !== undefined && { texts: placed }),
  };
}

function isCalm({ background, calmShare }: Ring): boolean {
  return calmShare >= LEAST_CALM[Math.min(...background) >= NEARLY_WHITE ? 'white' : 'other'];
}

/** On a busy picture nobody can tell a label from words laid over it: it is not claimed. */
function toldTexts(texts: readonly FoundText[] | undefined): Pick<ImageFacts, 'texts'> {
  return texts === undefined ? {} : { texts: texts.map((one) => ({ ...one, onProduct: true })) };
}

function looksOf({ plane: { width, height, difference }, isProduct }: Look): Looks {
  const differenceAt = (x: number, y: number): number =>
    x >= 0 && x < width && y >= 0 ? (difference[y * width + x] ?? 0) : 0;
  return { isProduct, differenceAt, width, height };
}

interface Look extends Looked {
  outside: Uint8Array;
  marks: readonly Mark[];
  frame: Frame | undefined;
}

/** A frame without anything in it is the product's own rim. */
function lookAt(
  raster: Raster,
  frame: Frame | undefined,
  ring: Ring,
  whole: Window,
  texts: readonly FoundText[] | undefined,
  scale: number,
): Look {
  const plane = planeOf(raster, frame?.background ?? ring.background, frame?.window ?? whole);
  const edges = edgesOf(plane);
  const outside = outsideOf(plane, edges);
  const parts = partsOf(plane, outside);
  if (frame !== undefined && parts.list.length === 0)
    return lookAt(raster, undefined, ring, whole, texts, scale);
  const boxes = (texts ?? []).map((one) => scaledBox(one, scale));
  const marks = findMarks(raster, plane, parts, (box) =>
    boxes.some((words) => covered(words, box) > 0.7),
  );
  const left = new Set(marks.flatMap((mark) => mark.parts));
  if (texts === undefined) for (const part of lettersOf(parts.list, plane.height)) left.add(part);
  // Where nothing but words is seen, what they stand on cannot be told from the background.
  const lines = boxes.filter(({ top, bottom }) => bottom - top <= plane.height * HIGHEST_LINE);
  for (const [at, part] of parts.list.entries())
    if ((at === 0 ? lines : boxes).some((words) => covered(part, grown(words)) > 0.8))
      left.add(part);
  for (const part of parts.list.slice(1)) if (isDirt(part, parts, plane)) left.add(part);
  const product = parts.list.filter((part) => !left.has(part));
  const ids = new Set(product.map(({ id }) => id));
  const isProduct = (x: number, y: number): boolean =>
    x >= 0 && x < plane.width && y >= 0 && ids.has(parts.labels[y * plane.width + x] ?? 0);
  return { plane, edges, outside, marks, frame, product, isProduct };
}

/** Small remains at the border are no product: the share of white tells of them. */
function isDirt(part: Part, { list: [largest] }: Parts, { window }: Plane): boolean {
  return largest !== undefined && part.area < largest.area * MOST_DIRT && touches(part, window);
}

function fillOf(box: Window, plane: Plane, scale: number): Pick<ProductFacts, 'box' | 'fill'> {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const fill = width >= height ? width / plane.width : height / plane.height;
  return { box: pixelBox(box, scale), fill: Math.round(fill * 10_000) / 10_000 };
}

function touchesOf({ plane, isProduct }: Look): readonly [boolean, boolean, boolean, boolean] {
  const { left, top, right, bottom } = plane.window;
  const across = (y: number): boolean =>
    countFrom(left, right, (x) => isProduct(x, y)) >= least(right - left);
  const down = (x: number): boolean =>
    countFrom(top, bottom, (y) => isProduct(x, y)) >= least(bottom - top);
  return [across(top), down(right - 1), across(bottom - 1), down(left)];
}

const least = (length: number): number => Math.max(3, length * TOUCH);

function countFrom(from: number, to: number, isCounted: (at: number) => boolean): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isCounted(at)) count += 1;
  return count;
}

/**
 * True where faint traces reach beyond the product above it, or on both sides of its upper half: shadows lie below or
 * to one side, so this may be a pale product of which only the darker parts are seen.
 */
function isFaint({ plane, outside }: Look, box: Window): boolean {
  const { width, difference, window } = plane;
  const by = FAINT * Math.max(plane.width, plane.height);
  const middle = (box.top + box.bottom) / 2;
  let [above, before, after] = [0, 0, 0];
  for (let y = window.top; y < middle; y += 1) {
    for (let x = window.left; x < window.right; x += 1) {
      const at = y * width + x;
      if (outside[at] !== 1 || (difference[at] ?? 0) < Math.max(LEAST_FAINT, plane.floor)) continue;
      if (y < box.top - by) above += 1;
      else if (x < box.left - by) before += 1;
      else if (x >= box.right + by) after += 1;
    }
  }
  const many = 0.01 * plane.width * plane.height;
  return above > many || (before > many && after > many);
}

function overlaysOf(
  raster: Raster,
  { frame, marks, plane }: Look,
  { background }: Ring,
  scale: number,
): NonNullable<ImageFacts['overlays']> {
  const whole: Window = { left: 0, top: 0, right: plane.width, bottom: plane.height };
  return [
    ...(frame === undefined ? [] : [{ kind: 'frame', box: pixelBox(whole, scale) } as const]),
    ...marks.map(({ kind, box }) => ({ kind, box: pixelBox(box, scale) })),
    ...(isCollage(raster, background)
      ? [{ kind: 'collage', box: pixelBox(whole, scale) } as const]
      : []),
  ];
}
