import { defineRule, type RuleInput, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { isFruit, isGeneric } from '../shared/compatibility';
import { deletion } from '../shared/removal';
import trademarks from '../terms/trademarks';

/** Brand names in search terms, one's own among them, and trademarks that pass for plain words. */
export default defineRule<'K-BRAND' | 'K-TM'>({
  id: 'search-terms-brands',
  fields: ['searchTerms'],
  reads: ['brand'],
  terms: ['brands', 'trademarks'],
  codes: {
    'K-BRAND': { severity: 'error', confidence: 'high', sources: ['keyword-policy-2026'] },
    'K-TM': { severity: 'error', confidence: 'medium', sources: ['error-5161', 'not-looked-up'] },
  },
  check(input, report) {
    const { text, listing } = input;
    const { brand } = listing;
    if (text.trimmed.start === text.trimmed.end) return;
    if (brand === undefined) report.cannotTell('brand-unknown');
    const own = brand === undefined || isGeneric(brand) ? [] : input.brandSpans;
    for (const span of own) {
      report.finding('K-BRAND', span, {
        variant: 'own',
        data: { words: text.raw.slice(span.start, span.end) },
        fixes: () => [deletion(text.raw, span)],
      });
    }
    const others = input.hits('brands').filter((hit) => !isInside(own, hit.start, hit.end));
    for (const hit of others) {
      if (isPlainWord(input, hit)) continue;
      report.finding('K-BRAND', hit, {
        data: { words: text.raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(text.raw, hit)],
      });
    }
    for (const hit of input.hits('trademarks')) {
      if (isInside(own, hit.start, hit.end)) continue;
      if (others.some(({ start, end }) => start < hit.end && hit.start < end)) continue;
      report.finding('K-TM', hit, {
        ...(isMild(input, hit) ? { severity: 'warning' } : {}),
        data: { words: text.raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(text.raw, hit)],
      });
    }
  },
  examples: [
    {
      text: 'nike running sneaker',
      listing: { brand: 'Acme' },
      expect: [['K-BRAND', 0, 4, 'error']],
      fixed: 'running sneaker',
    },
    {
      text: 'acme bottle flask',
      listing: { brand: 'Acme' },
      expect: [['K-BRAND', 0, 4, 'error']],
      fixed: 'bottle flask',
    },
    { text: 'acmes bottle pacmen', listing: { brand: 'Acme' }, expect: [] },
    {
      text: 'bottle old navy straw',
      listing: { brand: 'Old Navy' },
      expect: [['K-BRAND', 7, 15]],
      fixed: 'bottle straw',
    },
    { text: 'navy blue old bottle', listing: { brand: 'Old Navy' }, expect: [] },
    { text: 'generic bottle', listing: { brand: 'Generic' }, expect: [] },
    { text: 'apple slicer corer', listing: { brand: 'Acme' }, expect: [] },
    { text: 'apple cider vinegar press', listing: { brand: 'Acme' }, expect: [] },
    { text: 'apple watch band', listing: { brand: 'Acme' }, expect: [['K-BRAND', 0, 5, 'error']] },
    { text: 'apple pencil holder', listing: { brand: 'Acme' }, expect: [['K-BRAND', 0, 5]] },
    {
      text: 'case for iphone 15',
      listing: { brand: 'Acme' },
      expect: [['K-BRAND', 9, 15]],
      fixed: 'case for 15',
    },
    { text: 'amazon fire tablet case', listing: { brand: 'Acme' }, expect: [['K-BRAND', 0, 6]] },
    { text: 'amazon rainforest poster', listing: { brand: 'Acme' }, expect: [] },
    { text: 'amazonite bracelet', listing: { brand: 'Acme' }, expect: [] },
    { text: 'tesla coil kit', listing: { brand: 'Acme' }, expect: [] },
    { text: 'N​ike socks', listing: { brand: 'Acme' }, expect: [['K-BRAND', 0, 5]] },
    { text: 'n-i-k-e socks', listing: { brand: 'Acme' }, expect: [['K-BRAND', 0, 7, 'error']] },
    {
      text: 'handyhülle samsung',
      store: 'DE',
      listing: { brand: 'Acme' },
      expect: [['K-BRAND', 11, 18]],
    },
    { text: 'hose braun herren', store: 'DE', listing: { brand: 'Acme' }, expect: [] },
    { text: 'coussin onda honda bleu', store: 'ES', listing: { brand: 'Acme' }, expect: [] },
    { text: 'ナイキ 靴下', store: 'JP', listing: { brand: 'アクメ' }, expect: [['K-BRAND', 0, 3]] },
    {
      text: 'アクメ 水筒',
      store: 'JP',
      listing: { brand: 'アクメ' },
      expect: [['K-BRAND', 0, 3]],
      fixed: '水筒',
    },
    {
      text: 'puzzle ravensburger 1000',
      store: 'FR',
      listing: { brand: 'Acme' },
      expect: [['K-BRAND', 7, 19]],
    },
    { text: 'ninja shark echo galaxy costume', listing: { brand: 'Acme' }, expect: [] },
    {
      text: 'velcro strap cable tie',
      listing: { brand: 'Acme' },
      expect: [['K-TM', 0, 6, 'error']],
      fixed: 'strap cable tie',
    },
    {
      text: 'schuhe velcro',
      store: 'DE',
      listing: { brand: 'Acme' },
      expect: [['K-TM', 7, 13, 'warning']],
    },
    { text: 'lycra leggings', listing: { brand: 'Acme' }, expect: [['K-TM', 0, 5, 'warning']] },
    { text: "bottiglia dell'acqua miele", store: 'IT', listing: { brand: 'Acme' }, expect: [] },
    { text: 'zwilling kinderwagen', store: 'DE', listing: { brand: 'Acme' }, expect: [] },
    { text: 'citroen pers', store: 'NL', listing: { brand: 'Acme' }, expect: [] },
    { text: 'zabawka od 1 roku', store: 'PL', listing: { brand: 'Acme' }, expect: [] },
    { text: 'board game boy gift', listing: { brand: 'Acme' }, expect: [] },
    { text: 'hook and loop strap', listing: { brand: 'Acme' }, expect: [] },
    { text: 'velcro strap', listing: { brand: 'Velcro' }, expect: [['K-BRAND', 0, 6]] },
    { text: 'princess disney costume', listing: { brand: 'Acme' }, expect: [['K-TM', 9, 15]] },
    { text: 'thermos style flask', listing: { brand: 'Acme' }, expect: [] },
    {
      text: 'ポケモン カード ケース',
      store: 'JP',
      listing: { brand: 'アクメ' },
      expect: [['K-TM', 0, 4]],
    },
    { text: 'velcro band', expect: [['K-TM', 0, 6]], cannotTell: 'brand-unknown' },
    { text: 'desk lamp', listing: { brand: '' }, expect: [] },
    { text: ' ', expect: [] },
  ],
});

/** Materials everywhere, and outside English what has become a plain word there. */
function isMild({ language }: RuleInput, hit: TermHit): boolean {
  const note = trademarks.entries[hit.entry]?.note;
  return note === 'material' || (note === 'word' && language !== 'en');
}

/** The fruit, where nothing else of Apple's stands beside it. */
function isPlainWord({ text, hits }: RuleInput, hit: TermHit): boolean {
  const at = text.tokens.findIndex(({ start }) => start === hit.start);
  return at >= 0 && isFruit(hit, at, text.tokens, hits('brands'));
}
