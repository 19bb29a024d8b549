import { HAS } from '@/lib/text/view';
import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule, type Fix, type Span } from '../define';
import { removal } from '../shared/removal';
import { sentenceDeletion } from '../shared/sentence';

/** Ten signs that begin with B0: letters and digits, nothing of either beside them. */
const ASIN = /(?<![\p{Script=Latin}\p{N}_-])b0[0-9a-z]{8}(?![\p{Script=Latin}\p{N}_-])/gu;

/** ASINs in a bullet. */
export default defineRule<'B-ASIN'>({
  id: 'bullet-asin',
  fields: ['bullets'],
  codes: {
    'B-ASIN': {
      severity: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check({ text }, report) {
    if (text.digits === 0 && !text.has(HAS.fullWidth)) return;
    if (!text.folded.includes('b0')) return;
    for (const { index, 0: asin } of text.folded.matchAll(ASIN)) {
      const span = text.rawSpan(index, index + asin.length);
      report.finding('B-ASIN', span, {
        data: { words: text.raw.slice(span.start, span.end) },
        fixes: () => fixesOf(text.raw, span),
      });
    }
  },
  examples: [
    {
      text: 'Matching set: Pairs with B00UXG4WR5',
      expect: [['B-ASIN', 25, 35, 'error']],
      fixed: 'Matching set: Pairs with',
    },
    {
      text: 'Soft fabric. Pairs with B00UXG4WR5. Washes well',
      expect: [['B-ASIN', 24, 34]],
      fixed: 'Soft fabric. Washes well',
    },
    {
      text: 'Refills: B0CAFE1234, B0CAFE1235',
      expect: [
        ['B-ASIN', 9, 19],
        ['B-ASIN', 21, 31],
      ],
    },
    { text: 'See also (ASIN: b00uxg4wr5)', expect: [['B-ASIN', 16, 26]] },
    { text: 'Ersatzbeutel: Siehe B01M0ABCDE', store: 'DE', expect: [['B-ASIN', 20, 30]] },
    { text: '交換用：B07ABCDEF1をご覧ください', store: 'JP', expect: [['B-ASIN', 4, 14]] },
    { text: '交換用：B07ABCDEF1 をご覧ください', store: 'JP', expect: [['B-ASIN', 4, 14]] },
    { text: '交換用：Ｂ０７ＡＢＣＤＥＦ１ 別売', store: 'JP', expect: [['B-ASIN', 4, 14]] },
    { text: 'Model number: B0CAFE1234X fits older lamps', expect: [] },
    { text: 'Model: B0CAFE123 fits older lamps', expect: [] },
    { text: 'Part AB-B012345678 and B012345678-A fit', expect: [] },
    { text: 'Vitamin B12 and B01 in every pill', expect: [] },
    { text: 'Bosch tools: Takes bits of any brand', expect: [] },
    { text: 'Pairs with B00UXG4WR5', on: '2024-08-14', expect: [] },
  ],
});

function fixesOf(raw: string, span: Span): Fix[] {
  const words = raw.slice(span.start, span.end);
  const sentence = sentenceDeletion(raw, span);
  return [
    ...(sentence === undefined ? [] : [sentence]),
    { label: 'delete', data: { words }, edits: [removal(raw, span)] },
  ];
}
