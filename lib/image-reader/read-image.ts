import { measure } from '@/lib/images/measure';
import { readHeader } from '@/lib/images/read-header';
import type { ImageFacts, ImageFormat } from '@/lib/listing/image';
import { bitmapSource } from './bitmap-source';
import { findTexts } from './texts';
import type { ImageReading, ImageWish } from './types';

/** Of a file up to this size all bytes are looked at: where it was cut off, only its end tells. */
const WHOLE_BYTES = 64 * 1024 * 1024;
/** As much of a larger one as its header may take. */
const HEADER_BYTES = 256 * 1024;
/** Above either, decoding would take the memory of the whole browser: the header's facts must do. */
const MOST_PIXELS = 150_000_000;
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
  const bitmap = await decode(file);
  if (bitmap === undefined) return { facts, problem: 'damaged' };
  try {
    const source = bitmapSource(bitmap);
    const texts = wish.texts ? await findTexts(source) : undefined;
    return { facts: { ...facts, ...measure(source, texts) } };
  } finally {
    bitmap.close();
  }
}

function isBomb({ width = 0, height = 0 }: ImageFacts): boolean {
  return width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE;
}

/** Undefined for a file that the browser cannot make a picture of. */
async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, {
      imageOrientation: 'from-image',
      premultiplyAlpha: 'none',
    });
  } catch {
    return undefined;
  }
}
