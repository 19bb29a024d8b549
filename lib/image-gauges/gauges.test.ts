import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale, lookup } from '@/lib/i18n';
import type { ImageFacts, ListingImage } from '@/lib/listing/image';
import { APLUS_MODULES } from '@/lib/listing/image';
import { checkImages } from '@/lib/rules/check-images';
import type { Gauge, GaugeId, GaugeText } from './gauge';
import { gaugesOf } from './gauges';

const GOOD: ImageFacts = {
  width: 2000,
  height: 1600,
  format: 'jpeg',
  mime: 'image/jpeg',
  bytes: 812_345,
  animated: false,
  colorModel: 'rgb',
  hasAlpha: false,
  whiteShare: 1,
  darkShare: 0,
  fill: 0.9,
  box: [100, 100, 1800, 1400],
  borderTouch: [false, false, false, false],
  sharpness: 0.8,
  texts: [],
  overlays: [],
};

function main(facts: Partial<ImageFacts>): ListingImage {
  return { role: 'MAIN', facts: { ...GOOD, ...facts } };
}

function gauge(image: ListingImage, id: GaugeId): Gauge {
  const found = gaugesOf(image).find((one) => one.id === id);
  if (!found) throw new Error(`No gauge ${id}`);
  return found;
}

const said = (texts: readonly GaugeText[]) =>
  texts.map(({ key, data }) => [key, ...Object.values(data ?? {})].join(' ')).join(' · ');

describe('gauges of a main image', () => {
  it('are all good for a good one', () => {
    expect(gaugesOf(main({})).map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
      'side good',
      'bytes good',
      'format good',
      'white good',
      'fill good',
      'touch good',
      'sharp good',
      'words good',
    ]);
  });

  it.each<[GaugeId, Partial<ImageFacts>, Gauge['verdict'], string]>([
    ['side', { width: 499, height: 400 }, 'error', 'values.pixels 499 · values.size 499 400'],
    ['side', { width: 999, height: 999 }, 'warning', 'values.pixels 999 · values.size 999 999'],
    ['side', { width: 1000, height: 9 }, 'hint', 'values.pixels 1000 · values.size 1000 9'],
    ['side', { width: 9, height: 10_001 }, 'error', 'values.pixels 10001 · values.size 9 10001'],
    ['bytes', { bytes: 10 * 1024 ** 2 + 1 }, 'warning', 'values.megabytes 10.0'],
    ['bytes', { bytes: 900 }, 'good', 'values.kilobytes 1'],
    ['format', { format: 'webp' }, 'error', 'values.name WEBP · values.rgb'],
    ['format', { colorModel: 'cmyk' }, 'warning', 'values.name JPEG · values.cmyk'],
    [
      'format',
      { format: 'gif', animated: true, colorModel: 'indexed' },
      'error',
      'values.name GIF · values.indexed · values.animated',
    ],
    [
      'format',
      { format: 'png', transparentShare: 0.2 },
      'hint',
      'values.name PNG · values.rgb · values.transparent',
    ],
    ['white', { whiteShare: 0.9, darkShare: 0.05 }, 'error', 'values.percent 90'],
    ['white', { whiteShare: 0.9, darkShare: 0.01 }, 'hint', 'values.percent 90'],
    ['white', { whiteShare: 0.97999, darkShare: 0 }, 'hint', 'values.percent 97.9'],
    ['fill', { fill: 0.61 }, 'error', 'values.ofFrame 61'],
    ['fill', { fill: 0.85 }, 'good', 'values.ofFrame 85'],
    [
      'touch',
      { borderTouch: [true, false, true, false] },
      'error',
      'values.sideTop · values.sideBottom',
    ],
    ['sharp', { sharpness: 0.05 }, 'error', 'values.points 5'],
    ['sharp', { upscaled: true }, 'warning', 'values.points 80 · values.enlarged'],
  ])('%s of %j is %s', (id, facts, verdict, value) => {
    const found = gauge(main(facts), id);
    expect(found.verdict).toBe(verdict);
    expect(said(found.value)).toBe(value);
  });

  it('tell words laid over the picture from those on the product', () => {
    const text = (words: string, onProduct: boolean) =>
      ({ text: words, confidence: 0.99, box: [0, 0, 9, 9], onProduct }) as const;
    const label = gauge(main({ texts: [text('Green Tea', true)] }), 'words');
    expect([label.verdict, said(label.value)]).toEqual(['good', 'values.none · values.label 1']);
    const many = gauge(
      main({
        overlays: [{ kind: 'badge', box: [0, 0, 9, 9] }],
        texts: [
          text('SALE', false),
          text('50 %', false),
          text('NEW', false),
          text('Green Tea', true),
        ],
      }),
      'words',
    );
    expect([many.verdict, said(many.value)]).toEqual([
      'error',
      'values.badge · values.quoted SALE · values.quoted 50 % · values.more 1 · values.label 1',
    ]);
  });

  it('are unknown where nothing was measured, and never good', () => {
    const verdicts = gaugesOf({ role: 'MAIN', facts: {} }).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['unknown']));
    expect(gauge({ role: 'MAIN', facts: { overlays: [] } }, 'words').verdict).toBe('unknown');
  });

  it('are none where the file could not be read', () => {
    expect(gaugesOf({ role: 'MAIN', problem: 'truncated', facts: GOOD })).toEqual([]);
    expect(gaugesOf({ role: 'MAIN' })).toEqual([]);
  });

  it('stand on their bars within the good part exactly when they are good', () => {
    for (const width of [10, 499, 500, 999, 1000, 1600, 9999, 10_000, 10_001, 90_000]) {
      const { bar, verdict } = gauge(main({ width, height: 5 }), 'side');
      if (!bar) throw new Error('No bar');
      const isGood = verdict === 'good' || verdict === 'hint';
      expect(bar.at >= bar.good[0] && bar.at <= bar.good[1], String(width)).toBe(isGood);
    }
  });
});

