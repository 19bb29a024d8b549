import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { sentenceDeletion } from '../shared/sentence';
import guarantee from '../terms/guarantee';

const WARRANTY = /warranty|garant|保証/iu;

/** Refunds, guarantees without limit, free replacements. A plain term ("2-year warranty") is fine. */
export default defineRule<'B-GUARANTEE'>({
  id: 'bullet-guarantee',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['guarantee'],
  codes: {
    'B-GUARANTEE': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026', 'bullet-policy-digest', 'ours'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end, entry, term } of input.hits('guarantee')) {
      if (isInside(input.brandSpans, start, end)) continue;
      const published = guarantee.entries[entry]?.note === 'published';
      report.finding(
        'B-GUARANTEE',
        { start, end },
        {
          severity: published ? 'error' : 'warning',
          ...(WARRANTY.test(term) ? { variant: 'warranty' } : {}),
          data: { words: raw.slice(start, end) },
          fixes: () => {
            const fix = sentenceDeletion(raw, { start, end });
            return fix === undefined ? [] : [fix];
          },
        },
      );
    }
  },
  examples: [
    {
      text: 'Promise: Full refund if anything breaks',
      expect: [['B-GUARANTEE', 9, 20, 'error']],
    },
    {
      text: 'Promise: If not satisfied, send it back',
      expect: [['B-GUARANTEE', 9, 39, 'error']],
    },
    {
      text: 'Promise: Soft for years. Full refund if anything breaks',
      expect: [['B-GUARANTEE', 25, 36, 'error']],
      fixed: 'Promise: Soft for years.',
    },
    {
      text: 'Promise: Unconditional guarantee with no limits',
      expect: [['B-GUARANTEE', 9, 47, 'error']],
    },
    { text: 'Unlimited warranty with no limits', expect: [['B-GUARANTEE', 0, 33, 'error']] },
    { text: 'Promise: f-u-l-l r-e-f-u-n-d', expect: [['B-GUARANTEE', 9, 28, 'error']] },
    {
      text: 'Sturdy steel; 100% money-back guarantee; wipes clean',
      expect: [['B-GUARANTEE', 14, 39, 'warning']],
      fixed: 'Sturdy steel; wipes clean',
    },
    { text: 'Service: Satisfaction guaranteed', expect: [['B-GUARANTEE', 9, 32, 'warning']] },
    { text: 'Service: 100% Satisfaction Guarantee', expect: [['B-GUARANTEE', 9, 36, 'warning']] },
    {
      text: 'Service: Lifetime warranty on all parts',
      expect: [['B-GUARANTEE', 9, 26, 'warning']],
    },
    { text: 'Service: Risk-free for you', expect: [['B-GUARANTEE', 9, 18, 'warning']] },
    {
      text: 'Service: Free replacement or refund',
      expect: [
        ['B-GUARANTEE', 9, 25],
        ['B-GUARANTEE', 29, 35],
      ],
    },
    { text: 'Service: No questions asked', expect: [['B-GUARANTEE', 9, 27]] },
    {
      text: 'Service: Geld-zurück-Garantie',
      store: 'DE',
      expect: [['B-GUARANTEE', 9, 29, 'warning']],
    },
    {
      text: 'Service : Satisfait ou remboursé',
      store: 'FR',
      expect: [['B-GUARANTEE', 10, 32, 'warning']],
    },
    { text: 'Servizio: Soddisfatti o rimborsati', store: 'IT', expect: [['B-GUARANTEE', 10, 34]] },
    {
      text: 'Servicio: Reembolso completo',
      store: 'ES',
      expect: [['B-GUARANTEE', 10, 28, 'warning']],
    },
    { text: 'Serviço: Garantia vitalícia', store: 'BR', expect: [['B-GUARANTEE', 9, 27]] },
    { text: 'Service: Niet goed, geld terug', store: 'NL', expect: [['B-GUARANTEE', 9, 30]] },
    { text: 'Service: Pengarna tillbaka', store: 'SE', expect: [['B-GUARANTEE', 9, 26]] },
    { text: 'Serwis: Zwrot pieniędzy', store: 'PL', expect: [['B-GUARANTEE', 8, 23]] },
    { text: 'Hizmet: Para iade garantisi', store: 'TR', expect: [['B-GUARANTEE', 8, 27]] },
    {
      text: 'サービス：全額返金保証付き',
      store: 'JP',
      expect: [['B-GUARANTEE', 5, 11, 'warning']],
    },
    { text: 'Service: 2-year warranty on the motor', expect: [] },
    { text: 'Service: 24 Monate Garantie auf den Motor', store: 'DE', expect: [] },
    { text: 'Service : Garantie de 2 ans', store: 'FR', expect: [] },
    { text: '保証：1年保証が付きます', store: 'JP', expect: [] },
    { text: 'Cable: Distortion free exchange of data', expect: [] },
    { text: 'Tax refund folder: Holds paper', expect: [] },
    { text: 'Lifetime of use: Replacement heads are sold apart', expect: [] },
    { text: 'Risk free mug: Fun', listing: { brand: 'Risk Free' }, expect: [] },
    { text: 'Promise: Full refund', on: '2024-08-14', expect: [] },
  ],
});
