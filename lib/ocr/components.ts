import type { Point } from './turned-box';

/** A map of numbers, row by row. */
export interface ScoreMap {
  width: number;
  height: number;
  data: Float32Array;
}

/** Pixels that hang together. */
export interface Component {
  pixels: number;
  /** Mean of the map over its pixels. */
  score: number;
  /** Corners of its outermost pixels, row by row: enough for every box around it. */
  outline: Point[];
}

/** A stretch of a row above the threshold, `[start, end)`, and the run that stands for its component. */
interface Run {
  y: number;
  start: number;
  end: number;
  sum: number;
  parent: number;
}

/** Parts of the map above `threshold` that touch, diagonally as well, of at least `leastPixels`. */
export function componentsOf(map: ScoreMap, threshold: number, leastPixels: number): Component[] {
  const runs = runsOf(map, threshold);
  joinRows(runs);
  const byRoot = new Map<number, Run[]>();
  for (const [index, run] of runs.entries()) {
    const root = rootOf(runs, index);
    const own = byRoot.get(root);
    if (own) own.push(run);
    else byRoot.set(root, [run]);
  }
  return [...byRoot.values()].map(componentOf).filter(({ pixels }) => pixels >= leastPixels);
}

function runsOf({ width, height, data }: ScoreMap, threshold: number): Run[] {
  const runs: Run[] = [];
  for (let y = 0; y < height; y += 1) {
    let run: Run | undefined;
    for (let x = 0; x < width; x += 1) {
      const value = data[y * width + x] ?? 0;
      if (!(value > threshold)) {
        run = undefined;
        continue;
      }
      if (!run) {
        run = { y, start: x, end: x, sum: 0, parent: runs.length };
        runs.push(run);
      }
      run.end = x + 1;
      run.sum += value;
    }
  }
  return runs;
}

/** Joins each run with those of the row above that it touches. */
function joinRows(runs: Run[]): void {
  let above = 0;
  for (const [index, run] of runs.entries()) {
    while (isBefore(runs[above], run)) above += 1;
    for (let other = above; other < index; other += 1) {
      const upper = runs[other];
      if (!upper || upper.y !== run.y - 1 || upper.start > run.end) break;
      join(runs, other, index);
    }
  }
}

/** True for a run that neither this run nor one to the right of it can touch. */
function isBefore(upper: Run | undefined, run: Run): boolean {
  if (!upper) return false;
  return upper.y < run.y - 1 || (upper.y === run.y - 1 && upper.end < run.start);
}

function join(runs: readonly Run[], a: number, b: number): void {
  const root = runs[rootOf(runs, b)];
  if (root) root.parent = rootOf(runs, a);
}

function rootOf(runs: readonly Run[], index: number): number {
  let at = index;
  for (let run = runs[at]; run && run.parent !== at; run = runs[at]) {
    const grandparent = runs[run.parent]?.parent ?? run.parent;
    run.parent = grandparent;
    at = grandparent;
  }
  return at;
}

function componentOf(runs: readonly Run[]): Component {
  let [pixels, sum] = [0, 0];
  const rows = new Map<number, { start: number; end: number }>();
  for (const { y, start, end, sum: part } of runs) {
    pixels += end - start;
    sum += part;
    const row = rows.get(y);
    rows.set(y, {
      start: Math.min(start, row?.start ?? start),
      end: Math.max(end, row?.end ?? end),
    });
  }
  const outline = [...rows].flatMap(([y, { start, end }]) => [
    { x: start, y },
    { x: end, y },
    { x: start, y: y + 1 },
    { x: end, y: y + 1 },
  ]);
  return { pixels, score: sum / pixels, outline };
}
