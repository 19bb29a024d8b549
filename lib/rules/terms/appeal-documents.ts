import { defineTermList } from '../term-list';

/** Documents that a notice asks for, by kind of notice (POA-DOC). The kinds are common practice, the words ours. */
export default defineTermList<
  'invoice' | 'licence' | 'retraction' | 'test' | 'papers' | 'edit' | 'list' | 'carrier' | 'link'
>({
  id: 'appeal-documents',
  sources: ['appeal-documents', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'ja'],
  everywhere: ['en'],
  words: {},
  noted: {
    invoice: {
      en: 'invoice{,s} | letter of authori{s,z}ation | loa',
      de: 'rechnung{,en}',
      fr: 'facture{,s}',
      it: 'fattur{a,e}',
      es: 'factura{,s}',
      ja: '請求書',
    },
    licence: {
      en: 'licen{s,c}e{,s} | letter of authori{s,z}ation from',
      de: 'lizenz{,en}',
      fr: 'licence{,s}',
      it: 'licenz{a,e}',
      es: 'licencia{,s}',
      ja: 'ライセンス',
    },
    retraction: { en: 'retraction{,s}' },
    test: {
      en: 'test report{,s} | epa {registration,number} | cpc | ce | declaration of conformity | fcc | ul | certificate{,s} | fda',
      de: 'prüfbericht{,e} | konformitätserklärung',
      fr: "rapport{,s} d'essai | déclaration de conformité",
      it: 'rapport{o,i} di prova',
      es: 'informe{,s} de {prueba,ensayo}',
      ja: '試験報告書',
    },
    papers: {
      en: 'business licen{s,c}e | utility bill | passport | identity card | id card | bank statement',
    },
    edit: {
      en: 'edited | corrected | removed the {claim,claims,word,words,phrase,phrases} | updated the {detail page,listing,title} | split the',
    },
    list: { en: 'list of | third part{y,ies} | messages' },
    carrier: { en: 'carrier | tracking | handling time | shipping settings' },
    link: { en: 'no {link,relation,connection} | proof | {sold,closed} the account' },
  },
});
