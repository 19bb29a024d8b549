import { UNITED_STATES } from '../data/american-origin';
import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { isDenied } from '../shared/negation';

/** "Made in USA" while the country of origin is another. "Designed in USA" says less, and is fine. */
export default defineRule<'C-MADEUSA'>({
  id: 'made-in-usa-claim',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand', 'countryOfOrigin'],
  terms: ['made-in-usa'],
  codes: {
    'C-MADEUSA': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['restrictions-digest', 'made-in-usa-digest'],
      stores: ['US'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const claims = input
      .hits('made-in-usa')
      .filter(({ start, end }) => !isInside(input.brandSpans, start, end))
      .filter((hit) => !isDenied(raw, hit));
    if (claims.length === 0) return;
    const country = input.listing.countryOfOrigin?.trim() ?? '';
    if (country === '') {
      report.cannotTell('origin-unknown');
      return;
    }
    if (UNITED_STATES.has(country.toLowerCase())) return;
    for (const { start, end } of claims) {
      report.finding(
        'C-MADEUSA',
        { start, end },
        {
          data: { words: raw.slice(start, end), country },
          fixes: () => claimDeletion(input.field, raw, { start, end }),
        },
      );
    }
  },
  examples: [
    {
      text: 'Steel Whisk, Made in USA, 12 in',
      listing: { countryOfOrigin: 'China' },
      expect: [['C-MADEUSA', 13, 24, 'warning']],
      fixed: 'Steel Whisk, 12 in',
    },
    {
      text: 'Proudly made in the U.S.A. since 1950',
      field: 'bullets',
      listing: { countryOfOrigin: 'CN' },
      expect: [['C-MADEUSA', 0, 26, 'warning']],
    },
    {
      text: 'American-made steel',
      field: 'description',
      listing: { countryOfOrigin: 'Mexico' },
      expect: [['C-MADEUSA', 0, 13]],
    },
    {
      text: 'USA made and tested',
      field: 'bullets',
      listing: { countryOfOrigin: 'VN' },
      expect: [['C-MADEUSA', 0, 8]],
    },
    {
      text: 'Handcrafted in America',
      field: 'aplus',
      listing: { countryOfOrigin: 'IN' },
      expect: [['C-MADEUSA', 0, 22]],
    },
    {
      text: 'Manufactured in the United States, tough steel',
      field: 'highlights',
      listing: { countryOfOrigin: '中国' },
      expect: [['C-MADEUSA', 0, 33]],
      fixed: 'tough steel',
    },
    {
      text: 'Made in U\u200BSA',
      field: 'bullets',
      listing: { countryOfOrigin: 'CN' },
      expect: [['C-MADEUSA', 0, 12]],
    },
    { text: 'Steel Whisk, Made in USA', listing: { countryOfOrigin: 'United States' }, expect: [] },
    { text: 'Steel Whisk, Made in USA', listing: { countryOfOrigin: 'us' }, expect: [] },
    { text: 'Steel Whisk, Made in USA', listing: { countryOfOrigin: '美国' }, expect: [] },
    { text: 'Steel Whisk, Made in USA', expect: [], cannotTell: 'origin-unknown' },
    { text: 'Steel Whisk', expect: [] },
    { text: 'Designed in USA, Assembled in USA', listing: { countryOfOrigin: 'CN' }, expect: [] },
    {
      text: 'This whisk is not made in the USA',
      field: 'bullets',
      listing: { countryOfOrigin: 'CN' },
      expect: [],
    },
    { text: 'Made in USA Stickers, Roll of 500', listing: { countryOfOrigin: 'CN' }, expect: [] },
    {
      text: 'Made with us in mind',
      field: 'bullets',
      listing: { countryOfOrigin: 'CN' },
      expect: [],
    },
    {
      text: 'USA Made Co. Whisk',
      listing: { brand: 'USA Made Co.', countryOfOrigin: 'CN' },
      expect: [],
    },
    { text: 'Whisk, Made in USA', store: 'CA', listing: { countryOfOrigin: 'CN' }, expect: [] },
  ],
});
