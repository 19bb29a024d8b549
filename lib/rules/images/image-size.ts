import { IMAGE_BYTES, IMAGE_SIDES } from '../data/image-limits';
import { defineRule, type Reporter, type Severity, type Span } from '../define';

interface Step {
  over?: true;
  limit: number;
  variant?: string;
  severity: Severity;
}

/** The gravest first; one picture gets one of them. */
const STEPS: readonly Step[] = [
  { over: true, limit: IMAGE_SIDES.most, variant: 'huge', severity: 'error' },
  { limit: IMAGE_SIDES.least, severity: 'error' },
  { limit: IMAGE_SIDES.zoom, variant: 'zoom', severity: 'warning' },
  { limit: IMAGE_SIDES.advised, variant: 'advised', severity: 'hint' },
];

/** Size of a picture in pixels and of its file. */
export default defineRule<'I-SIZE'>({
  id: 'image-size',
  fields: ['image'],
  codes: {
    'I-SIZE': {
      severity: 'error',
      confidence: 'high',
      sources: ['image-requirements', 'title-suppression-digest'],
    },
  },
  check({ image, text }, report) {
    // A+ modules have sizes of their own.
    if (image === undefined || image.role === 'APLUS' || image.problem !== undefined) return;
    const { width, height, bytes } = image.facts ?? {};
    const span = { start: 0, end: text.raw.length };
    if (width === undefined || height === undefined) return report.cannotTell('image-not-loaded');
    judgeSides(Math.max(width, height), span, report);
    if (bytes !== undefined && bytes > IMAGE_BYTES)
      report.finding('I-SIZE', span, {
        severity: 'warning',
        variant: 'heavy',
        data: { megabytes: (bytes / 1024 / 1024).toFixed(1), limit: IMAGE_BYTES / 1024 / 1024 },
      });
  },
  examples: [
    example(1600, 1600, []),
    example(1000, 2000, []),
    example(499, 499, 'error'),
    example(500, 400, 'warning'),
    example(999, 700, 'warning'),
    example(1000, 700, 'hint'),
    example(1599, 1599, 'hint'),
    example(10_000, 8000, []),
    example(10_001, 8000, 'error'),
    { ...example(2000, 2000, 'warning'), image: sized(2000, 2000, IMAGE_BYTES + 1) },
    { ...example(2000, 2000, []), image: sized(2000, 2000, IMAGE_BYTES) },
    {
      text: 'B00UXG4WR5.PT01.jpg',
      image: { role: 'PT' },
      expect: [],
      cannotTell: 'image-not-loaded',
    },
    {
      text: 'banner.jpg',
      image: { role: 'APLUS', facts: { width: 300, height: 300 } },
      expect: [],
    },
  ],
});

function judgeSides(side: number, span: Span, report: Reporter<'I-SIZE'>): void {
  const step = STEPS.find(({ over, limit }) => (over ? side > limit : side < limit));
  if (step === undefined) return;
  const { limit, variant, severity } = step;
  report.finding('I-SIZE', span, {
    severity,
    data: { side, limit },
    ...(variant !== undefined && { variant }),
  });
}

function sized(width: number, height: number, bytes = 400_000) {
  return { role: 'MAIN', facts: { width, height, bytes } } as const;
}

function example(width: number, height: number, severity: Severity | readonly []) {
  const text = 'B00UXG4WR5.MAIN.jpg';
  return {
    text,
    image: sized(width, height),
    expect: typeof severity === 'string' ? ([['I-SIZE', 0, text.length, severity]] as const) : [],
  };
}
