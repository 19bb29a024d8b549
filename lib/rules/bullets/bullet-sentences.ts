import { defineRule, type Fix, type Span } from '../define';
import { sentenceEnds } from '../shared/sentence-ends';

const MOST = 40;

/** A bullet is one fragment of a sentence; phrases are parted by semicolons. */
export default defineRule<'B-SENT'>({
  id: 'bullet-sentences',
  fields: ['bullets'],
  codes: {
    'B-SENT': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026'],
    },
  },
  check({ text }, report) {
    const { raw } = text;
    const ends = sentenceEnds(raw, MOST);
    const [first] = ends;
    if (first === undefined) return;
    report.finding('B-SENT', first, {
      data: { count: ends.length + 1 },
      fixes: () => [withSemicolons(raw, ends)],
    });
  },
  examples: [
    { text: 'Akkuschrauber: 7. Generation, mit Ladekabel', store: 'DE', expect: [] },
    {
      text: 'Soft fabric. Washes well',
      expect: [['B-SENT', 11, 12, 'hint']],
      fixed: 'Soft fabric; Washes well',
    },
    {
      text: 'Care: Washes well! Dries fast. Never fades.',
      expect: [['B-SENT', 17, 18]],
      fixed: 'Care: Washes well; Dries fast; Never fades.',
    },
    { text: 'Worried about stains? Just wipe them off', expect: [['B-SENT', 20, 21]] },
    {
      text: 'Weich: Fühlt sich gut an. Über Jahre schön',
      store: 'DE',
      expect: [['B-SENT', 24, 25]],
    },
    {
      text: '軽量：持ち運びやすい。洗濯もできます。',
      store: 'JP',
      expect: [['B-SENT', 10, 11]],
      fixed: '軽量：持ち運びやすい；洗濯もできます。',
    },
    { text: 'Soft fabric.Washes well', expect: [] },
    { text: 'Soft fabric; washes well', expect: [] },
    { text: 'Soft fabric, washes well.', expect: [] },
    { text: '軽量：持ち運びやすいです。', store: 'JP', expect: [] },
    { text: 'Signed by Dr. Martens and J. K. Smith', expect: [] },
    { text: 'Cable: Approx. USB length, incl. HDMI, vs. VGA', expect: [] },
    { text: 'Made in the U.S. Army style', expect: [] },
    { text: 'Speed: 2.4 GHz, No. 5 tip', expect: [] },
    { text: 'Yahoo! Mail: a fun mug', expect: [['B-SENT', 5, 6]] },
    { text: '', expect: [] },
  ],
});

function withSemicolons(raw: string, ends: readonly Span[]): Fix {
  const edits = ends.map(({ start, end }) => ({
    start,
    end,
    insert: /[。！？]/.test(raw.slice(start, end)) ? '；' : ';',
  }));
  return { label: 'semicolons', edits };
}
