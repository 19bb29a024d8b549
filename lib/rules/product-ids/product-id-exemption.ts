import { idTypeOf } from '@/lib/gtin/id-type';
import { defineRule } from '../define';

/** A number beside a GTIN exemption: Amazon wants the one or the other. */
export default defineRule<'G-EXEMPT'>({
  id: 'product-id-exemption',
  fields: ['productId'],
  reads: ['productIdExempt', 'productIdType'],
  codes: {
    'G-EXEMPT': { severity: 'hint', confidence: 'high', sources: ['gtin-exemption'] },
  },
  check({ text, listing }, report) {
    const isExempt =
      listing.productIdExempt === true || idTypeOf(listing.productIdType) === 'exempt';
    if (isExempt && text.trimmed.start < text.trimmed.end) report.finding('G-EXEMPT', text.trimmed);
  },
  examples: [
    {
      text: '036000291452',
      listing: { productIdExempt: true },
      expect: [['G-EXEMPT', 0, 12, 'hint']],
    },
    {
      text: '036000291452',
      listing: { productIdType: 'GTIN Exempt' },
      expect: [['G-EXEMPT', 0, 12]],
    },
    { text: ' 036000291452 ', listing: { productIdExempt: true }, expect: [['G-EXEMPT', 1, 13]] },
    { text: '', listing: { productIdExempt: true }, expect: [] },
    { text: '   ', listing: { productIdExempt: true }, expect: [] },
    { text: '036000291452', listing: { productIdExempt: false }, expect: [] },
    { text: '036000291452', expect: [] },
  ],
});
