import { describe, expect, it } from 'vitest';
import type { Raster } from '../pixel-source';
import { findMarks } from './badges';
import { edgesOf } from './edges';
import { outsideOf } from './outside';
import { partsOf } from './parts';
import { planeOf } from './plane';

const SIDE = 200;
type Rgb = readonly [number, number, number];
type Patch = readonly [left: number, top: number, width: number, height: number, color: Rgb];

const GREEN: Rgb = [46, 111, 40];
const RED: Rgb = [200, 30, 30];
/** The product, in the middle and down to the left. */
const PRODUCT: readonly Patch[] = [
  [70, 20, 80, 160, GREEN],
  [15, 60, 60, 70, GREEN],
];

function kindsOf(...patches: readonly Patch[]): readonly string[] {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4).fill(255);
  for (const [left, top, width, height, color] of patches)
    for (let y = top; y < top + height; y += 1)
      for (let x = left; x < left + width; x += 1) data.set(color, 4 * (y * SIDE + x));
  const raster: Raster = { width: SIDE, height: SIDE, data };
  const window = { left: 0, top: 0, right: SIDE, bottom: SIDE };
  const plane = planeOf(raster, [255, 255, 255], window);
  const parts = partsOf(plane, outsideOf(plane, edgesOf(plane)));
  return findMarks(raster, plane, parts, () => false).map(({ kind }) => kind);
}

describe('a flat colourful part in a corner', () => {
  it('is a badge when its colour is its own', () => {
    expect(kindsOf(...PRODUCT, [20, 150, 40, 30, RED])).toEqual(['badge']);
  });

  it('is a piece of the product when the product goes on above it in its colour', () => {
    expect(kindsOf(...PRODUCT, [20, 150, 40, 30, GREEN])).toEqual([]);
  });
});
