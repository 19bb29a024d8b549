import { defineTermList } from '../term-list';

/** Marks and badges of Amazon's (C-AMZ). Translations of "Works with Alexa" are ours. */
export default defineTermList<'badge' | 'letters' | 'prime'>({
  id: 'amazon-marks',
  sources: ['aplus-digest', 'aplus-badges', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr'],
  everywhere: ['en'],
  words: {
    en: `{amazon's,amazons,amazon} choice | amazon prime | prime {shipping,eligible,delivery,member,members,membership,exclusive}
      | {eligible for,available with,ships with} prime | works with {amazon ,}alexa | fulfil{l,}{ed,ment} by amazon
      | {ships from,shipped by,sold by,delivered by} amazon | amazon {exclusive,bestseller,best seller,top seller} | climate pledge friendly`,
    de: 'funktioniert mit {amazon ,}alexa | versand durch amazon',
    fr: 'fonctionne avec {amazon ,}alexa | expédié par amazon',
    it: 'funziona con {amazon ,}alexa | spedito da amazon',
    es: 'funciona con {amazon ,}alexa | enviado por amazon',
    pt: 'funciona com {amazon ,}alexa | enviado pela amazon',
    nl: 'werkt met {amazon ,}alexa',
    sv: 'fungerar med {amazon ,}alexa',
    pl: 'współpracuje z {amazon ,}alexa',
    tr: '{amazon ,}alexa ile çalışır',
  },
  noted: {
    badge: {
      en: 'best seller{,s} | bestseller{,s} | best selling | bestselling | top seller{,s} | top selling',
    },
    letters: { en: 'fba' },
    /** Only beside Amazon, shipping and the like. */
    prime: { en: 'prime' },
  },
  clean: {
    en: `{best selling,bestselling,best seller} {author,authors,book,books,novel,novels,series,album} | {times,international,national} {bestseller,bestsellers,best seller}
      | {bestseller,best seller} list | amazon prime {video,music,gaming} | prime {video,music,gaming,day,rib,ribs,beef,steak,steaks,lens,lenses,number,numbers,time,minister,grade,cut,cuts,quality,location,coat,factor,energy,hydration,drink,drinks,lumber,meat,suspect,example,wood,pork,choice}
      | {optimus,metroid,transformers,rodimus,usda,subprime,nemesis,prowl} prime`,
  },
});
