import type { Raster } from '@/lib/images/pixel-source';

/** Colours of the tint: nearly white (250 to 254), and clearly not white. */
const NEARLY = [240, 150, 0] as const;
const CLEARLY = [214, 0, 108] as const;
const WHITE = 255;
const NEAR = 250;
const OPAQUE = 220;

/**
 * What has to be white and is not: a layer over `picture`, see-through but for the pixels of the border ring (1 % of
 * the shorter side, at least two pixels so that it can be seen) that are not 255,255,255.
 * @returns the layer's pixels (RGBA) and how many of them are tinted.
 */
export function tintOf({ width, height, data }: Raster): {
  pixels: Uint8ClampedArray<ArrayBuffer>;
  tinted: number;
} {
  const pixels = new Uint8ClampedArray(data.length);
  const ring = Math.max(2, Math.round(Math.min(width, height) / 100));
  let tinted = 0;
  const look = (x: number, y: number): void => {
    const at = (y * width + x) * 4;
    const own = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    // What can be seen through is seen on Amazon's white.
    const darkest = Math.round(WHITE - ((WHITE - own) * (data[at + 3] ?? 0)) / WHITE);
    if (darkest === WHITE) return;
    pixels.set(darkest < NEAR ? CLEARLY : NEARLY, at);
    pixels[at + 3] = OPAQUE;
    tinted++;
  };
  for (let y = 0; y < height; y++) {
    const isEdge = y < ring || y >= height - ring;
    for (let x = 0; x < width; x++) {
      if (isEdge || x < ring || x >= width - ring) look(x, y);
    }
  }
  return { pixels, tinted };
}
