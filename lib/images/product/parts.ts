import type { Plane } from './plane';

/** One connected part of what is not background. Ends of the box are excluded. */
export interface Part {
  id: number;
  area: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Parts {
  /** Id of the part of each pixel; 0: background. */
  labels: Uint16Array;
  /** The largest first. */
  list: readonly Part[];
}

/** Specks of fewer pixels are noise. */
const LEAST_AREA = 10;
const MOST_PARTS = 60_000;

export function partsOf(plane: Plane, outside: Uint8Array): Parts {
  const { width, window } = plane;
  const labels = new Uint16Array(outside.length);
  const stack = new Int32Array(outside.length);
  const list: Part[] = [];
  let id = 0;
  for (let y = window.top; y < window.bottom; y += 1) {
    for (let x = window.left; x < window.right; x += 1) {
      const at = y * width + x;
      if (outside[at] === 1 || labels[at] !== 0 || id >= MOST_PARTS) continue;
      id += 1;
      const part = fill(plane, outside, labels, stack, at, id);
      if (part.area >= LEAST_AREA) list.push(part);
    }
  }
  return { labels, list: list.sort((a, b) => b.area - a.area) };
}

/** Labels everything that hangs together with the pixel `start`, corners included. */
function fill(
  { width, window }: Plane,
  outside: Uint8Array,
  labels: Uint16Array,
  stack: Int32Array,
  start: number,
  id: number,
): Part {
  const part = { id, area: 0, left: width, top: Number.MAX_SAFE_INTEGER, right: 0, bottom: 0 };
  let depth = 1;
  stack[0] = start;
  labels[start] = id;
  while (depth > 0) {
    depth -= 1;
    const at = stack[depth] ?? 0;
    const x = at % width;
    const y = (at - x) / width;
    part.area += 1;
    if (x < part.left) part.left = x;
    if (x >= part.right) part.right = x + 1;
    if (y < part.top) part.top = y;
    if (y >= part.bottom) part.bottom = y + 1;
    const fromX = x > window.left ? x - 1 : x;
    const toX = x < window.right - 1 ? x + 1 : x;
    const fromY = y > window.top ? y - 1 : y;
    const toY = y < window.bottom - 1 ? y + 1 : y;
    for (let v = fromY; v <= toY; v += 1) {
      for (let u = fromX; u <= toX; u += 1) {
        const next = v * width + u;
        if (outside[next] === 1 || labels[next] !== 0) continue;
        labels[next] = id;
        stack[depth] = next;
        depth += 1;
      }
    }
  }
  return part;
}
