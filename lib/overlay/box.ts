/** A box in viewport coordinates (CSS px), edges rather than sizes so that clipping is four comparisons. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part that two boxes share, or undefined when they do not overlap. */
export function intersect(a: Box, b: Box): Box | undefined {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return right > left && bottom > top ? { left, top, right, bottom } : undefined;
}

/** The smallest box around all given ones; undefined for none. */
export function union(boxes: readonly Box[]): Box | undefined {
  const [first, ...rest] = boxes;
  if (!first) return undefined;
  const all = { left: first.left, top: first.top, right: first.right, bottom: first.bottom };
  for (const box of rest) {
    all.left = Math.min(all.left, box.left);
    all.top = Math.min(all.top, box.top);
    all.right = Math.max(all.right, box.right);
    all.bottom = Math.max(all.bottom, box.bottom);
  }
  return all;
}

/** True when a point (viewport px) lies in the box. */
export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
