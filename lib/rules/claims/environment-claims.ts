import { defineRule } from '../define';
import { adjectiveDeletion } from '../shared/attributive';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { isDenied } from '../shared/negation';
import greenClaims from '../terms/green-claims';

/** Who certifies, or by which standard: then the claim is not a general one. */
const BASIS =
  /certif|\bastm\b|\ben ?13432|\ben ?71|\bbpi\b|ok compost|\bt[üu]v\b|\bfsc\b|safer choice|oeko-?tex|\bgots\b|conforms? to|\bd-?4236\b|\bap seal|curbside|where facilities exist|check locally|\bhow2recycle\b/iu;
const AROUND = 80;
/** "Lime green packaging": a colour. */
const COLOUR =
  /\b(?:dark|light|sea|forest|army|olive|mint|sage|lime|hunter|emerald|bright|pale|deep|neon|moss|pastel|jade|kelly|apple|colou?r|in)[\s:-]{1,2}$/iu;

/** General environmental claims in the English stores (page "Prohibited product claims"; FTC Green Guides). */
export default defineRule<'C-ENV'>({
  id: 'environment-claims',
  // Amazon's own example of good search terms holds "eco friendly" (K-ECO-OK).
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['green-claims'],
  codes: {
    'C-ENV': {
      severity: 'warning',
      confidence: 'high',
      sources: ['claims-policy', 'restrictions-digest', 'aplus-digest'],
      stores: ['US', 'CA', 'UK', 'AU', 'IN', 'SG'],
      languages: ['en'],
      exempt: ['media'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end, entry } of input.hits('green-claims')) {
      if (isInside(input.brandSpans, start, end) || isDenied(raw, { start, end })) continue;
      const note = greenClaims.entries[entry]?.note;
      if (note === 'green' && COLOUR.test(raw.slice(Math.max(0, start - 12), start))) continue;
      const shown =
        note === 'fact' && BASIS.test(raw.slice(Math.max(0, start - AROUND), end + AROUND));
      report.finding(
        'C-ENV',
        { start, end },
        {
          severity: shown ? 'hint' : 'warning',
          variant: shown ? 'basis' : 'general',
          data: { words: raw.slice(start, end) },
          fixes: () => {
            const loose = claimDeletion(input.field, raw, { start, end });
            return loose.length > 0 ? loose : adjectiveDeletion(raw, { start, end });
          },
        },
      );
    }
  },
  examples: [
    {
      text: 'Acme Eco-Friendly Dish Brush',
      expect: [['C-ENV', 5, 17, 'warning']],
      fixed: 'Acme Dish Brush',
    },
    {
      text: 'Fabric: Eco-friendly yarn in every piece',
      field: 'bullets',
      expect: [['C-ENV', 8, 20, 'error']],
    },
    {
      text: 'Ecofriendly pans',
      field: 'description',
      store: 'UK',
      expect: [['C-ENV', 0, 11, 'warning']],
    },
    {
      text: 'Bags are biodegradable and strong',
      field: 'bullets',
      expect: [['C-ENV', 9, 22, 'warning']],
    },
    {
      text: 'Biodegradable bags for the kitchen',
      field: 'bullets',
      expect: [['C-ENV', 0, 13, 'warning']],
      fixed: 'Bags for the kitchen',
    },
    {
      text: 'BPI certified compostable bags',
      field: 'bullets',
      expect: [['C-ENV', 14, 25, 'hint']],
    },
    {
      text: 'A sustainable, green choice',
      field: 'description',
      expect: [
        ['C-ENV', 2, 13],
        ['C-ENV', 15, 27],
      ],
    },
    { text: 'Carbon neutral mug', field: 'highlights', store: 'AU', expect: [['C-ENV', 0, 14]] },
    {
      text: 'Non-toxic paint, nontoxic glue',
      field: 'bullets',
      store: 'IN',
      expect: [
        ['C-ENV', 0, 9],
        ['C-ENV', 17, 25],
      ],
    },
    {
      text: 'Non-toxic crayons conform to ASTM D-4236',
      field: 'bullets',
      expect: [['C-ENV', 0, 9, 'hint']],
    },
    { text: 'Fully recyclable box', field: 'bullets', store: 'SG', expect: [['C-ENV', 6, 16]] },
    { text: 'E\u200Bco friendly bag', expect: [['C-ENV', 0, 13]] },
    { text: 'eco friendly non toxic bag', field: 'searchTerms', expect: [] },
    { text: 'Green Tea, Lime Green Packaging, Green Mug', expect: [] },
    { text: 'Made from 80% recycled polyester', field: 'bullets', expect: [] },
    { text: 'Liner is not recyclable', field: 'bullets', expect: [] },
    { text: 'Planner for sustainable habits', field: 'bullets', expect: [] },
    { text: 'Eco mode saves 20% of the water', field: 'bullets', expect: [] },
    { text: 'Eco-Friendly Crafts', listing: { brand: 'Eco-Friendly Crafts' }, expect: [] },
    { text: 'Sustainable Living', listing: { productType: 'ABIS_BOOK' }, expect: [] },
    {
      text: 'Sac pour la cuisine et le jardin, biodégradable, eco friendly',
      field: 'bullets',
      store: 'CA',
      expect: [],
    },
    { text: 'Eco-friendly mug', field: 'description', store: 'JP', expect: [] },
  ],
});
