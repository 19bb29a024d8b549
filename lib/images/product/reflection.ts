import type { Plane } from './plane';

/** Columns that a row is boiled down to. */
const COLUMNS = 48;
/** Reflections begin in this part of the box, counted from its top. */
const FROM = 0.5;
const LEAST_ROWS = 6;
/** At the border between product and reflection the difference falls to this share or below. */
const MOST_STRENGTH = 0.75;
/** A reflection fades: its end has at most this share of the strength of its beginning. */
const FADED = 0.7;
/** Reflections take at least this share of the height. */
const LEAST_SHARE = 0.03;
/** How much a row has to look like the one as far above the border. */
const LIKENESS = 0.9;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Where the product ends and its fading reflection begins: the bottom of the box without it, else the bottom as it
 * was. What lies below is upside down what lies above, only weaker, and weaker towards its end.
 */
export function bottomWithoutReflection(plane: Plane, box: Box): number {
  const { left, top, right, bottom } = box;
  if (bottom - top < 6 * LEAST_ROWS) return bottom;
  const margin = Math.round((right - left) * 0.06);
  const rows = rowsOf(plane, {
    ...box,
    left: Math.max(0, left - margin),
    right: Math.min(plane.width, right + margin),
    bottom: Math.min(plane.height, bottom + LEAST_ROWS),
  });
  const sums = rows.map((row) => row.reduce((sum, level) => sum + level, 0));
  const first = Math.floor((bottom - top) * FROM);
  const least = Math.max(LEAST_ROWS, (bottom - top) * LEAST_SHARE);
  for (let split = first; split <= bottom - top - least; split += 1) {
    const above = (sums[split - 1] ?? 0) + (sums[split - 2] ?? 0);
    const below = (sums[split + 1] ?? 0) + (sums[split + 2] ?? 0);
    if (below > above * MOST_STRENGTH || above === 0) continue;
    if (isMirrored(rows, sums, split, bottom - top)) return top + split;
  }
  return bottom;
}

function rowsOf({ width, difference }: Plane, { left, top, right, bottom }: Box): Float64Array[] {
  const columns = Uint8Array.from({ length: right - left }, (_, x) =>
    Math.floor((x * COLUMNS) / (right - left)),
  );
  return Array.from({ length: bottom - top }, (_, i) => {
    const row = new Float64Array(COLUMNS);
    const from = (top + i) * width + left;
    for (let x = 0; x < columns.length; x += 1) {
      const column = columns[x] ?? 0;
      row[column] = (row[column] ?? 0) + (difference[from + x] ?? 0);
    }
    return row;
  });
}

function isMirrored(
  rows: readonly Float64Array[],
  sums: readonly number[],
  split: number,
  end: number,
): boolean {
  const length = Math.min(end - split, split);
  const strengths: number[] = [];
  let alike = 0;
  for (let k = 2; k < length; k += 1) {
    const [below, above] = [rows[split + k], rows[split - 1 - k]];
    if (below === undefined || above === undefined) return false;
    strengths.push((sums[split + k] ?? 0) / (sums[split - 1 - k] || 1));
    if (likeness(below, above) >= LIKENESS) alike += 1;
  }
  if (strengths.length < LEAST_ROWS - 2 || alike < 0.75 * strengths.length) return false;
  const third = Math.max(1, Math.floor(strengths.length / 3));
  const begin = mean(strengths.slice(0, third));
  const close = mean(strengths.slice(-third));
  return begin <= MOST_STRENGTH && close <= begin * FADED;
}

/** Correlation of two rows, 1 when one is the other made weaker. */
function likeness(one: Float64Array, other: Float64Array): number {
  const [a, b] = [mean(one), mean(other)];
  let [both, first, second] = [0, 0, 0];
  for (let i = 0; i < one.length; i += 1) {
    const [u, v] = [(one[i] ?? 0) - a, (other[i] ?? 0) - b];
    both += u * v;
    first += u * u;
    second += v * v;
  }
  return both / Math.sqrt(first * second || 1);
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum / (values.length || 1);
}
