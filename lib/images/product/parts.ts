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
  labels: Int32Array;
  /** The largest first. */
  list: readonly Part[];
}

/** Specks of fewer pixels are noise. */
const LEAST_AREA = 10;

/** What hangs together, corners included. */
export function partsOf(plane: Plane, outside: Uint8Array): Parts {
  const runs = runsOf(plane, outside);
  const labels = new Int32Array(outside.length);
  const parts = new Map<number, Part>();
  for (let run = 0; run < runs.count; run += 1) {
    const root = runs.rootOf(run);
    const from = runs.from[run] ?? 0;
    const to = runs.to[run] ?? 0;
    labels.fill(root + 1, from, to);
    const y = Math.floor(from / plane.width);
    const [left, right] = [from - y * plane.width, to - y * plane.width];
    const part = parts.get(root);
    if (part === undefined) {
      parts.set(root, { id: root + 1, area: to - from, left, top: y, right, bottom: y + 1 });
      continue;
    }
    part.area += to - from;
    part.bottom = y + 1;
    if (left < part.left) part.left = left;
    if (right > part.right) part.right = right;
  }
  const list = [...parts.values()].filter(({ area }) => area >= LEAST_AREA);
  return { labels, list: list.sort((a, b) => b.area - a.area) };
}

/** Stretches of a row without background; those that touch from row to row belong together. */
class Runs {
  /** First pixel and the one after the last, by run. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly parents: Int32Array;
  count = 0;

  constructor(most: number) {
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    this.parents = new Int32Array(most);
  }

  add(from: number, to: number): number {
    const run = this.count;
    this.from[run] = from;
    this.to[run] = to;
    this.parents[run] = run;
    this.count += 1;
    return run;
  }

  /** The first run of the part. */
  rootOf(run: number): number {
    let root = run;
    while ((this.parents[root] ?? root) !== root) {
      const parent = this.parents[root] ?? root;
      this.parents[root] = this.parents[parent] ?? parent;
      root = parent;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a < b) this.parents[b] = a;
    else this.parents[a] = b;
  }
}

function runsOf({ width, window }: Plane, outside: Uint8Array): Runs {
  const { left, top, right, bottom } = window;
  const runs = new Runs((Math.ceil((right - left) / 2) + 1) * Math.max(0, bottom - top));
  // Runs of the row above, from `above` on, up to those of this row.
  let above = 0;
  for (let y = top; y < bottom; y += 1) {
    const first = runs.count;
    const end = y * width + right;
    let at = y * width + left;
    while (at < end) {
      if (outside[at] === 1) {
        at += 1;
        continue;
      }
      const from = at;
      while (at < end && outside[at] !== 1) at += 1;
      const run = runs.add(from, at);
      while (above < first && (runs.to[above] ?? 0) < from - width) above += 1;
      for (let next = above; next < first && (runs.from[next] ?? 0) <= at - width; next += 1)
        runs.join(run, next);
    }
    above = first;
  }
  return runs;
}
