import type { FoundText } from '@/lib/images/found-text';
import { measure } from '@/lib/images/measure';
import type { PixelSource } from '@/lib/images/pixel-source';
import { readHeader } from '@/lib/images/read-header';
import type { ImageFacts, ImageFormat } from '@/lib/listing/image';
import { bitmapSource } from './bitmap-source';
import { findTexts } from './texts';
import type { ImageReading, ImageWish } from './types';

/** Of a file up to this size all bytes are looked at: where it was cut off, only its end tells. */
const WHOLE_BYTES = 64 * 1024 * 1024;
/** As much of a larger one as its header may take. */
const HEADER_BYTES = 256 * 1024;
/** A longer side would take more memory than a canvas has; too many pixels in all are told by the header's reader. */
const MOST_SIDE = 20_000;

/** Formats that every browser decodes; of the others only the header is read. */
const DECODED: ReadonlySet<ImageFormat> = new Set(['jpeg', 'png', 'gif', 'bmp', 'webp', 'avif']);

/** Reads one file: the header's facts first, then, where that is safe, one decoding for all that pixels tell. */
export async function readImage(file: Blob, wish: ImageWish): Promise<ImageReading> {
  const known = file.size > WHOLE_BYTES ? file.slice(0, HEADER_BYTES) : file;
  const header = readHeader(new Uint8Array(await known.arrayBuffer()), file.size);
  if ('problem' in header) return header;
  const { facts } = header;
  if (isBomb(facts)) return { facts, problem: 'too-large' };
  if (facts.format === undefined || !DECODED.has(facts.format)) return { facts };
  const bitmap = await decode(file, facts);
  if (bitmap === undefined) return { facts, problem: 'damaged' };
  try {
    const source = bitmapSource(bitmap);
    const texts = wish.texts ? await lookForTexts(source) : undefined;
    return { facts: { ...facts, ...measure(source, texts) } };
  } finally {
    bitmap.close();
  }
}

/** Without its models nobody has looked for words: everything else holds all the same. */
async function lookForTexts(source: PixelSource): Promise<FoundText[] | undefined> {
  try {
    return await findTexts(source);
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: a worker has no storage to report to
    console.warn('[clerkside] images/texts:', error);
    return undefined;
  }
}

function isBomb({ width = 0, height = 0 }: ImageFacts): boolean {
  return Math.max(width, height) > MOST_SIDE;
}

/**
 * Undefined for a file that the browser cannot make a picture of. Colours are asked for as they are, not multiplied by
 * alpha, only where there is alpha: it costs as much again as decoding.
 */
async function decode(
  file: Blob,
  { format, hasAlpha }: ImageFacts,
): Promise<ImageBitmap | undefined> {
  const isOpaque = format === 'jpeg' || hasAlpha === false;
  try {
    return await createImageBitmap(file, {
      imageOrientation: 'from-image',
      premultiplyAlpha: isOpaque ? 'default' : 'none',
    });
  } catch {
    return undefined;
  }
}
