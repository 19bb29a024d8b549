import { HAS, type TextView } from '@/lib/text/view';
import { defineRule, type Span } from '../define';
import { deletion } from '../shared/removal';

/** ASINs, and runs of 12 to 14 digits: UPC, EAN, GTIN. Found in the folded text. */
const IDS =
  /(?<![\p{L}\p{N}])(?:b0[0-9a-z]{8}|\d{12,14}|97[89]-\d-\d{2,7}-\d{2,7}-\d)(?![\p{L}\p{N}])/gu;
const NONE: readonly Span[] = [];

/** ASINs and product codes in search terms. */
export default defineRule<'K-ASIN'>({
  id: 'search-terms-product-ids',
  fields: ['searchTerms'],
  codes: {
    'K-ASIN': { severity: 'error', confidence: 'high', sources: ['keyword-policy-2026'] },
  },
  check({ text }, report) {
    for (const span of idsIn(text)) {
      const words = text.raw.slice(span.start, span.end);
      report.finding('K-ASIN', span, {
        data: { words },
        fixes: () => [deletion(text.raw, span)],
      });
    }
  },
  examples: [
    { text: 'lamp b00uxg4wr5', expect: [['K-ASIN', 5, 15, 'error']], fixed: 'lamp' },
    { text: 'B08N5WRWNW desk lamp', expect: [['K-ASIN', 0, 10]], fixed: 'desk lamp' },
    { text: 'lamp B0 8N5 light', expect: [] },
    { text: 'desk lamp 036000291452', expect: [['K-ASIN', 10, 22]], fixed: 'desk lamp' },
    { text: '4006381333931 stift', store: 'DE', expect: [['K-ASIN', 0, 13]], fixed: 'stift' },
    { text: 'lamp 10036000291459', expect: [['K-ASIN', 5, 19]] },
    { text: 'cahier 978-2-07-036822-8', store: 'FR', expect: [['K-ASIN', 7, 24]] },
    { text: '水筒 ４９０１２３４５６７８９４', store: 'JP', expect: [['K-ASIN', 3, 16]] },
    {
      text: 'lamp b00uxg4wr5 036000291452',
      expect: [
        ['K-ASIN', 5, 15],
        ['K-ASIN', 16, 28],
      ],
    },
    { text: 'ersatzakku dcb184 18v 5000mah', store: 'DE', expect: [] },
    { text: 'led strip 5050 12v 300 1080p', expect: [] },
    { text: 'wh-1000xm4 sm-s918u earpads', expect: [] },
    { text: 'size 100 120 140 160 kids', expect: [] },
    { text: 'b0ttle flask', expect: [] },
    { text: 'web00uxg4wr5 x', expect: [] },
    { text: 'code 12345678', expect: [] },
    { text: 'pi 3141592653589793', expect: [] },
    { text: '', expect: [] },
  ],
});

function idsIn(text: TextView): readonly Span[] {
  if (text.digits === 0 && !text.has(HAS.fullWidth)) return NONE;
  return Array.from(text.folded.matchAll(IDS), ({ index, 0: id }) =>
    text.rawSpan(index, index + id.length),
  );
}
