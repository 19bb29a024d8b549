import { defineRule } from '../define';
import { countedDigits } from '../shared/counted-digits';

/** Numbers from one to nine stand in words in a bullet, measures, sizes and names apart. */
export default defineRule<'B-NUMWORD'>({
  id: 'bullet-number-digits',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-NUMWORD': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026'],
      languages: ['en'],
    },
  },
  check(input, report) {
    for (const { start, end, digit: words, word: by } of countedDigits(input)) {
      report.finding(
        'B-NUMWORD',
        { start, end },
        {
          data: { words, by },
          fixes: () => [
            { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'In the box: 3 batteries and a strap',
      expect: [['B-NUMWORD', 12, 13, 'hint']],
      fixed: 'In the box: three batteries and a strap',
    },
    {
      text: '2 side pockets: Room for phone and keys',
      expect: [['B-NUMWORD', 0, 1]],
      fixed: 'Two side pockets: Room for phone and keys',
    },
    {
      text: 'Kit: Includes 4 brushes and 2 combs',
      expect: [
        ['B-NUMWORD', 14, 15],
        ['B-NUMWORD', 28, 29],
      ],
      fixed: 'Kit: Includes four brushes and 2 combs',
    },
    { text: 'Light: Choose from 5 colors', store: 'UK', expect: [['B-NUMWORD', 19, 20]] },
    { text: 'Fit: True to size 8 with room to move', expect: [] },
    { text: 'Fit: Size 8 shoes and level 3 protection', expect: [] },
    { text: 'Works with Series 5 watches and iPhone 8 cases', expect: [] },
    { text: 'Charge: Lasts 8 hours, 9 days on standby, 5 inches wide', expect: [] },
    { text: 'Versatile: 3 in 1 tool, 2 or 3 times, 5 to 8 pieces', expect: [] },
    { text: 'Range: 3-5 people, 2/3 cups, 1.5 liters, 4-pack, 7th', expect: [] },
    { text: 'Set: 12 batteries and 10 bags', expect: [] },
    { text: 'Rated 5 stars, Bluetooth 5 connection, USB 3 port', expect: [] },
    { text: 'Case: Galaxy S9 case, 5 Star notebook, #3 needle', expect: [] },
    { text: 'Size: 4 x 6 photos and 5 by 7 frames', expect: [] },
    { text: 'Im Karton: 3 batterien und ein Band', store: 'DE', expect: [] },
    { text: 'Lernspiel: 3 farben', store: 'DE', expect: [] },
    { text: 'Fun: 5 senses candle', listing: { brand: '5 Senses' }, expect: [] },
  ],
});
