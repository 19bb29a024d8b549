import sharp from 'sharp';
import { MOST_PIXELS } from '@/lib/images/limits';
import type { ImageFormat } from '@/lib/listing/image';
import { decodeBitmap } from './bitmap';
import { RawSource } from './raw-source';

/**
 * Decodes a picture as it is shown: turned by its orientation, CMYK as RGB, the first frame of a moving one. Throws
 * where the file is damaged, undefined where this kind of file cannot be decoded here.
 */
export async function decode(
  bytes: Uint8Array,
  format: ImageFormat | undefined,
): Promise<RawSource | undefined> {
  if (format === 'bmp') {
    const pixels = decodeBitmap(bytes);
    return pixels && new RawSource(pixels);
  }
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .rotate()
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  if (channels === 3 || channels === 4) return new RawSource({ width, height, channels, data });
  return new RawSource({ width, height, channels: 3, data: tripled(data, channels) });
}

/** Grey pixels, perhaps with transparency in a second byte, as three equal colours. */
function tripled(data: Uint8Array, channels: number): Uint8Array {
  const rgb = new Uint8Array((data.length / channels) * 3);
  for (let from = 0, to = 0; from < data.length; from += channels, to += 3) {
    const level = data[from] ?? 0;
    rgb[to] = level;
    rgb[to + 1] = level;
    rgb[to + 2] = level;
  }
  return rgb;
}
