import { describe, expect, it } from 'vitest';
import type { Line } from './line-crop';
import { looksWritten } from './written';

const WIDTH = 160;
const HEIGHT = 48;

/** A line that is dark where `isInk` says so, on white or on what `ground` gives. */
function lineOf(
  isInk: (x: number, y: number) => boolean,
  ground: (x: number, y: number) => number = () => 1,
): Line {
  const plane = Float32Array.from({ length: WIDTH * HEIGHT }, (_, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)];
    return isInk(x, y) ? 0.1 : ground(x, y);
  });
  const planes = new Float32Array(3 * plane.length);
  for (let channel = 0; channel < 3; channel += 1) planes.set(plane, channel * plane.length);
  return { width: WIDTH, height: HEIGHT, used: WIDTH, planes };
}

/** Strokes of unequal width and place, as letters have: [left, right, top, bottom]. */
const STROKES = [
  [10, 15, 10, 38],
  [15, 32, 22, 27],
  [40, 46, 10, 38],
  [52, 70, 10, 15],
  [58, 63, 15, 38],
  [82, 86, 8, 38],
  [86, 96, 33, 38],
  [110, 138, 12, 17],
  [121, 126, 17, 30],
  [112, 136, 32, 37],
] as const;
const inStrokes = (x: number, y: number): boolean =>
  STROKES.some(([left, right, top, bottom]) => x >= left && x < right && y >= top && y < bottom);

describe('a line that cannot be read', () => {
  it('looks written where strokes of one ink stand apart, dark on light and light on dark', () => {
    const line = lineOf(inStrokes);
    expect(looksWritten(line)).toBe(true);
    expect(looksWritten({ ...line, planes: line.planes.map((value) => 1 - value) })).toBe(true);
  });

  it.each([
    ['nothing', lineOf(() => false)],
    ['hardly any contrast', lineOf(inStrokes, () => 0.15)],
    ['bars of a barcode', lineOf((x) => x % 11 < 4 || x % 17 < 3)],
    ['a row of like things', lineOf((x, y) => x % 26 < 8 && y > 10 && y < 30)],
    ['one thing', lineOf((x, y) => x > 30 && x < 80 && y > 20 && y < 30)],
    [
      'ground of many colours',
      lineOf(inStrokes, (x, y) => 0.35 + (0.6 * ((x * 7 + y * 13) % 10)) / 10),
    ],
    ['mostly ink', lineOf((x, y) => !inStrokes(x, y) && (x + y) % 2 === 0)],
  ])('does not where there is: %s', (_, line) => {
    expect(looksWritten(line)).toBe(false);
  });
});
