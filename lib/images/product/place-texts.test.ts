import { describe, expect, it } from 'vitest';
import type { PixelBox } from '@/lib/listing/image';
import { placedTexts } from './place-texts';

const WORDS = { text: 'CUMIN', confidence: 0.99 };

/** A product of rectangles, ends excluded. */
function isIn(...boxes: readonly PixelBox[]) {
  return (x: number, y: number): boolean =>
    boxes.some(([left, top, width, height]) => {
      return x >= left && x < left + width && y >= top && y < top + height;
    });
}

function isOnProduct(box: PixelBox, ...product: readonly PixelBox[]): boolean | undefined {
  return placedOn(0, box, ...product);
}

/** All of the ground differs by `tint` from the background. */
function placedOn(tint: number, box: PixelBox, ...product: readonly PixelBox[]) {
  const looks = { isProduct: isIn(...product), differenceAt: () => tint, width: 800, height: 800 };
  return placedTexts([{ ...WORDS, box }], 1, looks)[0]?.onProduct;
}

describe('words', () => {
  const jar: readonly PixelBox[] = [
    [100, 100, 200, 80],
    [100, 260, 200, 80],
  ];

  it('on a pale label around a product are on the product, though the label is not seen', () => {
    expect(isOnProduct([120, 200, 160, 40], ...jar)).toBe(true);
  });

  it('wider than the product are laid over', () => {
    expect(isOnProduct([60, 200, 280, 40], ...jar)).toBe(false);
  });

  it('far below one product and above another are laid over', () => {
    expect(isOnProduct([120, 300, 160, 20], [100, 100, 200, 80], [100, 420, 200, 80])).toBe(false);
  });

  it('with a line under them, below a product, are laid over', () => {
    expect(isOnProduct([120, 200, 160, 40], [100, 100, 200, 80], [100, 250, 200, 5])).toBe(false);
  });

  it('on a white product of which the sides are seen are on it', () => {
    const sides: readonly PixelBox[] = [
      [100, 100, 2, 400],
      [400, 100, 2, 400],
    ];
    expect(placedOn(5, [180, 280, 160, 40], ...sides)).toBe(true);
    expect(placedOn(0, [180, 280, 160, 40], ...sides)).toBe(false);
    expect(placedOn(5, [420, 280, 160, 40], ...sides)).toBe(false);
  });

  it('within an outline that has a gap beside them are on the product', () => {
    const outline: readonly PixelBox[] = [
      [100, 100, 300, 2],
      [100, 500, 300, 2],
      [400, 100, 2, 180],
      [400, 320, 2, 180],
      [100, 100, 2, 180],
      [100, 320, 2, 180],
    ];
    expect(placedOn(5, [130, 280, 240, 40], ...outline)).toBe(true);
    expect(placedOn(0, [130, 280, 240, 40], ...outline)).toBe(false);
    expect(placedOn(5, [440, 280, 240, 40], ...outline)).toBe(false);
  });

  it('below a product are laid over', () => {
    expect(isOnProduct([120, 200, 160, 40], [100, 100, 200, 80])).toBe(false);
  });
});
