import { describe, expect, it } from 'vitest';
import type { Raster } from '@/lib/images/pixel-source';
import { normalise, planesOf } from './planes';

function rasterOf(
  width: number,
  height: number,
  colour: (x: number, y: number) => number[],
): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    data.set(colour(at % width, Math.floor(at / width)), at * 4);
  }
  return { width, height, data };
}

describe('planes of a picture', () => {
  it('hold blue first, from 0 to 1', () => {
    const planes = planesOf(
      rasterOf(2, 2, () => [255, 51, 0, 255]),
      [0, 0, 2, 2],
      { width: 2, height: 2 },
    );
    expect([...planes].map((value) => Number(value.toFixed(4)))).toEqual([
      0, 0, 0, 0, 0.2, 0.2, 0.2, 0.2, 1, 1, 1, 1,
    ]);
  });

  it('are means of the pixels they cover, also where the scale is odd', () => {
    const grey = rasterOf(3, 3, (x) => [x * 100, x * 100, x * 100, 255]);
    const [left, right] = planesOf(grey, [0, 0, 3, 3], { width: 2, height: 2 });
    expect((left ?? 0) * 255).toBeCloseTo(100 / 3, 3);
    expect((right ?? 0) * 255).toBeCloseTo(500 / 3, 3);
  });

  it('take a part and lie on white', () => {
    const raster = rasterOf(4, 4, (x, y) => (x >= 2 && y >= 2 ? [0, 0, 0, 0] : [9, 9, 9, 255]));
    expect([...planesOf(raster, [2, 2, 2, 2], { width: 1, height: 1 })]).toEqual([1, 1, 1]);
  });

  it('stand at the left top of a canvas of another colour', () => {
    const raster = rasterOf(1, 1, () => [0, 0, 0, 255]);
    const canvas = { width: 2, height: 2 };
    const planes = planesOf(raster, [0, 0, 1, 1], { width: 1, height: 1 }, canvas, [255, 0, 0]);
    expect([...planes]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
  });

  it('are brought to what the model expects', () => {
    const norm = { mean: [0.5, 0, 1], deviation: [0.5, 1, 2] } as const;
    expect([...normalise(new Float32Array([1, 0.25, 0]), norm)]).toEqual([1, 0.25, -0.5]);
  });
});
