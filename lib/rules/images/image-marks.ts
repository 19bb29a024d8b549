import type { ImageText } from '@/lib/listing/image';
import { AMAZON_MARKS } from '../data/amazon-marks';
import { IMAGE_WORDS } from '../data/image-limits';
import { defineRule } from '../define';
import { shortened } from '../shared/image-words';

const TEXT = 'B00UXG4WR5.PT01.jpg';
const END = TEXT.length;
const MARKS = AMAZON_MARKS.map(plain);

/** Amazon’s own marks and badges do not belong in a seller’s pictures. */
export default defineRule<'I-AMZ'>({
  id: 'image-marks',
  fields: ['image'],
  codes: {
    'I-AMZ': {
      severity: 'error',
      confidence: 'high',
      sources: ['image-badges-cn', 'title-suppression-digest'],
    },
  },
  check({ image, text }, report) {
    if (image === undefined || image.problem !== undefined) return;
    const { texts } = image.facts ?? {};
    if (texts === undefined) return report.cannotTell('words-not-searched');
    const sure = texts.filter(({ confidence }) => confidence >= IMAGE_WORDS.confidence);
    const marks = sure.filter((one) => isMark(one.text));
    if (marks.length === 0) return;
    // Printed on the product they may be there with Amazon's leave.
    const isLabel = marks.every(({ onProduct }) => onProduct);
    const words = shortened(marks.map((one) => one.text).join(' · '));
    report.finding(
      'I-AMZ',
      { start: 0, end: text.raw.length },
      isLabel ? { severity: 'hint', variant: 'label', data: { words } } : { data: { words } },
    );
  },
  examples: [
    example([word('100% cotton')], []),
    example([word('Best Seller')], 'error'),
    example([word("Amazon's Choice")], 'error'),
    example([word('WORKS WITH ALEXA')], 'error'),
    example([word('BEST-SELLER')], 'error'),
    example([word('#1 Bestseller in Kitchen')], 'error'),
    example([word('prime lens')], []),
    example([word('Amazonas Hängematte')], []),
    example([word('best for sellers')], []),
    example([{ ...word('Works with Alexa'), onProduct: true }], 'hint'),
    example([{ ...word('Best Seller'), confidence: 0.5 }], []),
    {
      text: TEXT,
      image: { role: 'PT', facts: {} },
      expect: [],
      cannotTell: 'words-not-searched',
    },
  ],
});

/** Small letters and digits, with one space wherever something else stood. */
function plain(words: string): string {
  const letters = words.toLowerCase().replace(/['’]/g, '');
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Whole words only; Chinese has no spaces to tell them by. */
function isMark(words: string): boolean {
  const text = plain(words);
  return MARKS.some((mark) => text.includes(/\p{Script=Han}/u.test(mark) ? mark.trim() : mark));
}

function word(text: string): ImageText {
  return { text, confidence: 0.98, box: [0, 0, 80, 20], onProduct: false };
}

function example(texts: readonly ImageText[], severity: 'error' | 'hint' | readonly []) {
  return {
    text: TEXT,
    image: { role: 'PT', facts: { texts } },
    expect: typeof severity === 'string' ? ([['I-AMZ', 0, END, severity]] as const) : [],
  } as const;
}
