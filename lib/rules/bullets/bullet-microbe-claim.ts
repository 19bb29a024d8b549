import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { adjectiveDeletion } from '../shared/attributive';
import { isInside } from '../shared/brand';
import { holdsEpaNumber } from '../shared/epa-number';
import { isDenied } from '../shared/negation';

/** "Antimicrobial" and "antibacterial" in a bullet; with an EPA number in the pesticide marking only a hint. */
export default defineRule<'B-CLAIM-MICROB'>({
  id: 'bullet-microbe-claim',
  fields: ['bullets'],
  reads: ['brand', 'pesticideMarking'],
  terms: ['antimicrobial'],
  codes: {
    'B-CLAIM-MICROB': {
      severity: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026', 'pesticide-policy'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    const hits = input.hits('antimicrobial');
    if (hits.length === 0) return;
    const { raw } = input.text;
    const registered = input.store === 'US' && holdsEpaNumber(input.listing.pesticideMarking);
    for (const { start, end } of hits) {
      if (isInside(input.brandSpans, start, end) || isDenied(raw, { start, end })) continue;
      report.finding(
        'B-CLAIM-MICROB',
        { start, end },
        {
          data: { words: raw.slice(start, end) },
          ...(registered ? { severity: 'hint', variant: 'registered' } : {}),
          fixes: () => adjectiveDeletion(raw, { start, end }),
        },
      );
    }
  },
  examples: [
    {
      text: 'Easy clean: Antimicrobial coating inside',
      expect: [['B-CLAIM-MICROB', 12, 25, 'error']],
      fixed: 'Easy clean: Coating inside',
    },
    { text: 'Easy clean: Anti-microbial coating', expect: [['B-CLAIM-MICROB', 12, 26, 'error']] },
    {
      text: 'Easy clean: With anti bacterial coating',
      expect: [['B-CLAIM-MICROB', 17, 31]],
      fixed: 'Easy clean: With coating',
    },
    { text: 'Easy clean: ANTI‑BACTERIAL and soft', expect: [['B-CLAIM-MICROB', 12, 26]] },
    { text: 'Easy clean: Antibacterials inside', expect: [['B-CLAIM-MICROB', 12, 26]] },
    { text: 'Easy clean: anti\u200bbacterial mat', expect: [['B-CLAIM-MICROB', 12, 26]] },
    {
      text: 'Sauber: Mit Antibacterial Schicht',
      store: 'DE',
      expect: [['B-CLAIM-MICROB', 12, 25]],
    },
    {
      text: 'Disinfects: Antibacterial wipe for hard surfaces',
      listing: { productType: 'pesticide', pesticideMarking: 'EPA Reg. No. 67619-12' },
      expect: [['B-CLAIM-MICROB', 12, 25, 'hint']],
    },
    {
      text: 'Wipes: Antibacterial wipe for hard surfaces',
      listing: { pesticideMarking: 'EPA Est. 12345-CA-1' },
      expect: [['B-CLAIM-MICROB', 7, 20, 'hint']],
    },
    {
      text: 'Wipes: Antibacterial wipe for hard surfaces',
      listing: { pesticideMarking: 'none' },
      expect: [['B-CLAIM-MICROB', 7, 20, 'error']],
    },
    {
      text: 'Wipes: Antibacterial wipe for hard surfaces',
      store: 'UK',
      listing: { pesticideMarking: 'EPA Reg. No. 67619-12' },
      expect: [['B-CLAIM-MICROB', 7, 20, 'error']],
    },
    { text: 'Honest: Not antibacterial, just easy to wipe', expect: [] },
    { text: 'Anti-slip, anti-static, antique look', expect: [] },
    { text: 'Microbial culture: For bacterial science kits', expect: [] },
    { text: 'Antibacterial mat: Soft', listing: { brand: 'Antibacterial' }, expect: [] },
    { text: 'Easy clean: Antimicrobial coating', on: '2024-08-14', expect: [] },
  ],
});
