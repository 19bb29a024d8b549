import type { ImageFacts, ImageText } from '@/lib/listing/image';
import { defineRule, type Reporter, type Span } from '../define';
import { areSure, shortened } from '../shared/image-words';

const TEXT = 'B00UXG4WR5.MAIN.jpg';
const END = TEXT.length;

type Code = 'I-MAIN-TEXT' | 'I-MAIN-PKG';

/** Nothing is laid over a main image: no words, no badge, no frame, no second picture. */
export default defineRule<Code>({
  id: 'main-overlay',
  fields: ['image'],
  codes: {
    'I-MAIN-TEXT': {
      severity: 'error',
      confidence: 'high',
      sources: ['image-rules-au', 'title-suppression-digest'],
    },
    'I-MAIN-PKG': {
      severity: 'warning',
      confidence: 'high',
      sources: ['image-rules-au', 'title-suppression-digest', 'main-image-cn'],
    },
  },
  check({ image, text }, report) {
    if (image?.role !== 'MAIN' || image.problem !== undefined) return;
    const { overlays, texts } = image.facts ?? {};
    const span = { start: 0, end: text.raw.length };
    for (const kind of new Set(overlays?.map((overlay) => overlay.kind))) {
      if (kind === 'collage') report.finding('I-MAIN-PKG', span, { variant: 'collage' });
      else report.finding('I-MAIN-TEXT', span, { variant: kind });
    }
    if (texts === undefined) return report.cannotTell('words-not-searched');
    reportWords(texts, span, report);
  },
  examples: [
    example({ texts: [] }, []),
    example({ texts: [word('SALE', false)] }, [['I-MAIN-TEXT', 0, END, 'error']]),
    example({ texts: [word('新品上市', false)] }, [['I-MAIN-TEXT', 0, END, 'error']]),
    // A label of the product itself, one letter, and what the detection is not sure of.
    example({ texts: [word('SHAMPOO', true)] }, []),
    example({ texts: [word('A', false)] }, []),
    example({ texts: [word('SALE', false, 0.6)] }, []),
    example({ texts: [word('', false, 0.79)] }, [['I-MAIN-TEXT', 0, END, 'hint']]),
    example({ texts: [word('', true, 0.79)] }, []),
    example({ texts: [], overlays: [{ kind: 'frame', box: [0, 0, 9, 9] }] }, [
      ['I-MAIN-TEXT', 0, END, 'error'],
    ]),
    example({ texts: [], overlays: [{ kind: 'badge', box: [0, 0, 9, 9] }] }, [
      ['I-MAIN-TEXT', 0, END, 'error'],
    ]),
    example({ texts: [], overlays: [{ kind: 'inset', box: [0, 0, 9, 9] }] }, [
      ['I-MAIN-TEXT', 0, END, 'error'],
    ]),
    example({ texts: [], overlays: [{ kind: 'collage', box: [0, 0, 9, 9] }] }, [
      ['I-MAIN-PKG', 0, END, 'warning'],
    ]),
    { ...example({}, []), cannotTell: 'words-not-searched' },
    {
      text: 'B00UXG4WR5.PT01.jpg',
      image: { role: 'PT', facts: { texts: [word('100% cotton', false)] } },
      expect: [],
    },
  ],
});

function reportWords(texts: readonly ImageText[], span: Span, report: Reporter<Code>): void {
  const laid = texts.filter((one) => !one.onProduct && areSure(one));
  if (laid.length === 0) {
    // Writing in letters that nobody here can read, e.g. Korean: sure to be there, less sure to be words.
    const isUnread = texts.some(({ onProduct, text }) => !onProduct && text === '');
    if (isUnread) report.finding('I-MAIN-TEXT', span, { severity: 'hint', variant: 'unread' });
    return;
  }
  const words = shortened(laid.map((one) => one.text).join(' · '));
  report.finding('I-MAIN-TEXT', span, { data: { words } });
}

function word(text: string, onProduct: boolean, confidence = 0.98): ImageText {
  return { text, confidence, onProduct, box: [10, 10, 100, 20] };
}

function example(
  facts: ImageFacts,
  expect: readonly (readonly [Code, number, number, 'error' | 'warning' | 'hint'])[],
) {
  return { text: TEXT, image: { role: 'MAIN', facts }, expect } as const;
}
