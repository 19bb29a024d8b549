import type { ImageFacts } from '@/lib/listing/image';
import { FILL } from '../data/image-limits';
import { defineRule } from '../define';

const TEXT = 'B00UXG4WR5.MAIN.jpg';
const END = TEXT.length;

/** The product fills the main image, and is not cut by its frame. */
export default defineRule<'I-MAIN-FILL'>({
  id: 'main-fill',
  fields: ['image'],
  reads: ['productType'],
  codes: {
    'I-MAIN-FILL': {
      severity: 'error',
      confidence: 'high',
      sources: ['image-rules-au', 'image-requirements'],
    },
  },
  check({ image, text, families }, report) {
    if (image?.role !== 'MAIN' || image.problem !== undefined) return;
    const { fill, borderTouch, whiteShare } = image.facts ?? {};
    const span = { start: 0, end: text.raw.length };
    // Necklaces may be cut; which jewellery is one, the product type seldom says.
    const mayBeCut = families.has('jewelry');
    if (borderTouch?.includes(true) === true && !mayBeCut)
      return report.finding('I-MAIN-FILL', span, { variant: 'cut' });
    if (fill === undefined)
      return report.cannotTell(
        whiteShare === undefined ? 'image-not-measured' : 'product-not-told',
      );
    if (fill < FILL.least - FILL.tolerance)
      report.finding('I-MAIN-FILL', span, {
        data: { percent: Math.floor(fill * 1000) / 10, limit: FILL.least * 100 },
      });
  },
  examples: [
    example({ fill: 0.9 }, true),
    example({ fill: 0.85 }, true),
    // Within what measuring may be off.
    example({ fill: 0.848 }, true),
    example({ fill: 0.84 }, false),
    example({ fill: 0.6, borderTouch: [false, false, false, false] }, false),
    example({ fill: 0.99, borderTouch: [false, false, true, false] }, false),
    example({ fill: 1, borderTouch: [true, true, true, true] }, false),
    {
      ...example({ fill: 1, borderTouch: [true, false, false, false] }, true),
      listing: { productType: 'necklace' },
    },
    {
      ...example({ fill: 0.5, borderTouch: [true, false, false, false] }, false),
      listing: { productType: 'necklace' },
    },
    { text: 'B00UXG4WR5.PT01.jpg', image: { role: 'PT', facts: { fill: 0.4 } }, expect: [] },
    { ...example({ whiteShare: 1 }, true), cannotTell: 'product-not-told' },
    { ...example({}, true), cannotTell: 'image-not-measured' },
  ],
});

function example(facts: ImageFacts, isClean: boolean) {
  return {
    text: TEXT,
    image: { role: 'MAIN', facts },
    expect: isClean ? [] : ([['I-MAIN-FILL', 0, END, 'error']] as const),
  } as const;
}
