import { HAS, type TextView } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { isEmojiAt } from '../shared/emoji';
import { commaFor } from '../shared/sign-edits';

/** A run of one and the same sign: arrows, operators, shapes, dingbats, lenticular brackets, other pictographs. */
const RUN = /([\u2190-\u22ff\u25a0-\u27bf\u2b00-\u2bff\u3010\u3011]|[\u{1f000}-\u{1faff}])\1*/gu;
/** Signs that belong to a number when one stands beside them. */
const MEASURE = /^[\u2264\u2265\u2212\u2205\u2248]$/;

/** Decorative symbols, as in Amazon's own bad example "Brother Printer★HL-L2350DW★". */
export default defineRule<'T-CHAR-DECO'>({
  id: 'title-decoration',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CHAR-DECO': {
      severity: 'error',
      confidence: 'high',
      sources: ['title-policy-2026'],
      exempt: NOT_MEDIA,
    },
  },
  check({ text, store, brandSpans }, report) {
    if (!text.has(HAS.decoration | HAS.emoji)) return;
    const { raw } = text;
    for (const { index: start, 0: signs, 1: sign = '' } of raw.matchAll(RUN)) {
      const end = start + signs.length;
      if (MEASURE.test(signs) && isBesideNumber(text, start, end)) continue;
      // A minus sign between words is a dash to every reader.
      if (signs === '\u2212') continue;
      if (isEmojiAt(text, start) || isEmojiAt(text, end - sign.length)) continue;
      if (isInside(brandSpans, start, end)) continue;
      const habit = store === 'JP' && (sign === '【' || sign === '】');
      report.finding(
        'T-CHAR-DECO',
        { start, end },
        {
          data: { sign },
          ...(habit ? { severity: 'hint', variant: 'brackets' } : {}),
          fixes: () => [
            { label: 'comma', data: { words: sign }, edits: [commaFor(raw, start, end)] },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'Brother Printer★HL-L2350DW★Wireless',
      expect: [
        ['T-CHAR-DECO', 15, 16, 'error'],
        ['T-CHAR-DECO', 26, 27, 'error'],
      ],
      fixed: 'Brother Printer, HL-L2350DW★Wireless',
    },
    { text: 'Acme Mug ★★★ White', expect: [['T-CHAR-DECO', 9, 12]], fixed: 'Acme Mug, White' },
    { text: '★ Acme Mug', expect: [['T-CHAR-DECO', 0, 1]], fixed: 'Acme Mug' },
    { text: 'Acme Mug → White', expect: [['T-CHAR-DECO', 9, 10]] },
    { text: 'Acme Mug ✔ White', expect: [['T-CHAR-DECO', 9, 10]] },
    { text: 'Acme Mug ✔️ White', expect: [] },
    { text: 'Acme Mug ⭐ White', expect: [] },
    { text: 'Acme Freezer, −18 °C, ≤ 42 dB, ≥5 kg', expect: [] },
    { text: 'Acme Scale ≤ White', expect: [['T-CHAR-DECO', 11, 12]] },
    { text: 'Acme Rug, 200 × 300 cm, ± 2 cm', expect: [] },
    { text: 'Acme Wiper 500 mm − Front', expect: [] },
    {
      text: '【新品】アクメ 水筒',
      store: 'JP',
      expect: [
        ['T-CHAR-DECO', 0, 1, 'hint'],
        ['T-CHAR-DECO', 3, 4, 'hint'],
      ],
    },
    {
      text: '【New】 Acme Mug',
      store: 'US',
      expect: [
        ['T-CHAR-DECO', 0, 1, 'error'],
        ['T-CHAR-DECO', 4, 5, 'error'],
      ],
    },
    { text: '★ Live ★', listing: { productType: 'media:music' }, expect: [] },
  ],
});

function isBesideNumber({ raw }: TextView, start: number, end: number): boolean {
  return (
    /\d\s?$/.test(raw.slice(Math.max(0, start - 2), start)) ||
    /^\s?\d/.test(raw.slice(end, end + 2))
  );
}
