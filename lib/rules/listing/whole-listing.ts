import { viewOf } from '@/lib/text/view';
import { LIMITS } from '../data/limits';
import { NOT_MEDIA, SHORT_TITLE_STORES, SHORT_TITLES_SINCE } from '../data/scopes';
import { defineRule, type Reporter, type RuleInput, type Span } from '../define';
import { isGeneric } from '../shared/compatibility';

/** What only shows when fields are laid side by side: highlights left empty, the brand written in two ways. */
export default defineRule<'Z-LISTING'>({
  id: 'whole-listing',
  fields: ['title', 'highlights'],
  reads: ['brand', 'title', 'role'],
  codes: {
    'Z-LISTING': {
      severity: 'hint',
      confidence: 'medium',
      sources: ['title-policy-2026', 'modular-titles', 'ours'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    if (input.field === 'highlights') checkHighlights(input, report);
    else checkBrand(input, report);
  },
  examples: [
    // Highlights that the form has, and that are empty.
    {
      text: '',
      field: 'highlights',
      listing: { title: 'Acme Water Bottle, 500 ml, Blue' },
      expect: [['Z-LISTING', 0, 0, 'hint']],
    },
    {
      text: '   ',
      field: 'highlights',
      store: 'DE',
      listing: { title: 'Acme Trinkflasche, 500 ml, Blau' },
      expect: [['Z-LISTING', 0, 0]],
    },
    {
      text: '',
      field: 'highlights',
      store: 'JP',
      listing: { title: 'アクメ 水筒 500ml' },
      expect: [['Z-LISTING', 0, 0]],
    },
    {
      text: 'BPA-free, leakproof',
      field: 'highlights',
      listing: { title: 'Acme Water Bottle' },
      expect: [],
    },
    { text: '', field: 'highlights', listing: { title: '' }, expect: [] },
    { text: '', field: 'highlights', expect: [] },
    {
      text: '',
      field: 'highlights',
      listing: {
        title:
          'Acme Stainless Steel Insulated Water Bottle with Straw Lid and Handle, Blue, 500 ml',
      },
      expect: [],
    },
    {
      text: '',
      field: 'highlights',
      listing: { title: 'Acme Water Bottle', role: 'parent' },
      expect: [],
    },
    {
      text: '',
      field: 'highlights',
      store: 'AE',
      listing: { title: 'Acme Water Bottle' },
      expect: [],
    },
    {
      text: '',
      field: 'highlights',
      listing: { title: 'Acme Songs', productType: 'media:music' },
      expect: [],
    },
    {
      text: '',
      field: 'highlights',
      listing: { title: 'Acme Water Bottle' },
      on: '2026-07-26',
      expect: [],
    },
    // One brand, written in two ways.
    {
      text: 'Levis 501 Jeans, Blue',
      listing: { brand: "Levi's" },
      expect: [['Z-LISTING', 0, 5, 'hint']],
      fixed: "Levi's 501 Jeans, Blue",
    },
    {
      text: 'AcmeHome Desk Lamp',
      listing: { brand: 'Acme Home' },
      expect: [['Z-LISTING', 0, 8]],
      fixed: 'Acme Home Desk Lamp',
    },
    {
      text: 'Acme-Home Desk Lamp',
      listing: { brand: 'AcmeHome' },
      expect: [['Z-LISTING', 0, 9]],
      fixed: 'AcmeHome Desk Lamp',
    },
    {
      text: 'Loreal Paris Shampoo',
      listing: { brand: 'L’Oréal Paris' },
      expect: [['Z-LISTING', 0, 12]],
      fixed: 'L’Oréal Paris Shampoo',
    },
    {
      text: 'Haagen Dazs Ice Scoop',
      store: 'DE',
      listing: { brand: 'Häagen-Dazs' },
      expect: [['Z-LISTING', 0, 11]],
    },
    { text: 'Levi’s 501 Jeans', listing: { brand: "Levi's" }, expect: [] },
    { text: "LEVI'S 501 Jeans", listing: { brand: "Levi's" }, expect: [] },
    { text: 'Acme Desk Lamp', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Acmeworld Desk Lamp', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Zenith Desk Lamp', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Acme\u200bMug, Blue', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Yahoo Logo Mug', listing: { brand: 'Yahoo!' }, expect: [] },
    { text: 'Generic-Lamp, White', listing: { brand: 'Generic' }, expect: [] },
    { text: 'ソニー ヘッドホン', store: 'JP', listing: { brand: 'Sony' }, expect: [] },
    { text: 'Desk Lamp', expect: [] },
    {
      text: 'Levis 501 Jeans',
      store: 'TR',
      listing: { brand: "Levi's" },
      expect: [['Z-LISTING', 0, 5]],
    },
  ],
});

/** A short title leaves room that customers search in; a long one is to be split first (T-LEN-SPLIT says how). */
function checkHighlights(input: RuleInput, report: Reporter<'Z-LISTING'>): void {
  const { text, listing, language, store, on } = input;
  const hasThem = store !== undefined && SHORT_TITLE_STORES.includes(store);
  if (!hasThem || on < SHORT_TITLES_SINCE || listing.role === 'parent') return;
  if (text.raw.trim() !== '') return;
  const { length } = viewOf(listing.title ?? '', language);
  if (length === 0 || length > LIMITS.title) return;
  report.finding(
    'Z-LISTING',
    { start: 0, end: 0 },
    { variant: 'highlights', data: { limit: LIMITS.highlights } },
  );
}

/** The title begins with the brand's own letters, in other signs than the Brand field. */
function checkBrand({ text, listing, brandSpans }: RuleInput, report: Reporter<'Z-LISTING'>): void {
  const brand = listing.brand?.trim() ?? '';
  if (brand === '' || brandSpans.length > 0 || isGeneric(brand)) return;
  const span = sameLetters(text.raw, text.trimmed.start, brand);
  if (span === undefined) return;
  const words = text.raw.slice(span.start, span.end);
  // Something invisible glues the next word to it: another rule's finding.
  if (words.toLowerCase() === brand.toLowerCase()) return;
  report.finding('Z-LISTING', span, {
    variant: 'brand',
    data: { words, brand },
    fixes: [{ label: 'replace', data: { words, by: brand }, edits: [{ ...span, insert: brand }] }],
  });
}

const LETTER = /[\p{L}\p{N}]/u;
/** A brand that banned signs end or begin (Yahoo!) is left without them in a title by Amazon's own advice. */
const BANNED = /[!$?_{}^¬¦]/;
/** A longer brand is no brand. */
const LONGEST = 60;

/** Where, from `start` on, exactly the letters of `brand` stand, whatever stands between them; a whole word at its end. */
function sameLetters(raw: string, start: number, brand: string): Span | undefined {
  if (brand.length > LONGEST || BANNED.test(brand)) return undefined;
  const wanted = letters(brand);
  if (wanted.length < 3) return undefined;
  let at = start;
  let found = '';
  let end = start;
  while (found.length < wanted.length && at < raw.length && at < start + 2 * LONGEST) {
    const sign = String.fromCodePoint(raw.codePointAt(at) ?? 0);
    at += sign.length;
    if (!LETTER.test(sign)) continue;
    found += letters(sign);
    end = at;
    if (!wanted.startsWith(found)) return undefined;
  }
  if (found !== wanted || LETTER.test(raw.charAt(end))) return undefined;
  return { start, end };
}

/** Letters and digits alone, without case and accents. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
