import type { ImageFacts, ImageProblem } from '@/lib/listing/image';
import { EXTENSIONS, PRINT_COLORS, TAKEN_FORMATS } from '../data/image-limits';
import { defineRule, type Reporter, type ReportOptions, type Severity, type Span } from '../define';

const NAME = 'B00UXG4WR5.MAIN.jpg';

type Report = Reporter<'I-FMT'>;

/** Formats and colours that are taken, and files that can be read. */
export default defineRule<'I-FMT'>({
  id: 'image-format',
  fields: ['image'],
  codes: {
    'I-FMT': {
      severity: 'error',
      confidence: 'high',
      sources: ['image-requirements', 'image-formats-guide', 'title-suppression-digest'],
    },
  },
  check({ image, text }, report) {
    if (image === undefined) return;
    const { facts = {}, problem, role } = image;
    const span = { start: 0, end: text.raw.length };
    if (problem !== undefined) return report.finding('I-FMT', span, { variant: problem });
    if (facts.format === undefined) return report.cannotTell('image-not-loaded');
    // A+ content takes other formats: its own rule knows them.
    if (role !== 'APLUS' && !TAKEN_FORMATS.includes(facts.format))
      return report.finding('I-FMT', span, { variant: 'refused', data: { format: facts.format } });
    checkExtension(facts, text.raw, span, report);
    if (role !== 'APLUS') checkContent(facts, span, report);
  },
  examples: [
    example(NAME, { format: 'jpeg', colorModel: 'rgb' }, []),
    example('B00UXG4WR5.MAIN.JPEG', { format: 'jpeg', colorModel: 'gray' }, []),
    example('B00UXG4WR5.MAIN.tif', { format: 'tiff' }, []),
    example('', { format: 'png', hasAlpha: false }, []),
    example(NAME, { format: 'webp' }, 'error'),
    example('B00UXG4WR5.MAIN.webp', { format: 'webp' }, 'error'),
    example('photo.heic', { format: 'heic' }, 'error'),
    example(NAME, { format: 'png' }, 'error'),
    example('B00UXG4WR5.MAIN.gif', { format: 'gif', animated: false }, []),
    example('B00UXG4WR5.MAIN.gif', { format: 'gif', animated: true }, 'error'),
    example(NAME, { format: 'jpeg', colorModel: 'cmyk' }, 'error'),
    example(NAME, { format: 'jpeg', colorModel: 'rgb', iccProfile: 'Display P3' }, 'hint'),
    example(NAME, { format: 'jpeg', colorModel: 'rgb', iccProfile: 'sRGB IEC61966-2.1' }, []),
    example(
      'B00UXG4WR5.MAIN.png',
      { format: 'png', hasAlpha: true, transparentShare: 0.3 },
      'warning',
    ),
    example('B00UXG4WR5.MAIN.png', { format: 'png', hasAlpha: true, transparentShare: 0 }, []),
    ...(['empty', 'not-an-image', 'truncated', 'damaged', 'too-large'] as const).map(unreadable),
    {
      text: 'banner.bmp',
      image: { role: 'APLUS', facts: { format: 'bmp', colorModel: 'cmyk' } },
      expect: [],
    },
    { text: NAME, image: { role: 'MAIN' }, expect: [], cannotTell: 'image-not-loaded' },
  ],
});

/** A name that says nothing of the kind is no lie. */
function checkExtension({ format }: ImageFacts, name: string, span: Span, report: Report): void {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = EXTENSIONS[extension];
  if (named !== undefined && format !== undefined && named !== format)
    report.finding('I-FMT', span, { variant: 'extension', data: { extension, format } });
}

function checkContent(facts: ImageFacts, span: Span, report: Report): void {
  const { animated, colorModel, hasAlpha, transparentShare, iccProfile, format = '' } = facts;
  const tell = (options: ReportOptions): void => report.finding('I-FMT', span, options);
  if (animated === true) tell({ variant: 'animated', data: { format } });
  const isPrint = colorModel !== undefined && PRINT_COLORS.includes(colorModel);
  if (isPrint) tell({ variant: 'print', data: { model: colorModel.toUpperCase() } });
  if (hasAlpha === true && transparentShare !== 0 && format !== 'gif')
    tell({ variant: 'transparent', severity: transparentShare ? 'warning' : 'hint' });
  if (!isPrint && isForeign(iccProfile))
    tell({ variant: 'profile', severity: 'hint', data: { profile: iccProfile } });
}

/** Profiles for other screens; names such as "icc" say nothing. */
function isForeign(profile: string | null | undefined): profile is string {
  return typeof profile === 'string' && /p3|adobe|prophoto|rec\.?\s?2020|wide|dci/i.test(profile);
}

function example(text: string, facts: ImageFacts, severity: Severity | readonly []) {
  return {
    text,
    image: { role: 'MAIN', facts },
    expect: typeof severity === 'string' ? ([['I-FMT', 0, text.length, severity]] as const) : [],
  } as const;
}

function unreadable(problem: ImageProblem) {
  return {
    text: NAME,
    image: { role: 'PT', problem },
    expect: [['I-FMT', 0, NAME.length, 'error']],
  } as const;
}
