import { defineRule, type Span, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { isDenied } from '../shared/negation';
import fda from '../terms/fda';

/** "FDA food-grade", "FDA & LFGB": what may stand between the agency and what it is said to have done. */
const BETWEEN = new Set(
  'and food grade safe contact material lfgb ce bpa rohs sgs reach usda gmp iso epa cpsc us eu standard level medical tested'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 4;
const DONE = /^(?:approved|cleared|certified|registered|compliant|approval|certification)$/u;
const APPROVED = /^approv/u;

/** Approval, clearance and certification by the FDA (page "Prohibited product claims"). */
export default defineRule<'C-FDA'>({
  id: 'fda-claims',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['fda'],
  codes: {
    'C-FDA': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'medium',
      sources: ['claims-policy', 'restrictions-digest'],
      stores: ['US', 'CA'],
      exempt: ['media'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('fda')) {
      const note = fda.entries[hit.entry]?.note;
      const claim = note === 'agency' ? claimAfter(raw, hit) : { ...hit, done: note ?? '' };
      if (claim === undefined) continue;
      const { start, end, done } = claim;
      if (isInside(input.brandSpans, start, end) || isDenied(raw, claim)) continue;
      const approved = APPROVED.test(done);
      report.finding(
        'C-FDA',
        { start, end },
        {
          severity: approved ? 'error' : 'warning',
          variant: approved ? 'approved' : 'other',
          data: { words: raw.slice(start, end) },
          fixes: () => claimDeletion(input.field, raw, { start, end }),
        },
      );
    }
  },
  examples: [
    {
      text: 'Trusted formula: FDA approved ingredients',
      field: 'bullets',
      listing: { productType: 'beauty' },
      expect: [['C-FDA', 17, 29, 'error']],
    },
    {
      text: 'Silicone Bib, FDA-Approved, Blue',
      expect: [['C-FDA', 14, 26, 'error']],
      fixed: 'Silicone Bib, Blue',
    },
    { text: 'Approved by the FDA', field: 'description', expect: [['C-FDA', 0, 19, 'error']] },
    { text: 'Has FDA approval', field: 'aplus', store: 'CA', expect: [['C-FDA', 4, 16, 'error']] },
    {
      text: 'FDA Cleared Thermometer',
      expect: [['C-FDA', 0, 11, 'warning']],
      fixed: 'Thermometer',
    },
    {
      text: 'Made in an FDA registered facility',
      field: 'bullets',
      expect: [['C-FDA', 11, 25, 'warning']],
    },
    { text: 'Safe: FDA certified silicone', field: 'bullets', expect: [['C-FDA', 6, 19]] },
    {
      text: 'FDA food-grade compliant silicone',
      field: 'bullets',
      expect: [['C-FDA', 0, 24, 'warning']],
    },
    { text: 'FDA and LFGB approved', field: 'bullets', expect: [['C-FDA', 0, 21, 'error']] },
    {
      text: 'Food and Drug Administration approved',
      field: 'description',
      expect: [['C-FDA', 0, 37]],
    },
    { text: 'F.D.A. approved', field: 'bullets', expect: [['C-FDA', 0, 15, 'error']] },
    { text: 'Registered with the FDA', field: 'bullets', expect: [['C-FDA', 0, 23, 'warning']] },
    { text: 'ＦＤＡ approved bib', field: 'bullets', expect: [['C-FDA', 0, 12, 'error']] },
    {
      text: 'These statements have not been evaluated by the FDA',
      field: 'description',
      expect: [],
    },
    { text: 'This product is not FDA approved', field: 'description', expect: [] },
    { text: 'Has not been approved by the FDA', field: 'description', expect: [] },
    { text: 'Meets the FDA rules for food contact, CE certified', field: 'bullets', expect: [] },
    { text: 'FDA approved bib', field: 'bullets', store: 'UK', expect: [] },
    { text: 'How Drugs Are FDA Approved', listing: { productType: 'ABIS_BOOK' }, expect: [] },
  ],
});

function claimAfter(raw: string, hit: TermHit): (Span & { done: string }) | undefined {
  let between = 0;
  for (const { index, 0: found } of raw
    .slice(hit.end, hit.end + 60)
    .matchAll(/[a-z]+|[.;:|!?]/giu)) {
    const word = found.toLowerCase();
    if (DONE.test(word))
      return { start: hit.start, end: hit.end + index + found.length, done: word };
    if (!BETWEEN.has(word) || ++between > MOST_BETWEEN) return undefined;
  }
  return undefined;
}
