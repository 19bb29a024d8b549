import { defineRule, type RuleInput, type Severity } from '../define';
import { claimDeletion } from '../shared/claim-fix';
import { type DiseaseTalk, diseaseTalkIn } from '../shared/disease';

/**
 * Cure, treatment or prevention of diseases (page "Prohibited claims: diseases and medical conditions"). In the search
 * terms of supplements the name of a disease alone is enough; elsewhere a bare name is a hint.
 */
export default defineRule<'C-DISEASE'>({
  id: 'disease-claims',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand'],
  terms: ['diseases', 'disease-verbs'],
  codes: {
    'C-DISEASE': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: [
        'claims-diseases-eu',
        'claims-policy',
        'disease-digest',
        'restricted-words-digest',
        'ours',
      ],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end, kind, note } of diseaseTalkIn(input)) {
      const found = verdict(input, kind, note);
      if (found === undefined) continue;
      const [severity, variant] = found;
      report.finding(
        'C-DISEASE',
        { start, end },
        {
          severity,
          variant,
          data: { words: raw.slice(start, end) },
          ...(severity === 'hint'
            ? {}
            : { fixes: () => claimDeletion(input.field, raw, { start, end }) }),
        },
      );
    }
  },
  examples: [
    {
      text: 'Cream heals eczema, redness, and inflammation',
      field: 'bullets',
      listing: { productType: 'SKIN_MOISTURIZER' },
      expect: [['C-DISEASE', 6, 45, 'error']],
    },
    {
      text: 'Tea tree oil combats acne, scarring, redness, and inflammation',
      field: 'bullets',
      expect: [['C-DISEASE', 13, 62, 'warning']],
    },
    {
      text: 'Clear skin: Cures acne from within',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 12, 22, 'error']],
    },
    {
      text: 'Daily use: Cures arthritis and prevents flu',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [
        ['C-DISEASE', 11, 26, 'error'],
        ['C-DISEASE', 31, 43, 'error'],
      ],
    },
    {
      text: 'Diabetic socks: Loose top does not squeeze',
      field: 'bullets',
      listing: { productType: 'apparel' },
      expect: [['C-DISEASE', 0, 8, 'hint']],
    },
    {
      text: 'Joint health: Supports joint comfort and mobility',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [],
    },
    {
      text: 'Turmeric joint arthritis',
      field: 'searchTerms',
      listing: { productType: 'NUTRITIONAL_SUPPLEMENT' },
      expect: [['C-DISEASE', 15, 24, 'error']],
      fixed: 'Turmeric joint',
    },
    {
      text: 'sleep insomnia drops',
      field: 'searchTerms',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 6, 14, 'warning']],
    },
    {
      text: 'compression gloves arthritis',
      field: 'searchTerms',
      listing: { productType: 'apparel' },
      expect: [['C-DISEASE', 19, 28, 'hint']],
    },
    {
      text: 'Cream that treats eczema and psoriasis',
      listing: { productType: 'beauty' },
      expect: [['C-DISEASE', 11, 38, 'error']],
    },
    {
      text: 'Helps reduce the risk of heart disease',
      field: 'bullets',
      listing: { productType: 'health' },
      expect: [['C-DISEASE', 6, 38, 'error']],
    },
    {
      text: 'Relieves the symptoms of diabetes',
      field: 'description',
      listing: { productType: 'grocery' },
      expect: [['C-DISEASE', 0, 33, 'warning']],
    },
    {
      text: 'Treats and prevents migraines',
      field: 'aplus',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 0, 29, 'error']],
    },
    {
      text: 'Natural remedy for Alzheimer’s disease',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 8, 38, 'error']],
    },
    {
      text: 'Heals canine arthritis',
      field: 'bullets',
      listing: { productType: 'pet supplement' },
      expect: [['C-DISEASE', 0, 22, 'error']],
    },
    {
      text: 'Calm lamp treats SAD on dark days',
      field: 'bullets',
      listing: { productType: 'lighting' },
      expect: [['C-DISEASE', 10, 20, 'warning']],
    },
    {
      text: 'Helps to alleviate depression',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 9, 29, 'error']],
    },
    {
      text: 'Wrist brace relieves carpal tunnel',
      field: 'bullets',
      listing: { productType: 'health' },
      expect: [['C-DISEASE', 12, 34, 'warning']],
    },
    {
      text: 'Arthritis Pain Relief Gloves',
      listing: { productType: 'health' },
      expect: [['C-DISEASE', 0, 21, 'warning']],
    },
    {
      text: 'Eczema Treatment Cream, 50 ml',
      listing: { productType: 'beauty' },
      expect: [['C-DISEASE', 0, 16, 'error']],
    },
    {
      text: 'Cur\u200Bes dia\u200Bbetes',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 0, 16, 'error']],
    },
    {
      text: 'Cures cancer',
      field: 'bullets',
      store: 'DE',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 0, 12, 'error']],
    },
    {
      text: 'How to Prevent and Reverse Heart Disease',
      listing: { productType: 'ABIS_BOOK' },
      expect: [['C-DISEASE', 7, 40, 'hint']],
    },
    {
      text: 'Fight Cancer Awareness Ribbon Pin',
      listing: { productType: 'jewelry' },
      expect: [['C-DISEASE', 0, 12, 'hint']],
    },
    {
      text: 'This product is not intended to diagnose, treat, cure, or prevent any disease.',
      field: 'description',
      listing: { productType: 'supplements' },
      expect: [],
    },
    {
      text: 'Consult your doctor if you are treated for diabetes or kidney disease.',
      field: 'description',
      listing: { productType: 'supplements' },
      expect: [],
    },
    {
      text: 'Does not cure cancer',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [],
    },
    {
      text: 'Lowers blood pressure naturally',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [['C-DISEASE', 0, 21, 'error']],
    },
    {
      text: 'Eases anxiety in dogs',
      field: 'bullets',
      listing: { productType: 'pets' },
      expect: [['C-DISEASE', 0, 13, 'warning']],
    },
    {
      text: 'For eczema-prone skin',
      field: 'bullets',
      listing: { productType: 'beauty' },
      expect: [['C-DISEASE', 4, 16, 'hint']],
    },
    {
      text: 'Grain free treats for diabetic dogs',
      field: 'bullets',
      listing: { productType: 'pet food' },
      expect: [['C-DISEASE', 22, 30, 'hint']],
    },
    {
      text: 'Bandages prevent infection',
      field: 'bullets',
      expect: [['C-DISEASE', 9, 26, 'warning']],
    },
    { text: 'Great Depression photo prints, Depression glass bowl', field: 'bullets', expect: [] },
    {
      text: 'Dental treats fight plaque; hair treatment for split ends',
      field: 'bullets',
      expect: [],
    },
    {
      text: 'Relieves pressure, stops slipping, reduces heat stroke',
      field: 'bullets',
      expect: [],
    },
    { text: 'WARNING: Cancer and Reproductive Harm', field: 'description', expect: [] },
    { text: 'UV cured resin, cured ham, heals quickly', field: 'bullets', expect: [] },
    {
      text: 'Prevents slipping for people with gout feet',
      field: 'bullets',
      expect: [['C-DISEASE', 34, 38, 'hint']],
    },
    { text: '4-Stroke Engine Oil, Brush Strokes, Swim Stroke Trainer', expect: [] },
    {
      text: 'Reduces depressions in the carpet, prevents flue damage',
      field: 'bullets',
      expect: [],
    },
    {
      text: 'ADD a touch of color, MS Office ready, a sad day treated',
      field: 'bullets',
      expect: [],
    },
    { text: 'Hearing AIDS battery case', field: 'bullets', expect: [] },
    { text: 'Cancer Zodiac Necklace, Leo and Virgo too', expect: [] },
    {
      text: 'Prevents seizure of bolts',
      field: 'bullets',
      listing: { productType: 'automotive' },
      expect: [],
    },
    {
      text: 'Dog Treats, Diabetes Friendly',
      listing: { productType: 'pet food' },
      expect: [['C-DISEASE', 12, 20, 'hint']],
    },
    { text: 'Autism Prevents', listing: { brand: 'Autism Prevents' }, expect: [] },
  ],
});

/** Where a claim about diseases is refused at once. */
const STRICT = ['supplements', 'health', 'beauty', 'pet-health'] as const;

function verdict(
  { families, field, language }: RuleInput,
  kind: DiseaseTalk['kind'],
  note: DiseaseTalk['note'],
): readonly [severity: Severity, variant: string] | undefined {
  const supplement = families.has('supplements');
  if (kind === 'name') {
    if (supplement && field === 'searchTerms')
      return [note === 'condition' ? 'warning' : 'error', 'keyword'];
    const telling = note === undefined || note === 'adjective';
    return telling && language === 'en' ? ['hint', 'name'] : undefined;
  }
  if (families.has('media')) return ['hint', 'name'];
  const strict = kind === 'claim' ? STRICT.some((family) => families.has(family)) : supplement;
  return [strict && kind !== 'relief' ? 'error' : 'warning', 'claim'];
}
