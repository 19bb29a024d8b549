import type { Edges } from './edges';
import type { Plane } from './plane';

/** A shadow is no darker than this, and has the colour of the background. */
const DARKEST_SHADOW = 150;
const MOST_TINT = 14;
/** What compression leaves around a coloured product differs this much, and has its colour. */
const MOST_TRACE = 24;

/** 1: background, shadow or the outer side of an edge, reached from the border without crossing a sharp edge. The rest is product. */
export function outsideOf(plane: Plane, { inner, outer }: Edges): Uint8Array {
  const { width, difference, tint, floor, window } = plane;
  const outside = new Uint8Array(difference.length);
  const stack = new Int32Array(difference.length);
  let depth = 0;
  const enter = (at: number): void => {
    if (outside[at] === 1 || inner[at] === 1) return;
    const level = difference[at] ?? 0;
    const isShadow = level <= DARKEST_SHADOW && (outer[at] === 1 || (tint[at] ?? 0) <= MOST_TINT);
    if (level > floor && level > MOST_TRACE && !isShadow) return;
    outside[at] = 1;
    stack[depth] = at;
    depth += 1;
  };
  const seed = (at: number): void => {
    if ((difference[at] ?? 0) <= floor) enter(at);
  };
  const { left, top, right, bottom } = window;
  for (let x = left; x < right; x += 1) {
    seed(top * width + x);
    seed((bottom - 1) * width + x);
  }
  for (let y = top; y < bottom; y += 1) {
    seed(y * width + left);
    seed(y * width + right - 1);
  }
  while (depth > 0) {
    depth -= 1;
    const at = stack[depth] ?? 0;
    const x = at % width;
    if (x > left) enter(at - 1);
    if (x < right - 1) enter(at + 1);
    if (at >= (top + 1) * width) enter(at - width);
    if (at < (bottom - 1) * width) enter(at + width);
  }
  return outside;
}
