import type { ImageFacts, ListingImage } from '@/lib/listing/image';
import type { Gauge, GaugeId } from './gauge';
import { measureBytes, measureFormat, measureSide } from './measures-file';
import { measureFill, measureSharpness, measureTouch, measureWhite } from './measures-pixels';
import { measureWords } from './measures-words';

/** Measures one thing; the verdict is that of the limit alone. */
export type Measure = (image: ListingImage, facts: ImageFacts) => Omit<Gauge, 'id'>;

export const MEASURES: Readonly<Record<GaugeId, Measure>> = {
  side: measureSide,
  bytes: measureBytes,
  format: measureFormat,
  white: measureWhite,
  fill: measureFill,
  touch: measureTouch,
  sharp: measureSharpness,
  words: measureWords,
};
