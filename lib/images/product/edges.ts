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
  for (let y = window.top; y < window.bottom; y += 1) {
    for (let x = window.left; x < window.right; x += 1) {
      const at = y * width + x;
      find.across(at, 1, x - window.left, window.right - 1 - x);
      find.across(at, width, y - window.top, window.bottom - 1 - y);
    }
  }
  const strong = shares.reduce((sum, count) => sum + count, 0);
  const steepness = strong < LEAST_STRONG ? undefined : quantile(shares, 0.9) / 100;
  const needed = Math.round(100 * SHARP_SHARE * Math.max(LEAST_SHARPNESS, steepness ?? 1));
  for (let at = 0; at < inner.length; at += 1) {
    inner[at] = (inner[at] ?? 0) >= needed ? 1 : 0;
    outer[at] = (outer[at] ?? 0) >= needed ? 1 : 0;
  }
  return { inner, outer, steepness };
}

class EdgeFinder {
  private readonly levels: Uint8Array;
  private readonly leastStep: number;

  constructor(
    plane: Plane,
    private readonly inner: Uint8Array,
    private readonly outer: Uint8Array,
    private readonly shares: Uint32Array,
  ) {
    this.levels = plane.difference;
    this.leastStep = plane.leastStep;
  }

  /** Looks along one direction at the pixel `at`; `before` and `after`: pixels there are to both sides. */
  across(at: number, stride: number, before: number, after: number): void {
    if (before < 1 || after < 1) return;
    const { levels } = this;
    const a = levels[at - stride] ?? 0;
    const b = levels[at + stride] ?? 0;
    const step = a > b ? a - b : b - a;
    if (step < this.leastStep) return;
    let most = a > b ? a : b;
    let least = a > b ? b : a;
    const far = before < REACH || after < REACH ? Math.min(before, after) : REACH;
    const near = far < NEAR ? far : NEAR;
    const c = levels[at - stride * near] ?? 0;
    const d = levels[at + stride * near] ?? 0;
    const e = levels[at - stride * far] ?? 0;
    const f = levels[at + stride * far] ?? 0;
    most = Math.max(most, c, d, e, f);
    least = Math.min(least, c, d, e, f);
    const share = Math.round((100 * step) / (most - least));
    if (step >= STRONG_STEP) this.shares[share] = (this.shares[share] ?? 0) + 1;
    // Seen from the outer side, the next pixel up is the inner one, so that no gap is left between them.
    const isOuter = 2 * (levels[at] ?? 0) < a + b;
    if (isOuter && share > (this.outer[at] ?? 0)) this.outer[at] = share;
    const first = isOuter ? at + (b > a ? stride : -stride) : at;
    if (share > (this.inner[first] ?? 0)) this.inner[first] = share;
  }
}
