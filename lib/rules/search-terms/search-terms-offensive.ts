import { defineRule, type RuleInput, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { deletion } from '../shared/removal';
import offensive from '../terms/offensive';

/** What is sold as an imitation under that very name. */
const IMITATED =
  /(?<!\p{L})(?:plants?|flowers?|grass|trees?|ivy|leaves|vines?|moss|greenery|succulents?|lash(?:es)?|eyelash(?:es)?|fur|nails?|tattoos?|tan|blood|snow|teeth|beard|mustache|moustache|hair|candles?|cake|food|fruit|rocks?|camera|leather|pearls?|money|poop|glasses|eggs?|çiçek|bitki|kirpik|kürk|tırnak)(?!\p{L})/u;
/** Products for adults, by Amazon's names of their types. */
const ADULT = /sex|adult|erotic|lubricant|intimate|condom/i;

/** Swear words, slurs and words that a rival may have planted. */
export default defineRule<'K-OFFENS'>({
  id: 'search-terms-offensive',
  fields: ['searchTerms'],
  reads: ['brand', 'productType'],
  terms: ['offensive'],
  codes: {
    'K-OFFENS': {
      severity: 'error',
      confidence: 'medium',
      sources: ['keyword-policy-2026', 'title-suppression-digest', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('offensive')) {
      if (isInside(input.brandSpans, hit.start, hit.end)) continue;
      report.finding('K-OFFENS', hit, {
        ...(isInnocent(input, hit) ? { severity: 'hint', variant: 'sense' } : {}),
        data: { words: raw.slice(hit.start, hit.end) },
        fixes: () => [deletion(raw, hit)],
      });
    }
  },
  examples: [
    { text: 'horny goat weed maca root capsules', expect: [] },
    { text: 'desk lamp scam', expect: [['K-OFFENS', 10, 14, 'error']], fixed: 'desk lamp' },
    { text: 'fake lamp', expect: [['K-OFFENS', 0, 4, 'error']], fixed: 'lamp' },
    { text: 'fake plants indoor', expect: [['K-OFFENS', 0, 4, 'hint']] },
    { text: 'lashes fake extension', expect: [['K-OFFENS', 7, 11, 'hint']] },
    { text: 'fake fur throw', expect: [['K-OFFENS', 0, 4, 'hint']] },
    { text: 'fake nails', expect: [['K-OFFENS', 0, 4, 'hint']] },
    { text: 'yapay sahte çiçek', store: 'TR', expect: [['K-OFFENS', 6, 11, 'hint']] },
    { text: 'counterfeit lamp', expect: [['K-OFFENS', 0, 11, 'error']] },
    { text: 'counterfeit bill detector pen', expect: [] },
    { text: 'lamp dildo', expect: [['K-OFFENS', 5, 10, 'error']] },
    {
      text: 'dildo',
      listing: { productType: 'SEXUAL_WELLNESS_PRODUCT' },
      expect: [['K-OFFENS', 0, 5, 'hint']],
    },
    { text: 'funny mug fucking monday', expect: [['K-OFFENS', 10, 17, 'error']] },
    { text: 'mug f-u-c-k', expect: [['K-OFFENS', 4, 11, 'error']] },
    { text: 'pussy willow branches', expect: [] },
    { text: 'scampi shitake snazzy whorehound faker', expect: [] },
    { text: 'xxx large cocktail rooster tits feeder', expect: [] },
    { text: 'scheisse becher', store: 'DE', expect: [['K-OFFENS', 0, 8, 'error']] },
    { text: 'fickle ficus', store: 'DE', expect: [] },
    { text: 'mug merde', store: 'FR', expect: [['K-OFFENS', 4, 9]] },
    { text: 'tazza cazzo', store: 'IT', expect: [['K-OFFENS', 6, 11]] },
    { text: 'taza mierda', store: 'ES', expect: [['K-OFFENS', 5, 11]] },
    { text: 'reloj 24 hora', store: 'ES', expect: [] },
    { text: 'slut på rulle', store: 'SE', expect: [] },
    { text: 'zapatos negro hombre', store: 'ES', expect: [] },
    { text: 'kubek kurwa', store: 'PL', expect: [['K-OFFENS', 6, 11]] },
    { text: '財布 偽物', store: 'JP', expect: [['K-OFFENS', 3, 5]] },
    { text: 'fake brand tee', listing: { brand: 'Fake Brand' }, expect: [] },
    { text: 'dog bitch season pants', listing: { productType: 'pets' }, expect: [] },
    { text: '', expect: [] },
  ],
});

function isInnocent({ text, listing }: RuleInput, hit: TermHit): boolean {
  const note = offensive.entries[hit.entry]?.note;
  if (note === 'sexual') return ADULT.test(listing.productType ?? '');
  if (note !== 'fake') return false;
  return IMITATED.test(text.folded.slice(Math.max(0, hit.start - 200), hit.end + 200));
}
