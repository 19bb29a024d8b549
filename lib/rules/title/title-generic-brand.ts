import { NOT_MEDIA, SHORT_TITLES_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { isGeneric, unmarkedBrands } from '../shared/compatibility';

/** A product without a brand names none in its title; the Brand field itself is never left empty. */
export default defineRule<'T-GENERIC'>({
  id: 'title-generic-brand',
  fields: ['title', 'brand'],
  reads: ['brand'],
  terms: ['brands'],
  codes: {
    'T-GENERIC': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-suppression-digest'],
      since: SHORT_TITLES_SINCE,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    if (input.field === 'brand') {
      if (input.text.raw.trim() === '')
        report.finding('T-GENERIC', { start: 0, end: 0 }, { severity: 'error', variant: 'empty' });
      return;
    }
    const { brand } = input.listing;
    if (brand !== undefined && !isGeneric(brand)) return;
    const named = unmarkedBrands(input);
    if (named.length === 0) return;
    if (brand === undefined) return report.cannotTell('brand-unknown');
    for (const hit of named) {
      report.finding('T-GENERIC', hit, {
        data: { words: input.text.raw.slice(hit.start, hit.end), brand },
      });
    }
  },
  examples: [
    {
      text: 'AirPods Pro 2 Case, Floral',
      listing: { brand: 'Generic' },
      expect: [['T-GENERIC', 0, 7, 'warning']],
    },
    {
      text: 'Dyson V11 Filter',
      listing: { brand: 'Generisch' },
      store: 'DE',
      expect: [['T-GENERIC', 0, 5]],
    },
    {
      text: 'ダイソン V11 フィルター',
      listing: { brand: 'ノーブランド品' },
      store: 'JP',
      expect: [['T-GENERIC', 0, 4]],
    },
    { text: '', field: 'brand', expect: [['T-GENERIC', 0, 0, 'error']] },
    { text: 'Acme', field: 'brand', expect: [] },
    { text: 'Filter for Dyson V11', listing: { brand: 'Generic' }, expect: [] },
    { text: 'Filter fits Dyson V11', listing: { brand: 'generic' }, expect: [] },
    { text: 'Filter für Dyson V11', listing: { brand: 'Generisch' }, store: 'DE', expect: [] },
    { text: 'Apple Peeler, Red', listing: { brand: 'Generic' }, expect: [] },
    { text: 'Dyson V11 Filter', listing: { brand: 'Dyson' }, expect: [] },
    { text: 'Dyson V11 Filter', expect: [], cannotTell: 'brand-unknown' },
    { text: 'Dyson V11 Filter', listing: { brand: 'Generic' }, on: '2026-07-26', expect: [] },
  ],
});
