import type { AplusModule } from '@/lib/listing/image';
import { MODULE_SIZES } from '../data/image-limits';
import { defineRule } from '../define';

const TEXT = 'banner.jpg';
const END = TEXT.length;
/** Shapes may differ by this share before something would be cut off. */
const TOLERANCE = 0.02;

/** Least size and shape of an image of an A+ module. */
export default defineRule<'A-MOD'>({
  id: 'aplus-module',
  fields: ['image'],
  codes: {
    'A-MOD': {
      severity: 'error',
      confidence: 'medium',
      sources: ['aplus-images', 'aplus-api-examples'],
    },
  },
  check({ image, text }, report) {
    if (image?.role !== 'APLUS' || image.module === undefined || image.problem !== undefined)
      return;
    const { width, height } = image.facts ?? {};
    if (width === undefined || height === undefined) return report.cannotTell('image-not-loaded');
    const [leastWidth, leastHeight] = MODULE_SIZES[image.module];
    const span = { start: 0, end: text.raw.length };
    const data = { width, height, leastWidth, leastHeight };
    if (width < leastWidth || height < leastHeight) report.finding('A-MOD', span, { data });
    else if (Math.abs((width * leastHeight) / (height * leastWidth) - 1) > TOLERANCE)
      report.finding('A-MOD', span, { severity: 'hint', variant: 'shape', data });
  },
  examples: [
    example('header', 970, 600, []),
    example('header', 1940, 1200, []),
    example('header', 969, 600, 'error'),
    example('header', 970, 599, 'error'),
    example('three', 300, 300, []),
    example('three', 600, 400, 'hint'),
    example('logo', 600, 180, []),
    example('premium', 1464, 600, []),
    example('premium', 970, 600, 'error'),
    { text: TEXT, image: { role: 'MAIN', facts: { width: 100, height: 100 } }, expect: [] },
    {
      text: TEXT,
      image: { role: 'APLUS', module: 'four' },
      expect: [],
      cannotTell: 'image-not-loaded',
    },
  ],
});

function example(
  module: AplusModule,
  width: number,
  height: number,
  severity: 'error' | 'hint' | readonly [],
) {
  return {
    text: TEXT,
    image: { role: 'APLUS', module, facts: { width, height } },
    expect: typeof severity === 'string' ? ([['A-MOD', 0, END, severity]] as const) : [],
  } as const;
}
