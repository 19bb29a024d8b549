import { WHITE_BORDER } from '../data/image-limits';
import { defineRule } from '../define';

const TEXT = 'B00UXG4WR5.MAIN.jpg';
const END = TEXT.length;

/** The border of a main image is purely white. */
export default defineRule<'I-MAIN-WHITE'>({
  id: 'main-background',
  fields: ['image'],
  codes: {
    'I-MAIN-WHITE': {
      severity: 'error',
      confidence: 'high',
      sources: ['image-rules-au', 'image-rules-es', 'image-requirements'],
    },
  },
  check({ image, text }, report) {
    if (image?.role !== 'MAIN' || image.problem !== undefined) return;
    const { whiteShare, darkShare, background } = image.facts ?? {};
    if (whiteShare === undefined || darkShare === undefined || background === undefined)
      return report.cannotTell('image-not-measured');
    const span = { start: 0, end: text.raw.length };
    const color = background.join(', ');
    if (darkShare > WHITE_BORDER.dark) {
      const data = { percent: percent(darkShare), limit: WHITE_BORDER.dark * 100, color };
      report.finding('I-MAIN-WHITE', span, { data });
    } else if (whiteShare < WHITE_BORDER.white) {
      const data = { percent: percent(1 - whiteShare), color };
      report.finding('I-MAIN-WHITE', span, { severity: 'hint', variant: 'nearly', data });
    }
  },
  examples: [
    border(1, 0, [255, 255, 255], []),
    border(0.985, 0.015, [255, 255, 255], []),
    border(0.97, 0.021, [255, 255, 255], 'error'),
    border(0, 1, [240, 240, 240], 'error'),
    border(0, 0, [253, 254, 255], 'hint'),
    border(0.9, 0.01, [255, 255, 255], 'hint'),
    { ...border(0, 1, [20, 20, 20], []), image: { role: 'PT', facts: { whiteShare: 0 } } },
    { text: TEXT, image: { role: 'MAIN', problem: 'empty' }, expect: [] },
    {
      text: TEXT,
      image: { role: 'MAIN', facts: { width: 2000, height: 2000 } },
      expect: [],
      cannotTell: 'image-not-measured',
    },
  ],
});

/** With one digit behind the point. */
function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}

function border(
  whiteShare: number,
  darkShare: number,
  background: readonly [number, number, number],
  severity: 'error' | 'hint' | readonly [],
) {
  return {
    text: TEXT,
    image: { role: 'MAIN', facts: { whiteShare, darkShare, background } },
    expect: typeof severity === 'string' ? ([['I-MAIN-WHITE', 0, END, severity]] as const) : [],
  } as const;
}
