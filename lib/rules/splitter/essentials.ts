import { COLOURS, SIZES } from '../data/choice-words';

const MEASURE = /\d/u;

/** True for a size, pack, measure, colour or model: worth the room in a title before other words. */
export function isEssential(unit: string): boolean {
  if (MEASURE.test(unit) && unit.length <= 24) return true;
  const words = unit.toLowerCase().split(/\s+/u);
  return words.length <= 2 && words.some((word) => COLOURS.has(word) || SIZES.has(word));
}
