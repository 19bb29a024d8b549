import type { PixelSource, Raster } from '@/lib/images/pixel-source';

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
      const [w, h] = [width, height].map((each) => Math.max(1, Math.round(each * scale))) as [
        number,
        number,
      ];
      return drawn(w, h, (context) => {
        context.imageSmoothingEnabled = true;
        context.imageSmoothingQuality = 'medium';
        context.drawImage(bitmap, 0, 0, w, h);
      });
    },
  };
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
