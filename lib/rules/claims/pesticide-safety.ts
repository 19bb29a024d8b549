import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { holdsEpaNumber } from '../shared/epa-number';
import { isDenied } from '../shared/negation';

/** Traps that work by themselves are no registered pesticides. */
const TRAP = /\btraps?\b/iu;

/** Pesticides that are called safe: false and misleading by law, whatever they hold. */
export default defineRule<'C-PEST-SAFE'>({
  id: 'pesticide-safety',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand', 'pesticideMarking'],
  terms: ['pesticide-safety'],
  codes: {
    'C-PEST-SAFE': {
      severity: 'error',
      confidence: 'high',
      sources: ['pesticide-policy'],
      stores: ['US'],
      exempt: ['media'],
    },
  },
  check(input, report) {
    const { families, listing } = input;
    const marked = holdsEpaNumber(listing.pesticideMarking);
    const byType =
      families.has('pesticides') && !TRAP.test(listing.productType?.replaceAll('_', ' ') ?? '');
    if (!marked && !byType) return;
    const { raw } = input.text;
    for (const { start, end } of input.hits('pesticide-safety')) {
      if (isInside(input.brandSpans, start, end) || isDenied(raw, { start, end })) continue;
      report.finding(
        'C-PEST-SAFE',
        { start, end },
        {
          data: { words: raw.slice(start, end) },
          fixes: () => claimDeletion(input.field, raw, { start, end }),
        },
      );
    }
  },
  examples: [
    {
      text: 'Safe for kids and pets',
      field: 'bullets',
      listing: { productType: 'pesticide' },
      expect: [['C-PEST-SAFE', 0, 4, 'error']],
    },
    {
      text: 'Ant Gel, Non-Toxic, 30 g',
      listing: { productType: 'INSECTICIDE' },
      expect: [['C-PEST-SAFE', 9, 18, 'error']],
      fixed: 'Ant Gel, 30 g',
    },
    {
      text: 'Harmless to bees',
      field: 'description',
      listing: { pesticideMarking: 'EPA Reg. No. 67619-12' },
      expect: [['C-PEST-SAFE', 0, 8]],
    },
    {
      text: 'All-natural spray',
      field: 'aplus',
      listing: { pesticideMarking: '12345-CA-001' },
      expect: [['C-PEST-SAFE', 0, 11]],
    },
    {
      text: 'nontoxic nonpoisonous spray',
      field: 'searchTerms',
      listing: { productType: 'insect repellent' },
      expect: [
        ['C-PEST-SAFE', 0, 8],
        ['C-PEST-SAFE', 9, 21],
      ],
    },
    {
      text: 'Non-injurious to people',
      field: 'bullets',
      listing: { productType: 'fungicide' },
      expect: [['C-PEST-SAFE', 0, 13]],
    },
    {
      text: 'Acts safely at home',
      field: 'bullets',
      listing: { productType: 'rodenticide' },
      expect: [['C-PEST-SAFE', 5, 11]],
    },
    {
      text: 'S\u200Bafe for pets',
      field: 'bullets',
      listing: { productType: 'pesticide' },
      expect: [['C-PEST-SAFE', 0, 5]],
    },
    {
      text: 'Keep in a safe place',
      field: 'description',
      listing: { productType: 'pesticide' },
      expect: [],
    },
    {
      text: 'Not safe for children',
      field: 'description',
      listing: { productType: 'pesticide' },
      expect: [],
    },
    { text: 'Safe for kids', field: 'bullets', listing: { productType: 'MOUSE_TRAP' }, expect: [] },
    { text: 'Safe for kids', field: 'bullets', listing: { productType: 'toys' }, expect: [] },
    {
      text: 'Safe for kids',
      field: 'bullets',
      listing: { pesticideMarking: 'not applicable' },
      expect: [],
    },
    { text: 'Safe for kids', field: 'bullets', expect: [] },
    {
      text: 'Safe for kids',
      field: 'bullets',
      store: 'UK',
      listing: { productType: 'pesticide' },
      expect: [],
    },
    {
      text: 'Safe Home Ant Gel',
      listing: { productType: 'pesticide', brand: 'Safe Home' },
      expect: [],
    },
  ],
});
