import { defineTermList } from '../term-list';

/** The condition of one item, which belongs to the offer and not to the product (D-PROMO). Phrases are ours. */
export default defineTermList({
  id: 'condition',
  sources: ['detail-page-rules', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `open box | refurbished | second hand | gently used | lightly used | pre owned | preowned | in {used,mint,good,new} condition
      | like new condition | {used,mint,new} in box | condition: {used,new,like new,good} | factory seconds`,
    de: `gebraucht{er,e,es,}{ zustand, artikel,ware} | generalüberholt{,e,er,es} | neuwertig{,e,er,es} | b ware | aus zweiter hand`,
    fr: `reconditionné{,e,s,es} | d'occasion | seconde main | état neuf | comme neuf`,
    it: `ricondizionat{o,a,i,e} | di seconda mano | usato garantito | come nuovo`,
    es: `reacondicionad{o,a,os,as} | de segunda mano | como nuevo | de ocasión`,
    pt: `recondicionad{o,a,os,as} | de segunda mão | seminov{o,a,os,as}`,
    nl: `gereviseerd | tweedehands | refurbished | zo goed als nieuw`,
    sv: `renoverat skick | begagnad{,e} | andrahands | nyskick`,
    pl: `odnowion{y,a,e} fabrycznie | używan{y,a,e} stan | z drugiej ręki | jak nowy`,
    tr: `ikinci el | yenilenmiş ürün`,
    ja: `中古品 | 中古美品 | 整備済み | 訳あり品 | 開封品`,
  },
  clean: {
    en: 'second hand {on,of,movement,sweeps,smoke} | sweeping second hand | open box {spanner,wrench,end}',
  },
});
