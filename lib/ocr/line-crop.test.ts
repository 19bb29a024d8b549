import { describe, expect, it } from 'vitest';
import type { Raster } from '@/lib/images/pixel-source';
import { LINE_HEIGHT, lineCrop, lineWidth } from './line-crop';

/** White left of the middle of the box, black right of it. */
function halves(angle: number): Raster {
  const data = new Uint8ClampedArray(200 * 200 * 4).fill(255);
  for (let at = 0; at < 200 * 200; at += 1) {
    const along =
      ((at % 200) - 100) * Math.cos(angle) + (Math.floor(at / 200) - 100) * Math.sin(angle);
    if (along > 0) data.set([0, 0, 0, 255], at * 4);
  }
  return { width: 200, height: 200, data };
}

const box = { x: 100, y: 100, width: 96, height: 48, angle: 0 };
const middleRow = ({ planes, width }: { planes: Float32Array; width: number }) =>
  planes.subarray(24 * width, 25 * width);

describe('a straightened line', () => {
  it.each([0, 0.5, -1, Math.PI / 2])('begins on the left, at an angle of %d', (angle) => {
    const line = lineCrop(halves(angle), { ...box, angle });
    expect([line.width, line.height]).toEqual([96, LINE_HEIGHT]);
    const row = middleRow(line);
    expect(row[20]).toBe(1);
    expect(row[75]).toBe(0);
  });

  it('is turned round by a half turn', () => {
    const row = middleRow(lineCrop(halves(0), box, 1));
    expect([row[20], row[75]]).toEqual([0, 1]);
  });

  it('is padded to a step, squeezed when long and cut when longer', () => {
    expect([50, 64, 65, 5_000].map((width) => lineWidth({ ...box, width }))).toEqual([
      64, 64, 96, 320,
    ]);
    const short = middleRow(lineCrop(halves(0), { ...box, width: 70 }));
    expect([...short.subarray(71)]).toEqual(Array(25).fill(0.5));
    expect(lineCrop(halves(0), { ...box, width: 5_000 }).width).toBe(320);
  });

  it('goes on beyond the edge, and stands for a box without height', () => {
    const beyond = lineCrop(halves(0), { ...box, x: 190, y: 5 });
    expect(beyond.planes.every(Number.isFinite)).toBe(true);
    expect(lineCrop(halves(0), { ...box, width: 0, height: 0 }).planes.every(Number.isFinite)).toBe(
      true,
    );
  });
});
