import type { ImageFacts } from '@/lib/listing/image';
import type { FoundText } from './found-text';
import type { PixelSource } from './pixel-source';
import { measureRing } from './ring';

/**
 * What the pixels of a picture say. The border ring is read at full size, the rest from the picture scaled down.
 *
 * `texts`: words that text detection found, boxes in pixels of the full size; absent where nobody looked. What cannot
 * be told, e.g. where the product ends on a busy background, is left out.
 */
export function measure(source: PixelSource, texts?: readonly FoundText[]): ImageFacts {
  const { calmShare: _, ...ring } = measureRing(source);
  return {
    width: source.width,
    height: source.height,
    ...ring,
    ...(texts !== undefined && { texts: texts.map((one) => ({ ...one, onProduct: false })) }),
  };
}
