import type { FoundText } from '@/lib/images/found-text';
import { measure } from '@/lib/images/measure';
import type { PixelSource } from '@/lib/images/pixel-source';
import { type HeaderReading, readHeader } from '@/lib/images/read-header';
import type { ImageFacts, ImageFormat } from '@/lib/listing/image';
import { bitmapSource } from './bitmap-source';
import { findTexts } from './texts';
import type { ImageReading, ImageWish } from './types';

/** Of a file up to this size all bytes are looked at: where it was cut off, only its end tells. */
const WHOLE_BYTES = 64 * 1024 * 1024;
/** As much of it as its header may take. */
const HEADER_BYTES = 256 * 1024;
/** A longer side would take more memory than a canvas has; too many pixels in all are told by the header's reader. */
const MOST_SIDE = 20_000;

/** Formats that every browser decodes; of the others only the header is read. */
const DECODED: ReadonlySet<ImageFormat> = new Set(['jpeg', 'png', 'gif', 'bmp', 'webp', 'avif']);

/**
 * Reads one file: the header's facts first, then, where that is safe, one decoding for all that pixels tell. Meanwhile
 * the rest of the file is looked at: only its end tells of some that they were cut off.
 */
export async function readImage(file: Blob, wish: ImageWish): Promise<ImageReading> {
  const first = await headerOf(file, HEADER_BYTES);
  const decoding = mayDecode(first) ? decode(file, first.facts) : undefined;
  const isPart = file.size > HEADER_BYTES && file.size <= WHOLE_BYTES;
  const header = isPart ? await headerOf(file, file.size) : first;
  const bitmap = await decoding;
  try {
    if ('problem' in header) return header;
    const { facts } = header;
    if (isBomb(facts)) return { facts, problem: 'too-large' };
    if (!mayDecode(header)) return { facts };
    if (bitmap === undefined) return { facts, problem: 'damaged' };
    const source = bitmapSource(bitmap);
    const texts = wish.texts ? await lookForTexts(source) : undefined;
    return { facts: { ...facts, ...measure(source, texts) } };
  } finally {
    bitmap?.close();
  }
}

async function headerOf(file: Blob, length: number): Promise<HeaderReading> {
  return readHeader(new Uint8Array(await file.slice(0, length).arrayBuffer()), file.size);
}

/** What is no bomb, and nothing that browsers cannot decode. */
function mayDecode(header: HeaderReading): header is { facts: ImageFacts } {
  if ('problem' in header) return false;
  const { facts } = header;
  return facts.format !== undefined && DECODED.has(facts.format) && !isBomb(facts);
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
