import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { looseDeletion } from '../shared/loose-words';
import { isDenied } from '../shared/negation';
import words from '../terms/claim-words-de';

/** "Nummer 1" counts kinds and sizes where another number follows or a list goes on. */
const NUMBERED = /^\s{0,2}(?:[-–/.,+]|bis|und|oder)\s{0,2}\d/u;
/** "Passform wird nicht garantiert", "für Haltbarkeit garantiert": what follows denies nothing. */
const DENIED_LATER = /^\s{1,2}(?:nicht|keine[mnrs]?)\b/u;

/** Words that amazon.de has refused in any text field. */
export default defineRule<'C-DE-WORDS'>({
  id: 'claim-words-de',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand'],
  terms: ['claim-words-de'],
  codes: {
    'C-DE-WORDS': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['requirements-de', 'ours'],
      stores: ['DE'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('claim-words-de')) {
      if (isInside(input.brandSpans, hit.start, hit.end) || isInnocent(raw, hit)) continue;
      report.finding('C-DE-WORDS', hit, {
        data: { words: raw.slice(hit.start, hit.end) },
        fixes: () => looseDeletion(input.field, raw, hit),
      });
    }
  },
  examples: [
    {
      text: 'Kann Schmerzen lindern, heilende Wirkung',
      field: 'description',
      store: 'DE',
      expect: [
        ['C-DE-WORDS', 15, 22, 'warning'],
        ['C-DE-WORDS', 24, 32, 'warning'],
      ],
    },
    { text: 'Bleistift, Härte Nr. 1', store: 'DE', expect: [] },
    { text: 'Heilerde 500 g, Heilbutt, Linderhof', store: 'DE', expect: [] },
    {
      text: 'Hygienisch: Antibakterielle Oberfläche',
      field: 'bullets',
      store: 'DE',
      expect: [['C-DE-WORDS', 12, 27, 'warning']],
    },
    {
      text: 'Socken, antibakteriell, 5 Paar',
      store: 'DE',
      expect: [['C-DE-WORDS', 8, 22]],
      fixed: 'Socken, 5 Paar',
    },
    { text: 'Anti-bakterielles Schneidebrett', store: 'DE', expect: [['C-DE-WORDS', 0, 17]] },
    {
      text: 'Passt garantiert in jede Küche',
      field: 'bullets',
      store: 'DE',
      expect: [['C-DE-WORDS', 6, 16]],
    },
    {
      text: 'Unser Bestseller für den Garten',
      field: 'description',
      store: 'DE',
      expect: [['C-DE-WORDS', 6, 16]],
    },
    {
      text: 'Die Nummer 1 für Camper',
      field: 'bullets',
      store: 'DE',
      expect: [['C-DE-WORDS', 4, 12]],
    },
    {
      text: 'Beste Qualität aus Baumwolle',
      field: 'bullets',
      store: 'DE',
      expect: [['C-DE-WORDS', 0, 5]],
    },
    {
      text: 'Salbe lindert Juckreiz und heilt',
      field: 'bullets',
      store: 'DE',
      expect: [
        ['C-DE-WORDS', 6, 13],
        ['C-DE-WORDS', 27, 32],
      ],
    },
    {
      text: 'schmerzlinderndes Wärmekissen',
      field: 'searchTerms',
      store: 'DE',
      expect: [['C-DE-WORDS', 0, 17]],
    },
    {
      text: 'Desinfizierende Tücher, keimtötend',
      field: 'aplus',
      store: 'DE',
      expect: [
        ['C-DE-WORDS', 0, 15],
        ['C-DE-WORDS', 24, 34],
      ],
    },
    {
      text: 'Schimmelhemmender Lack, insektenabweisend',
      store: 'DE',
      expect: [
        ['C-DE-WORDS', 0, 17],
        ['C-DE-WORDS', 24, 41],
      ],
    },
    { text: 'Am besten bei 30 °C waschen', field: 'bullets', store: 'DE', expect: [] },
    { text: 'Tasse Bester Opa der Welt', store: 'DE', expect: [] },
    { text: 'Armband für beste Freundinnen', store: 'DE', expect: [] },
    { text: 'Kreuzschlitz-Schraubendreher, Größe Nr. 1', store: 'DE', expect: [] },
    { text: 'Geburtstagszahl Nummer 1, im besten Fall', store: 'DE', expect: [] },
    { text: 'Nummer 1 bis 10 zum Aufkleben', store: 'DE', expect: [] },
    {
      text: 'Die Beschichtung ist nicht antibakteriell',
      field: 'description',
      store: 'DE',
      expect: [],
    },
    { text: 'Mit 2 Jahren Garantie', field: 'bullets', store: 'DE', expect: [] },
    {
      text: 'Bestes Teil Trinkflasche',
      store: 'DE',
      listing: { brand: 'Bestes Teil' },
      expect: [],
    },
    { text: 'Antibakterielle Oberfläche', field: 'bullets', store: 'US', expect: [] },
    {
      text: 'Der SPIEGEL-Bestseller',
      store: 'DE',
      listing: { productType: 'ABIS_BOOK' },
      expect: [],
    },
    { text: 'a-n-t-i-b-a-k-t-e-r-i-e-l-l Socken', store: 'DE', expect: [['C-DE-WORDS', 0, 27]] },
    { text: 'Testsieger bestens verarbeitet', field: 'bullets', store: 'DE', expect: [] },
  ],
});

function isInnocent(raw: string, hit: TermHit): boolean {
  if (isDenied(raw, hit) || DENIED_LATER.test(raw.slice(hit.end, hit.end + 10))) return true;
  const isRank = words.entries[hit.entry]?.term.startsWith('n') === true;
  return isRank && NUMBERED.test(raw.slice(hit.end, hit.end + 8));
}
