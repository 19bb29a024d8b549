import type { Part } from './parts';

/** Letters are no higher than this share of the picture, and a line of words has at least so many. */
const MOST_HEIGHT = 0.12;
const LEAST_LETTERS = 4;
/** Letters of one line: gaps and offsets in heights of a letter. */
const GAP = 1.3;
const OFFSET = 0.6;
const SIZES = 2.6;
/** What is so much smaller than the product may be a letter. */
const MOST_OF_PRODUCT = 0.05;

/**
 * Small parts that stand in a row like letters: words laid over the background. Only where nobody looked for words;
 * no claim is made of them, but they are no part of the product.
 */
export function lettersOf(list: readonly Part[], height: number): Set<Part> {
  const [product] = list;
  if (product === undefined) return new Set();
  const small = list
    .filter(
      (part) =>
        part.bottom - part.top <= height * MOST_HEIGHT &&
        part.area <= product.area * MOST_OF_PRODUCT,
    )
    .slice(0, 400)
    .sort((a, b) => a.left - b.left);
  const letters = new Set<Part>();
  const taken = new Set<Part>();
  for (const first of small) {
    if (taken.has(first)) continue;
    const line = [first];
    for (const part of small) {
      const last = line.at(-1);
      if (last !== undefined && part.left > last.left && isNext(last, part)) line.push(part);
    }
    if (line.length < LEAST_LETTERS) continue;
    for (const part of line) {
      taken.add(part);
      letters.add(part);
    }
  }
  return letters;
}

function isNext(a: Part, b: Part): boolean {
  const [high, low] = [a.bottom - a.top, b.bottom - b.top].sort((u, v) => v - u);
  if (high === undefined || low === undefined || high > low * SIZES) return false;
  const gap = b.left - a.right;
  const offset = Math.abs(a.bottom + a.top - b.bottom - b.top) / 2;
  return gap <= high * GAP && gap > -high && offset <= high * OFFSET;
}
