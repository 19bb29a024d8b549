import type { Edges } from './edges';
import type { Plane, Window } from './plane';

/** A shadow is no darker than this, and has the colour of the background. */
const DARKEST_SHADOW = 150;
const MOST_TINT = 14;
/** What compression leaves around a coloured product differs this much, and has its colour. */
const MOST_TRACE = 24;

/** 1: background, shadow or the outer side of an edge, reached from the border without crossing a sharp edge. The rest is product. */
export function outsideOf(plane: Plane, edges: Edges): Uint8Array {
  const { width, difference, floor, window } = plane;
  const { left, top, right, bottom } = window;
  const flood = new Flood(openOf(plane, edges), width, window);
  const seed = (at: number): void => {
    if ((difference[at] ?? 0) <= floor) flood.from(at);
  };
  for (let x = left; x < right; x += 1) {
    seed(top * width + x);
    seed((bottom - 1) * width + x);
  }
  for (let y = top; y < bottom; y += 1) {
    seed(y * width + left);
    seed(y * width + right - 1);
  }
  return flood.reached;
}

/** 1 where one may go. */
function openOf({ difference, tint, floor }: Plane, { inner, outer }: Edges): Uint8Array {
  const open = new Uint8Array(difference.length);
  const always = Math.max(floor, MOST_TRACE);
  for (let at = 0; at < open.length; at += 1) {
    if (inner[at] === 1) continue;
    const level = difference[at] ?? 0;
    const isShadow = level <= DARKEST_SHADOW && (outer[at] === 1 || (tint[at] ?? 0) <= MOST_TINT);
    if (level <= always || isShadow) open[at] = 1;
  }
  return open;
}

/** What can be reached over open pixels, a run of a row at a time. */
class Flood {
  readonly reached: Uint8Array;
  /** One pixel of each run that is still to be gone through. */
  private readonly stack: number[] = [];

  constructor(
    private readonly open: Uint8Array,
    private readonly width: number,
    private readonly window: Window,
  ) {
    this.reached = new Uint8Array(open.length);
  }

  from(start: number): void {
    const { open, width, window, stack } = this;
    if (open[start] === 1) stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (open[at] !== 1) continue;
      const row = Math.floor(at / width);
      let begin = at;
      let end = at + 1;
      while (begin > row * width + window.left && open[begin - 1] === 1) begin -= 1;
      while (end < row * width + window.right && open[end] === 1) end += 1;
      open.fill(0, begin, end);
      this.reached.fill(1, begin, end);
      if (row > window.top) this.note(begin - width, end - width);
      if (row < window.bottom - 1) this.note(begin + width, end + width);
    }
  }

  /** The runs that begin in this part of a row, or reach into it. */
  private note(begin: number, end: number): void {
    const { open, stack } = this;
    let isIn = false;
    for (let at = begin; at < end; at += 1) {
      const isOpen = open[at] === 1;
      if (isOpen && !isIn) stack.push(at);
      isIn = isOpen;
    }
  }
}
