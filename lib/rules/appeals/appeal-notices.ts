import { defineRule } from '../define';
import { saying } from '../shared/letter';
import notices from '../terms/appeal-notices';

/** Words of Amazon's own notices that say which rules of this catalogue were broken. */
export default defineRule<'POA-NOTICE'>({
  id: 'appeal-notices',
  fields: ['appeal'],
  terms: ['appeal-notices'],
  codes: {
    'POA-NOTICE': {
      severity: 'hint',
      confidence: 'high',
      sources: ['bullet-policy-digest', 'prohibited-de', 'notice-jp', 'notice-pesticide'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const variant of ['noticePage', 'noticePesticide', 'noticeDrug'] as const) {
      for (const { start, end } of saying(input, notices, variant)) {
        const data = { words: raw.slice(start, end) };
        report.finding('POA-NOTICE', { start, end }, { variant, data });
      }
    }
  },
  examples: [
    {
      text: 'Product Detail Page Rules Violation (Inaccurate information on product detail page)',
      expect: [
        ['POA-NOTICE', 0, 35, 'hint'],
        ['POA-NOTICE', 37, 82, 'hint'],
      ],
    },
    { text: 'It was identified as a pesticide product.', expect: [['POA-NOTICE', 7, 40]] },
    {
      text: 'bullet_point wurde aufgrund von Formulierungen entfernt, die gegen die Richtlinien verstoßen',
      store: 'DE',
      expect: [['POA-NOTICE', 13, 55]],
    },
    {
      text: '効果効能を標ぼうする商品として検出されました',
      store: 'JP',
      expect: [['POA-NOTICE', 0, 22]],
    },
    { text: 'The detail page was corrected.', expect: [] },
    { text: 'A carton was mixed up.', expect: [] },
  ],
});
