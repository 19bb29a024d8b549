import { defineTermList } from '../term-list';

/** Care labels and country of origin (B-ATTR). Ours. */
export default defineTermList({
  id: 'care-words',
  sources: ['not-looked-up'],
  ours: ['en', 'de', 'fr', 'it', 'es'],
  everywhere: ['en'],
  words: {
    en: `machine wash {cold,warm,gentle,in cold water} | hand wash {only,cold,recommended} | dry clean only | do not {bleach,iron,tumble dry,dry clean}
      | tumble dry {low,on low} | line dry{, only} | wash {separately,inside out} | cold wash
      | made in {china,vietnam,india,bangladesh,turkey,türkiye,italy,portugal,spain,usa,the usa,pakistan,cambodia,indonesia,thailand,mexico,germany,france,korea,japan}`,
    de: `{maschinenwäsche,handwäsche} {bei 30,bei 40,kalt} | nur handwäsche | nicht bleichen | nicht bügeln | nicht {im ,}trockner`,
    fr: 'lavage en machine à {30,40} | lavage à la main uniquement | ne pas {repasser,blanchir}',
    it: 'lavare in lavatrice a {30,40} | lavare a mano | non {candeggiare,stirare}',
    es: 'lavar a máquina {en frío,con agua fría} | lavar a mano | no usar {lejía,blanqueador} | no planchar',
  },
});
