import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { ownWords, titleCaseEdits } from '../shared/letter-case';

/** A title without a single capital. */
export default defineRule<'T-CASE-LOWER'>({
  id: 'title-lower-case',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CASE-LOWER': {
      severity: 'warning',
      confidence: 'high',
      sources: ['title-policy-2026'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text } = input;
    if (text.upper > 0 || text.lower === 0 || text.japanese + text.arabic > 0) return;
    if (ownWords(text, input.brandSpans).length < 2) return;
    report.finding(
      'T-CASE-LOWER',
      { start: 0, end: text.raw.length },
      {
        fixes: () => [{ label: 'titleCase', edits: titleCaseEdits(input) }],
      },
    );
  },
  examples: [
    {
      text: 'nike air running shoes',
      listing: { brand: 'Nike' },
      expect: [['T-CASE-LOWER', 0, 22, 'warning']],
      fixed: 'Nike Air Running Shoes',
    },
    {
      text: 'nike running shoes with laces, 12 cm',
      expect: [['T-CASE-LOWER', 0, 36]],
      fixed: 'Nike Running Shoes with Laces, 12 cm',
    },
    {
      text: 'bratpfanne mit deckel',
      store: 'DE',
      expect: [['T-CASE-LOWER', 0, 21]],
      fixed: 'Bratpfanne mit deckel',
    },
    { text: 'ışık lamba', store: 'TR', expect: [['T-CASE-LOWER', 0, 10]], fixed: 'Işık lamba' },
    { text: 'Nike air running shoes', expect: [] },
    { text: 'towel', expect: [] },
    { text: '水筒 500ml usb cable', store: 'JP', expect: [] },
    { text: 'adidas adidas', listing: { brand: 'adidas' }, expect: [] },
    { text: 'live at the hall', listing: { productType: 'media:music' }, expect: [] },
  ],
});
