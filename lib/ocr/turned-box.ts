import type { PixelBox } from '@/lib/listing/image';

export interface Point {
  x: number;
  y: number;
}

/** A box around a line of writing: its centre, its sides along and across the line, the line's angle in radians. */
export interface TurnedBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** From -π/2 to π/2; clockwise on the screen, whose y grows downwards. */
  angle: number;
}

/** From here on the longer side is the direction of reading; squarer boxes are read along what is nearer to level. */
const LONG = 1.5;
const QUARTER = Math.PI / 2;

/** The smallest box, at any angle, around the points (at least one). */
export function smallestBox(points: readonly Point[]): TurnedBox {
  const corners = hullOf(points);
  let best = boxAlong(corners, 0);
  for (const [index, corner] of corners.entries()) {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const box = boxAlong(corners, Math.atan2(next.y - corner.y, next.x - corner.x));
    if (box.width * box.height < best.width * best.height) best = box;
  }
  return alongReading(best);
}

/** The upright box around a turned one, cut to a picture of this size, in whole pixels; never empty. */
export function boundsOf(box: TurnedBox, width: number, height: number): PixelBox {
  const cos = Math.abs(Math.cos(box.angle));
  const sin = Math.abs(Math.sin(box.angle));
  const halfWidth = (box.width * cos + box.height * sin) / 2;
  const halfHeight = (box.width * sin + box.height * cos) / 2;
  const left = within(Math.floor(box.x - halfWidth), 0, width - 1);
  const top = within(Math.floor(box.y - halfHeight), 0, height - 1);
  const right = within(Math.ceil(box.x + halfWidth), left + 1, width);
  const bottom = within(Math.ceil(box.y + halfHeight), top + 1, height);
  return [left, top, right - left, bottom - top];
}

/** The box on a picture `scale` times as large, moved by `left` and `top`. */
export function onScale(box: TurnedBox, scale: number, left: number, top: number): TurnedBox {
  return {
    x: box.x * scale + left,
    y: box.y * scale + top,
    width: box.width * scale,
    height: box.height * scale,
    angle: box.angle,
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function boxAlong(corners: readonly Point[], angle: number): TurnedBox {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of corners) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

function alongReading(box: TurnedBox): TurnedBox {
  const level = normal(box.angle);
  const isLevel = Math.abs(level) <= QUARTER / 2;
  const [longer, shorter] = [Math.max(box.width, box.height), Math.min(box.width, box.height)];
  const keep = longer >= LONG * shorter ? box.width >= box.height : isLevel;
  return keep
    ? { ...box, angle: level }
    : { ...box, width: box.height, height: box.width, angle: normal(box.angle + QUARTER) };
}

/** The same direction as an angle from -π/2 (left out) to π/2. */
function normal(angle: number): number {
  const turns = Math.ceil(angle / Math.PI - 0.5);
  return angle - turns * Math.PI;
}

/** Corners of the convex hull, in order. */
function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1), ...(sorted.length === 1 ? sorted : [])];
}

function halfHull(sorted: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of sorted) {
    while (hull.length >= 2 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}
