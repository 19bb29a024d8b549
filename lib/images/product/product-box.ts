import type { Edges } from './edges';
import type { Part } from './parts';
import { type Plane, quantile, type Window } from './plane';
import { bottomWithoutReflection } from './reflection';
import { covered } from './windows';

/** Pictures whose sharpest edges are less steep than this are blurred. */
const BLURRED = 0.4;
/** Words that cover more of the product than this are left as they are. */
const MOST_COVERED = 0.25;

/** What was found of the product. */
export interface Looked {
  plane: Plane;
  edges: Edges;
  /** Parts that are the product. */
  product: readonly Part[];
  isProduct(x: number, y: number): boolean;
}

/** The product without its reflection, in pixels of the plane. */
export function boxOf(look: Looked): Window {
  const { plane, product, edges } = look;
  if ((edges.steepness ?? 1) < BLURRED) return boxOfBlurred(look);
  const box = {
    left: Math.min(...product.map(({ left }) => left)),
    top: Math.min(...product.map(({ top }) => top)),
    right: Math.max(...product.map(({ right }) => right)),
    bottom: Math.max(...product.map(({ bottom }) => bottom)),
  };
  return { ...box, bottom: bottomWithoutReflection(plane, box) };
}

/**
 * The box without words that lie half on the product and half beside it. Words that cover much of the product are
 * left as they are: what lies below them nobody can see.
 */
export function boxWithout(look: Looked, words: readonly Window[], box: Window): Window {
  const beside = words.filter((one) => covered(box, one) < MOST_COVERED && covered(one, box) < 1);
  if (beside.length === 0) return box;
  const kept = { left: box.right, top: box.bottom, right: box.left, bottom: box.top };
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      if (!look.isProduct(x, y) || beside.some((one) => isWithin(x, y, one))) continue;
      kept.left = Math.min(kept.left, x);
      kept.right = Math.max(kept.right, x + 1);
      kept.top = Math.min(kept.top, y);
      kept.bottom = Math.max(kept.bottom, y + 1);
    }
  }
  return kept.right > kept.left ? kept : box;
}

function isWithin(x: number, y: number, { left, top, right, bottom }: Window): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

/** Without sharp edges the product ends where half of its difference from the background is left. */
function boxOfBlurred({ plane: { width, height, difference }, isProduct }: Looked): Window {
  const levels = new Uint32Array(256);
  const each = (visit: (x: number, y: number, level: number) => void): void => {
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        if (isProduct(x, y)) visit(x, y, difference[y * width + x] ?? 0);
  };
  each((_x, _y, level) => {
    levels[level] = (levels[level] ?? 0) + 1;
  });
  const half = quantile(levels, 0.5) / 2;
  const box = { left: width, top: height, right: 0, bottom: 0 };
  each((x, y, level) => {
    if (level < half) return;
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x + 1);
    box.top = Math.min(box.top, y);
    box.bottom = y + 1;
  });
  return box;
}
