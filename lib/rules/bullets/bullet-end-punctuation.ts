import { ABBREVIATIONS } from '../data/sentences';
import { defineRule } from '../define';

const RUN = /[.!?;,。！？；，、]{1,20}$/u;
const LONGEST = 20;
const WORD = /[\p{L}.°]{1,10}$/u;

/** A bullet ends without a full stop or another mark: it is no sentence. */
export default defineRule<'B-ENDPUNCT'>({
  id: 'bullet-end-punctuation',
  fields: ['bullets'],
  codes: {
    'B-ENDPUNCT': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026'],
    },
  },
  check({ text }, report) {
    const { raw, trimmed } = text;
    const { end } = trimmed;
    const signs = RUN.exec(raw.slice(Math.max(trimmed.start, end - LONGEST), end))?.[0] ?? '';
    const start = end - signs.length;
    if (signs === '' || start <= trimmed.start) return;
    if (signs === '.' && isAbbreviation(raw, start)) return;
    report.finding(
      'B-ENDPUNCT',
      { start, end },
      {
        data: { sign: signs },
        fixes: () => [
          { label: 'delete', data: { words: signs }, edits: [{ start, end, insert: '' }] },
        ],
      },
    );
  },
  examples: [
    {
      text: 'Strong build: Steel frame with oak top.',
      expect: [['B-ENDPUNCT', 38, 39, 'hint']],
      fixed: 'Strong build: Steel frame with oak top',
    },
    { text: 'Fun for all!!!', expect: [['B-ENDPUNCT', 11, 14]], fixed: 'Fun for all' },
    { text: 'Ready to play? ', expect: [['B-ENDPUNCT', 13, 14]] },
    { text: 'Soft, warm, light;', expect: [['B-ENDPUNCT', 17, 18]] },
    { text: 'Soft, warm, light,', expect: [['B-ENDPUNCT', 17, 18]] },
    { text: 'Soft, warm, light...', expect: [['B-ENDPUNCT', 17, 20]] },
    { text: 'Robust: Rahmen aus Stahl.', store: 'DE', expect: [['B-ENDPUNCT', 24, 25]] },
    { text: '軽量：持ち運びやすいです。', store: 'JP', expect: [['B-ENDPUNCT', 12, 13]] },
    { text: '軽量：持ち運びやすい！', store: 'JP', expect: [['B-ENDPUNCT', 10, 11]] },
    { text: 'Wide: Fits windows of 24 in.', expect: [] },
    { text: 'Full: Each bag holds 8 oz.', expect: [] },
    { text: 'Kit: Screws, plugs, pads, etc.', expect: [] },
    { text: 'Maße: Größe ca.', store: 'DE', expect: [] },
    { text: 'Made in the U.S.A.', expect: [] },
    { text: 'Endless: Soft, warm, light…', expect: [] },
    { text: 'Strong build: Steel frame (with oak top.)', expect: [] },
    { text: 'Strong build: Steel frame', expect: [] },
    { text: '.', expect: [] },
    { text: '', expect: [] },
  ],
});

function isAbbreviation(raw: string, at: number): boolean {
  const word = WORD.exec(raw.slice(Math.max(0, at - 10), at))?.[0].toLowerCase() ?? '';
  return ABBREVIATIONS.has(word);
}
