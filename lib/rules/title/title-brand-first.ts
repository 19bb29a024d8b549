import type { TextView } from '@/lib/text/view';
import { NOT_MEDIA, TITLE_POLICY_SINCE } from '../data/scopes';
import { stopWordsOf } from '../data/stop-words';
import { defineRule, type Fix, type RuleInput, type Span } from '../define';
import { isGeneric } from '../shared/compatibility';
import { removal } from '../shared/removal';

/** A title begins with the brand. */
export default defineRule<'T-ORDER'>({
  id: 'title-brand-first',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-ORDER': {
      severity: 'hint',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-policy-2025'],
      since: TITLE_POLICY_SINCE,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text, brandSpans, listing } = input;
    const first = text.tokens[0];
    if (first === undefined) return;
    const { brand } = listing;
    if (brand === undefined) return report.cannotTell('brand-unknown');
    const place = brandSpans[0];
    if (place !== undefined && place.start <= first.start) return;
    if (place === undefined && (brand.trim() === '' || isGeneric(brand) || beginsWith(text, brand)))
      return;
    if (place !== undefined) {
      const fix = moved(input, place);
      report.finding('T-ORDER', first, { data: { brand }, fixes: fix === undefined ? [] : [fix] });
    } else if (input.language !== 'ja' && input.language !== 'ar') {
      // There the same brand is written in two scripts; only a brand that stands elsewhere is sure.
      report.finding('T-ORDER', first, { variant: 'missing', data: { brand } });
    }
  },
  examples: [
    {
      text: 'Medium Roast Decaf Coffee 12oz Pack of 3 Colombia Whole Bean Amazon Fresh',
      listing: { brand: 'Amazon Fresh' },
      expect: [['T-ORDER', 0, 6, 'hint']],
      fixed: 'Amazon Fresh Medium Roast Decaf Coffee 12oz Pack of 3 Colombia Whole Bean',
    },
    {
      text: 'Desk Lamp, Acme, White',
      listing: { brand: 'Acme' },
      expect: [['T-ORDER', 0, 4]],
      fixed: 'Acme Desk Lamp, White',
    },
    { text: 'Desk Lamp, White', listing: { brand: 'Acme' }, expect: [['T-ORDER', 0, 4]] },
    { text: 'Lamp by Acme', listing: { brand: 'Acme' }, expect: [['T-ORDER', 0, 4]] },
    {
      text: 'ワイヤレスヘッドホン ソニー',
      store: 'JP',
      listing: { brand: 'ソニー' },
      expect: [['T-ORDER', 0, 5]],
      fixed: 'ソニー ワイヤレスヘッドホン',
    },
    { text: 'Acme Desk Lamp', listing: { brand: 'ACME' }, expect: [] },
    { text: 'Levis Jeans 501', listing: { brand: "Levi's" }, expect: [] },
    { text: 'Yahoo! Logo Mug', listing: { brand: 'Yahoo!' }, expect: [] },
    {
      text: '【ソニー】ワイヤレスヘッドホン',
      store: 'JP',
      listing: { brand: 'ソニー' },
      expect: [],
    },
    { text: 'ソニー ワイヤレスヘッドホン', store: 'JP', listing: { brand: 'Sony' }, expect: [] },
    { text: 'Desk Lamp, White', listing: { brand: 'Generic' }, expect: [] },
    { text: 'Desk Lamp, White', expect: [], cannotTell: 'brand-unknown' },
    {
      text: 'Funhouse by P!nk',
      listing: { brand: 'P!nk', productType: 'media:music' },
      expect: [],
    },
  ],
});

const LETTERS = /[\p{L}\p{N}]+/gu;

/** The same name in other signs: "Levis" for "Levi's". */
function beginsWith(text: TextView, brand: string): boolean {
  const bare = (words: string): string => (words.match(LETTERS) ?? []).join('').toLowerCase();
  return bare(text.folded.slice(0, 4 * brand.length + 8)).startsWith(bare(brand));
}

/** Takes the brand to the front, unless a small word would lose what it belongs to ("by Acme"). */
function moved({ text, language }: RuleInput, place: Span): Fix | undefined {
  const before = text.tokens.findLast((token) => token.end <= place.start);
  if (before !== undefined && stopWordsOf(language).has(before.folded)) return undefined;
  const { start } = text.trimmed;
  const brand = text.raw.slice(place.start, place.end);
  return {
    label: 'brandFirst',
    data: { brand },
    edits: [{ start, end: start, insert: `${brand} ` }, removal(text.raw, place)],
  };
}
