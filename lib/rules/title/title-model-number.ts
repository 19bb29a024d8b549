import { HAS } from '@/lib/text/view';
import { NO_MODEL } from '../data/model-numbers';
import { NOT_MEDIA, SHORT_TITLES_SINCE } from '../data/scopes';
import { defineRule } from '../define';

/** Electronics, printers and phones: Amazon recommends the model number in the title. */
export default defineRule<'T-MODELNO'>({
  id: 'title-model-number',
  fields: ['title'],
  codes: {
    'T-MODELNO': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['title-policy-2026'],
      since: SHORT_TITLES_SINCE,
      only: ['electronics', 'printers', 'phones'],
      exempt: NOT_MEDIA,
    },
  },
  check({ text, families }, report) {
    // Without a product type nobody knows whether there is a model: a recommendation is then better not given.
    if (families.size === 0 || text.tokens.length < 2) return;
    if (text.has(HAS.digit) && text.tokens.some(({ folded }) => isModel(folded))) return;
    report.finding('T-MODELNO', text.trimmed);
  },
  examples: [
    {
      text: 'Samsung Galaxy Phone, 256GB, Phantom Black',
      listing: { productType: 'phones' },
      expect: [['T-MODELNO', 0, 42, 'hint']],
    },
    {
      text: 'Brother Printer, Wireless Monochrome',
      listing: { productType: 'printers' },
      expect: [['T-MODELNO', 0, 36]],
    },
    {
      text: 'Acme TV 55-inch 4K 120Hz HDMI2.1 2026',
      listing: { productType: 'TELEVISION' },
      expect: [['T-MODELNO', 0, 37]],
    },
    {
      text: 'ソニー ワイヤレスヘッドホン ブラック',
      store: 'JP',
      listing: { productType: '家電' },
      expect: [['T-MODELNO', 0, 19]],
    },
    {
      text: 'Samsung Galaxy S23 Ultra, 256GB, Phantom Black, SM-S918U',
      listing: { productType: 'phones' },
      expect: [],
    },
    {
      text: 'Brother Printer, HL-L2350DW Wireless Monochrome',
      listing: { productType: 'printers' },
      expect: [],
    },
    {
      text: 'Sony WH-1000XM4 Wireless Noise Canceling Headphones',
      listing: { productType: 'HEADPHONES' },
      expect: [],
    },
    { text: 'Canon EOS 2000D Camera', listing: { productType: 'electronics' }, expect: [] },
    { text: 'Bosch Hammer Drill', listing: { productType: 'tools' }, expect: [] },
    { text: 'Samsung Galaxy Phone', expect: [] },
    {
      text: 'Samsung Galaxy Phone',
      listing: { productType: 'phones' },
      on: '2026-07-26',
      expect: [],
    },
    { text: 'Case for iPhone, Clear', listing: { productType: 'CELLULAR_PHONE_CASE' }, expect: [] },
  ],
});

function isModel(word: string): boolean {
  return word.length > 1 && /\p{N}/u.test(word) && !NO_MODEL.some((pattern) => pattern.test(word));
}
