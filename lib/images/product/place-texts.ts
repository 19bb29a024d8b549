import type { ImageText } from '@/lib/listing/image';
import type { FoundText } from '../found-text';
import type { Window } from './plane';

/** Words printed on the product have product around them: at least this share. */
const SURROUNDED = 0.85;
/** How far above and below the words it is looked for, in heights of the words. */
const BAND = 0.3;

/**
 * A pale label that goes around the product looks like background. Words on it have product above and below: so many
 * heights of the words away at most, and at least so many heights of it, so that no line over or under words counts.
 */
const LABEL_REACH = 2;
const LEAST_THICK = 0.5;

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
  return texts.map((one) => {
    const box = scaledBox(one, scale);
    const onProduct =
      surroundedShare(box, isProduct) >= SURROUNDED || betweenShare(box, isProduct) >= SURROUNDED;
    return { text: one.text, confidence: one.confidence, box: one.box, onProduct };
  });
}

/** Share of the words' columns that have product closely above and below. */
function betweenShare({ left, top, right, bottom }: Window, isProduct: IsProduct): number {
  const height = bottom - top;
  const meets = (x: number, from: number, step: 1 | -1): boolean => {
    let thick = 0;
    for (let by = 0; by <= height * (LABEL_REACH + LEAST_THICK); by += 1) {
      thick = isProduct(x, from + by * step) ? thick + 1 : 0;
      if (thick >= Math.max(2, height * LEAST_THICK)) return true;
    }
    return false;
  };
  let [between, all] = [0, 0];
  for (let x = Math.round(left); x < right; x += 1) {
    all += 1;
    if (meets(x, Math.floor(top) - 1, -1) && meets(x, Math.ceil(bottom), 1)) between += 1;
  }
  return between / (all || 1);
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
