import type { ImageFacts } from '@/lib/listing/image';
import { isEnlarged } from './detail';
import type { FoundText } from './found-text';
import { perceptualHash } from './hash';
import type { PixelSource, Raster } from './pixel-source';
import { measureProduct } from './product/measure-product';
import { measureRing, onWhite } from './ring';

/** Longest side of the picture in which the product is looked for: an edge is off by 0.1 % at most. */
const ANALYSIS_SIDE = 800;
const OPAQUE = 250;
/** A pixel as one number is this or more when its alpha is 255 (in the order of bytes of every machine there is). */
const OPAQUE_PIXEL = 0xff000000;

/**
 * What the pixels of a picture say. The border ring is read at full size, the rest from the picture scaled down.
 *
 * `texts`: words that text detection found, boxes in pixels of the full size; absent where nobody looked. What cannot
 * be told, e.g. where the product ends on a busy background, is left out.
 */
export function measure(source: PixelSource, texts?: readonly FoundText[]): ImageFacts {
  const { calmShare, ...ring } = measureRing(source);
  const raster = source.shrunk(ANALYSIS_SIDE);
  const scale = Math.max(source.width, source.height) / Math.max(raster.width, raster.height);
  const transparentShare = flatten(raster);
  const upscaled = isEnlarged(source, raster);
  return {
    width: source.width,
    height: source.height,
    ...ring,
    ...measureProduct(raster, { ...ring, calmShare }, scale, texts),
    ...(upscaled !== undefined && { upscaled }),
    transparentShare,
    hash: perceptualHash(raster),
  };
}

/** Puts the picture on white; gives the share of pixels through which white is seen. */
function flatten({ data }: Raster): number {
  let transparent = 0;
  // Alpha is the last of four bytes: looked at by four at once, since hardly any picture has some.
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length >> 2);
  for (let at = 0; at < pixels.length; at += 1) {
    if ((pixels[at] ?? 0) >= OPAQUE_PIXEL) continue;
    const i = 4 * at + 3;
    const alpha = data[i] ?? 255;
    if (alpha < OPAQUE) transparent += 1;
    for (let c = i - 3; c < i; c += 1) data[c] = onWhite(data[c] ?? 0, alpha);
    data[i] = 255;
  }
  return transparent / (data.length / 4 || 1);
}
