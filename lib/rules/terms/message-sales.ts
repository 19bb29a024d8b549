import { defineTermList } from '../term-list';

/** Selling in a message that is about an order (M-PROMO). Amazon names the kinds, the words are ours. */
export default defineTermList<'coupon' | 'code' | 'use' | 'next' | 'off' | 'sale'>({
  id: 'message-sales',
  sources: ['message-guide', 'message-digest', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `you {may,might} {also ,}{like,love,be interested in} {our,the,these,this}{ new,} | you {may,might} also like | {check out,discover,browse,have a look at,take a look at,see} {our,more of our} {other ,new ,latest ,}{products,items,collection,range,store,storefront,shop,arrivals,website,page}
      | visit our {store,storefront,shop,website,amazon store,page} | our new {products,arrivals,collection,range} | follow {us,our store,our page} | subscribe{, to} | newsletter | special offer{,s} | limited time {offer,deal} | black friday {deals,sale,offers} | prime day {deals,offers}
      | register your {product,warranty,purchase} | {extend,activate} your {free ,}warranty | join our {club,group,vip}`,
    de: `{entdecken,probieren} sie {doch ,}{auch ,gern ,}{unsere,unseren,unser}{ neuen, neue, weiteren, anderen,}
      | das könnte {ihnen,sie,dir} auch {gefallen,interessieren} | {unsere,unseren} {neuen,weiteren,anderen} {produkte,produkten,artikel,artikeln} | besuchen sie {uns,unseren shop,unsere seite} | folgen sie uns | {abonnieren,newsletter} | sonderangebot{,e} | {registrieren,verlängern} sie {ihre,die} garantie | registrieren sie {ihr produkt,ihren kauf}`,
    fr: `découvrez {aussi ,également ,}{nos,notre}{ nouveau, nouveaux, nouvelles, autres,}{ produits, articles,}
      | vous aimerez aussi | visitez notre {boutique,site,magasin} | {nos nouveautés,notre nouvelle collection} | suivez nous | abonnez vous | newsletter | offre{,s} spéciale{,s} | enregistrez votre {produit,garantie}`,
    it: `scopr{i,a,ite} {anche ,}{i nostri,le nostre,la nostra,il nostro}{ nuovi, nuove, nuova, nuovo, altri,}{ prodotti, articoli,}
      | potrebbe piacer{ti,le} anche | visit{i,a} {il nostro,la nostra} {negozio,sito,pagina} | seguici | ci segua | iscriviti | newsletter | offert{a,e} special{e,i} | registr{a,i} {il suo,il tuo,la sua,la tua} {prodotto,garanzia}`,
    es: `{descubra,descubre,conozca} {también ,}{nuestros,nuestras,nuestra,nuestro}{ nuevos, nuevas, nueva, otros,}{ productos, artículos,}
      | también {le,te} puede {gustar,interesar} | visit{e,a} nuestra {tienda,web,página} | síganos | síguenos | suscrí{base,bete} | newsletter | boletín | oferta{,s} especial{,es} | registr{e,a} {su,tu} {producto,garantía}`,
    pt: '{conheça,descubra} {também ,}{nossos,nossas,nossa} {produtos,novidades,loja,novos} | visite nossa loja | siga nos | newsletter | oferta especial',
    nl: '{ontdek,bekijk} {ook ,}{onze,ons} {nieuwe,andere} | bezoek onze {winkel,webshop} | volg ons | nieuwsbrief | speciale aanbieding',
    sv: '{upptäck,se} {även ,också ,}våra {nya,andra} | besök vår butik | följ oss | nyhetsbrev',
    pl: '{odkryj,zobacz} {też ,także ,}nasze {nowe,inne} | odwiedź nasz sklep | newsletter | obserwuj nas',
    tr: '{keşfedin,inceleyin} | mağazamızı ziyaret | bizi takip | bülten',
    ja: '{当店の,}{新商品,新製品,新作} | {当店の,他の,}おすすめ商品 | {当店の,}ストアをご覧 | メルマガ | メールマガジン | フォローをお願い | お買い得 | キャンペーン{実施,開催}中 | 保証{登録,延長登録}を',
  },
  noted: {
    /** Counts with its code behind it, or what it takes off. */
    coupon: {
      en: '{discount ,promo ,promotional ,promotion ,}{coupon,voucher}{, code} | {discount,promo,promotional,promotion} code',
      de: '{gutschein,rabatt,aktions}code | {gutschein,rabatt}{, code}',
      fr: "code {promo,promotionnel,de réduction,réduction} | bon d'achat | coupon",
      it: 'codice {sconto,promozionale,promo} | coupon | buono sconto',
      es: 'c{ódigo,upón} {de descuento,descuento,promocional} | cupón',
      pt: '{cupom,código} {de desconto,promocional} | cupom',
      nl: '{korting,actie}{scode,code} | kortingsbon',
      sv: 'rabattkod | kupong',
      pl: 'kod {rabatowy,promocyjny} | kupon',
      tr: 'indirim kodu | kupon',
      ja: 'クーポン{コード,}{,：} | 割引コード | プロモーションコード',
    },
    code: {
      en: 'code',
      de: 'code',
      fr: 'code',
      it: 'codice',
      es: 'código',
      pt: 'código',
      nl: 'code',
      pl: 'kod',
      ja: 'コード',
    },
    /** Makes an offer of a code; one that was applied already is none. */
    use: {
      en: 'use | using | enter | redeem | apply | try | here is | enjoy',
      de: 'nutzen | einlösen | eingeben | verwenden | erhalten | mit dem',
      fr: 'utilisez | saisissez | profitez | entrez | voici | avec le',
      it: 'usi | usa | inserisca | inserisci | utilizzi | ecco | con il',
      es: 'utilice | utiliza | introduzca | canjee | disfrute | aquí tiene | con el',
      pt: 'utilize | insira | aproveite',
      nl: 'gebruik | voer | geniet',
      sv: 'använd | ange',
      pl: 'użyj | wpisz | skorzystaj',
      tr: 'kullanın | girin',
      ja: '{ご利用,使って,お使い,入力}{ください,いただ,}',
    },
    next: {
      en: '{next,future} {order,purchase,buy}{,s}',
      de: 'nächste{n,r,} {einkauf,bestellung,kauf}',
      fr: 'prochain{,e} {commande,achat}',
      it: 'prossim{o,a} {acquisto,ordine}',
      es: 'próxim{o,a} {compra,pedido}',
      pt: 'próxim{o,a} {compra,pedido}',
      nl: 'volgende {bestelling,aankoop}',
      sv: 'nästa {köp,beställning}',
      pl: 'następn{e,ym} {zakupy,zamówieniu}',
      tr: 'sonraki {siparişinizde,alışverişinizde}',
      ja: '次回{の,}{ご購入,ご注文,お買い物} | 次回{は,}',
    },
    /** Said of an offer to everybody, not of this order. */
    sale: {
      en: "this week | today only | {returning,loyal,regular} {customers,buyers} | everything | {the whole,our whole,our} {shop,store} | all {items,products,orders} | don't miss",
      de: '{stammkunden,treue kunden,neukunden} | auf {alles,alle artikel,das ganze sortiment} | {diese woche,nur heute}',
      fr: "cette semaine | {clients fidèles,toute la boutique,tout le magasin} | {aujourd’hui,aujourd'hui} seulement",
      it: 'questa settimana | {clienti {affezionati,fedeli,abituali}} | {tutto il negozio,tutti gli articoli} | solo oggi',
      es: 'esta semana | clientes {habituales,fieles} | toda la tienda | todos los artículos | solo hoy',
      pt: 'esta semana | toda a loja | só hoje',
      nl: 'deze week | vaste klanten | alles in onze winkel',
      sv: 'den här veckan | hela butiken',
      pl: 'w tym tygodniu | stałych klientów | cały sklep',
      tr: 'bu hafta | tüm ürünler',
      ja: '今週 | リピーター{様,} | 全品 | 本日限り | 期間限定',
    },
    off: {
      en: 'off {your,all,every,any,everything,on} | discount | save | sale',
      de: 'rabatt auf | sparen | nachlass | ermäßigung',
      fr: 'réduction | remise | économisez',
      it: 'sconto | risparmi{a,}',
      es: 'descuento | ahorr{e,a}',
      pt: 'desconto',
      nl: 'korting',
      sv: 'rabatt',
      pl: 'rabatu | zniżki',
      tr: 'indirim',
      ja: '割引 | オフ | off | 引き',
    },
  },
});
