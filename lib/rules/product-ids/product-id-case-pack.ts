import { unitOf } from '@/lib/gtin/number';
import { prefixOf } from '@/lib/gtin/prefix';
import { defineRule } from '../define';
import { productIds } from '../shared/product-id';

/** A GTIN-14 of a carton in place of the number of what is sold. */
export default defineRule<'G-CASEPACK'>({
  id: 'product-id-case-pack',
  fields: ['productId'],
  reads: ['productIdType', 'sku'],
  codes: {
    'G-CASEPACK': { severity: 'warning', confidence: 'medium', sources: ['not-looked-up'] },
  },
  check(input, report) {
    for (const number of productIds(input).numbers) {
      if (number.diagnosis.is !== 'fine') continue;
      const { kind, digits, gtin14 } = number.diagnosis.number;
      if (kind !== 'GTIN-14' || digits.startsWith('0')) continue;
      const { use } = prefixOf(gtin14);
      // What is not for sale at all has been said.
      if (use !== 'office' && use !== 'isbn' && use !== 'unassigned') continue;
      report.finding('G-CASEPACK', number, {
        ...(digits.startsWith('9') ? { variant: 'variable' } : {}),
        data: { indicator: digits.charAt(0), unit: unitOf(digits) },
      });
    }
  },
  examples: [
    { text: '10036000291459', expect: [['G-CASEPACK', 0, 14, 'warning']] },
    { text: '94006381333934', store: 'DE', expect: [['G-CASEPACK', 0, 14]] },
    { text: '00036000291452', expect: [] },
    { text: '036000291452', expect: [] },
    { text: '10423456789010', expect: [] },
    { text: '10036000291458', expect: [] },
    { text: '1 0036000 29145 9', expect: [['G-CASEPACK', 0, 17]] },
  ],
});
