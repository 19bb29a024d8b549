import { defineRule } from '../define';
import { saying, withoutSentence } from '../shared/letter';
import { isDenied } from '../shared/negation';
import style from '../terms/appeal-style';

/** Putting a removed claim back, which is an offence by itself; only where the text says so. */
export default defineRule<'POA-REPEAT'>({
  id: 'appeal-repeats',
  fields: ['appeal'],
  terms: ['appeal-style'],
  codes: {
    'POA-REPEAT': { severity: 'warning', confidence: 'high', sources: ['appeal-repeats', 'ours'] },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end } of saying(input, style, 'again')) {
      if (isDenied(raw, { start, end })) continue;
      report.finding(
        'POA-REPEAT',
        { start, end },
        { data: { words: raw.slice(start, end) }, fixes: () => withoutSentence(raw, start) },
      );
    }
  },
  examples: [
    {
      text: 'The claim was removed. We will add it back after the review.',
      expect: [['POA-REPEAT', 31, 42, 'warning']],
      fixed: 'The claim was removed.',
    },
    { text: 'Then we relist it under a new ASIN.', expect: [['POA-REPEAT', 8, 29]] },
    { text: 'We will not re-add it.', expect: [] },
    { text: 'The claim was removed for good.', expect: [] },
    { text: 'We added a check of every carton.', expect: [] },
    { text: 'Wir werden es wieder einstellen.', store: 'DE', expect: [['POA-REPEAT', 14, 31]] },
  ],
});
