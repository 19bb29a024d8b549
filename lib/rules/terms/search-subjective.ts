import { defineTermList } from '../term-list';

/** Subjective words in search terms (K-SUBJ). English is Amazon's own list. */
export default defineTermList<'sense' | 'translated'>({
  id: 'search-subjective',
  sources: ['keyword-policy-2026'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja', 'ar'],
  everywhere: ['en'],
  words: {
    en: `amazing | best | cheap | cheapest | effective | fastest | good deal | least | most | popular | trending`,
    de: `best{e,er,es,en} | am besten | günstig{,e,er,es} | günstigst{e,er,es} | billig{,e,er,es} | billigst{e,er,es}
      | erstaunlich{,e} | unglaublich{,e} | effektiv{,e,er,es} | schnellst{e,er,es} | beliebt{,e,er,es} | beliebtest{e,er,es}
      | schnäppchen | angesagt`,
    fr: `meilleur{,e,s,es} | pas cher{,e,s,es} | moins cher{,e} | bonne affaire | incroyable{,s} | efficace{,s}
      | le plus rapide | populaire{,s} | tendance`,
    it: `miglior{e,i} | economic{o,a,i,he} | più economic{o,a} | incredibil{e,i} | efficac{e,i} | più veloce | popolar{e,i}
      | di tendenza | ottimo affare`,
    es: `mejor{,es} | barat{o,a,os,as} | más barat{o,a} | increíble{,s} | eficaz | eficaces | más rápid{o,a} | tendencia
      | ganga`,
    pt: `melhor{,es} | barat{o,a,os,as} | mais barat{o,a} | incrív{el,eis} | eficaz | mais rápid{o,a} | tendência`,
    nl: `beste | goedkoop | goedkope | goedkoopste | geweldig{,e} | effectie{f,ve} | snelste | populair{,e} | koopje`,
    sv: `bäst{,a} | billig{,a,t} | billigast{,e} | fantastisk{,a,t} | effektiv{,a,t} | snabbaste | populär{,a,t} | trendig{,a,t}
      | fynd`,
    pl: `najleps{zy,za,ze} | tani{,a,e,o} | najtańsz{y,a,e} | niesamowit{y,a,e} | skuteczn{y,a,e} | najszybsz{y,a,e}
      | popularn{y,a,e} | modn{y,a,e} | okazja`,
    tr: `en iyi | en iyisi | ucuz | en ucuz | harika | etkili | en hızlı | popüler | trend | fırsat`,
    ja: `激安 | 格安 | 最安 | 最安値 | 安い | 大人気 | 人気 | 効果的 | 最速 | 最高品質 | おすすめ | トレンド`,
    ar: `الأفضل | أفضل | رخيص | رخيصة | الأرخص | أرخص | رائع | فعال | فعالة | الأسرع | شائع`,
  },
  noted: {
    /** Who is best, and what spends least, is the product itself: a hint. */
    sense: {
      en: `best {friend,friends,man,men,buddy,buddies,buds,before,dad,mom,mum,mama,papa,grandma,grandpa,aunt,uncle}
        | best {sister,brother,husband,wife,boyfriend,girlfriend,teacher,nurse,boss,coach,bitches,day}
        | amazing {grace,spider,spiderman} | most {valuable,wanted} | at least | fastest finger`,
      de: `beste {freundin,freundinnen,freunde,mama,papa,oma,opa,tante,schwester,kollegin,lehrerin,erzieherin}
        | bester {freund,papa,opa,onkel,bruder,chef,lehrer}`,
      fr: `meilleur{,e,s,es} ami{,e,s,es} | meilleur{,e} {papa,maman,papi,mamie}`,
      it: `miglior{e,i} amic{o,a,i,he}`,
      es: `mejor{,es} amig{o,a,os,as} | mejor {papá,mamá,abuelo,abuela}`,
      pt: `melhor{,es} amig{o,a,os,as} | melhor {pai,mãe}`,
      nl: `beste {vriend,vriendin,vrienden,mama,papa,oma,opa}`,
    },
    /** Words that another language shares with English: only our translation there. */
    translated: { es: 'popular', pt: 'popular' },
  },
  clean: {
    // Cider, a bridge, "actual": plain words there.
    de: 'most',
    fr: 'effective',
    nl: 'best',
    pl: 'most',
    sv: 'most',
    ja: `不人気 | お安い御用 | 目安い`,
  },
});
