import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { isDenied } from '../shared/negation';

/** Guarantees and refunds outside the warranty attribute; in bullets they are B-GUARANTEE. */
export default defineRule<'C-GUAR'>({
  id: 'guarantee-claims',
  fields: ['description', 'aplus'],
  reads: ['brand'],
  terms: ['guarantee'],
  codes: {
    'C-GUAR': {
      severity: 'warning',
      confidence: 'high',
      sources: ['restrictions-digest', 'aplus-digest'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end } of input.hits('guarantee')) {
      if (isInside(input.brandSpans, start, end) || isDenied(raw, { start, end })) continue;
      report.finding(
        'C-GUAR',
        { start, end },
        {
          data: { words: raw.slice(start, end) },
          fixes: () => claimDeletion(input.field, raw, { start, end }),
        },
      );
    }
  },
  examples: [
    {
      text: 'Oak desk. Money back guarantee. Seats two',
      field: 'description',
      expect: [['C-GUAR', 10, 30, 'warning']],
    },
    { text: 'Oak desk with lifetime warranty', field: 'aplus', expect: [['C-GUAR', 14, 31]] },
    {
      text: 'Full refund if it breaks',
      field: 'description',
      expect: [['C-GUAR', 0, 11, 'warning']],
    },
    { text: 'Satisfaction guaranteed', field: 'aplus', store: 'UK', expect: [['C-GUAR', 0, 23]] },
    { text: 'We send a free replacement', field: 'description', expect: [['C-GUAR', 10, 26]] },
    { text: 'Risk-free for you', field: 'description', expect: [['C-GUAR', 0, 9]] },
    {
      text: 'Mit Geld-zurück-Garantie',
      field: 'description',
      store: 'DE',
      expect: [['C-GUAR', 4, 24]],
    },
    {
      text: 'Satisfait ou remboursé',
      field: 'description',
      store: 'FR',
      expect: [['C-GUAR', 0, 22]],
    },
    { text: '全額返金いたします', field: 'description', store: 'JP', expect: [['C-GUAR', 0, 4]] },
    { text: 'Soddisfatti o rimborsati', field: 'aplus', store: 'IT', expect: [['C-GUAR', 0, 24]] },
    {
      text: 'Garantía de por vida',
      field: 'description',
      store: 'MX',
      expect: [['C-GUAR', 0, 20]],
    },
    { text: '2-year warranty', field: 'description', expect: [] },
    { text: 'Holder for tax refund letters', field: 'description', expect: [] },
    { text: 'Full refund', field: 'bullets', expect: [] },
    { text: 'A sturdy desk', field: 'description', expect: [] },
    { text: 'Comes without lifetime warranty', field: 'description', expect: [] },
    {
      text: 'Risk Free Games',
      field: 'description',
      listing: { brand: 'Risk Free Games' },
      expect: [],
    },
  ],
});
