import { componentsOf, type ScoreMap } from './components';
import { smallestBox, type TurnedBox } from './turned-box';

/** Where the detector saw writing, and how sure it is, 0 to 1. */
export interface TextBox extends TurnedBox {
  score: number;
}

/** A pixel of the map counts from here on. */
const PIXEL = 0.3;
/** Mean certainty of a box. Low, for faint watermarks; what is no writing is sorted out by reading it. */
const SURE = 0.5;
const LEAST_PIXELS = 12;
const LEAST_SIDE = 3;
/** The detector marks the heart of a line; the line itself reaches further, by area over circumference times this. */
const GROWTH = 1.6;

/** Lines of writing in the detector's map, in pixels of the map, the surest first. */
export function textBoxes(map: ScoreMap): TextBox[] {
  return componentsOf(map, PIXEL, LEAST_PIXELS)
    .filter(({ score }) => score >= SURE)
    .map(({ score, outline }) => ({ ...smallestBox(outline), score }))
    .filter(({ width, height }) => Math.min(width, height) >= LEAST_SIDE)
    .map(grown)
    .sort((a, b) => b.score - a.score);
}

function grown(box: TextBox): TextBox {
  const by = (GROWTH * box.width * box.height) / (2 * (box.width + box.height));
  return { ...box, width: box.width + 2 * by, height: box.height + 2 * by };
}
