import { defineTermList } from '../term-list';

/** What may be given for a review (M-INCENT). The kinds are Amazon's, the words ours. */
export default defineTermList<'service'>({
  id: 'message-offers',
  sources: ['message-guide', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `{,amazon }gift {card{,s},certificate{,s},voucher{,s}} | egift card{,s} | giftcard{,s} | voucher{,s} | coupon{,s} | {,discount ,promo }code{,s} for | cash{,back} | cash back | rebate{,s} | reward{,s} | bonus | prize{,s}
      | {pay,paid} you{, back} | paypal | venmo | zelle | free {gift,product,item,sample}{,s} | present for you | small gift | future benefit{,s} | half price | surprise | something extra | money back`,
    de: `{,amazon }{gutschein,geschenkgutschein,geschenkkarte,einkaufsgutschein}{,e,en,s,karte} | cashback | prämie{,n} | belohnung{,en} | bonus | geschenk{,e} | überraschung | zum halben preis | kleines {geschenk,dankeschön} | paypal | geld zurück | gratisprodukt{,e} | gratis {produkt,artikel}`,
    fr: `{carte{,s} {,-}cadeau{,x}{, amazon}} | chèque{,s} {,-}cadeau{,x} | bon{,s} {d'achat,de réduction,cadeau} | cadeau{,x} | récompense{,s} | surprise | à moitié prix | prime | paypal | remboursement paypal | produit{,s} gratuit{,s}`,
    it: `{buon{o,i},carta,carte} regalo{, amazon} | buon{o,i} {amazon,sconto,acquisto} | regalo | omaggio | in omaggio | premi{o,i} | ricompensa | sorpresa | metà prezzo | paypal | cashback`,
    es: `{tarjeta{,s},cheque{,s},vale{,s}} {,de }regalo{, amazon, de amazon} | regalo{,s} | recompensa | sorpresa | mitad de precio | premio | paypal | cupón de regalo | vale de descuento`,
    pt: '{cartão,cartões,vale{,s}} presente{, amazon} | brinde{,s} | prêmio | prémio | recompensa | paypal',
    nl: 'cadeaubon{,nen} | cadeaukaart{,en} | cadeau{,tje} | beloning | tegoedbon | paypal',
    sv: 'presentkort | present | belöning | paypal',
    pl: 'kart{a,ę} podarunkow{a,ą} | bon podarunkowy | prezent | nagrod{a,ę} | paypal',
    tr: 'hediye {kartı,çeki,kuponu} | hediye | ödül | paypal',
    ja: '{amazon,アマゾン,}ギフト{券,カード} | クオカード | プレゼント | 謝礼 | 景品 | おまけ | 半額 | 特典 | キャッシュバック | paypay | paypal | 商品券',
  },
  noted: {
    /** Ordinary service, and a violation only where it depends on a review. */
    service: {
      en: `{full ,partial ,}refund{,s,ed,ing}{, you, the full amount, in full} | reimburs{e,ed,ement} | discount{,s} | compensation | compensate | free{, of charge} | {,free }replacement{,s} | keep the {product,item} | {%,percent} off`,
      de: `{,voll{e,en,ständige} }{erstattung,rückerstattung,kostenerstattung} | {erstatten,erstatte} {wir ,ich ,}{ihnen ,}{den {gesamten,vollen} betrag,den kaufpreis} | {erstatten,erstatte} | rabatt{,e} | preisnachlass | nachlass | entschädigung | gratis | kostenlos{,e,es,en} | umsonst | geschenkt | ihr geld zurück`,
      fr: `{nous ,}{vous ,}rembours{erons,ons,er,ement,é,ée}{, la totalité, intégralement, intégral} | {je ,}{vous ,}rembourse{, la totalité, intégralement} | réduction{,s} | remise{,s} | dédommagement | compensation | gratuit{,e,s,es,ement} | offert{,e,s}`,
      it: `{le ,ti ,}rimbors{o,iamo,eremo,are,ato}{, l'intero importo, completo, totale, su paypal} | scont{o,i} | risarcimento | gratis | gratuit{o,a,amente}`,
      es: `{le ,te ,}reembols{o,amos,aremos,ar,ado}{, completo, por paypal, íntegro} | {le ,te ,}devolve{mos,remos}{, todo el dinero, el dinero, el importe} | descuento{,s} | compensación | gratis | gratuit{o,a,amente}`,
      pt: 'reembols{o,amos,aremos,ar} | desconto{,s} | compensação | grátis | gratuit{o,a}',
      nl: 'terugbetal{ing,en} | korting{,en} | vergoeding | gratis',
      sv: 'återbetal{ning,ar} | rabatt{,er} | ersättning | gratis',
      pl: 'zwr{ot,ócimy}{, pieniędzy, kosztów} | rabat{,u} | zniżk{a,ę} | gratis | za darmo | bezpłatn{y,ie}',
      tr: 'iade | indirim | ücretsiz | tazminat',
      ja: '{全額,一部,}返金{,いたします,します} | 割引 | 無料 | 代金をお返し{,します,いたします} | お値引き | 補償 | 次回{使える,ご利用}',
    },
  },
});
