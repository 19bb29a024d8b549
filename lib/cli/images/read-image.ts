import type { FoundText } from '@/lib/images/found-text';
import { measure } from '@/lib/images/measure';
import type { PixelSource } from '@/lib/images/pixel-source';
import { readHeader } from '@/lib/images/read-header';
import type { ImageFacts, ImageFormat, ImageProblem } from '@/lib/listing/image';
import { decode } from './decode';

/** Finds the words in a picture; boxes in pixels of its full size. */
export type FindTexts = (source: PixelSource) => Promise<readonly FoundText[]>;

/** Formats that are not decoded: nobody takes them, and some can hold anything. */
const NOT_DECODED: ReadonlySet<ImageFormat | undefined> = new Set([
  'heic',
  'ico',
  'jp2',
  'jxl',
  'pdf',
  'psd',
  'svg',
] as const);

export interface ImageReading {
  facts?: ImageFacts;
  problem?: ImageProblem;
}

/** All that is to be known of an image file. Never throws because of the bytes. */
export async function readImage(bytes: Uint8Array, findTexts?: FindTexts): Promise<ImageReading> {
  const header = readHeader(bytes);
  if ('problem' in header || NOT_DECODED.has(header.facts.format)) return header;
  let source: PixelSource | undefined;
  try {
    source = await decode(bytes, header.facts.format);
  } catch {
    return { facts: header.facts, problem: 'damaged' };
  }
  // Rare kinds of BMP: the header is all there is, and the rules say that nothing was measured.
  if (source === undefined) return header;
  const texts = await findTexts?.(source);
  // What the header says of the size is what the file means, whatever a decoder makes of it.
  return { facts: { ...measure(source, texts), ...header.facts } };
}
