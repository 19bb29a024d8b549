import { NOT_MEDIA, SHORT_TITLE_STORES, SHORT_TITLES_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { appended, placesOf, varyingOf } from '../shared/variation';

/** A child's title names what sets it apart: print, scent, pattern. Size and colour are T-PARENT's. */
export default defineRule<'T-VARY'>({
  id: 'title-varying-attribute',
  fields: ['title'],
  reads: ['role', 'variation'],
  codes: {
    'T-VARY': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['variation-title-staff', 'title-policy-2026'],
      since: SHORT_TITLES_SINCE,
      stores: SHORT_TITLE_STORES,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text, listing } = input;
    if (listing.role !== 'child' || text.length === 0) return;
    if (listing.variation === undefined) return report.cannotTell('variation-unknown');
    const varying = varyingOf(input);
    const first = varying.find(({ isSizeOrColour }) => !isSizeOrColour);
    if (first === undefined || varying.some(({ value }) => placesOf(text, value).length > 0))
      return;
    const fix = appended(text, [first.value], 75);
    report.finding('T-VARY', text.trimmed, {
      data: { words: first.value },
      fixes: fix === undefined ? [] : [fix],
    });
  },
  examples: [
    {
      text: 'Acme Candle',
      listing: { role: 'child', variation: { scent: 'Vanilla' } },
      expect: [['T-VARY', 0, 11, 'hint']],
      fixed: 'Acme Candle, Vanilla',
    },
    {
      text: 'Acme Mug',
      listing: { role: 'child', variation: { pattern: 'Cat Print' } },
      expect: [['T-VARY', 0, 8]],
      fixed: 'Acme Mug, Cat Print',
    },
    {
      text: 'Acme Kerze',
      store: 'DE',
      listing: { role: 'child', variation: { duft: 'Vanille' } },
      expect: [['T-VARY', 0, 10]],
    },
    {
      text: 'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle, Blu',
      listing: { role: 'child', variation: { pattern: 'Cat Print' } },
      expect: [['T-VARY', 0, 74]],
    },
    {
      text: 'Acme Candle, Vanilla',
      listing: { role: 'child', variation: { scent: 'Vanilla' } },
      expect: [],
    },
    {
      text: 'Acme Candle, VANILLA',
      listing: { role: 'child', variation: { scent: 'vanilla' } },
      expect: [],
    },
    { text: 'Acme T-Shirt', listing: { role: 'child', variation: { color: 'White' } }, expect: [] },
    {
      text: 'Acme Candle, Large',
      listing: { role: 'child', variation: { scent: 'Vanilla', size: 'L' } },
      expect: [],
    },
    {
      text: 'Acme Candle',
      listing: { role: 'parent', variation: { scent: 'Vanilla' } },
      expect: [],
    },
    {
      text: 'Acme Candle',
      store: 'AE',
      listing: { role: 'child', variation: { scent: 'Vanilla' } },
      expect: [],
    },
    {
      text: 'Acme Candle',
      listing: { role: 'child' },
      expect: [],
      cannotTell: 'variation-unknown',
    },
  ],
});
