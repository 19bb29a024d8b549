import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type RuleInput, type Severity } from '../define';
import { claimDeletion } from '../shared/claim-fix';
import { holdsEpaNumber } from '../shared/epa-number';
import { type PesticideTalk, pesticideTalkIn } from '../shared/pesticide';

/**
 * Claims that make a product a pesticide (page "Pesticides and pesticide devices"). What is registered (C-PEST-OK:
 * an EPA number in the Pesticide Marking attribute, or a pesticide by its product type) is a hint.
 */
export default defineRule<'C-PEST'>({
  id: 'pesticide-claims',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand', 'pesticideMarking'],
  terms: ['pesticide', 'pesticide-verbs'],
  codes: {
    'C-PEST': {
      severity: 'error',
      confidence: 'high',
      sources: [
        'pesticide-policy',
        'pesticide-staff',
        'pesticide-flags',
        'pesticide-registration',
        'ours',
      ],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end, kind } of pesticideTalkIn(input)) {
      const { severity, variant } = verdict(input, kind);
      if (kind !== 'claim' && input.language !== 'en') continue;
      report.finding(
        'C-PEST',
        { start, end },
        {
          severity,
          variant,
          data: { words: raw.slice(start, end) },
          ...(kind === 'claim'
            ? { fixes: () => claimDeletion(input.field, raw, { start, end }) }
            : {}),
        },
      );
    }
  },
  examples: [
    {
      text: 'Fresh liner: Mold-resistant and mildew proof',
      field: 'bullets',
      expect: [
        ['C-PEST', 13, 27, 'error'],
        ['C-PEST', 32, 44, 'error'],
      ],
    },
    {
      text: 'Disinfects: Antibacterial wipe for hard surfaces',
      field: 'bullets',
      listing: { productType: 'pesticide', pesticideMarking: 'EPA Reg. No. 67619-12' },
      expect: [
        ['C-PEST', 0, 10, 'hint'],
        ['C-PEST', 12, 25, 'hint'],
      ],
    },
    {
      text: 'Kills 99.9% of germs on every surface',
      field: 'bullets',
      expect: [['C-PEST', 0, 20, 'error']],
    },
    {
      text: 'Kills 99.9% of germs on every surface',
      field: 'bullets',
      store: 'UK',
      expect: [['C-PEST', 0, 20, 'warning']],
    },
    { text: 'Kills germs', field: 'aplus', expect: [['C-PEST', 0, 11, 'error']] },
    {
      text: 'Shower Curtain, Anti-Mold, White',
      expect: [['C-PEST', 16, 25, 'error']],
      fixed: 'Shower Curtain, White',
    },
    {
      text: 'Mildew Resistant Shower Curtain',
      expect: [['C-PEST', 0, 16, 'error']],
      fixed: 'Shower Curtain',
    },
    {
      text: 'Gel: Strong disinfectant in a pump bottle',
      field: 'bullets',
      expect: [['C-PEST', 12, 24, 'error']],
    },
    {
      text: 'Care: Withstands strong disinfectants',
      field: 'bullets',
      expect: [['C-PEST', 24, 37, 'hint']],
    },
    { text: 'Mold & Mildew Resistant Caulk', expect: [['C-PEST', 0, 23]] },
    { text: 'Keeps mosquitoes away all night', field: 'bullets', expect: [['C-PEST', 0, 21]] },
    { text: 'Helps prevent mold and mildew', field: 'description', expect: [['C-PEST', 6, 29]] },
    { text: 'Inhibits the growth of bacteria', field: 'bullets', expect: [['C-PEST', 0, 31]] },
    {
      text: 'Protects against bacteria, viruses and mold',
      field: 'bullets',
      expect: [['C-PEST', 0, 43]],
    },
    { text: 'Protects your food from bacteria', field: 'bullets', expect: [['C-PEST', 0, 32]] },
    { text: 'Kills and repels mosquitoes', field: 'bullets', expect: [['C-PEST', 0, 27]] },
    { text: 'Removes allergens from the air', field: 'bullets', expect: [['C-PEST', 0, 17]] },
    { text: 'A germ-free home', field: 'bullets', expect: [['C-PEST', 2, 11]] },
    { text: 'UV-C Sterilizer Box for Phones', expect: [['C-PEST', 0, 15, 'error']] },
    {
      text: 'Sanitises your toothbrush',
      field: 'bullets',
      store: 'AU',
      expect: [['C-PEST', 0, 9]],
    },
    { text: 'Bed Bug Mattress Cover', expect: [['C-PEST', 0, 7]] },
    { text: 'mosquito repellent bracelet', field: 'searchTerms', expect: [['C-PEST', 0, 18]] },
    { text: 'Electric Bug Zapper', expect: [['C-PEST', 9, 19, 'error']] },
    {
      text: 'Insect Repellent Spray',
      store: 'CA',
      listing: { productType: 'INSECT_REPELLENT' },
      expect: [['C-PEST', 0, 16, 'hint']],
    },
    {
      text: 'Ant Killer Gel',
      listing: { pesticideMarking: 'EPA Est. No. 12345-CA-001' },
      expect: [['C-PEST', 0, 10, 'hint']],
    },
    {
      text: 'Ant Killer Gel',
      listing: { pesticideMarking: 'not a pesticide' },
      expect: [['C-PEST', 0, 10, 'error']],
    },
    { text: 'a\u200Bntibacterial towel', field: 'bullets', expect: [['C-PEST', 0, 14, 'error']] },
    { text: 'Ａntimicrobial towel', field: 'bullets', expect: [['C-PEST', 0, 13, 'error']] },
    { text: 'Acme Toalla antibacterial', store: 'MX', expect: [['C-PEST', 12, 25, 'warning']] },
    {
      text: 'Glass lids hold no smell and no bacteria; sterile when boiled',
      field: 'bullets',
      expect: [['C-PEST', 42, 49, 'hint']],
    },
    {
      text: 'Damp rooms grow mold',
      field: 'description',
      expect: [['C-PEST', 16, 20, 'hint']],
    },
    { text: 'Pesticide-free cotton', field: 'bullets', expect: [['C-PEST', 0, 14, 'hint']] },
    {
      text: 'Easy to wash and sanitize after use',
      field: 'bullets',
      expect: [['C-PEST', 17, 25, 'hint']],
    },
    {
      text: 'Mosquito-proof mesh keeps bugs out',
      field: 'bullets',
      expect: [['C-PEST', 0, 14, 'hint']],
    },
    { text: 'non toxic crayons', field: 'searchTerms', expect: [['C-PEST', 0, 9, 'hint']] },
    {
      text: 'Bug-proof lid, insect resistant cedar',
      field: 'highlights',
      expect: [
        ['C-PEST', 0, 9, 'hint'],
        ['C-PEST', 15, 31, 'hint'],
      ],
    },
    {
      text: 'Kills 99.9% of bacteria, viruses and mold',
      field: 'bullets',
      expect: [['C-PEST', 0, 41, 'error']],
    },
    {
      text: 'Insulation resists moisture, mold and pests',
      field: 'bullets',
      expect: [['C-PEST', 11, 43, 'error']],
    },
    {
      text: 'Anti-mold and mildew coating',
      field: 'bullets',
      expect: [['C-PEST', 0, 20, 'error']],
    },
    {
      text: 'Bacteria are killed by heat',
      field: 'description',
      expect: [['C-PEST', 0, 19, 'error']],
    },
    { text: 'Garden Fungicide, 500 ml', expect: [['C-PEST', 7, 16, 'error']] },
    { text: 'Sprayer for Water and Fungicide', expect: [['C-PEST', 22, 31, 'hint']] },
    {
      text: 'Water filter reduces bacteria',
      field: 'bullets',
      expect: [['C-PEST', 13, 29, 'error']],
    },
    {
      text: 'Steam sterilizer for baby bottles',
      field: 'bullets',
      expect: [['C-PEST', 6, 16, 'hint']],
    },
    { text: 'A-n-t-i-f-u-n-g-a-l socks', field: 'bullets', expect: [['C-PEST', 0, 19, 'error']] },
    { text: 'Pest control sprayer', field: 'bullets', expect: [['C-PEST', 0, 12, 'hint']] },
    { text: 'Mesh dome keeps fruit flies away', field: 'bullets', expect: [] },
    { text: 'Teak resists insects and rot', field: 'bullets', expect: [] },
    { text: 'Flea comb removes fleas and eggs', field: 'bullets', expect: [] },
    { text: 'Scraper removes algae from glass', field: 'bullets', expect: [] },
    { text: 'Board will not harbor bacteria or mold', field: 'bullets', expect: [] },
    { text: 'Wall decal: do not let the bed bugs bite', field: 'bullets', expect: [] },
    { text: 'Mouse pad prevents mouse slipping', field: 'bullets', expect: [] },
    {
      text: 'Fungus gnats land on sticky cards; dry flies for trout',
      field: 'bullets',
      expect: [],
    },
    {
      text: 'Plush germs and virus set',
      field: 'bullets',
      listing: { productType: 'toys' },
      expect: [],
    },
    {
      text: 'Fits most bottles; sterilizer safe and hand sanitizer pouch',
      field: 'bullets',
      expect: [],
    },
    { text: 'Does not kill germs', field: 'bullets', expect: [] },
    { text: 'This towel is not antibacterial', field: 'bullets', expect: [] },
    { text: 'Silicone Mold for Resin, Baking Molds, Ice Mould', expect: [] },
    { text: 'Easy to remove from the mold, bake and serve', field: 'bullets', expect: [] },
    { text: 'Insoles mold to your feet', field: 'bullets', expect: [] },
    { text: 'Water-repellent and stain repellent fabric', field: 'bullets', expect: [] },
    { text: 'Net with fine mesh protects against mosquitoes', field: 'bullets', expect: [] },
    {
      text: 'Shutters stay shut to prevent dust and insects from entering',
      field: 'bullets',
      expect: [],
    },
    {
      text: 'A layer of protection against rain, mud, insects and grime',
      field: 'description',
      expect: [],
    },
    {
      text: 'Coil: Protection against insects in the garden',
      field: 'bullets',
      expect: [['C-PEST', 6, 32, 'error']],
    },
    { text: 'Mosquito Net Canopy, Bug Screen, Insect Netting', expect: [] },
    { text: 'Computer protection against viruses', field: 'bullets', expect: [] },
    { text: 'Wheat germ oil with live bacteria culture', field: 'bullets', expect: [] },
    { text: 'Removes mold stains and mildew stains', field: 'bullets', expect: [] },
    { text: 'Sterling silver sanitary napkin holder', field: 'bullets', expect: [] },
    { text: 'Hand sanitizer holder with clip', field: 'bullets', expect: [] },
    { text: 'How to Kill Germs', listing: { productType: 'ABIS_BOOK' }, expect: [] },
    { text: 'Bed Bug Killer Music Shirt', listing: { brand: 'Bed Bug Killer' }, expect: [] },
    { text: 'Sterile Bakterien', store: 'DE', field: 'bullets', expect: [] },
  ],
});

/** Hints: what is registered, what keeps pests out without killing, and words that merely tripped the automation. */
function verdict(
  { store, families, listing }: RuleInput,
  kind: PesticideTalk['kind'],
): { severity: Severity; variant: string } {
  if (kind === 'barrier') return { severity: 'hint', variant: 'barrier' };
  if (kind === 'word') return { severity: 'hint', variant: 'word' };
  const numbered = store === 'US' && holdsEpaNumber(listing.pesticideMarking);
  if (numbered || families.has('pesticides')) return { severity: 'hint', variant: 'registered' };
  return store === 'US'
    ? { severity: 'error', variant: 'claim' }
    : { severity: 'warning', variant: 'elsewhere' };
}
