import { defineTermList } from '../term-list';

/** COVID-19 by its names (C-COVID); verbs in other languages than English are ours. */
export default defineTermList<'pandemic' | 'verb'>({
  id: 'covid',
  sources: ['claims-diseases-eu', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: 'covid | covid19 | covid 19 | covid{ ,}2019 | sars cov 2 | coronavirus{,es} | corona virus{,es} | 2019 ncov',
    de: 'corona viren | coronaviren',
    ja: 'コロナウイルス | 新型コロナ | コロナウィルス',
  },
  noted: {
    pandemic: {
      en: 'pandemic{,s}',
      de: 'pandemie',
      fr: 'pandémie',
      it: 'pandemia',
      es: 'pandemia',
      pt: 'pandemia',
      nl: 'pandemie',
    },
    verb: {
      de: '{schützt,schützen,schutz} {vor,gegen} | {tötet,verhindert,bekämpft,beugt}',
      fr: '{protège,protègent,protéger,protection} contre | {tue,prévient,élimine}',
      it: '{protegge,protezione} {contro,dal,da} | {uccide,previene,elimina}',
      es: '{protege,protección} {contra,del,de} | {mata,previene,elimina}',
      pt: '{protege,proteção} {contra,do} | {mata,previne,elimina}',
      nl: '{beschermt,bescherming} tegen | {doodt,voorkomt}',
      sv: '{skyddar,skydd} mot | {dödar,förebygger}',
      pl: '{chroni,ochrona} przed | {zabija,zapobiega}',
      tr: 'korur | öldürür',
    },
  },
  clean: { en: '{canine,feline,bovine} coronavirus' },
});
