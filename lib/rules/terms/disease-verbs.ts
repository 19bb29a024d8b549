import { defineTermList } from '../term-list';

/** What is claimed to be done to diseases (C-DISEASE); only beside a word of the list `diseases`. */
export default defineTermList<'treat'>({
  id: 'disease-verbs',
  sources: ['claims-diseases-eu', 'disease-digest', 'ours'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `cur{e,es,ed,ing} | cure{,s} for | treat{ed,ing} | treatment{,s} {of,for} | heal{,s,ed,ing} | mitigat{e,es,ing} | prevent{,s,ed,ing}
      | prevention of | reliev{e,es,ed,ing} | relief {from,of,for} | revers{e,es,ed,ing}
      | {reduce,reduces,reducing,lower,lowers,lowering,decrease,decreases,minimize,minimizes} {the ,your ,}{risk,risks,chance,chances} of
      | remed{y,ies} {for,against} | alleviat{e,es,ing} | eas{e,es,ing} | {fight,combat,beat}{,s} | fighting | reduc{e,es,ing} | eliminat{e,es,ing}
      | diagnos{e,es,ing} | stop{,s} | sooth{e,es,ing} | {protect,protects,protecting,protection} {against,from}
      | {get,gets,getting} rid of | overcom{e,es} | ward{,s} off | conquer{,s} | help{,s} with | shrink{,s,ing} | good against | effective against`,
  },
  noted: {
    /** A snack as well. */
    treat: { en: 'treat{,s}' },
  },
});
