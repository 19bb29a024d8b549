import type { PixelSource, Raster } from './pixel-source';

/** The strongest edges of this many fields are looked at, the best of so many across and down. */
const FIELDS = 16;
const GRID = 20;
const STRONG = 40;
/** Half of the side of what is read at full size around an edge, and how far an edge may reach. */
const HALF = 24;
const REACH = 12;
/** In a picture of its true size, the sharpest edges change by more than this within two pixels. */
const LEAST_DETAIL = 0.5;
const SHARPEST = 0.95;
const LEAST_COUNT = 40;
/** Sizes of blocks that a pixel may have been enlarged to. */
const BLOCKS = [3, 4, 5, 6, 7, 8, 10, 12, 16] as const;
/** So many of the steps lie on the borders of blocks, in so many different places. */
const IN_STEP = 0.9;
const LEAST_PLACES = 8;

interface Spot {
  x: number;
  y: number;
  step: number;
}

/**
 * True where no edge is as sharp as the pixels would allow: the picture was enlarged from a smaller one. Undefined
 * where there are too few edges to tell. `raster`: the picture scaled down, where the edges are looked for.
 */
export function isEnlarged(source: PixelSource, raster: Raster): boolean | undefined {
  const scale = source.width / raster.width;
  const shares: number[] = [];
  const steps = { across: [] as number[], down: [] as number[] };
  for (const { x, y } of spotsOf(raster)) {
    const left = Math.max(0, Math.round((x + 0.5) * scale) - HALF);
    const top = Math.max(0, Math.round((y + 0.5) * scale) - HALF);
    const width = Math.min(2 * HALF, source.width - left);
    const height = Math.min(2 * HALF, source.height - top);
    if (Math.min(width, height) <= 2 * REACH) continue;
    const tile = source.region(left, top, width, height);
    collect(tile, shares);
    collectSteps(tile, left, top, steps);
  }
  if (shares.length < LEAST_COUNT) return undefined;
  if (isInBlocks(steps.across) && isInBlocks(steps.down)) return true;
  shares.sort((a, b) => a - b);
  return (shares[Math.floor(shares.length * SHARPEST)] ?? 1) < LEAST_DETAIL;
}

/** The strongest edge of each field, the strongest fields first. */
function spotsOf({ width, height, data }: Raster): Spot[] {
  const best = new Map<number, Spot>();
  for (let y = 1; y < height - 1; y += 2) {
    const row = Math.floor((y * GRID) / height) * GRID;
    for (let x = 1; x < width - 1; x += 2) {
      // Green carries most of the brightness.
      const i = (y * width + x) * 4 + 1;
      const across = Math.abs((data[i + 4] ?? 0) - (data[i - 4] ?? 0));
      const down = Math.abs((data[i + 4 * width] ?? 0) - (data[i - 4 * width] ?? 0));
      const step = across > down ? across : down;
      if (step < STRONG) continue;
      const field = row + Math.floor((x * GRID) / width);
      const known = best.get(field);
      if (known === undefined || known.step < step) best.set(field, { x, y, step });
    }
  }
  return [...best.values()].sort((a, b) => b.step - a.step).slice(0, FIELDS);
}

/** Of each strong edge the share of its change that happens within two pixels. */
function collect({ width, height, data }: Raster, shares: number[]): void {
  const level = (x: number, y: number): number => data[(y * width + x) * 4 + 1] ?? 0;
  for (let y = REACH; y < height - REACH; y += 1) {
    for (let x = REACH; x < width - REACH; x += 1) {
      shareOf((by) => level(x + by, y), shares);
      shareOf((by) => level(x, y + by), shares);
    }
  }
}

function shareOf(level: (by: number) => number, shares: number[]): void {
  const step = Math.abs(level(1) - level(-1));
  if (step < STRONG / 2) return;
  let most = 0;
  let least = 255;
  for (let by = -REACH; by <= REACH; by += 3) {
    const at = level(by);
    if (at > most) most = at;
    if (at < least) least = at;
  }
  if (most - least >= STRONG) shares.push(Math.min(1, step / (most - least)));
}

/** Where, in pixels of the picture, one pixel differs strongly from the next. */
function collectSteps(
  { width, height, data }: Raster,
  left: number,
  top: number,
  { across, down }: { across: number[]; down: number[] },
): void {
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const i = (y * width + x) * 4 + 1;
      const level = data[i] ?? 0;
      if (Math.abs((data[i + 4] ?? 0) - level) >= STRONG) across.push(left + x);
      if (Math.abs((data[i + 4 * width] ?? 0) - level) >= STRONG) down.push(top + y);
    }
  }
}

/** True where the steps lie on a grid: every pixel was made a block of equal ones. */
function isInBlocks(places: readonly number[]): boolean {
  if (places.length < LEAST_COUNT || new Set(places).size < LEAST_PLACES) return false;
  return BLOCKS.some((block) => {
    const counts = new Array<number>(block).fill(0);
    for (const place of places) counts[place % block] = (counts[place % block] ?? 0) + 1;
    return Math.max(...counts) >= IN_STEP * places.length;
  });
}
