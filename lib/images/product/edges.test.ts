import { describe, expect, it } from 'vitest';
import type { Raster } from '../pixel-source';
import { edgesOf } from './edges';
import { outsideOf } from './outside';
import { partsOf } from './parts';
import { planeOf } from './plane';

const SIDE = 120;
const WHITE = [255, 255, 255] as const;

/** A dark square from 40 to 80, with `level` less of blue from `from` on, on white. */
function squareWith(level: number, from: number): Raster {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
  for (let y = 40; y < 80; y += 1) {
    for (let x = from; x < 80; x += 1) {
      const at = 4 * (y * SIDE + x);
      if (x < 40) data[at + 2] = 255 - level;
      else data.set([60, 40, 20], at);
    }
  }
  return { width: SIDE, height: SIDE, data };
}

function leftOf(raster: Raster): number {
  const plane = planeOf(raster, WHITE, { left: 0, top: 0, right: SIDE, bottom: SIDE });
  const { list } = partsOf(plane, outsideOf(plane, edgesOf(plane)));
  return Math.min(...list.map(({ left }) => left));
}

describe('the silhouette', () => {
  it('leaves out the tint of a whole block of colour beside a dark product', () => {
    expect(leftOf(squareWith(6, 28))).toBe(40);
  });

  it('keeps a pale part of the product that differs more', () => {
    expect(leftOf(squareWith(20, 28))).toBe(28);
  });

  it('keeps a faint part that reaches farther than a block', () => {
    expect(leftOf(squareWith(6, 10))).toBe(10);
  });
});
