import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Span } from '../define';
import { isInside } from '../shared/brand';
import { deletion } from '../shared/removal';

/** Words that are true only for a while: new, latest, now available. */
export default defineRule<'T-TIME'>({
  id: 'title-time-words',
  fields: ['title'],
  reads: ['brand'],
  terms: ['time'],
  codes: {
    'T-TIME': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['title-suppression-digest', 'detail-page-rules'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('time')) {
      if (isInside(input.brandSpans, hit.start, hit.end)) continue;
      report.finding('T-TIME', hit, {
        data: { words: raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(raw, withBrandNew(raw, hit))],
      });
    }
  },
  examples: [
    { text: 'New Desk Lamp, White', expect: [['T-TIME', 0, 3, 'hint']], fixed: 'Desk Lamp, White' },
    {
      text: 'Desk Lamp, Brand New, White',
      expect: [['T-TIME', 17, 20]],
      fixed: 'Desk Lamp, White',
    },
    { text: 'Latest Desk Lamp', expect: [['T-TIME', 0, 6]], fixed: 'Desk Lamp' },
    { text: 'Desk Lamp, Now Available', expect: [['T-TIME', 11, 24]], fixed: 'Desk Lamp' },
    { text: 'Schreibtischlampe NEW 2026', store: 'DE', expect: [['T-TIME', 18, 21]] },
    { text: 'Samsung 55-inch 4K Smart TV, 55 in, 2023 Model', expect: [] },
    { text: "New Balance Women's 574 Sneaker, Grey", expect: [] },
    { text: 'New York Yankees Cap by New Era', expect: [] },
    { text: 'New Mom Gift Basket, Happy New Year Banner', expect: [] },
    { text: 'Newborn Swaddle, Renewed Knew Tea', expect: [] },
    { text: 'New Chapter Vitamin D', listing: { brand: 'New Chapter' }, expect: [] },
    { text: 'A New Hope', listing: { productType: 'ABIS_DVD' }, expect: [] },
  ],
});

/** "Brand new" goes as a whole. */
function withBrandNew(raw: string, { start, end }: Span): Span {
  const brand = /\bbrand[\s-]$/iu.exec(raw.slice(Math.max(0, start - 6), start));
  return { start: brand === null ? start : start - brand[0].length, end };
}
