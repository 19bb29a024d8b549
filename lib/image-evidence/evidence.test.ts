import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence';
import { tintOf } from './tint';

describe('evidenceOf', () => {
  it('frames the product, words by where they stand, and marks, in shares of the picture', () => {
    const framed = evidenceOf({
      width: 2000,
      height: 1000,
      box: [100, 100, 1800, 800],
      texts: [
        { text: 'SALE', confidence: 1, box: [0, 0, 500, 250], onProduct: false },
        { text: 'Tea', confidence: 1, box: [1000, 500, 200, 100], onProduct: true },
      ],
      overlays: [{ kind: 'badge', box: [1500, 0, 500, 500] }],
    });
    expect(framed).toEqual([
      { kind: 'product', box: [0.05, 0.1, 0.9, 0.8] },
      { kind: 'words', box: [0, 0, 0.25, 0.25] },
      { kind: 'label', box: [0.5, 0.5, 0.1, 0.1] },
      { kind: 'marks', box: [0.75, 0, 0.25, 0.5] },
    ]);
  });

  it('frames nothing while the size is not known', () => {
    expect(evidenceOf({ box: [0, 0, 1, 1] })).toEqual([]);
  });
});

describe('tintOf', () => {
  const blank = (width: number, height: number) => ({
    width,
    height,
    data: new Uint8ClampedArray(width * height * 4).fill(255),
  });
  const paint = (raster: ReturnType<typeof blank>, x: number, y: number, value: number) =>
    raster.data.fill(value, (y * raster.width + x) * 4, (y * raster.width + x) * 4 + 3);

  it('leaves a white border alone, and what lies inside', () => {
    const raster = blank(20, 10);
    paint(raster, 10, 5, 0);
    expect(tintOf(raster).tinted).toBe(0);
  });

  it('tells nearly white from clearly not white', () => {
    const raster = blank(20, 10);
    paint(raster, 0, 0, 254);
    paint(raster, 19, 9, 249);
    const { pixels, tinted } = tintOf(raster);
    expect(tinted).toBe(2);
    expect([...pixels.slice(0, 4)]).toEqual([240, 150, 0, 220]);
    expect([...pixels.slice(-4)]).toEqual([214, 0, 108, 220]);
    expect(pixels[4 + 3]).toBe(0);
  });

  it('sees through to white', () => {
    const raster = blank(5, 5);
    raster.data.set([0, 0, 0, 0], 0);
    raster.data.set([0, 0, 0, 128], 4);
    expect(tintOf(raster).tinted).toBe(1);
  });
});
