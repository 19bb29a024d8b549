import { LIMITS } from '../data/limits';
import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule } from '../define';

const LEAST = LIMITS.bulletsLeast;
const MOST = LIMITS.bulletsMost;

/** How many bullet points a listing has: three at least, five at most. */
export default defineRule<'B-COUNT'>({
  id: 'bullets-count',
  fields: ['bullets'],
  reads: ['bullets'],
  codes: {
    'B-COUNT': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026', 'bullet-policy-digest', 'not-looked-up'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check({ index, listing }, report) {
    if (index > 0 || listing.bullets === undefined) return;
    const count = listing.bullets.filter((bullet) => bullet.trim() !== '').length;
    if (count < LEAST)
      report.finding('B-COUNT', { start: 0, end: 0 }, { data: { count, least: LEAST } });
    else if (count > MOST)
      report.finding(
        'B-COUNT',
        { start: 0, end: 0 },
        { severity: 'error', variant: 'many', data: { count, most: MOST } },
      );
  },
  examples: [
    {
      text: 'Strong: Steel frame',
      listing: { bullets: ['', 'Light: Only 2 kg'] },
      expect: [['B-COUNT', 0, 0, 'warning']],
    },
    { text: 'Strong: Steel frame', expect: [['B-COUNT', 0, 0, 'warning']] },
    { text: '', expect: [['B-COUNT', 0, 0, 'warning']] },
    { text: '  ', listing: { bullets: ['', '', '', ''] }, expect: [['B-COUNT', 0, 0]] },
    {
      text: 'Strong: Steel frame',
      listing: { bullets: ['', 'Light: Only 2 kg', ' ', ''] },
      expect: [['B-COUNT', 0, 0]],
    },
    {
      text: '丈夫：スチール製',
      store: 'JP',
      listing: { bullets: ['', '軽量：2 kg'] },
      expect: [['B-COUNT', 0, 0]],
    },
    {
      text: 'Strong: Steel frame',
      listing: { bullets: ['', 'Light: Only 2 kg', 'Safe: Round corners'] },
      expect: [],
    },
    {
      text: 'Strong: Steel frame',
      listing: { bullets: ['', 'Light: 2 kg', 'Safe: Corners', 'Neat: Folds', 'Kind: To floors'] },
      expect: [],
    },
    {
      text: '',
      listing: { bullets: ['', 'Light: 2 kg', 'Safe: Corners', 'Neat: Folds'] },
      expect: [],
    },
    {
      text: 'Strong: Steel frame',
      listing: { bullets: ['', 'Light', 'Safe', 'Neat', 'Kind', 'More'] },
      expect: [['B-COUNT', 0, 0, 'error']],
    },
    {
      text: 'Stabil: Rahmen aus Stahl',
      store: 'DE',
      listing: { bullets: ['', 'Leicht', 'Sicher', 'Klein', 'Leise', 'Mehr'] },
      expect: [['B-COUNT', 0, 0, 'error']],
    },
    {
      text: 'Strong: Steel frame',
      listing: { bullets: ['', 'Light', 'Safe', 'Neat', 'Kind', ''] },
      expect: [],
    },
    { text: 'Strong: Steel frame', on: '2024-08-14', expect: [] },
  ],
});
