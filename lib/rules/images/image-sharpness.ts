import type { ImageFacts } from '@/lib/listing/image';
import { LEAST_SHARPNESS } from '../data/image-limits';
import { defineRule } from '../define';

const TEXT = 'B00UXG4WR5.MAIN.jpg';
const END = TEXT.length;

/** Pictures are sharp, and not enlarged from small ones. */
export default defineRule<'I-BLUR'>({
  id: 'image-sharpness',
  fields: ['image'],
  codes: {
    'I-BLUR': { severity: 'error', confidence: 'high', sources: ['image-rules-au'] },
  },
  check({ image, text }, report) {
    if (image === undefined || image.problem !== undefined) return;
    const { sharpness, upscaled, whiteShare } = image.facts ?? {};
    const span = { start: 0, end: text.raw.length };
    if (sharpness === undefined)
      return report.cannotTell(whiteShare === undefined ? 'image-not-measured' : 'no-edges');
    if (sharpness < LEAST_SHARPNESS)
      report.finding('I-BLUR', span, {
        data: { value: Math.floor(sharpness * 100), limit: Math.round(LEAST_SHARPNESS * 100) },
      });
    else if (upscaled === true)
      report.finding('I-BLUR', span, { severity: 'warning', variant: 'enlarged' });
  },
  examples: [
    example({ sharpness: 1 }, []),
    example({ sharpness: 0.5, upscaled: false }, []),
    example({ sharpness: LEAST_SHARPNESS }, []),
    example({ sharpness: 0.1 }, 'error'),
    example({ sharpness: 0.05, upscaled: true }, 'error'),
    example({ sharpness: 0.7, upscaled: true }, 'warning'),
    { ...example({}, []), cannotTell: 'image-not-measured' },
    { ...example({ whiteShare: 1 }, []), cannotTell: 'no-edges' },
  ],
});

function example(facts: ImageFacts, severity: 'error' | 'warning' | readonly []) {
  return {
    text: TEXT,
    image: { role: 'MAIN', facts },
    expect: typeof severity === 'string' ? ([['I-BLUR', 0, END, severity]] as const) : [],
  } as const;
}
