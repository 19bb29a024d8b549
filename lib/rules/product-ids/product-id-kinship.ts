import { gtin14Of } from '@/lib/gtin/diagnose';
import { companyDigits } from '@/lib/gtin/sole-number';
import type { KnownBearer } from '@/lib/listing/listing';
import { defineRule, type ReportOptions } from '../define';
import { isGeneric } from '../shared/compatibility';
import { productIds } from '../shared/product-id';

/** The number against those of the seller's other listings: borne by another SKU, or unlike the brand's others. */
export default defineRule<'G-EQUIV' | 'G-VERIFY'>({
  id: 'product-id-kinship',
  fields: ['productId'],
  reads: ['brand', 'elsewhere', 'productIdType', 'sku'],
  codes: {
    'G-EQUIV': { severity: 'error', confidence: 'high', sources: ['not-looked-up'] },
    'G-VERIFY': {
      severity: 'hint',
      confidence: 'high',
      sources: [
        'product-id-policy',
        'product-id-policy-au',
        'product-id-reminder',
        'verified-by-gs1',
      ],
    },
  },
  check(input, report) {
    const { elsewhere, brand = '' } = input.listing;
    if (elsewhere === undefined) return;
    const { sameId, ofBrand } = elsewhere;
    for (const number of productIds(input).numbers) {
      const gtin14 = gtin14Of(number.diagnosis);
      if (gtin14 === undefined) continue;
      if (sameId?.gtin14 === gtin14) report.finding('G-EQUIV', number, bearerOptions(sameId));
      else if (ofBrand !== undefined && isStranger(gtin14, ofBrand.prefix) && !isGeneric(brand))
        report.finding('G-VERIFY', number, {
          data: { brand, count: ofBrand.count, prefix: ofBrand.prefix },
        });
    }
  },
  examples: [
    { text: '036000291452', expect: [] },
    {
      text: '036000291452',
      listing: { elsewhere: { sameId: { gtin14: '00036000291452', sku: 'TOWEL-01', row: 7 } } },
      expect: [['G-EQUIV', 0, 12, 'error']],
    },
    {
      text: '0036000291452',
      listing: { elsewhere: { sameId: { gtin14: '00036000291452', sku: 'TOWEL-01' } } },
      expect: [['G-EQUIV', 0, 13, 'warning']],
    },
    {
      text: '36000291452',
      listing: { elsewhere: { sameId: { gtin14: '00036000291452', row: 3, file: 'a.csv' } } },
      expect: [['G-EQUIV', 0, 11]],
    },
    {
      text: '4006381333931',
      listing: { elsewhere: { sameId: { gtin14: '00036000291452', row: 3 } } },
      expect: [],
    },
    {
      text: '4006381333931',
      listing: { brand: 'Acme', elsewhere: { ofBrand: { prefix: '0850012', count: 41 } } },
      expect: [['G-VERIFY', 0, 13, 'hint']],
    },
    {
      text: '850012000016',
      listing: { brand: 'Acme', elsewhere: { ofBrand: { prefix: '0850012', count: 41 } } },
      expect: [],
    },
    {
      text: '4006381333931',
      listing: { brand: 'Generic', elsewhere: { ofBrand: { prefix: '0850012', count: 41 } } },
      expect: [],
    },
    { text: '', listing: { elsewhere: {} }, expect: [] },
  ],
});

/** True for goods of another company; numbers of books and cases tell nothing of one. */
function isStranger(gtin14: string, usual: string): boolean {
  const company = companyDigits(gtin14);
  return company !== undefined && !company.startsWith(usual);
}

function bearerOptions({ sku, row, file }: KnownBearer): ReportOptions {
  const data = { sku: sku ?? '', row: row ?? 0, file: file ?? '' };
  // Remembered from a page that was open before: that listing may be gone by now.
  if (row === undefined) return { variant: 'sku', severity: 'warning', data };
  const place = file === undefined ? '' : 'File';
  if (sku === undefined) return { variant: place === '' ? 'row' : 'rowFile', data };
  return place === '' ? { data } : { variant: 'skuFile', data };
}
