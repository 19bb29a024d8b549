import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { brandSpansIn, isInside } from '../shared/brand';
import { deletion } from '../shared/removal';

/** Shorter names are too often plain words. */
const LEAST = 3;

/** The seller's own name in the title, when it is not the brand. */
export default defineRule<'T-SELLER'>({
  id: 'title-seller-name',
  fields: ['title'],
  reads: ['brand', 'merchant'],
  codes: {
    'T-SELLER': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['title-style-old', 'title-2019'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { merchant, brand } = input.listing;
    if (merchant === undefined) return report.cannotTell('merchant-unknown');
    if (merchant.trim().length < LEAST) return;
    const spans = brandSpansIn(input.text, merchant);
    if (spans.length === 0) return;
    if (brand === undefined) return report.cannotTell('brand-unknown');
    for (const span of spans) {
      if (isInside(input.brandSpans, span.start, span.end)) continue;
      report.finding('T-SELLER', span, {
        data: { words: input.text.raw.slice(span.start, span.end) },
        fixes: () => [deletion(input.text.raw, span)],
      });
    }
  },
  examples: [
    {
      text: 'Acme Desk Lamp, Lampworld Store, White',
      listing: { brand: 'Acme', merchant: 'Lampworld Store' },
      expect: [['T-SELLER', 16, 31, 'warning']],
      fixed: 'Acme Desk Lamp, White',
    },
    {
      text: 'LAMPWORLD Desk Lamp',
      listing: { brand: 'Acme', merchant: 'Lampworld' },
      expect: [['T-SELLER', 0, 9]],
      fixed: 'Desk Lamp',
    },
    {
      text: '灯の店 デスクライト',
      store: 'JP',
      listing: { brand: 'アクメ', merchant: '灯の店' },
      expect: [['T-SELLER', 0, 3]],
    },
    { text: 'Acme Desk Lamp', listing: { brand: 'Acme', merchant: 'Acme' }, expect: [] },
    { text: 'Acme Home Desk Lamp', listing: { brand: 'Acme Home', merchant: 'Acme' }, expect: [] },
    {
      text: 'Acme Desk Lamp, Lampworldly',
      listing: { brand: 'Acme', merchant: 'Lampworld' },
      expect: [],
    },
    { text: 'Acme XL Desk Lamp', listing: { brand: 'Acme', merchant: 'XL' }, expect: [] },
    {
      text: 'Lampworld Desk Lamp',
      listing: { merchant: 'Lampworld' },
      expect: [],
      cannotTell: 'brand-unknown',
    },
    {
      text: 'Acme Desk Lamp',
      listing: { brand: 'Acme' },
      expect: [],
      cannotTell: 'merchant-unknown',
    },
  ],
});
