import type { PixelSource, Raster } from '@/lib/images/pixel-source';

/** Larger pictures are left to the browser's own better smoothing: half of one would be much to hold. */
const HALVED_SIDE = 3_200;

/** The pixels of a decoded picture; only the part that is asked for is copied out of it. */
export function bitmapSource(bitmap: ImageBitmap): PixelSource {
  const { width, height } = bitmap;
  return {
    width,
    height,
    region: (x, y, w, h) =>
      drawn(w, h, (context) => context.drawImage(bitmap, x, y, w, h, 0, 0, w, h)),
    shrunk(side) {
      const scale = Math.min(1, side / Math.max(width, height));
      const w = Math.max(1, Math.round(width * scale));
      const h = Math.max(1, Math.round(height * scale));
      const half = Math.max(width, height) <= HALVED_SIDE ? halved(bitmap, w, h) : undefined;
      const shrunk = drawn(w, h, (context) => {
        context.imageSmoothingQuality = half === undefined ? 'medium' : 'low';
        context.drawImage(half ?? bitmap, 0, 0, w, h);
      });
      if (half !== undefined) half.width = 0;
      return shrunk;
    },
  };
}

/**
 * The picture at half its size, where that is no smaller than what is wanted: plain smoothing then averages exactly
 * two by two pixels, which takes less time than the browser's better smoothing and is as even.
 */
function halved(bitmap: ImageBitmap, width: number, height: number): OffscreenCanvas | undefined {
  const w = Math.ceil(bitmap.width / 2);
  const h = Math.ceil(bitmap.height / 2);
  if (w < width || h < height) return undefined;
  const canvas = new OffscreenCanvas(w, h);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.imageSmoothingQuality = 'low';
  context.drawImage(bitmap, 0, 0, w, h);
  return canvas;
}

/** What `draw` paints on an empty canvas that is read at once: it stays in main memory, none of it on the GPU. */
function drawn(
  width: number,
  height: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): Raster {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas to read pixels from');
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  // Frees its memory now instead of at the next collection.
  canvas.width = 0;
  return { width, height, data };
}
