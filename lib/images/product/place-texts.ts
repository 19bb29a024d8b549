import type { ImageText } from '@/lib/listing/image';
import type { FoundText } from '../found-text';
import type { Window } from './plane';

/** Words printed on the product have product around them: at least this share. */
const SURROUNDED = 0.85;
/** How far above and below the words it is looked for, in heights of the words. */
const BAND = 0.3;

/** Tells a pixel of the product's silhouette. */
type IsProduct = (x: number, y: number) => boolean;

/** Words in pixels of the scaled picture. */
export function scaledBox({ box: [x, y, w, h] }: FoundText, scale: number): Window {
  return { left: x / scale, top: y / scale, right: (x + w) / scale, bottom: (y + h) / scale };
}

/**
 * Which words are a label of the product and which are laid over the picture. Words that straddle the product's edge,
 * lie on the background or on a badge are laid over.
 */
export function placedTexts(
  texts: readonly FoundText[],
  scale: number,
  isProduct: IsProduct,
): ImageText[] {
  return texts.map((one) => ({
    text: one.text,
    confidence: one.confidence,
    box: one.box,
    onProduct: surroundedShare(scaledBox(one, scale), isProduct) >= SURROUNDED,
  }));
}

function surroundedShare({ left, top, right, bottom }: Window, isProduct: IsProduct): number {
  const band = Math.max(2, (bottom - top) * BAND);
  let [inside, all] = [0, 0];
  for (let y = Math.round(top - band); y < bottom + band; y += 1) {
    for (let x = Math.round(left); x < right; x += 1) {
      all += 1;
      if (isProduct(x, y)) inside += 1;
    }
  }
  return inside / (all || 1);
}
