import type { Diagnosis } from '@/lib/gtin/diagnose';
import { defineRule, type ReportOptions } from '../define';
import { productIds } from '../shared/product-id';

/** A digit that is wrong, or two that are exchanged. Which one was meant is shown and never written. */
export default defineRule<'G-CHECK'>({
  id: 'product-id-check-digit',
  fields: ['productId'],
  reads: ['productIdType', 'sku'],
  codes: {
    'G-CHECK': {
      severity: 'error',
      confidence: 'high',
      sources: ['error-8560', 'gtin-fields'],
    },
  },
  check(input, report) {
    for (const number of productIds(input).numbers) {
      const { diagnosis } = number;
      if (diagnosis.is === 'wrong-check') report.finding('G-CHECK', number, optionsOf(diagnosis));
    }
  },
  examples: [
    { text: '036000291452', expect: [] },
    { text: '036000291453', expect: [['G-CHECK', 0, 12, 'error']] },
    { text: '063000291452', expect: [['G-CHECK', 0, 12]] },
    { text: '4006381333913', store: 'DE', expect: [['G-CHECK', 0, 13]] },
    { text: '96385075', store: 'DE', expect: [['G-CHECK', 0, 8]] },
    { text: '10036000291458', expect: [['G-CHECK', 0, 14]] },
    { text: '0804429570', listing: { productType: 'media:book' }, expect: [['G-CHECK', 0, 10]] },
    { text: '080442957X', listing: { productType: 'media:book' }, expect: [] },
    { text: '03178471', listing: { productType: 'media:magazine' }, expect: [] },
    { text: '0317-8472', listing: { productIdType: 'ISSN' }, expect: [['G-CHECK', 0, 9]] },
    { text: '360003000000', expect: [['G-CHECK', 0, 12]] },
    { text: '400638133393', store: 'DE', expect: [['G-CHECK', 0, 12]] },
    {
      text: '036000291453, 4006381333931',
      expect: [['G-CHECK', 0, 12]],
    },
    { text: '36000291452', expect: [] },
  ],
});

function optionsOf(wrong: Extract<Diagnosis, { is: 'wrong-check' }>): ReportOptions {
  if (wrong.rounded) return { variant: 'rounded' };
  if (wrong.missing !== undefined)
    return { variant: 'missing', data: { candidates: wrong.missing } };
  const { checkDigit, swapped, misread } = wrong.candidates;
  const data = {
    digit: checkDigit,
    swapped: swapped.join(' / '),
    misread: misread.join(' / '),
  };
  if (swapped.length > 0 && misread.length > 0) return { variant: 'both', data };
  if (swapped.length > 0) return { variant: 'swapped', data };
  return misread.length > 0 ? { variant: 'misread', data } : { data };
}
