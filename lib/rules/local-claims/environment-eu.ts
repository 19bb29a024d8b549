import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type RuleInput, type Span } from '../define';
import { type EnvironmentClaim, environmentClaims } from '../shared/environment';
import { looseDeletion } from '../shared/loose-words';

/** Labels of recognised excellent performance, and norms that make a claim a measured one. */
const LABEL =
  /eu ecolabel|ecolabel ue|blauer engel|blue angel|nordic swan|svanen|iso 14024|oecd 301|ocde 301|en 13432|gots|fsc|pefc/u;
const LABEL_REACH = 60;
/** Codes of the control bodies of organic farming: ES-ECO-020-CV, IT-BIO-009, FR-BIO-01, DE-ÖKO-006. */
const CERTIFIED = /[a-z]{2}-(?:eco|bio|öko|oko)-\d|certifi|zertifi|ecocert|gecertificeerd|krav/u;
/** What an organic product of unknown type is, if it is food. */
const FOOD =
  /aceite|vino|vinagre|miel|café|cacao|harina|azúcar|leche|avena|arroz|semilla|almendra|nueces|alimento|especia|infusi|huile|farine|lait|olio|farina|latte|riso|tè |thé /u;

/** Generic environmental claims in the stores of the European Union. */
export default defineRule<'C-ENV-EU'>({
  id: 'environment-eu',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['environment'],
  codes: {
    'C-ENV-EU': {
      severity: 'warning',
      confidence: 'high',
      sources: ['environment-eu', 'environment-eu-check', 'ours'],
      since: '2026-09-27',
      stores: ['DE', 'FR', 'IT', 'ES', 'NL', 'SE', 'PL', 'BE'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const claim of environmentClaims(input)) {
      const variant = variantOf(input, claim);
      if (variant === undefined) continue;
      report.finding('C-ENV-EU', claim, {
        severity: variant === 'generic' ? 'warning' : 'hint',
        ...(variant === 'generic' ? {} : { variant }),
        data: { words: raw.slice(claim.start, claim.end) },
        fixes: () => looseDeletion(input.field, raw, claim),
      });
    }
  },
  examples: [
    {
      text: 'Sac poubelle : Plastique biodégradable',
      field: 'bullets',
      store: 'FR',
      expect: [['C-ENV-EU', 25, 38, 'warning']],
    },
    {
      text: 'Brotdose: Umweltfreundliches Material',
      field: 'bullets',
      store: 'DE',
      expect: [['C-ENV-EU', 10, 28, 'warning']],
    },
    { text: 'Umwelt-freundliche Box', store: 'DE', expect: [['C-ENV-EU', 0, 18]] },
    {
      text: 'Honig aus ökologischem Anbau',
      store: 'DE',
      listing: { productType: 'grocery' },
      expect: [['C-ENV-EU', 10, 28, 'hint']],
    },
    { text: 'Hemd, Baumwolle aus ökologischem Anbau', store: 'DE', expect: [] },
    {
      text: 'Trinkflasche, klimaneutral, 750 ml',
      store: 'DE',
      expect: [['C-ENV-EU', 14, 26]],
      fixed: 'Trinkflasche, 750 ml',
    },
    {
      text: 'Yogamatte Nachhaltige Naturkautschuk Matte',
      store: 'DE',
      on: '2026-09-27',
      expect: [['C-ENV-EU', 10, 21]],
    },
    {
      text: 'Yogamatte Nachhaltige Naturkautschuk Matte',
      store: 'DE',
      on: '2026-09-26',
      expect: [],
    },
    { text: 'Eco-friendly bamboo brush', store: 'US', expect: [] },
    { text: 'Brosse eco-friendly en bambou', store: 'FR', expect: [['C-ENV-EU', 7, 19]] },
    {
      text: 'Detersivo Ecologico e Biodegradabile',
      store: 'IT',
      expect: [
        ['C-ENV-EU', 10, 19],
        ['C-ENV-EU', 22, 36],
      ],
    },
    {
      text: 'Materiali sostenibili: cotone e lino',
      field: 'bullets',
      store: 'IT',
      expect: [['C-ENV-EU', 10, 21]],
    },
    {
      text: 'Rispettoso dell’ambiente',
      field: 'description',
      store: 'IT',
      expect: [['C-ENV-EU', 0, 24]],
    },
    { text: 'Giacca in Pelle Ecologica, Nero', store: 'IT', expect: [] },
    { text: 'Chaqueta de piel ecológica para mujer', store: 'ES', expect: [] },
    {
      text: 'Detergente ecológico para ropa',
      store: 'ES',
      listing: { productType: 'CLEANING_AGENT' },
      expect: [['C-ENV-EU', 11, 20, 'warning']],
    },
    {
      text: 'Aceite de oliva ecológico 500 ml',
      store: 'ES',
      expect: [['C-ENV-EU', 16, 25, 'hint']],
    },
    {
      text: 'Almendras ecológicas ES-ECO-020-CV',
      store: 'ES',
      listing: { productType: 'grocery' },
      expect: [['C-ENV-EU', 10, 20, 'hint']],
    },
    {
      text: 'Bolsa respetuosa con el medio ambiente',
      field: 'highlights',
      store: 'ES',
      expect: [['C-ENV-EU', 6, 38]],
      fixed: 'Bolsa',
    },
    { text: 'Duurzame houten snijplank', store: 'NL', expect: [['C-ENV-EU', 0, 8, 'hint']] },
    {
      text: 'Milieuvriendelijke schoonmaakdoekjes',
      store: 'NL',
      expect: [['C-ENV-EU', 0, 18, 'warning']],
    },
    {
      text: 'Klimaatneutrale verpakking',
      field: 'aplus',
      store: 'BE',
      expect: [['C-ENV-EU', 0, 15]],
    },
    {
      text: 'Emballage écologique',
      field: 'bullets',
      store: 'BE',
      expect: [['C-ENV-EU', 10, 20, 'warning']],
    },
    {
      text: 'Miljövänliga diskborstar, 4 st',
      store: 'SE',
      expect: [['C-ENV-EU', 0, 12]],
      fixed: 'diskborstar, 4 st',
    },
    { text: 'Ekologiczny płyn do naczyń', store: 'PL', expect: [['C-ENV-EU', 0, 11]] },
    { text: 'Torba przyjazna dla środowiska', store: 'PL', expect: [['C-ENV-EU', 6, 30]] },
    { text: 'Kurtka damska ze skóry ekologicznej', store: 'PL', expect: [] },
    {
      text: 'Die grüne Wahl für Ihre Küche',
      field: 'bullets',
      store: 'DE',
      expect: [['C-ENV-EU', 4, 14]],
    },
    {
      text: 'Un choix plus vert pour la planète',
      field: 'bullets',
      store: 'FR',
      expect: [['C-ENV-EU', 3, 18]],
    },
    { text: 'Der Duft wirkt nachhaltig', field: 'bullets', store: 'DE', expect: [] },
    { text: 'Farbe: Grünes Produkt', field: 'bullets', store: 'DE', expect: [] },
    { text: 'Grüner Tee, Farbe: Grün', store: 'DE', expect: [] },
    { text: 'Couleur : vert, produit en coton', field: 'bullets', store: 'FR', expect: [] },
    { text: 'Tenda Verde Salvia, Prodotto in Italia', store: 'IT', expect: [] },
    {
      text: 'Dieser Beutel ist nicht biologisch abbaubar',
      field: 'description',
      store: 'DE',
      expect: [],
    },
    {
      text: 'Müllbeutel biologisch abbaubar nach EN 13432',
      store: 'DE',
      expect: [['C-ENV-EU', 11, 30, 'hint']],
    },
    { text: 'Nachhaltige Wirkung gegen Flecken', field: 'bullets', store: 'DE', expect: [] },
    {
      text: 'Biobasierter Kunststoff zu 60 % aus Zuckerrohr',
      field: 'bullets',
      store: 'DE',
      expect: [],
    },
    {
      text: 'Ecological Concept Flasche',
      store: 'DE',
      listing: { brand: 'Ecological Concept' },
      expect: [],
    },
    { text: 'ÖKO-TEX zertifiziertes Handtuch mit Eco-Modus', store: 'DE', expect: [] },
    {
      text: 'Jardin écologique: le guide',
      store: 'FR',
      listing: { productType: 'ABIS_BOOK' },
      expect: [],
    },
    {
      text: 'u\u200Bmweltfreundlich verpackt',
      field: 'bullets',
      store: 'DE',
      expect: [['C-ENV-EU', 0, 17]],
    },
  ],
});

/** generic = the plain claim; undefined where the word is none. */
function variantOf(
  { text, families }: RuleInput,
  { note, start, end }: EnvironmentClaim,
): 'generic' | 'label' | 'lasting' | 'organic' | undefined {
  if (note === 'plastic') return undefined;
  if (note === 'lasting') return 'lasting';
  const { raw } = text;
  if (note === 'organic')
    return organicVariant(raw, { start, end }, families.has('food'), families.size === 0);
  const around = raw.slice(Math.max(0, start - LABEL_REACH), end + LABEL_REACH);
  return LABEL.test(around.toLowerCase()) ? 'label' : 'generic';
}

/** Organic food may say so when certified; of the languages only Spanish uses the same word as a claim. */
function organicVariant(
  raw: string,
  { start, end }: Span,
  food: boolean,
  unknown: boolean,
): 'generic' | 'organic' | undefined {
  const word = raw.slice(start, end).toLowerCase();
  const around = raw.slice(Math.max(0, start - LABEL_REACH), end + LABEL_REACH).toLowerCase();
  if (food || CERTIFIED.test(around) || (unknown && FOOD.test(around))) return 'organic';
  return /^ecol|^ecól/u.test(word) ? 'generic' : undefined;
}
