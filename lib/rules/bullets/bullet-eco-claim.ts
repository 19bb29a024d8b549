import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule, type RuleInput, type Span } from '../define';
import { adjectiveDeletion } from '../shared/attributive';
import { isInside } from '../shared/brand';
import { isDenied } from '../shared/negation';

const DASHED =
  /(?<![\p{L}\p{N}])(?:eco|environmentally|ecologically)\s{0,3}[\u2010-\u2015-]\s{0,3}friendly(?![\p{L}\p{N}])/gu;

/** "Eco-friendly", "environmentally friendly", "ecologically friendly" in a bullet. Search terms may hold them. */
export default defineRule<'B-CLAIM-ECO'>({
  id: 'bullet-eco-claim',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['eco-friendly'],
  codes: {
    'B-CLAIM-ECO': {
      severity: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026', 'bullet-policy-digest', 'restrictions-digest'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end } of claimsIn(input)) {
      if (isInside(input.brandSpans, start, end) || isDenied(raw, { start, end })) continue;
      report.finding(
        'B-CLAIM-ECO',
        { start, end },
        {
          data: { words: raw.slice(start, end) },
          fixes: () => adjectiveDeletion(raw, { start, end }),
        },
      );
    }
  },
  examples: [
    {
      text: 'Fabric: Eco-friendly yarn in every piece',
      expect: [['B-CLAIM-ECO', 8, 20, 'error']],
      fixed: 'Fabric: Yarn in every piece',
    },
    { text: 'Fabric: Eco‑friendly yarn in every piece', expect: [['B-CLAIM-ECO', 8, 20, 'error']] },
    {
      text: 'Fabric: Environmentally friendly dye process',
      expect: [['B-CLAIM-ECO', 8, 32, 'error']],
      fixed: 'Fabric: Dye process',
    },
    { text: 'Bag: Made of ecologically friendly paper', expect: [['B-CLAIM-ECO', 13, 34]] },
    { text: 'Bag: ecofriendly and light', expect: [['B-CLAIM-ECO', 5, 16]] },
    { text: 'Bag: ECO FRIENDLY paper', expect: [['B-CLAIM-ECO', 5, 17]] },
    { text: 'Bag: Ｅｃｏ－friendly paper', expect: [['B-CLAIM-ECO', 5, 17]] },
    { text: 'Bag: e\u200bco-friendly paper', expect: [['B-CLAIM-ECO', 5, 18]] },
    { text: 'Bag: Eco — friendly paper', expect: [['B-CLAIM-ECO', 5, 19]] },
    { text: 'Bag: Known for eco-friendliness', expect: [['B-CLAIM-ECO', 15, 31]] },
    { text: 'Tasche: Eco-friendly Material', store: 'DE', expect: [['B-CLAIM-ECO', 8, 20]] },
    { text: '袋：Eco-Friendly 素材', store: 'JP', expect: [['B-CLAIM-ECO', 2, 14]] },
    { text: 'Bag: Made from 80% recycled polyester', expect: [] },
    { text: 'Eco mode: Saves power overnight, family-friendly noise', expect: [] },
    { text: 'User friendly: Economical, friendly staff not needed', expect: [] },
    { text: 'Honest: This foam is not eco-friendly', expect: [] },
    { text: 'Eco Friendly mug: Light', listing: { brand: 'Eco Friendly' }, expect: [] },
    { text: 'Fabric: Eco-friendly yarn', on: '2024-08-14', expect: [] },
  ],
});

/** The list, and dashes with spaces around them, which no phrase of a list holds. */
function claimsIn({ text, hits }: RuleInput): readonly Span[] {
  const listed = hits('eco-friendly');
  if (!text.folded.includes('friendly')) return listed;
  const dashed = Array.from(text.folded.matchAll(DASHED), ({ index, 0: words }) =>
    text.rawSpan(index, index + words.length),
  ).filter(({ start, end }) => !listed.some((hit) => hit.start < end && start < hit.end));
  return dashed.length === 0 ? listed : [...listed, ...dashed];
}
