import type { ImageText } from '@/lib/listing/image';
import type { FoundText } from '../found-text';
import { quantile, type Window } from './plane';

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

/** The sides of a white product on white are seen, its middle hardly: the ground of words on it differs so little. */
const LEAST_TINT = 2;
/** How far around the words their ground is looked at, in heights of the words. */
const GROUND = 0.4;
/** So many lines of sight are tried on each side of the words. */
const SIGHTS = 16;

/** Tells a pixel of the product's silhouette. */
type IsProduct = (x: number, y: number) => boolean;

/** What is known of a pixel; outside of the picture nothing is product or differs. */
export interface Looks {
  isProduct: IsProduct;
  /** Its difference from the background, 0 to 255. */
  differenceAt(x: number, y: number): number;
  width: number;
  height: number;
}

/** Words in pixels of the scaled picture. */
export function scaledBox({ box: [x, y, w, h] }: FoundText, scale: number): Window {
  return { left: x / scale, top: y / scale, right: (x + w) / scale, bottom: (y + h) / scale };
}

/**
 * Which words are a label of the product and which are laid over the picture. Words that straddle the product's edge,
 * lie on the background or on a badge are laid over.
 */
export function placedTexts(texts: readonly FoundText[], scale: number, looks: Looks): ImageText[] {
  const { isProduct } = looks;
  return texts.map((one) => {
    const box = scaledBox(one, scale);
    const onProduct =
      surroundedShare(box, isProduct) >= SURROUNDED ||
      betweenShare(box, isProduct) >= SURROUNDED ||
      isOnPale(box, looks);
    return { text: one.text, confidence: one.confidence, box: one.box, onProduct };
  });
}

/** True where the ground of the words is not quite the background, and product is seen on two opposite sides or around. */
function isOnPale(box: Window, looks: Looks): boolean {
  if (groundOf(box, looks) < LEAST_TINT) return false;
  return aroundShare(box, looks) >= SURROUNDED || isBetween(box, looks);
}

/** Share of the lines of sight in all directions that meet product: an outline may have gaps. */
function aroundShare({ left, top, right, bottom }: Window, looks: Looks): number {
  let met = 0;
  for (let sight = 0; sight < 2 * SIGHTS; sight += 1) {
    const turn = (sight / SIGHTS) * Math.PI;
    const [stepX, stepY] = [Math.cos(turn), Math.sin(turn)];
    const x = (left + right) / 2 + stepX * ((right - left) / 2 + 2);
    const y = (top + bottom) / 2 + stepY * ((bottom - top) / 2 + 2);
    if (meetsProduct([x, y, stepX, stepY], looks)) met += 1;
  }
  return met / (2 * SIGHTS);
}

function isBetween(box: Window, looks: Looks): boolean {
  const { left, top, right, bottom } = box;
  const sees = (side: (share: number) => readonly [number, number, number, number]): boolean => {
    let seen = 0;
    for (let sight = 0; sight < SIGHTS; sight += 1)
      if (meetsProduct(side((sight + 0.5) / SIGHTS), looks)) seen += 1;
    return seen >= SURROUNDED * SIGHTS;
  };
  const across = (share: number): number => Math.round(left + share * (right - left));
  const down = (share: number): number => Math.round(top + share * (bottom - top));
  return (
    (sees((share) => [across(share), Math.floor(top) - 1, 0, -1]) &&
      sees((share) => [across(share), Math.ceil(bottom), 0, 1])) ||
    (sees((share) => [Math.floor(left) - 1, down(share), -1, 0]) &&
      sees((share) => [Math.ceil(right), down(share), 1, 0]))
  );
}

/** Follows a line of sight from a pixel on, by steps, to the border of the picture. */
function meetsProduct(
  [fromX, fromY, stepX, stepY]: readonly [number, number, number, number],
  { isProduct, width, height }: Looks,
): boolean {
  let [x, y] = [fromX, fromY];
  while (x >= 0 && y >= 0 && x < width && y < height) {
    if (isProduct(Math.round(x), Math.round(y))) return true;
    x += stepX;
    y += stepY;
  }
  return false;
}

/** The middle difference from the background in a band around the words. */
function groundOf({ left, top, right, bottom }: Window, { differenceAt }: Looks): number {
  const band = Math.max(2, Math.round((bottom - top) * GROUND));
  const levels = new Uint32Array(256);
  const count = (x: number, y: number): void => {
    const level = differenceAt(x, y);
    levels[level] = (levels[level] ?? 0) + 1;
  };
  for (let by = 1; by <= band; by += 1) {
    for (let x = Math.round(left); x < right; x += 1) {
      count(x, Math.floor(top) - by);
      count(x, Math.ceil(bottom) - 1 + by);
    }
  }
  return quantile(levels, 0.5);
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
