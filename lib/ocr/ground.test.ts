import { describe, expect, it } from 'vitest';
import type { Raster } from '@/lib/images/pixel-source';
import { bareness, contentBox, groundColour } from './ground';

const WHITE = [255, 255, 255, 255];
const RED = [200, 0, 0, 255];

function rasterOf(colour: (x: number, y: number) => number[]): Raster {
  const data = new Uint8ClampedArray(60 * 40 * 4);
  for (let at = 0; at < 60 * 40; at += 1) data.set(colour(at % 60, Math.floor(at / 60)), at * 4);
  return { width: 60, height: 40, data };
}

const redBox = rasterOf((x, y) => (x >= 20 && x < 40 && y >= 10 && y < 30 ? RED : WHITE));

describe('the ground of a picture', () => {
  it('is the colour of its edge, white where it is transparent', () => {
    expect(groundColour(redBox)).toEqual([255, 255, 255]);
    expect(groundColour(rasterOf(() => [9, 9, 9, 0]))).toEqual([255, 255, 255]);
    expect(groundColour(rasterOf((x) => (x < 5 ? RED : [240, 240, 238, 255])))).toEqual([
      240, 240, 238,
    ]);
  });

  it('has the content in the middle, and noise in it', () => {
    expect(contentBox(redBox, [255, 255, 255])).toEqual([20, 10, 19, 19]);
    expect(contentBox(redBox, [247, 247, 247])).toEqual([20, 10, 19, 19]);
    expect(
      contentBox(
        rasterOf(() => WHITE),
        [255, 255, 255],
      ),
    ).toEqual([0, 0, 60, 40]);
    expect(contentBox(redBox, [0, 0, 0])).toEqual([0, 0, 59, 39]);
  });

  it('is bare around what lies off the product, not around what lies on it', () => {
    const box = { x: 30, y: 20, width: 8, height: 4, angle: 0 };
    expect(bareness(redBox, box, [255, 255, 255])).toBe(0);
    expect(bareness(redBox, { ...box, x: 10, angle: 1 }, [255, 255, 255])).toBe(1);
    expect(bareness(redBox, { ...box, x: 0, y: 0 }, [255, 255, 255])).toBe(1);
    const half = bareness(redBox, { ...box, y: 10, height: 8 }, [255, 255, 255]);
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.8);
  });
});
