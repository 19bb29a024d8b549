import { defineTermList } from '../term-list';

/** Environmental words that A+ content refuses, or takes with proof only (A-ENV). */
export default defineTermList<'proof'>({
  id: 'aplus-environment',
  sources: ['aplus-digest', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: '{eco{ ,},environmentally ,ecologically }friendl{y,iness} | biodegradable | biodegradability | compostable',
    de: `umweltfreundlich{,e,er,es,en,em,ere,erer,eren,ste,sten} | biologisch abbaubar{,e,er,es,en,em} | kompostierbar{,e,er,es,en,em}`,
    fr: `{éco,eco}{ ,}responsable{,s} | respectueu{x,se,ses} de {l'environnement,la planète} | biodégradable{,s} | compostable{,s}`,
    it: `ecosostenibil{e,i} | rispettos{o,a,i,e} dell'ambiente | biodegradabil{e,i} | compostabil{e,i}`,
    es: `respetuos{o,a,os,as} con el {medio ambiente,medioambiente,planeta} | biodegradable{,s} | compostable{,s} | ecoamigable{,s}`,
    pt: 'amig{o,a,os,as} do {ambiente,meio ambiente,planeta} | {biodegradáve,compostáve}{l,is} | ecologicamente correto',
    nl: 'milieuvriendelijk{,e,er} | biologisch afbreekba{ar,re} | composteerba{ar,re}',
    sv: 'miljövänlig{,t,a} | biologiskt nedbrytbar{,t,a} | komposterbar{,t,a}',
    pl: `przyjazn{y,a,e,ego,ej,ych} dla środowiska | {biodegradowaln,kompostowaln}{y,a,e,ego,ej,ych,ym,ą}`,
    tr: 'çevre dostu | biyolojik olarak parçalanabilir | {biyobozunur,kompostlanabilir}',
    ja: 'エコフレンドリー | 環境に優しい | 環境にやさしい | 生分解性 | 堆肥化可能 | コンポスト可能',
  },
  noted: {
    proof: {
      en: 'recyclable | recyclability | ecological',
      de: '{recycelbar,recyclebar,recyclingfähig,ökologisch}{,e,er,es,en,em}',
      fr: 'recyclable{,s} | écologique{,s}',
      it: '{riciclabil}{e,i} | ecologic{o,a,i,he}',
      es: 'reciclable{,s} | ecológic{o,a,os,as}',
      pt: '{recicláve}{l,is} | ecológic{o,a,os,as}',
      nl: 'recycl{ebaar,ebare,eerbaar,eerbare} | ecologisch{,e}',
      sv: 'återvinningsbar{,t,a} | ekologisk{,t,a}',
      pl: '{nadając{y,a,e} się do recyklingu} | ekologiczn{y,a,e,ego,ej,ych,ym,ą}',
      tr: 'geri dönüştürülebilir | ekolojik',
      ja: 'リサイクル可能 | エコロジー',
    },
  },
  clean: {
    it: '{pelle,pelliccia} ecologica',
    es: '{piel,polipiel} ecológica | {cuero,pelo} ecológico',
    fr: '{fourrure,cuir} écologique',
    pl: 'skór{a,y,ę,ą,ze} ekologiczn{a,ej,ą} | ekologiczn{a,ej,ą} skór{a,y,ę,ą} | ekologiczn{e,ego,ym} futr{o,a,em}',
  },
});
