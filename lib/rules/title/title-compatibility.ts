import type { TextView } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Fix, type TermHit } from '../define';
import { isGeneric, modelWordsAfter, unmarkedBrands } from '../shared/compatibility';

/** Another's brand without "for" or "compatible with" before it. */
export default defineRule<'T-COMPAT'>({
  id: 'title-compatibility',
  fields: ['title'],
  reads: ['brand'],
  terms: ['brands'],
  codes: {
    'T-COMPAT': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['compatibility-de', 'compatibility-issue'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    if (input.hits('brands').length === 0) return;
    const named = unmarkedBrands(input);
    if (named.length === 0) return;
    const { brand } = input.listing;
    if (brand === undefined || brand.trim() === '') return report.cannotTell('brand-unknown');
    // Without a brand of its own the title must not name one at all: that is T-GENERIC.
    if (isGeneric(brand)) return;
    for (const hit of named) {
      const fix = input.language === 'en' ? productFirst(input.text, hit) : undefined;
      report.finding('T-COMPAT', hit, {
        data: { words: input.text.raw.slice(hit.start, hit.end), brand },
        fixes: fix === undefined ? [] : [fix],
      });
    }
  },
  examples: [
    {
      text: 'Mobilius AirPods Pro 2 Case, Floral',
      listing: { brand: 'Mobilius' },
      expect: [['T-COMPAT', 9, 16, 'warning']],
      fixed: 'Mobilius Case for AirPods Pro 2, Floral',
    },
    {
      text: 'Apple Watch Band, Black',
      listing: { brand: 'Mobilius' },
      expect: [['T-COMPAT', 0, 5]],
      fixed: 'Band for Apple Watch, Black',
    },
    {
      text: 'Mobilius Apple iPhone 15 Hülle',
      store: 'DE',
      listing: { brand: 'Mobilius' },
      expect: [['T-COMPAT', 9, 14]],
    },
    {
      text: 'Mobilius Stand for Desk, iPhone 15 Holder',
      listing: { brand: 'Mobilius' },
      expect: [['T-COMPAT', 25, 31]],
    },
    {
      text: 'モビリウス iPhone 15 ケース',
      store: 'JP',
      listing: { brand: 'モビリウス' },
      expect: [['T-COMPAT', 6, 12]],
    },
    { text: 'Mobilius Case for AirPods Pro 2, Floral', listing: { brand: 'Mobilius' }, expect: [] },
    {
      text: 'Mobilius Charger Compatible with iPhone 15, iPad Pro/Samsung S24',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'Fast Charger for models like MacBook Air/Macbook Pro/iPhone 14/iPhone 13/iPad Pro/Pixel and More',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'Mobilius Hülle für Apple iPhone 15',
      store: 'DE',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'モビリウス iPhone 15 対応 ケース',
      store: 'JP',
      listing: { brand: 'モビリウス' },
      expect: [],
    },
    {
      text: 'Mobilius iPhone 15 için Kılıf',
      store: 'TR',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'Mobilius Kablo iPhone 15, MacBook Air M2, iPad Pro ve Daha Fazlası ile Uyumlu',
      store: 'TR',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'Mobilius iPhone 15 Kılıf, Siyah',
      store: 'TR',
      listing: { brand: 'Mobilius' },
      expect: [['T-COMPAT', 9, 15]],
    },
    { text: 'Rocket Racing 2 - Nintendo Switch', listing: { brand: 'Mobilius' }, expect: [] },
    { text: 'Mobilius Headset, PC, PS5, Xbox', listing: { brand: 'Mobilius' }, expect: [] },
    {
      text: 'Mobilius Wireless Car Stereo with Apple CarPlay',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'Mobilius Toyota Supra Building Set',
      listing: { brand: 'Mobilius', productType: 'toys' },
      expect: [],
    },
    {
      text: 'Mobilius Powerbank für iPhone 16/15 Serie, AirPods und mehr',
      store: 'DE',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'Mobilius Apple Watch Ultra (49 mm) ile Uyumlu Kılıf',
      store: 'TR',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    {
      text: 'Mobilius Apple Watch Kılıf (MagSafe Uyumlu)',
      store: 'TR',
      listing: { brand: 'Mobilius' },
      expect: [['T-COMPAT', 9, 14]],
    },
    {
      text: 'Rocket Racing PlayStation 4 Standard Edition',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    { text: "De'Longhi Nespresso Essenza", listing: { brand: "De'Longhi" }, expect: [] },
    { text: 'LEGO Toyota Supra', listing: { brand: 'LEGO' }, expect: [] },
    {
      text: 'Mobilius Case Compatible with PS5 Pad, PlayStation 5 Holder',
      listing: { brand: 'Mobilius' },
      expect: [],
    },
    { text: 'Mobilius iPhone-Compatible Charger', listing: { brand: 'Mobilius' }, expect: [] },
    { text: 'Apple iPhone 15 Clear Case with MagSafe', listing: { brand: 'Apple' }, expect: [] },
    {
      text: 'Sony PlayStation 5 Controller',
      listing: { brand: 'Sony Interactive Entertainment' },
      expect: [],
    },
    { text: 'Acme Apple Peeler, Red', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Acme Tesla Coil Kit', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Acme Cordhose, braun', store: 'DE', listing: { brand: 'Acme' }, expect: [] },
    { text: 'Acme Canon à Confettis', store: 'FR', listing: { brand: 'Acme' }, expect: [] },
    {
      text: 'アクメ イヤホン iPhone Android 対応',
      store: 'JP',
      listing: { brand: 'アクメ' },
      expect: [],
    },
    { text: 'AirPods Pro 2 Case, Floral', expect: [], cannotTell: 'brand-unknown' },
    { text: 'AirPods Pro 2 Case, Floral', listing: { brand: 'Generic' }, expect: [] },
  ],
});

/** "AirPods Pro 2 Case" → "Case for AirPods Pro 2", where nothing but the product follows up to a comma. */
function productFirst({ raw, tokens }: TextView, hit: TermHit): Fix | undefined {
  const at = tokens.findIndex((token) => token.start <= hit.start && hit.end <= token.end);
  const last = tokens[at + modelWordsAfter(tokens, at)];
  if (at < 0 || last === undefined) return undefined;
  const rest = /^ (\p{L}+(?: \p{L}+){0,2})(?=$|[,;|(]| [-–—|(] )/u.exec(raw.slice(last.end));
  const product = rest?.[1];
  if (product === undefined || /\b(?:for|with|and|by|in|of)\b/iu.test(product)) return undefined;
  return {
    label: 'productFirst',
    data: { product },
    edits: [
      { start: hit.start, end: hit.start, insert: `${product} for ` },
      { start: last.end, end: last.end + 1 + product.length, insert: '' },
    ],
  };
}
