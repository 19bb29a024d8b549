import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type RuleInput, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { isNumbering } from '../shared/rank';
import { deletion } from '../shared/removal';
import subjective from '../terms/subjective';

const HAN = /^\p{Script=Han}/u;

/** Subjective commentary: best seller, hot item, amazing. */
export default defineRule<'T-SUBJ'>({
  id: 'title-subjective',
  fields: ['title'],
  reads: ['brand'],
  terms: ['subjective'],
  codes: {
    'T-SUBJ': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-2019', 'requirements-de'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    for (const hit of input.hits('subjective')) {
      const note = subjective.entries[hit.entry]?.note;
      if (isPlain(input, hit, note) || isInside(input.brandSpans, hit.start, hit.end)) continue;
      const published = note === 'published';
      report.finding('T-SUBJ', hit, {
        severity: published ? 'error' : 'warning',
        data: { words: input.text.raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(input.text.raw, hit)],
      });
    }
  },
  examples: [
    {
      text: 'Sony WH-1000XM4 HOT ITEM Wireless Noise Canceling Headphones - BEST SELLER!!!',
      expect: [
        ['T-SUBJ', 16, 24, 'error'],
        ['T-SUBJ', 63, 74, 'error'],
      ],
      fixed: 'Sony WH-1000XM4 Wireless Noise Canceling Headphones - BEST SELLER!!!',
    },
    { text: 'Brother Printer★Wireless★BEST SELLER★', expect: [['T-SUBJ', 25, 36, 'error']] },
    {
      text: 'Desk Lamp, Best-Seller, White',
      expect: [['T-SUBJ', 11, 22, 'error']],
      fixed: 'Desk Lamp, White',
    },
    {
      text: '#1 Desk Lamp, Amazing Light',
      expect: [
        ['T-SUBJ', 0, 2, 'warning'],
        ['T-SUBJ', 14, 21, 'warning'],
      ],
      fixed: 'Desk Lamp, Amazing Light',
    },
    {
      text: 'Desk Lamp, Must-Have, Premium Quality',
      expect: [
        ['T-SUBJ', 11, 20],
        ['T-SUBJ', 22, 37],
      ],
    },
    { text: 'Desk Lamp, the World’s Best Light', expect: [['T-SUBJ', 15, 27]] },
    { text: 'Desk Lamp, Perfect Light', expect: [['T-SUBJ', 11, 18, 'warning']] },
    { text: 'Fleece Jacket Perfect for Cold Weather', expect: [] },
    {
      text: 'Schreibtischlampe, Bestseller, Weiß',
      store: 'DE',
      expect: [['T-SUBJ', 19, 29, 'warning']],
      fixed: 'Schreibtischlampe, Weiß',
    },
    { text: 'Lampe de bureau, n°1, Blanc', store: 'FR', expect: [['T-SUBJ', 17, 20]] },
    {
      text: '水筒 売れ筋 最強 500ml',
      store: 'JP',
      expect: [
        ['T-SUBJ', 3, 6, 'warning'],
        ['T-SUBJ', 7, 9, 'warning'],
      ],
    },
    { text: '水筒 最高級ステンレス 人気No.1', store: 'JP', expect: [['T-SUBJ', 12, 18]] },
    { text: 'Best Western Hotel Towel, Best Friend Bracelet', expect: [] },
    { text: "World's Best Dad Mug, #1 Dad", expect: [] },
    { text: 'Pitch Perfect Ukulele Tuner', expect: [] },
    { text: 'Hair Clipper Guide, Size No. 1, #10 Envelope', expect: [] },
    { text: 'Tasse Beste Freundin, Weiß', store: 'DE', expect: [] },
    { text: 'Perfect Bar Protein Snack', listing: { brand: 'Perfect Bar' }, expect: [] },
    { text: 'Pitch Perfect 2 Best Seller', listing: { productType: 'media:dvd' }, expect: [] },
  ],
});

function isPlain(
  { text, families }: RuleInput,
  hit: TermHit,
  note: 'published' | 'rank' | 'compound' | undefined,
): boolean {
  if (note === 'compound') return HAN.test(text.raw.slice(hit.end, hit.end + 2));
  return note === 'rank' && isNumbering(text.raw, families, hit);
}