describe('gauges of other images', () => {
  it('leave out what only a main image has to keep to', () => {
    const ids = gaugesOf({ role: 'PT', facts: { ...GOOD, whiteShare: 0 } }).map(({ id }) => id);
    expect(ids).toEqual(['side', 'bytes', 'format', 'sharp']);
  });

  it.each(APLUS_MODULES)('know the size of the module %s', (module) => {
    const { limit } = gauge({ role: 'APLUS', module, facts: GOOD }, 'side');
    const { width = 0, height = 0 } = limit.data ?? {};
    const sized = (less: number): ListingImage => ({
      role: 'APLUS',
      module,
      facts: { ...GOOD, width: Number(width) - less, height: Number(height) },
    });
    expect(gauge(sized(0), 'side').verdict).toBe('good');
    expect(gauge(sized(1), 'side').verdict).toBe('error');
  });

  it('judge no size of A+ content while the module is not known', () => {
    expect(gauge({ role: 'APLUS', facts: GOOD }, 'side').verdict).toBe('unjudged');
  });
});

describe('gauges beside findings', () => {
  const small = main({ width: 499, height: 499 });
  const verdictOf = (rulesOff: string[], severities = {}): Gauge['verdict'] | undefined => {
    const { findings } = checkImages(
      { images: [small] },
      { on: '2026-11-21', rulesOff, severities },
    );
    return gaugesOf(small, findings).find(({ id }) => id === 'side')?.verdict;
  };

  it('say what the findings say', () => {
    expect(verdictOf([])).toBe('error');
    expect(verdictOf([], { 'I-SIZE': 'hint' })).toBe('hint');
  });

  it('judge nothing where the rule is off', () => {
    expect(verdictOf(['image-size'])).toBe('unjudged');
  });

  it('tell a heavy file from a small picture', () => {
    const heavy = { ...small, facts: { ...small.facts, bytes: 11 * 1024 ** 2 } };
    const { findings } = checkImages({ images: [heavy] }, { on: '2026-11-21' });
    const verdicts = gaugesOf(heavy, findings).map(({ id, verdict }) => `${id} ${verdict}`);
    expect(verdicts).toContain('side error');
    expect(verdicts).toContain('bytes warning');
  });
});

describe('texts of gauges', () => {
  const images: ListingImage[] = [
    main({}),
    main({ bytes: 5, upscaled: true, borderTouch: [true, true, true, true] }),
    main({
      overlays: (['frame', 'inset', 'badge', 'collage'] as const).map((kind) => ({
        kind,
        box: [0, 0, 1, 1],
      })),
    }),
    { role: 'APLUS', facts: GOOD },
    { role: 'APLUS', module: 'logo', facts: GOOD },
  ];
  it.each(Object.keys(LOCALES) as Locale[])('are all there in %s', (locale) => {
    const texts = images
      .flatMap((image) => gaugesOf(image))
      .flatMap(({ name, value, limit }) => [name, ...value, limit]);
    const missing = texts.filter(({ key }) => !lookup(locale, ['gauges', ...key.split('.')]));
    expect(missing).toEqual([]);
  });
});
