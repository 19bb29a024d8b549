import { defineTermList } from '../term-list';

/** Drugs and what is sold with them (C-CBD). */
export default defineTermList<'spectrum' | 'letters' | 'plant' | 'hemp' | 'seed' | 'mushroom'>({
  id: 'restricted-substances',
  sources: ['restricted-words-digest', 'substances-digest', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl'],
  everywhere: ['en'],
  words: {
    en: `cannabidiol | tetrahydrocannabinol | {delta 8,delta 9,delta 10} thc | cannabis {oil,extract,tincture,gummies,capsules}
      | kratom | mitragyna speciosa | psilocybin | ephedrine | ephedra sinica | dimethyltryptamine | thca | salvia divinorum`,
  },
  noted: {
    /** Codes of other things as well. */
    letters: { en: 'cbd | thc | dmt | kanna' },
    mushroom: { en: 'amanita muscaria' },
    /** Light, sunscreens and probiotics have one too. */
    spectrum: { en: 'full spectrum | broad spectrum' },
    plant: { en: 'marijuana | cannabis | weed leaf | pot leaf' },
    hemp: {
      en: `hemp {oil,extract,gummies,gummy,tincture,drops,cream,capsules,balm,infused,chews,treats,flower}`,
      de: 'hanföl',
      fr: 'huile de chanvre',
      it: 'olio di canapa',
      es: 'aceite de cáñamo',
      pt: 'óleo de cânhamo',
      nl: 'hennepolie',
    },
    /** Food and cosmetics in the United States. */
    seed: { en: 'hemp{ ,}seed oil' },
  },
  clean: { en: 'central business district cbd | cbd {district,area,hotel,office}' },
});
