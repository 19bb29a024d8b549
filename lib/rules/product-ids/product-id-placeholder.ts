import { defineRule } from '../define';
import { productIds } from '../shared/product-id';

/** Numbers that nobody was given: samples, keys hit in a row, the SKU. */
export default defineRule<'G-FAKE'>({
  id: 'product-id-placeholder',
  fields: ['productId'],
  reads: ['productIdType', 'sku'],
  codes: {
    'G-FAKE': { severity: 'error', confidence: 'medium', sources: ['not-looked-up'] },
  },
  check(input, report) {
    const { numbers, isSku } = productIds(input);
    if (isSku) report.finding('G-FAKE', input.text.trimmed, { variant: 'sku' });
    for (const number of numbers) {
      if (number.diagnosis.is === 'placeholder')
        report.finding('G-FAKE', number, { data: { words: number.clean } });
    }
  },
  examples: [
    { text: '036000291452', expect: [] },
    { text: '012345678905', expect: [['G-FAKE', 0, 12, 'error']] },
    { text: '1234567890128', store: 'DE', expect: [['G-FAKE', 0, 13]] },
    { text: '123456789012', expect: [['G-FAKE', 0, 12]] },
    { text: '0000000000000', expect: [['G-FAKE', 0, 13]] },
    { text: '111111111111', expect: [['G-FAKE', 0, 12]] },
    { text: '987654321098', expect: [['G-FAKE', 0, 12]] },
    { text: '121212121212', expect: [['G-FAKE', 0, 12]] },
    { text: '4901234567894', store: 'JP', expect: [] },
    { text: '4012345678901', store: 'DE', expect: [] },
    { text: 'TOWEL-01', listing: { sku: 'TOWEL-01' }, expect: [['G-FAKE', 0, 8]] },
    { text: '036000291452', listing: { sku: '036000291452' }, expect: [] },
    { text: '', listing: { sku: '' }, expect: [] },
  ],
});
