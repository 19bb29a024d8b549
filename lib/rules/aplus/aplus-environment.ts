import { defineRule, type RuleInput, type Span } from '../define';
import { isInside } from '../shared/brand';
import { looseDeletion } from '../shared/loose-words';
import { isDenied } from '../shared/negation';
import environment from '../terms/aplus-environment';

/** Who certifies, and when: both must stand near the word. */
const BODY =
  /certif|zertifi|gecertific|认证|認証|認定|fsc|pefc|how2recycle|tüv|ecocert|ecolabel|blauer engel|cyclos|bureau veritas|sgs|gots|oeko-tex|öko-tex/u;
const YEAR = /(?:19|20)\d{2}(?!\d)/u;
const REACH = 60;

/** Environmental claims that A+ content refuses. */
export default defineRule<'A-ENV'>({
  id: 'aplus-environment',
  fields: ['aplus'],
  reads: ['brand'],
  terms: ['aplus-environment'],
  codes: {
    'A-ENV': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['aplus-digest', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('aplus-environment')) {
      if (isInside(input.brandSpans, hit.start, hit.end) || isDenied(raw, hit)) continue;
      const needsProof = environment.entries[hit.entry]?.note === 'proof';
      if (needsProof && isProven(input, hit)) continue;
      report.finding('A-ENV', hit, {
        ...(needsProof ? { variant: 'proof' } : {}),
        data: { words: raw.slice(hit.start, hit.end) },
        fixes: () => looseDeletion(input.field, raw, hit),
      });
    }
  },
  examples: [
    { text: 'A compostable tray for busy kitchens', expect: [['A-ENV', 2, 13, 'warning']] },
    {
      text: 'Eco-friendly and biodegradable sponges',
      expect: [
        ['A-ENV', 0, 12, 'warning'],
        ['A-ENV', 17, 30, 'warning'],
      ],
    },
    { text: 'Environmentally friendly brush', expect: [['A-ENV', 0, 24]] },
    {
      text: 'Ecofriendly, compostable',
      expect: [
        ['A-ENV', 0, 11],
        ['A-ENV', 13, 24],
      ],
      fixed: 'compostable',
    },
    { text: 'Fully recyclable box', expect: [['A-ENV', 6, 16, 'warning']] },
    { text: 'Recyclable box, certified by How2Recycle in 2025', expect: [] },
    { text: 'Recyclable box, FSC certified', expect: [['A-ENV', 0, 10]] },
    { text: 'Recyclable since 2025', expect: [['A-ENV', 0, 10]] },
    { text: 'Ecological wool, ECOCERT 2024', expect: [] },
    { text: 'Biodegradable, certified by TÜV Austria 2025', expect: [['A-ENV', 0, 13]] },
    { text: 'The liner is not biodegradable', expect: [] },
    { text: 'Made from 80% recycled polyester', expect: [] },
    { text: 'A compost bin with recycled lid', expect: [] },
    { text: 'A green towel for the planet of your choice', expect: [] },
    { text: 'Compostable & Co bags', listing: { brand: 'Compostable & Co' }, expect: [] },
    {
      text: 'Umweltfreundliche Bürste, kompostierbar',
      store: 'DE',
      expect: [
        ['A-ENV', 0, 17],
        ['A-ENV', 26, 39],
      ],
    },
    { text: 'Recycelbare Flasche', store: 'DE', expect: [['A-ENV', 0, 11]] },
    {
      text: 'Éponge biodégradable et recyclable',
      store: 'FR',
      expect: [
        ['A-ENV', 7, 20],
        ['A-ENV', 24, 34],
      ],
    },
    { text: 'Borsa in pelle ecologica', store: 'IT', expect: [] },
    {
      text: 'Bolsa compostable y reciclable',
      store: 'ES',
      expect: [
        ['A-ENV', 6, 17],
        ['A-ENV', 20, 30],
      ],
    },
    { text: 'Biologisch afbreekbare doekjes', store: 'NL', expect: [['A-ENV', 0, 22]] },
    { text: 'Miljövänlig svamp', store: 'SE', expect: [['A-ENV', 0, 11]] },
    { text: 'Gąbka biodegradowalna', store: 'PL', expect: [['A-ENV', 6, 21]] },
    { text: 'Escova biodegradável', store: 'BR', expect: [['A-ENV', 7, 20]] },
    { text: 'Çevre dostu fırça', store: 'TR', expect: [['A-ENV', 0, 11]] },
    { text: '生分解性スポンジ', store: 'JP', expect: [['A-ENV', 0, 4]] },
  ],
});

function isProven({ text: { raw } }: RuleInput, { start, end }: Span): boolean {
  const around = raw.slice(Math.max(0, start - REACH), end + REACH).toLowerCase();
  return YEAR.test(around) && BODY.test(around);
}
