import { type Plane, quantile } from './plane';

/** How far to both sides of an edge the picture is compared, in pixels. */
const REACH = 6;
const NEAR = 3;
/** Steps of this size are edges of something, and tell how sharp the picture is. */
const STRONG_STEP = 24;
const LEAST_STRONG = 60;
/** An edge is sharp when this share of the change happens within two pixels, compared with the sharpest of all. */
const SHARP_SHARE = 0.55;
/** In pictures without any sharp edge, what changes this fast is an edge. */
const LEAST_SHARPNESS = 0.22;

/** Ripples differ from the background by no more than this, and lie so close to something far darker. */
const MOST_TRACE = 24;
const DARK = 80;
const DARKER = 6;
const TRACE_REACH = [1, 2, 3, 4, 5, 7] as const;
/** The faintest reach farther: where colours are stored at half size, a block is 16 pixels wide. */
const MOST_FAR_TRACE = 8;
const FAR_TRACE_REACH = [...TRACE_REACH, 9, 11, 13, 15] as const;

export interface Edges {
  /** 1 on the inner side of a sharp edge: the side that differs more from the background. */
  inner: Uint8Array;
  /** 1 on its outer side. */
  outer: Uint8Array;
  /** Share of a change that happens within two pixels, at the sharpest edges, 0 to 1; undefined: hardly any edges. */
  steepness: number | undefined;
}

/**
 * Sharp edges of whatever contrast: where most of a change happens within two pixels. A soft shadow may be dark, but
 * changes slowly; the side of a white product on white changes little, but at once.
 */
export function edgesOf(plane: Plane): Edges {
  const { width, window } = plane;
  const inner = new Uint8Array(plane.difference.length);
  const outer = new Uint8Array(plane.difference.length);
  const shares = new Uint32Array(101);
  const find = new EdgeFinder(plane, inner, outer, shares);
  const { difference: levels, leastStep: least } = plane;
  const { left, top, right, bottom } = window;
  for (let y = top; y < bottom; y += 1) {
    const upTo = Math.min(y - top, bottom - 1 - y);
    for (let x = left; x < right; x += 1) {
      const at = y * width + x;
      if (x > left && x < right - 1) {
        const across = (levels[at + 1] ?? 0) - (levels[at - 1] ?? 0);
        if (across >= least || across <= -least)
          find.look(at, 1, Math.min(x - left, right - 1 - x), across);
      }
      if (upTo === 0) continue;
      const down = (levels[at + width] ?? 0) - (levels[at - width] ?? 0);
      if (down >= least || down <= -least) find.look(at, width, upTo, down);
    }
  }
  const strong = shares.reduce((sum, count) => sum + count, 0);
  const steepness = strong < LEAST_STRONG ? undefined : quantile(shares, 0.9) / 100;
  const needed = Math.round(100 * SHARP_SHARE * Math.max(LEAST_SHARPNESS, steepness ?? 1));
  for (let at = 0; at < inner.length; at += 1) {
    const ours = inner[at];
    const theirs = outer[at];
    if (theirs !== 0) outer[at] = (theirs ?? 0) >= needed ? 1 : 0;
    if (ours !== 0) inner[at] = (ours ?? 0) >= needed && !isTrace(plane, at) ? 1 : 0;
  }
  return { inner, outer, steepness };
}

/** Compression leaves faint ripples around what is dark: they are edges of nothing. */
function isTrace({ difference, width }: Plane, at: number): boolean {
  const level = difference[at] ?? 0;
  if (level > MOST_TRACE) return false;
  const dark = Math.max(DARK, level * DARKER);
  for (const by of level > MOST_FAR_TRACE ? TRACE_REACH : FAR_TRACE_REACH) {
    const most = Math.max(
      difference[at + by] ?? 0,
      difference[at - by] ?? 0,
      difference[at + by * width] ?? 0,
      difference[at - by * width] ?? 0,
    );
    if (most >= dark) return true;
  }
  return false;
}

class EdgeFinder {
  private readonly levels: Uint8Array;

  constructor(
    plane: Plane,
    private readonly inner: Uint8Array,
    private readonly outer: Uint8Array,
    private readonly shares: Uint32Array,
  ) {
    this.levels = plane.difference;
  }

  /** Looks along one direction at the pixel `at`; `room`: so many pixels there are to both sides at least. */
  look(at: number, stride: number, room: number, change: number): void {
    const { levels } = this;
    const far = (room < REACH ? room : REACH) * stride;
    const near = (room < NEAR ? room : NEAR) * stride;
    const a = levels[at - stride] ?? 0;
    const b = levels[at + stride] ?? 0;
    const c = levels[at - near] ?? 0;
    const d = levels[at + near] ?? 0;
    const e = levels[at - far] ?? 0;
    const f = levels[at + far] ?? 0;
    // Compared by hand: this is asked hundreds of thousands of times a picture.
    let most = a > b ? a : b;
    let least = a < b ? a : b;
    if (c > most) most = c;
    else if (c < least) least = c;
    if (d > most) most = d;
    else if (d < least) least = d;
    if (e > most) most = e;
    else if (e < least) least = e;
    if (f > most) most = f;
    else if (f < least) least = f;
    const step = change > 0 ? change : -change;
    const share = Math.round((100 * step) / (most - least));
    if (step >= STRONG_STEP) this.shares[share] = (this.shares[share] ?? 0) + 1;
    // Seen from the outer side, the next pixel up is the inner one, so that no gap is left between them.
    const isOuter = 2 * (levels[at] ?? 0) < a + b;
    if (isOuter && share > (this.outer[at] ?? 0)) this.outer[at] = share;
    const first = isOuter ? at + (b > a ? stride : -stride) : at;
    if (share > (this.inner[first] ?? 0)) this.inner[first] = share;
  }
}
