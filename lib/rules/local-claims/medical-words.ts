import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type RuleInput, type Span, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { looseDeletion } from '../shared/loose-words';
import { isDenied } from '../shared/negation';
import words from '../terms/medical-words';

/** Verb and disease stand at most so many words apart. */
const APART = 4;
const LONGEST_WAY = 80;
/** A comma too: what follows it is another matter ("cura dei capelli, contro forfora"). */
const ENDS_CLAUSE = /[,.!?;:|()\n]/u;
/** "Not intended to diagnose, treat, cure or prevent any disease", in every language. */
const DISCLAIMER = /diagnosti/iu;
const DISCLAIMER_REACH = 60;
/** What keeps insects out by its meshes. */
const MESH = /moustiquaire|filet|toile|voile|rideau|malla|mosquitera|tela\b|red\b|fenêtre|tente/iu;

/** Words of healing and germ killing in the languages of the stores. */
export default defineRule<'C-FRITES'>({
  id: 'medical-words',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand'],
  terms: ['medical-words'],
  codes: {
    'C-FRITES': {
      severity: 'warning',
      confidence: 'low',
      sources: ['ours', 'claims-policy'],
      stores: ['FR', 'BE', 'IT', 'ES', 'MX', 'BR', 'NL', 'SE', 'PL', 'TR'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const hits = input.hits('medical-words');
    hits.forEach((hit, at) => {
      if (isInside(input.brandSpans, hit.start, hit.end) || isDenied(raw, hit)) return;
      const claim = claimAt(input, hits, at);
      if (claim === undefined) return;
      report.finding('C-FRITES', claim.span, {
        severity: claim.sure ? 'warning' : 'hint',
        data: { words: raw.slice(claim.span.start, claim.span.end) },
        fixes: () => looseDeletion(input.field, raw, claim.span),
      });
    });
  },
  examples: [
    {
      text: 'Gel nettoyant antibactérien',
      store: 'FR',
      expect: [['C-FRITES', 14, 27, 'warning']],
      fixed: 'Gel nettoyant',
    },
    {
      text: 'Lingettes antibactériennes et désinfectantes',
      store: 'FR',
      expect: [
        ['C-FRITES', 10, 26],
        ['C-FRITES', 30, 44],
      ],
    },
    { text: 'Planche anti-bactérienne', store: 'BE', expect: [['C-FRITES', 8, 24]] },
    {
      text: 'Crème qui soigne l’acné',
      field: 'bullets',
      store: 'FR',
      expect: [['C-FRITES', 10, 23]],
    },
    { text: 'Un design soigné pour votre salon', field: 'bullets', store: 'FR', expect: [] },
    { text: 'Soigne votre style au quotidien', field: 'bullets', store: 'FR', expect: [] },
    { text: 'Traite le bois et le cuir', field: 'bullets', store: 'FR', expect: [] },
    { text: 'Bois traité contre l’humidité', field: 'bullets', store: 'FR', expect: [] },
    {
      text: 'Traite efficacement les mycoses',
      field: 'bullets',
      store: 'FR',
      expect: [['C-FRITES', 0, 31]],
    },
    { text: 'Prévient les blessures et les chutes', field: 'bullets', store: 'FR', expect: [] },
    { text: 'Prévient la grippe', field: 'bullets', store: 'FR', expect: [['C-FRITES', 0, 18]] },
    {
      text: 'Cette huile guérit',
      field: 'description',
      store: 'FR',
      expect: [['C-FRITES', 12, 18]],
    },
    { text: 'Spray anti-moustique 100 ml', store: 'FR', expect: [['C-FRITES', 6, 20, 'warning']] },
    {
      text: 'Moustiquaire anti-moustique pour fenêtre',
      store: 'FR',
      expect: [['C-FRITES', 13, 27, 'hint']],
    },
    { text: 'Tagliere antibatterico in legno', store: 'IT', expect: [['C-FRITES', 9, 22]] },
    { text: 'Cura della pelle, crema viso', store: 'IT', expect: [] },
    { text: 'Prodotti per la cura dei capelli', store: 'IT', expect: [] },
    { text: 'Cura dei capelli, ideale contro forfora', store: 'IT', expect: [] },
    {
      text: 'Prévient la chute, prévient les caries',
      field: 'bullets',
      store: 'FR',
      expect: [['C-FRITES', 19, 38]],
    },
    {
      text: 'Cura l’artrite e previene il diabete',
      field: 'bullets',
      store: 'IT',
      expect: [
        ['C-FRITES', 0, 14],
        ['C-FRITES', 17, 36],
      ],
    },
    { text: 'Previene i graffi sullo schermo', field: 'bullets', store: 'IT', expect: [] },
    { text: 'Calcetines antibacterianos para hombre', store: 'ES', expect: [['C-FRITES', 11, 26]] },
    { text: 'Se trata de un parche para dolores', field: 'bullets', store: 'ES', expect: [] },
    {
      text: 'Trata la caspa y cura heridas',
      field: 'bullets',
      store: 'MX',
      expect: [
        ['C-FRITES', 0, 14],
        ['C-FRITES', 17, 29],
      ],
    },
    { text: 'Previene quemaduras en la cocina', field: 'bullets', store: 'ES', expect: [] },
    { text: 'Pulsera repelente de mosquitos', store: 'ES', expect: [['C-FRITES', 8, 17]] },
    { text: 'Chaqueta repelente al agua', store: 'ES', expect: [] },
    { text: 'Mantel repelente a las manchas, hidro repelente', store: 'ES', expect: [] },
    {
      text: 'No está destinado a diagnosticar, tratar, curar o prevenir ninguna enfermedad',
      field: 'description',
      store: 'ES',
      expect: [],
    },
    { text: 'Resina UV de cura rápida', store: 'BR', expect: [] },
    {
      text: 'Esponja antibacteriana que cura a acne',
      field: 'bullets',
      store: 'BR',
      expect: [
        ['C-FRITES', 8, 22],
        ['C-FRITES', 27, 38],
      ],
    },
    {
      text: 'Antibacteriële snijplank die geneest',
      field: 'bullets',
      store: 'NL',
      expect: [
        ['C-FRITES', 0, 14],
        ['C-FRITES', 29, 36],
      ],
    },
    { text: 'Antibakteriella sockor', store: 'SE', expect: [['C-FRITES', 0, 15]], fixed: 'sockor' },
    { text: 'Krämen botar eksem', field: 'bullets', store: 'SE', expect: [['C-FRITES', 7, 12]] },
    { text: 'Plan para botar pelotas', store: 'ES', expect: [] },
    {
      text: 'Deska antybakteryjna, leczy rany',
      field: 'bullets',
      store: 'PL',
      expect: [
        ['C-FRITES', 6, 20],
        ['C-FRITES', 22, 27],
      ],
    },
    { text: 'Powłoka nie jest antybakteryjna', field: 'bullets', store: 'PL', expect: [] },
    { text: 'ANTİBAKTERİYEL çorap', store: 'TR', expect: [['C-FRITES', 0, 14]] },
    { text: 'Kaplama antibakteriyel değildir', field: 'bullets', store: 'TR', expect: [] },
    { text: 'Gel antibacteriano, disinfettante', store: 'DE', expect: [] },
    {
      text: 'Cura Natura crema para la dermatitis',
      store: 'ES',
      listing: { brand: 'Cura Natura' },
      expect: [],
    },
    {
      text: 'Comment la nature guérit',
      store: 'FR',
      listing: { productType: 'ABIS_BOOK' },
      expect: [],
    },
  ],
});

/** What to mark for the hit at `at`: the word, or a verb with its disease; undefined where it claims nothing. */
function claimAt(
  { text: { raw } }: RuleInput,
  hits: readonly TermHit[],
  at: number,
): { span: Span; sure: boolean } | undefined {
  const hit = hits[at];
  if (hit === undefined || isDisclaimer(raw, hit)) return undefined;
  const note = noteOf(hit);
  if (note === 'disease' || note === 'injury') return undefined;
  if (note === undefined) return { span: hit, sure: true };
  if (note === 'net')
    return { span: hit, sure: !MESH.test(raw.slice(Math.max(0, hit.start - 60), hit.end + 60)) };
  const disease = hits
    .slice(at + 1, at + 1 + APART)
    .find((other) => isObject(raw, hit, other, note));
  if (disease !== undefined) return { span: { start: hit.start, end: disease.end }, sure: true };
  return note === 'heal' ? { span: hit, sure: true } : undefined;
}

function isObject(raw: string, verb: TermHit, other: TermHit, by: string): boolean {
  const note = noteOf(other);
  if (note !== 'disease' && (note !== 'injury' || by === 'prevent')) return false;
  if (other.start - verb.end > LONGEST_WAY) return false;
  const between = raw.slice(verb.end, other.start);
  if (ENDS_CLAUSE.test(between)) return false;
  return between.split(/[\s'’]+/u).filter((word) => word.length > 1).length <= APART;
}

function isDisclaimer(raw: string, { start }: Span): boolean {
  return DISCLAIMER.test(raw.slice(Math.max(0, start - DISCLAIMER_REACH), start));
}

function noteOf(hit: TermHit): string | undefined {
  return words.entries[hit.entry]?.note;
}
