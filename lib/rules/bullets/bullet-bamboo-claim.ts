import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule, type Fix, type RuleInput, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import bamboo from '../terms/bamboo';

/** The fibre that the law knows by name stands before: "viscose made from bamboo". */
const VISCOSE = /\b(?:viscose|rayon|lyocell|modal)\b[^.;:]{0,24}$/iu;
const REACH = 34;

/** Bamboo and soy as a fibre: what is sewn of them is viscose. In food "contains soy" must stand. */
export default defineRule<'B-CLAIM-BAMBOO'>({
  id: 'bullet-bamboo-claim',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['bamboo'],
  codes: {
    'B-CLAIM-BAMBOO': {
      severity: 'error',
      confidence: 'medium',
      sources: ['listing-policy-2026', 'restrictions-digest', 'ours'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('bamboo')) {
      const { start, end } = hit;
      const isViscose = VISCOSE.test(raw.slice(Math.max(0, start - REACH), start));
      if (isViscose || isInside(input.brandSpans, start, end)) continue;
      const soy = bamboo.entries[hit.entry]?.note === 'soy';
      const worn = isWorn(input);
      report.finding(
        'B-CLAIM-BAMBOO',
        { start, end },
        {
          data: { words: raw.slice(start, end) },
          severity: worn ? 'error' : 'hint',
          ...(worn ? {} : { variant: soy && input.families.has('food') ? 'food' : 'other' }),
          fixes: () => (worn && !soy ? viscoseFor(raw, hit) : []),
        },
      );
    }
  },
  examples: [
    {
      text: 'Soft socks: Made from bamboo for all day comfort',
      listing: { productType: 'SOCKS' },
      expect: [['B-CLAIM-BAMBOO', 12, 28, 'error']],
      fixed: 'Soft socks: Made from viscose derived from bamboo for all day comfort',
    },
    {
      text: 'Cool sheets: Made of 100% bamboo',
      listing: { productType: 'bedding' },
      expect: [['B-CLAIM-BAMBOO', 13, 32, 'error']],
      fixed: 'Cool sheets: Made of 100% viscose derived from bamboo',
    },
    {
      text: 'Kühl: Made with Bamboo',
      store: 'DE',
      listing: { productType: 'bekleidung' },
      expect: [['B-CLAIM-BAMBOO', 6, 22, 'error']],
    },
    {
      text: 'Shirt: Contains bamboo and cotton',
      listing: { productType: 'apparel' },
      expect: [['B-CLAIM-BAMBOO', 7, 22, 'error']],
    },
    {
      text: 'Shirt: Made from soy for a soft feel',
      listing: { productType: 'SHIRT' },
      expect: [['B-CLAIM-BAMBOO', 7, 20, 'error']],
    },
    {
      text: 'Shirt: made-from organic bamboo',
      listing: { productType: 'SHIRT' },
      expect: [['B-CLAIM-BAMBOO', 7, 31, 'error']],
    },
    {
      text: 'Allergens: Contains soy and wheat',
      listing: { productType: 'grocery' },
      expect: [['B-CLAIM-BAMBOO', 11, 23, 'hint']],
    },
    {
      text: 'Board: Made of bamboo with juice groove',
      listing: { productType: 'kitchen' },
      expect: [['B-CLAIM-BAMBOO', 7, 21, 'hint']],
    },
    { text: 'Board: Made of bamboo', expect: [['B-CLAIM-BAMBOO', 7, 21, 'hint']] },
    {
      text: 'Bamboo board: Solid bamboo with juice groove',
      listing: { productType: 'kitchen' },
      expect: [],
    },
    {
      text: 'Sheets: Viscose made from bamboo',
      listing: { productType: 'bedding' },
      expect: [],
    },
    {
      text: 'Sheets: Rayon fabric, made from bamboo, stays cool',
      listing: { productType: 'bedding' },
      expect: [],
    },
    {
      text: 'Sheets: Made from bamboo viscose',
      listing: { productType: 'bedding' },
      expect: [],
    },
    {
      text: 'Shirt: Viscose derived from bamboo',
      listing: { productType: 'apparel' },
      expect: [],
    },
    { text: 'Candle: Made from soy wax, contains soy wax only', expect: [] },
    {
      text: 'Dip: Made with soy sauce and ginger',
      listing: { productType: 'grocery' },
      expect: [],
    },
    {
      text: 'Socks: Made from bamboo',
      listing: { productType: 'SOCKS' },
      on: '2024-08-14',
      expect: [],
    },
  ],
});

function isWorn({ families }: RuleInput): boolean {
  return families.has('apparel') || families.has('bedding');
}

/** The wording of the Federal Trade Commission. */
function viscoseFor(raw: string, { start, end }: TermHit): Fix[] {
  const words = raw.slice(start, end);
  const at = end - 'bamboo'.length;
  const by = 'viscose derived from bamboo';
  if (raw.slice(at, end).toLowerCase() !== 'bamboo') return [];
  return [{ label: 'replace', data: { words, by }, edits: [{ start: at, end, insert: by }] }];
}
