import type { Raster } from '../pixel-source';
import type { Part, Parts } from './parts';
import type { Plane, Window } from './plane';

/** A mark laid over the picture: what kind, where (ends excluded), and the parts it is made of. */
export interface Mark {
  kind: 'badge' | 'inset';
  box: Window;
  parts: readonly Part[];
}

/** Sizes as shares of the picture and of the product. */
const LEAST_AREA = 0.0012;
const MOST_OF_PRODUCT = 0.34;
/** Marks lie in a corner: their middle is farther than this from the middle of the picture, both ways. */
const OFF_CENTRE = 0.2;
const SATURATED = 70;
const SAME = 14;
const FLAT = 0.5;
const VERY_FLAT = 0.8;
const RECTANGLE = 0.97;
/** A piece of the product, cut off by a pale label, has its like above or below within so many of its heights. */
const PIECE_REACH = 2;
const MOST_PIECE = 0.5;

/** Parts apart from the product that are drawn rather than photographed, or that are pictures of their own. */
export function findMarks(
  raster: Raster,
  plane: Plane,
  parts: Parts,
  isWorded: (box: Window) => boolean,
): Mark[] {
  const [product] = parts.list;
  if (product === undefined) return [];
  const marks: Mark[] = [];
  for (const part of parts.list.slice(1, 40)) {
    if (part.area < plane.width * plane.height * LEAST_AREA) break;
    if (part.area > product.area * MOST_OF_PRODUCT || !isInCorner(part, plane.window)) continue;
    const kind = kindOf(raster, parts, part, {
      isWorded: isWorded(part),
      isAtBorder: touches(part, plane.window),
    });
    if (kind !== undefined) marks.push({ kind, box: part, parts: within(part, parts) });
  }
  return marks;
}

function isInCorner({ left, right, top, bottom }: Window, window: Window): boolean {
  const x = ((left + right) / 2 - window.left) / (window.right - window.left) - 0.5;
  const y = ((top + bottom) / 2 - window.top) / (window.bottom - window.top) - 0.5;
  return Math.abs(x) > OFF_CENTRE && Math.abs(y) > OFF_CENTRE;
}

function kindOf(
  raster: Raster,
  parts: Parts,
  part: Part,
  { isWorded, isAtBorder }: { isWorded: boolean; isAtBorder: boolean },
): Mark['kind'] | undefined {
  const { share, saturation, color } = mainColor(raster, parts, part);
  const compact = part.area / ((part.right - part.left) * (part.bottom - part.top));
  const isDrawn = compact >= 0.5 ? share >= FLAT : compact >= 0.28 && share >= VERY_FLAT;
  if (isDrawn && (saturation >= SATURATED || isWorded))
    return isPiece(raster, parts, part, color) ? undefined : 'badge';
  return compact >= RECTANGLE && !isAtBorder ? 'inset' : undefined;
}

/** True where another part of the same colour lies above or below at least half of this one. */
function isPiece(
  { width, height, data }: Raster,
  { labels }: Parts,
  { id, left, right, top, bottom }: Part,
  color: readonly number[],
): boolean {
  const isLike = (x: number, y: number): boolean => {
    const at = y * width + x;
    const label = labels[at] ?? 0;
    return label !== 0 && label !== id && isNear(data, 4 * at, color);
  };
  const reach = PIECE_REACH * (bottom - top);
  const [from, to] = [Math.max(0, top - reach), Math.min(height, bottom + reach)];
  let columns = 0;
  for (let x = left; x < right; x += 1) {
    let y = from;
    while (y < to && !isLike(x, y)) y += 1;
    if (y < to) columns += 1;
  }
  return columns >= MOST_PIECE * (right - left);
}

/** The commonest colour of a part: share of its pixels that have it, and how colourful it is. */
function mainColor(
  { width, data }: Raster,
  { labels }: Parts,
  { id, left, top, right, bottom }: Part,
): { share: number; saturation: number; color: readonly number[] } {
  const bins = new Map<number, number>();
  const pixels: number[] = [];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (labels[y * width + x] !== id) continue;
      const at = 4 * (y * width + x);
      pixels.push(at);
      const bin = binOf(data, at);
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    }
  }
  const [best = 0] = [...bins].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  const of = pixels.filter((at) => binOf(data, at) === best);
  const color = [0, 1, 2].map(
    (c) => of.reduce((sum, at) => sum + (data[at + c] ?? 0), 0) / (of.length || 1),
  );
  const same = pixels.filter((at) => isNear(data, at, color));
  return {
    share: same.length / (pixels.length || 1),
    saturation: Math.max(...color) - Math.min(...color),
    color,
  };
}

function isNear(data: Uint8ClampedArray, at: number, color: readonly number[]): boolean {
  return color.every((level, c) => Math.abs((data[at + c] ?? 0) - level) <= SAME);
}

function binOf(data: Uint8ClampedArray, at: number): number {
  return (
    (((data[at] ?? 0) >> 4) << 8) | (((data[at + 1] ?? 0) >> 4) << 4) | ((data[at + 2] ?? 0) >> 4)
  );
}

/** True for a part that reaches one of the sides. */
export function touches(part: Window, { left, top, right, bottom }: Window): boolean {
  return part.left <= left || part.top <= top || part.right >= right || part.bottom >= bottom;
}

/** Words and ornaments that lie within the box of a mark belong to it. */
function within(mark: Part, { list }: Parts): Part[] {
  return list.filter(
    ({ left, top, right, bottom }) =>
      left >= mark.left - 2 &&
      right <= mark.right + 2 &&
      top >= mark.top - 2 &&
      bottom <= mark.bottom + 2,
  );
}
