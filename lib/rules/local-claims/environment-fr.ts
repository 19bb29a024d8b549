import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { type EnvironmentClaim, environmentClaims } from '../shared/environment';
import { looseDeletion } from '../shared/loose-words';

/** What says that a compostable thing is made of plastic; paper, wood and bagasse are not meant. */
const PLASTIC = /plasti|bioplast|\bpla\b|\bcpla\b|polym|polyét|amidon|pbat/iu;
/** "Compostable à domicile", "OK compost HOME": the law allows it. */
const AT_HOME = /à domicile|domestique|ok compost home|jardin/iu;
const REACH = 200;

/** Environmental claims that French law forbids on products and packaging. */
export default defineRule<'C-ENV-FR'>({
  id: 'environment-fr',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['environment'],
  codes: {
    'C-ENV-FR': {
      severity: 'warning',
      confidence: 'high',
      sources: ['environment-fr', 'environment-fr-guide'],
      since: '2022-05-01',
      stores: ['FR', 'BE'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const claim of environmentClaims(input)) {
      if (!isForbidden(raw, claim)) continue;
      report.finding('C-ENV-FR', claim, {
        severity: input.store === 'FR' ? 'warning' : 'hint',
        ...(claim.note === 'plastic' ? { variant: 'plastic' } : {}),
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
      expect: [['C-ENV-FR', 25, 38, 'warning']],
    },
    {
      text: 'Sac poubelle biodégradable',
      store: 'FR',
      on: '2026-05-01',
      expect: [['C-ENV-FR', 13, 26]],
      fixed: 'Sac poubelle',
    },
    { text: 'Sac poubelle biodégradable', store: 'FR', on: '2022-04-30', expect: [] },
    { text: 'Sac poubelle biodégradable', store: 'BE', expect: [['C-ENV-FR', 13, 26, 'hint']] },
    { text: 'Sac poubelle biodégradable', store: 'CA', expect: [] },
    { text: 'Lessive respectueuse de l’environnement', store: 'FR', expect: [['C-ENV-FR', 8, 39]] },
    { text: 'Éponges ÉCOLOGIQUES lavables', store: 'FR', expect: [['C-ENV-FR', 8, 19]] },
    {
      text: 'Gourde éco-responsable, 500 ml',
      store: 'FR',
      expect: [['C-ENV-FR', 7, 22]],
      fixed: 'Gourde, 500 ml',
    },
    {
      text: 'Un geste bon pour la planète',
      field: 'aplus',
      store: 'FR',
      expect: [['C-ENV-FR', 9, 28]],
    },
    {
      text: 'Ami de la nature: coton brut',
      field: 'bullets',
      store: 'FR',
      expect: [['C-ENV-FR', 0, 16]],
    },
    {
      text: 'Produit neutre en carbone',
      field: 'description',
      store: 'FR',
      expect: [['C-ENV-FR', 8, 25]],
    },
    {
      text: 'Gobelets compostables en bioplastique PLA',
      store: 'FR',
      expect: [['C-ENV-FR', 9, 21, 'warning']],
    },
    { text: 'Sac plastique compostable à domicile', store: 'FR', expect: [] },
    { text: 'Assiettes compostables en fibre de canne à sucre', store: 'FR', expect: [] },
    {
      text: 'Un choix plus vert pour la maison',
      field: 'bullets',
      store: 'FR',
      expect: [['C-ENV-FR', 3, 18]],
    },
    { text: 'Coussin vert sauge, produit lavable', store: 'FR', expect: [] },
    { text: 'Manteau en fourrure écologique', store: 'FR', expect: [] },
    { text: 'Ce sac n’est pas biodégradable', field: 'description', store: 'FR', expect: [] },
    { text: 'Table durable en chêne massif', store: 'FR', expect: [] },
    {
      text: 'Thé vert biologique en vrac',
      store: 'FR',
      listing: { productType: 'grocery' },
      expect: [],
    },
    { text: 'Milieuvriendelijke doekjes', store: 'BE', expect: [] },
    { text: 'Lingettes biodegradable', store: 'FR', expect: [['C-ENV-FR', 10, 23]] },
  ],
});

/** French words and the English ones that French shops use; sustainable and organic are not meant. */
function isForbidden(raw: string, { note, language, start, end }: EnvironmentClaim): boolean {
  if (language !== 'fr' && language !== 'en') return false;
  if (note === undefined || note === 'colour') return true;
  if (note !== 'plastic') return false;
  const around = raw.slice(Math.max(0, start - REACH), end + REACH);
  return PLASTIC.test(around) && !AT_HOME.test(around);
}
