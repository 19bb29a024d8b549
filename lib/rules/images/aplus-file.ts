import type { ImageFacts } from '@/lib/listing/image';
import { APLUS_FILE, LEAST_DPI, PRINT_COLORS } from '../data/image-limits';
import { defineRule, type ReportOptions } from '../define';

const TEXT = 'banner.jpg';
const END = TEXT.length;
const MEGABYTE = 1024 * 1024;

/** What kind of file A+ content takes. */
export default defineRule<'A-FILE'>({
  id: 'aplus-file',
  fields: ['image'],
  codes: {
    'A-FILE': { severity: 'error', confidence: 'high', sources: ['aplus-images'] },
  },
  check({ image, text }, report) {
    if (image?.role !== 'APLUS' || image.problem !== undefined) return;
    const { format, colorModel, animated, bytes, dpi } = image.facts ?? {};
    if (format === undefined) return report.cannotTell('image-not-loaded');
    const span = { start: 0, end: text.raw.length };
    const tell = (options: ReportOptions): void => report.finding('A-FILE', span, options);
    if (!APLUS_FILE.formats.includes(format)) return tell({ data: { format } });
    if (animated === true) tell({ variant: 'animated' });
    if (colorModel !== undefined && PRINT_COLORS.includes(colorModel))
      tell({ variant: 'print', data: { model: colorModel.toUpperCase() } });
    const limit = APLUS_FILE.megabytes;
    if (bytes !== undefined && bytes >= limit * MEGABYTE)
      tell({ variant: 'heavy', data: { megabytes: (bytes / MEGABYTE).toFixed(1), limit } });
    if (typeof dpi === 'number' && dpi < LEAST_DPI)
      tell({ variant: 'dpi', data: { dpi, limit: LEAST_DPI } });
  },
  examples: [
    example({ format: 'jpeg', colorModel: 'rgb', bytes: 900_000, dpi: 72 }, true),
    example({ format: 'png', dpi: null }, true),
    example({ format: 'bmp', bytes: 2 * MEGABYTE - 1 }, true),
    example({ format: 'gif' }, false),
    example({ format: 'tiff' }, false),
    example({ format: 'webp' }, false),
    example({ format: 'jpeg', colorModel: 'cmyk' }, false),
    example({ format: 'png', animated: true }, false),
    example({ format: 'jpeg', bytes: 2 * MEGABYTE }, false),
    example({ format: 'jpeg', dpi: 50 }, false),
    { text: TEXT, image: { role: 'PT', facts: { format: 'gif' } }, expect: [] },
    { text: TEXT, image: { role: 'APLUS' }, expect: [], cannotTell: 'image-not-loaded' },
  ],
});

function example(facts: ImageFacts, isClean: boolean) {
  return {
    text: TEXT,
    image: { role: 'APLUS', facts },
    expect: isClean ? [] : ([['A-FILE', 0, END, 'error']] as const),
  } as const;
}
