import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, onScale, type Point, smallestBox } from './turned-box';

/** Corners of a box turned around its centre, plus points inside it. */
function cornersOf(width: number, height: number, degrees: number): Point[] {
  const angle = (degrees * Math.PI) / 180;
  return [-0.5, 0, 0.5].flatMap((across) =>
    [-0.5, 0.1, 0.5].map((down) => ({
      x: 300 + across * width * Math.cos(angle) - down * height * Math.sin(angle),
      y: 200 + across * width * Math.sin(angle) + down * height * Math.cos(angle),
    })),
  );
}

describe('the smallest box around points', () => {
  it.each([0, 10, -30, 45, 60, -75, 90])('lies along a line of %i degrees', (degrees) => {
    const box = smallestBox(cornersOf(120, 20, degrees));
    expect(box.width).toBeCloseTo(120, 6);
    expect(box.height).toBeCloseTo(20, 6);
    expect(box.x).toBeCloseTo(300, 6);
    expect(box.y).toBeCloseTo(200, 6);
    expect((box.angle * 180) / Math.PI).toBeCloseTo(degrees, 6);
  });

  it('reads what is nearly square along what is nearer to level', () => {
    const box = smallestBox(cornersOf(40, 50, 10));
    expect([box.width, box.height]).toEqual([expect.closeTo(40, 6), expect.closeTo(50, 6)]);
    expect((box.angle * 180) / Math.PI).toBeCloseTo(10, 6);
  });

  it('knows a single point and a row of points', () => {
    expect(smallestBox([{ x: 3, y: 4 }])).toMatchObject({ x: 3, y: 4, width: 0, height: 0 });
    const row = smallestBox([1, 5, 3].map((x) => ({ x, y: 2 })));
    expect(row).toMatchObject({ x: 3, y: 2, width: 4, height: 0 });
  });

  it('holds all points, whatever they are', () => {
    const point = fc.record({
      x: fc.integer({ max: 999, min: 0 }),
      y: fc.integer({ max: 999, min: 0 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const { x, y, width, height, angle } = smallestBox(points);
        for (const each of points) {
          const along = (each.x - x) * Math.cos(angle) + (each.y - y) * Math.sin(angle);
          const across = (each.y - y) * Math.cos(angle) - (each.x - x) * Math.sin(angle);
          expect(Math.abs(along)).toBeLessThanOrEqual(width / 2 + 1e-6);
          expect(Math.abs(across)).toBeLessThanOrEqual(height / 2 + 1e-6);
        }
        expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('the upright box', () => {
  const box = { x: 50, y: 40, width: 20, height: 10, angle: 0 };

  it('is the box itself where it is level, in whole pixels', () => {
    expect(boundsOf(box, 100, 100)).toEqual([40, 35, 20, 10]);
    expect(boundsOf({ ...box, angle: Math.PI / 2 }, 100, 100)).toEqual([45, 30, 10, 20]);
  });

  it('ends at the edge of the picture and is never empty', () => {
    expect(boundsOf({ ...box, x: 0, y: 0 }, 100, 100)).toEqual([0, 0, 10, 5]);
    expect(boundsOf({ ...box, x: 500, y: -90 }, 100, 100)).toEqual([99, 0, 1, 1]);
  });

  it('grows with the scale', () => {
    expect(onScale(box, 2, 7, 1)).toEqual({ x: 107, y: 81, width: 40, height: 20, angle: 0 });
  });
});
