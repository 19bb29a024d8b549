import { defineTermList } from '../term-list';

/** What is claimed to be done to pests (C-PEST); only beside a word of the list `pesticide`. */
export default defineTermList<'weak' | 'resist' | 'clean' | 'protect' | 'keep' | 'free'>({
  id: 'pesticide-verbs',
  sources: ['pesticide-policy', 'pesticide-flags', 'ours'],
  ours: [],
  everywhere: ['en'],
  words: {
    en: `kill{,s,ed,ing} | eliminat{e,es,ed,ing,ion of} | destroy{,s,ing} | eradicat{e,es,ing} | exterminat{e,es,ing}
      | repel{,s,led,ling} | deter{,s,ring} | ward{,s,ing} off | {get,gets,getting} rid of | {drive,drives,driving,scare,scares,scaring} away
      | combat{,s,ing} | fight{,s,ing}{, off, against} | inhibit{,s,ing} | effective against | disinfect{,s,ing} | zap{,s,ping}`,
  },
  noted: {
    /** For insects a net does as much. */
    weak: {
      en: `prevent{,s,ing} | prevention of | stop{,s,ping} | block{,s,ing}
        | control{,s,ling} | {protect,protects,protecting,protection,protected,defend,defends,defense,guard,guards,shield,shields,safeguard,safeguards} {against,from}
        | proof against`,
    },
    /** What untreated wood does to insects. */
    resist: { en: 'resist{,s,ing} | {resistant,resistance} {to,against} | impervious to' },
    /** What combs and tweezers do to insects. */
    clean: {
      en: `remov{e,es,ed,ing,al of} | reduc{e,es,ing,tion of} | filter{,s,ing}{, out} | captur{e,es,ing} | trap{,s,ping} | neutrali{z,s}{e,es,ing}`,
    },
    /** "Protects your food from bacteria." */
    protect: { en: 'protect{,s,ing} | shield{,s,ing} | safeguard{,s,ing} | defend{,s,ing}' },
    /** "Keeps bugs away." */
    keep: { en: 'keep{,s,ing} | driv{e,es,ing}' },
    free: { en: 'free {of,from}' },
  },
});
