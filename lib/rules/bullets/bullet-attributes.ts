import type { ProductFamily } from '@/lib/listing/product-types';
import { defineRule, type RuleInput } from '../define';
import { isInside } from '../shared/brand';

const WORN: readonly ProductFamily[] = ['apparel', 'shoes', 'bags'];
/** "60% cotton, 40% polyester": two shares at least; one alone is a fact worth telling. */
const FIBRES =
  /\d{1,3}\s?%\s(?:\p{L}{2,12}\s){0,2}(?:cotton|polyester|wool|silk|linen|nylon|spandex|elastane|viscose|rayon|acrylic|modal|lyocell|cashmere|polyamide|leather|baumwolle|wolle|seide|leinen|elasthan|viskose|polyacryl|coton|laine|soie|lin|élasthanne|cotone|lana|seta|lino|elastan|algodón|algodão|elastano|katoen|bomull|bawełna|bawełny|pamuk|綿|コットン|ポリエステル|毛|絹|麻)(?:\s?[,;/&+|、]\s?|\s(?:and|und|et|e|y|en|och|i|ve)\s|\s)\d{1,3}\s?%/giu;

/** Fibre content, care and country of origin have fields of their own. */
export default defineRule<'B-ATTR'>({
  id: 'bullet-attributes',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['care-words'],
  codes: {
    'B-ATTR': {
      severity: 'hint',
      confidence: 'low',
      sources: ['not-looked-up'],
      only: WORN,
    },
  },
  check(input, report) {
    if (!isWorn(input)) return;
    const { text } = input;
    if (text.digits > 1)
      for (const { index, 0: words } of text.raw.matchAll(FIBRES))
        report.finding(
          'B-ATTR',
          { start: index, end: index + words.length },
          { variant: 'fibre', data: { words } },
        );
    for (const { start, end, term } of input.hits('care-words')) {
      if (isInside(input.brandSpans, start, end)) continue;
      report.finding(
        'B-ATTR',
        { start, end },
        {
          variant: term.startsWith('made in') ? 'origin' : 'care',
          data: { words: text.raw.slice(start, end) },
        },
      );
    }
  },
  examples: [
    {
      text: 'Fabric: 60% cotton, 40% polyester for a soft feel',
      listing: { productType: 'SHIRT' },
      expect: [['B-ATTR', 8, 23, 'hint']],
    },
    {
      text: 'Stoff: 95% Baumwolle und 5% Elasthan',
      store: 'DE',
      listing: { productType: 'apparel' },
      expect: [['B-ATTR', 7, 27, 'hint']],
    },
    {
      text: '素材：95% 綿、5% ポリウレタン',
      store: 'JP',
      listing: { productType: 'アパレル' },
      expect: [['B-ATTR', 3, 11]],
    },
    {
      text: 'Care: Machine wash cold, tumble dry low',
      listing: { productType: 'SHIRT' },
      expect: [
        ['B-ATTR', 6, 23],
        ['B-ATTR', 25, 39],
      ],
    },
    {
      text: 'Care: Hand wash only and do not bleach',
      listing: { productType: 'shoes' },
      expect: [
        ['B-ATTR', 6, 20],
        ['B-ATTR', 25, 38],
      ],
    },
    {
      text: 'Origin: Made in Vietnam',
      listing: { productType: 'SHIRT' },
      expect: [['B-ATTR', 8, 23, 'hint']],
    },
    {
      text: 'Cotton fabric: Made from 100% cotton for softness and breathability',
      listing: { productType: 'apparel' },
      expect: [],
    },
    {
      text: 'Machine washable: Durable construction allows for easy care',
      listing: { productType: 'apparel' },
      expect: [],
    },
    { text: 'Fabric: 60% cotton, 40% polyester', expect: [] },
    {
      text: 'Towel: 60% cotton, 40% polyester, tumble dry low',
      listing: { productType: 'home' },
      expect: [],
    },
    { text: 'Sun: Blocks 98% of rays, 5% tint', listing: { productType: 'HAT' }, expect: [] },
    { text: 'Made in style: Looks good', listing: { productType: 'SHIRT' }, expect: [] },
    { text: 'Fit: Runs true to size', listing: { productType: 'SHIRT' }, expect: [] },
    { text: '', listing: { productType: 'SHIRT' }, expect: [] },
  ],
});

/** A kind of product that nobody knows is none of these. */
function isWorn({ families }: RuleInput): boolean {
  return WORN.some((family) => families.has(family));
}
