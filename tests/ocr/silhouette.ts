import sharp from 'sharp';
import type { PixelBox } from '@/lib/listing/image';
import type { Picture } from './pictures';

/** The grid on which the product's outline is taken. */
const CELLS = 128;
/** Samples along each side of a box. */
const SAMPLES = 12;
/** Share of the words' box that must lie on the product for them to be printed on it. */
const ON = 0.85;

/**
 * Tells whether a box (pixels of a raster `side` wide) lies on the product, by the outline that the picture was drawn
 * with, each row filled from its first cell to its last: the finder of words is measured here, not that of products.
 */
export async function onProduct(
  { productSvg }: Picture,
  side: number,
): Promise<(box: PixelBox) => boolean> {
  const alpha = await alphaOf(productSvg);
  const rows = Array.from({ length: CELLS }, (_, row) => {
    const cells = alpha.subarray(row * CELLS, (row + 1) * CELLS);
    const isProduct = (value: number): boolean => value > 127;
    return { left: cells.findIndex(isProduct), right: cells.findLastIndex(isProduct) };
  });
  const scale = CELLS / side;
  return ([x, y, width, height]) => {
    let inside = 0;
    for (let at = 0; at < SAMPLES * SAMPLES; at += 1) {
      const column = Math.floor((x + (((at % SAMPLES) + 0.5) / SAMPLES) * width) * scale);
      const down = (Math.floor(at / SAMPLES) + 0.5) / SAMPLES;
      const row = rows[Math.floor((y + down * height) * scale)];
      if (row && row.left >= 0 && column >= row.left && column <= row.right) inside += 1;
    }
    return inside / (SAMPLES * SAMPLES) >= ON;
  };
}

/** The product's upright box on a square of 1,000. */
export async function productBox({
  productSvg,
}: Picture): Promise<readonly [number, number, number, number]> {
  const alpha = await alphaOf(productSvg);
  const cells = [...alpha.keys()].filter((at) => (alpha[at] ?? 0) > 127);
  const [across, down] = [cells.map((at) => at % CELLS), cells.map((at) => Math.floor(at / CELLS))];
  const unit = 1_000 / CELLS;
  const [left, top] = [Math.min(...across) * unit, Math.min(...down) * unit];
  return [left, top, (Math.max(...across) + 1) * unit - left, (Math.max(...down) + 1) * unit - top];
}

async function alphaOf(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg))
    .resize(CELLS, CELLS)
    .ensureAlpha()
    .extractChannel(3)
    .raw()
    .toBuffer();
}
