import { NOT_MEDIA, SHORT_TITLES_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { deletion } from '../shared/removal';

/** Phrases that Amazon's title page restricts by name: "FSA/HSA eligible". */
export default defineRule<'T-RESTR-PHRASE'>({
  id: 'title-restricted-phrases',
  fields: ['title'],
  reads: ['brand'],
  terms: ['restricted-phrases'],
  codes: {
    'T-RESTR-PHRASE': {
      severity: 'error',
      confidence: 'high',
      sources: ['title-policy-2026'],
      since: SHORT_TITLES_SINCE,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    for (const hit of input.hits('restricted-phrases')) {
      if (isInside(input.brandSpans, hit.start, hit.end)) continue;
      report.finding('T-RESTR-PHRASE', hit, {
        data: { words: input.text.raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(input.text.raw, hit)],
      });
    }
  },
  examples: [
    {
      text: 'Thermometer, FSA/HSA Eligible, White',
      expect: [['T-RESTR-PHRASE', 13, 29, 'error']],
      fixed: 'Thermometer, White',
    },
    { text: 'FSA Eligible Thermometer', expect: [['T-RESTR-PHRASE', 0, 12]], fixed: 'Thermometer' },
    {
      text: 'Thermometer (HSA-approved)',
      expect: [['T-RESTR-PHRASE', 13, 25]],
      fixed: 'Thermometer',
    },
    { text: 'Thermometer FSA and HSA Eligible', expect: [['T-RESTR-PHRASE', 12, 32]] },
    { text: 'Thermometer HSA / FSA Eligible', expect: [['T-RESTR-PHRASE', 12, 30]] },
    { text: 'Thermometer fsa&hsa eligible', expect: [['T-RESTR-PHRASE', 12, 28]] },
    { text: 'Thermometer, FSA/HSA Eligible', store: 'DE', expect: [['T-RESTR-PHRASE', 13, 29]] },
    { text: 'Thermometer, FSA/HSA Eligible', on: '2026-07-26', expect: [] },
    { text: 'FSA Connector Kit, Eligible for Gift Wrap', expect: [] },
    { text: 'FSA Test Prep, HSA Approvedly', expect: [] },
    { text: 'The FSA Eligible Guide', listing: { productType: 'media:book' }, expect: [] },
  ],
});
