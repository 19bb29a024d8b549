import { LEAST_DPI } from '../data/image-limits';
import { defineRule } from '../define';

const TEXT = 'B00UXG4WR5.MAIN.jpg';
const END = TEXT.length;

/** What the file says of its resolution in print; on screens only the pixels matter. */
export default defineRule<'I-DPI'>({
  id: 'image-dpi',
  fields: ['image'],
  codes: {
    'I-DPI': { severity: 'hint', confidence: 'medium', sources: ['title-suppression-digest'] },
  },
  check({ image, text }, report) {
    const dpi = image?.facts?.dpi;
    if (image === undefined || image.role === 'APLUS' || image.problem !== undefined) return;
    if (typeof dpi === 'number' && dpi < LEAST_DPI)
      report.finding(
        'I-DPI',
        { start: 0, end: text.raw.length },
        { data: { dpi, limit: LEAST_DPI } },
      );
  },
  examples: [
    example(72, true),
    example(300, true),
    example(null, true),
    example(71, false),
    example(28, false),
    { text: 'banner.jpg', image: { role: 'APLUS', facts: { dpi: 28 } }, expect: [] },
  ],
});

function example(dpi: number | null, isClean: boolean) {
  return {
    text: TEXT,
    image: { role: 'MAIN', facts: { dpi } },
    expect: isClean ? [] : ([['I-DPI', 0, END, 'hint']] as const),
  } as const;
}
