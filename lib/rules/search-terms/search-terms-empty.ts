import { NEED_SEARCH_TERMS, SEARCH_TERMS_NEEDED_SINCE } from '../data/required-search-terms';
import { defineRule } from '../define';

/** Search terms that may not stay empty: 23 product types since December 2023. */
export default defineRule<'K-EMPTY23'>({
  id: 'search-terms-empty',
  fields: ['searchTerms'],
  reads: ['productType'],
  codes: {
    'K-EMPTY23': {
      severity: 'error',
      confidence: 'high',
      sources: ['keyword-policy-2026'],
      since: SEARCH_TERMS_NEEDED_SINCE,
    },
  },
  check({ text, listing }, report) {
    if (text.trimmed.start !== text.trimmed.end) return;
    const type = typeOf(listing.productType);
    if (!NEED_SEARCH_TERMS.has(type)) return;
    report.finding('K-EMPTY23', { start: 0, end: text.raw.length }, { data: { type } });
  },
  examples: [
    {
      text: '',
      listing: { productType: 'bedding:blanket' },
      expect: [['K-EMPTY23', 0, 0, 'error']],
    },
    { text: '', listing: { productType: 'BLANKET' }, expect: [['K-EMPTY23', 0, 0]] },
    { text: '', listing: { productType: 'BED_LINEN_SET' }, expect: [['K-EMPTY23', 0, 0]] },
    { text: '', listing: { productType: 'Art and Craft Supply' }, expect: [['K-EMPTY23', 0, 0]] },
    { text: '', listing: { productType: 'board games' }, expect: [['K-EMPTY23', 0, 0]] },
    { text: '  ', listing: { productType: 'BROOM' }, expect: [['K-EMPTY23', 0, 2]] },
    { text: '', store: 'DE', listing: { productType: 'BALLOON' }, expect: [['K-EMPTY23', 0, 0]] },
    { text: '', listing: { productType: 'BLANKET' }, on: '2023-12-05', expect: [] },
    {
      text: '',
      listing: { productType: 'BLANKET' },
      on: '2023-12-06',
      expect: [['K-EMPTY23', 0, 0]],
    },
    { text: 'throw', listing: { productType: 'BLANKET' }, expect: [] },
    { text: '', listing: { productType: 'TOWEL' }, expect: [] },
    { text: '', listing: { productType: 'weighted blanket' }, expect: [] },
    { text: '', listing: { productType: 'beauty:lipstick' }, expect: [] },
    { text: '', expect: [] },
  ],
});

/** The product type as Amazon lists it: no family in front, small letters, singular. */
function typeOf(productType: string | undefined): string {
  const type = productType?.split(':').at(-1) ?? '';
  const words = type
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
  return NEED_SEARCH_TERMS.has(words) ? words : words.replace(/s$/, '');
}
