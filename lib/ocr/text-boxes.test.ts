import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreMap } from './components';
import { textBoxes } from './text-boxes';
import { boundsOf } from './turned-box';

/** A map that is `value` wherever `inside` says so. */
function mapOf(
  [width, height]: readonly [number, number],
  value: number,
  inside: (x: number, y: number) => boolean,
): ScoreMap {
  const data = new Float32Array(width * height);
  for (let at = 0; at < data.length; at += 1) {
    if (inside(at % width, Math.floor(at / width))) data[at] = value;
  }
  return { width, height, data };
}

describe('boxes of the detector’s map', () => {
  it('reach beyond the marked heart of a line', () => {
    const map = mapOf([200, 100], 0.9, (x, y) => x >= 50 && x < 110 && y >= 40 && y < 50);
    const [box, ...others] = textBoxes(map);
    expect(others).toEqual([]);
    expect(box).toMatchObject({ x: 80, y: 45, angle: 0, score: expect.closeTo(0.9, 5) });
    expect(box?.width).toBeGreaterThan(70);
    expect(box?.height).toBeGreaterThan(18);
  });

  it('are slanted where the line is', () => {
    const map = mapOf([200, 200], 0.9, (x, y) => Math.abs(y - x) < 6 && x > 50 && x < 150);
    const [box] = textBoxes(map);
    expect(((box?.angle ?? 0) * 180) / Math.PI).toBeCloseTo(45, 0);
  });

  it('come surest first; what is doubtful, tiny or thin is none', () => {
    const map = mapOf([200, 100], 0.6, (x, y) => x < 40 && y < 10);
    for (const [left, value] of [
      [60, 0.95],
      [120, 0.4],
    ] as const) {
      for (let at = 0; at < 400; at += 1)
        map.data[(50 + (at % 10)) * 200 + left + Math.floor(at / 10)] = value;
    }
    map.data[199] = 1;
    for (let x = 0; x < 100; x += 1) map.data[99 * 200 + x] = 1;
    expect(textBoxes(map).map(({ score }) => Number(score.toFixed(2)))).toEqual([0.95, 0.6]);
  });

  it('join what touches, also by a corner and around a bend', () => {
    const bend = mapOf([60, 60], 1, (x, y) => (x < 8 || x > 40 || y > 50) && y > 10);
    expect(textBoxes(bend)).toHaveLength(1);
    const corners = mapOf(
      [40, 40],
      1,
      (x, y) => (x < 20 && y < 20) === (x >= 20 || y >= 20) || x < 20 === y < 20,
    );
    expect(textBoxes(corners)).toHaveLength(1);
  });

  it('never fail and lie in the picture, whatever the map', () => {
    const value = fc.oneof(
      fc.constantFrom(0, 1, Number.NaN, Number.POSITIVE_INFINITY, -1),
      fc.float(),
    );
    const maps = fc
      .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
      .chain(([width, height]) =>
        fc.record({
          width: fc.constant(width),
          height: fc.constant(height),
          data: fc.array(value, { minLength: width * height, maxLength: width * height }),
        }),
      );
    fc.assert(
      fc.property(maps, ({ width, height, data }) => {
        for (const box of textBoxes({ width, height, data: Float32Array.from(data) })) {
          const [x, y, w, h] = boundsOf(box, width, height);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(w, h)).toBeGreaterThanOrEqual(1);
          expect(x + w).toBeLessThanOrEqual(width);
          expect(y + h).toBeLessThanOrEqual(height);
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
