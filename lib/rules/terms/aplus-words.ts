import { defineTermList } from '../term-list';

/**
 * What A+ content refuses (A-WORD) and no other list holds: those of promotion, guarantees, comparisons, contacts and
 * awards are asked as well. Amazon names the English words; the rest is our translation.
 */
export default defineTermList<
  | 'action'
  | 'award'
  | 'code'
  | 'dealer'
  | 'goods'
  | 'guarantee'
  | 'holiday'
  | 'rank'
  | 'time'
  | 'today'
  | 'voice'
  | 'free'
>({
  id: 'aplus-words',
  sources: ['aplus-digest', 'listing-policy-2026', 'aplus-words-cn', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  // Money: price words and what is added for nothing.
  words: {
    en: 'bonus{,es} | coupon{,s} | affordable | affordably | {cheap,cheaper,cheapest} | price{,s,d} | low cost',
    de: `gratis | kostenlos{,e,er,es,en,em} | {preiswert,günstig,billig}{,e,er,es,en,em,ste,sten} | preisgünstig{,e,er,es,en}
      | preis{,e,en} | bonus`,
    fr: 'gratuit{,e,s,es} | gratuitement | {cadeau,offre} offert{,e} | pas cher{,s} | bon marché | abordable{,s} | prix | bonus',
    it: 'gratis | gratuit{o,a,i,e} | omaggio | economic{o,a,i,he} | prezz{o,i} | a buon mercato | conveniente',
    es: 'gratis | gratuit{o,a,os,as} | regalo incluido | barat{o,a,os,as} | asequible{,s} | económic{o,a,os,as} | precio{,s}',
    pt: 'grátis | gratuit{o,a,os,as} | brinde{,s} | barat{o,a,os,as} | preço{,s} | preço acessível',
    nl: 'gratis | goedko{op,pe} | betaalba{ar,re} | prij{s,zen} | bonus',
    sv: 'gratis | kostnadsfri{,tt,a} | billig{,t,a} | prisvär{d,t,da} | pris{,er,et} | bonus',
    pl: 'gratis | za darmo | bezpłatn{y,a,e,ie} | tani{,a,e} | tanio | {cena,ceny,cenie,cenę} | bonus',
    tr: 'ücretsiz | bedava | ucuz | fiyat{,ı,lar,ları} | hediyeli | bonus',
    ja: '無料 | 格安 | 安い | お買い得 | お値段 | 低価格 | 価格 | おまけ',
  },
  noted: {
    free: { en: 'free' },
    rank: {
      en: `best{ ,}{selling,seller,sellers} | top {selling,seller,sellers,rated} | highest rated | #1 | # 1 | no. 1 | no.1
        | number {1,one}`,
      de: 'bestseller{,n} | topseller | meistverkauft{,e,er,es,en} | bestbewertet{,e,er,es,en} | nummer {1,eins} | nr. 1',
      fr: '{meilleure vente,meilleures ventes} | les plus vendus | {mieux noté,mieux notée,mieux notés} | numéro {1,un} | n° 1 | n°1',
      it: 'più vendut{o,a,i,e} | più votat{o,a,i,e} | numero {1,uno} | n. 1',
      es: 'más vendid{o,a,os,as} | superventas | mejor valorad{o,a,os,as} | número {1,uno} | nº 1 | nº1 | n.º 1',
      pt: 'mais vendid{o,a,os,as} | {mais bem,melhor} avaliad{o,a,os,as} | número {1,um}',
      nl: 'bestverkocht{,e} | best verkocht{,e} | best beoordeeld{,e} | nummer {1,één}',
      sv: 'bästsälja{re,ren,nde} | storsäljare | bäst betyg | nummer {1,ett}',
      pl: 'bestseller{,y,em} | najlepiej {sprzedając,oceniany}{y,a,e,} się | najwyżej ocenian{y,a,e} | numer {1,jeden}',
      tr: '{en ,}çok satan{,lar} | en çok beğenilen | 1 numara',
      ja: 'ベストセラー | 売れ筋 | {人気,売上,満足度}{no.1, no.1,no1,ナンバーワン} | ランキング{, }1位 | 高評価',
    },
    action: {
      en: `{buy,order,shop,act} {now,today} | add to {cart,basket,your cart} | get {yours,it,one} now | get yours today
        | shop with us | click {here,now} | on sale now | hurry`,
      de: 'jetzt {kaufen,bestellen,zugreifen,sichern,shoppen} | in den {warenkorb,einkaufswagen} | kaufen sie jetzt | hier klicken',
      fr: "{achetez,commandez} {maintenant,dès maintenant,aujourd'hui} | ajouter au panier | ajoutez au panier | cliquez ici",
      it: '{acquista,compra,ordina} {ora,subito,adesso,oggi} | {aggiungi,aggiungere} al carrello | clicca qui',
      es: '{compra,compre,cómpralo,pide,pida} {ahora,ya,hoy} | {añade,añadir,agrega,agregar} {al carrito,a la cesta} | haz clic aquí',
      pt: '{compre,peça} {agora,já,hoje} | {adicione,adicionar} ao carrinho | clique aqui',
      nl: '{koop,bestel} {nu,vandaag} | in winkelwagen | klik hier',
      sv: '{köp,beställ} {nu,idag} | lägg i {varukorgen,kundvagnen} | klicka här',
      pl: '{kup,zamów} {teraz,już dziś,dzisiaj} | dodaj do koszyka | kliknij tutaj',
      tr: '{hemen,şimdi} {al,alın,satın alın,sipariş verin} | sepete ekle{,yin} | buraya tıklayın',
      ja: '今すぐ{購入,買う,注文,ご購入,ご注文} | カートに{入れる,追加} | ご購入はこちら | ここをクリック',
    },
    /** What stands beside free, policy, days, easy only. */
    goods: { en: 'return{,s} | delivery | deliveries' },
    guarantee: {
      en: 'guarantee{,s} | warrant{y,ies}',
      de: 'garantie{,n} | garantiert{,e,er,es,en} | gewährleistung',
      fr: 'garantie{,s} | garanti{,s}',
      it: 'garanzi{a,e} | garantit{o,a,i,e}',
      es: 'garantía{,s} | garantizad{o,a,os,as}',
      pt: 'garantia{,s} | garantid{o,a,os,as}',
      nl: 'garantie{,s} | gegarandeerd{,e}',
      sv: 'garanti{,er,n} | garanterad{,e}',
      pl: 'gwarancj{a,i,ę,e,ą} | gwarantowan{y,a,e}',
      tr: 'garanti{,li,si}',
      ja: '保証',
    },
    dealer: {
      en: `{only ,}sold {only ,exclusively ,}by {authorized,authorised} {resellers,dealers,retailers,sellers,distributors}
        | {authorized,authorised} {reseller,dealer,retailer,seller,distributor}{,s}`,
      de: 'autorisiert{e,en,er,em} {händler,händlern,verkäufer,fachhändler}',
      fr: '{revendeur,vendeur,distributeur}{ agréé,s agréés, autorisé,s autorisés}',
      it: 'rivenditor{e,i} autorizzat{o,i}',
      es: '{distribuidor,vendedor,revendedor}{ autorizado,es autorizados}',
      pt: '{distribuidor,vendedor,revendedor}{ autorizado,es autorizados}',
      nl: 'geautoriseerde {verkoper,verkopers,dealer,dealers}',
      sv: 'auktoriserad{,e} återförsäljare',
      pl: 'autoryzowan{y,ych,i} {sprzedawca,sprzedawców,sprzedawcy,dystrybutor,dystrybutorów}',
      tr: 'yetkili satıcı{,lar}',
      ja: '正規{販売店,代理店,取扱店}',
    },
    holiday: {
      en: `christmas | xmas | x mas | black friday | cyber monday | prime {day,days} | {valentine's,valentines,valentine} day
        | {mother's,mothers,mother,father's,fathers,father} day | easter | halloween | thanksgiving | new year{,'s,s}{, eve, day}
        | hanukkah | independence day | {4th,fourth} of july | memorial day | labor day | {st.,st,saint} patrick's day
        | boxing day | ramadan | eid | diwali | singles day`,
      de: 'weihnachten | ostern | muttertag | vatertag | valentinstag | silvester | nikolaustag',
      fr: 'noël | pâques | fête des {mères,pères} | saint valentin | nouvel an',
      it: 'natale | pasqua | san valentino | festa {della mamma,del papà} | capodanno | epifania',
      es: 'navidad{,es} | día {de la madre,del padre} | san valentín | reyes magos | año nuevo | semana santa',
      pt: 'natal | dia {das mães,da mãe,dos pais,do pai,dos namorados} | páscoa | ano novo',
      nl: 'kerst{,mis} | pasen | {moeder,vader,valentijns}dag | sinterklaas',
      sv: 'jul{,en} | påsk{,en} | {mors,fars} dag | alla hjärtans dag | midsommar',
      pl: 'boże narodzenie | bożego narodzenia | wielkanoc{,y,ne} | dzień {matki,ojca} | walentynki | mikołajki',
      tr: 'yılbaşı | {anneler,babalar,sevgililer} günü | ramazan | kurban bayramı',
      ja: 'クリスマス | 母の日 | 父の日 | バレンタイン | バレンタインデー | ホワイトデー | ハロウィン | お正月 | お中元 | お歳暮',
    },
    /** "Now", and its like. */
    time: { en: 'now' },
    /** The same translated, and with more senses: hints. */
    today: {
      de: 'jetzt | neu{,e,er,es,en,em} | neuest{e,er,es,en}',
      fr: 'maintenant | nouveau{,x} | nouvelle{,s} | nouveauté{,s}',
      it: 'adesso | nuov{o,a,i,e}',
      es: 'ahora | nuev{o,a,os,as}',
      pt: 'agora | nov{o,a,os,as}',
      nl: 'nu | nieuw{,e,ste}',
      sv: 'nu | ny{,tt,a,aste}',
      pl: 'teraz | now{y,a,e,ość,ości} | najnowsz{y,a,e}',
      tr: 'şimdi | yeni',
      ja: '新発売 | 新登場 | 最新 | 今だけ',
    },
    award: {
      en: 'award{,s} | {gold,silver,bronze} medal',
      de: 'auszeichnung{,en} | preisträger',
      fr: "médaille {d'or,d'argent} | récompense{,s}",
      it: "medaglia {d'oro,d'argento}",
      es: 'medalla de {oro,plata} | premio{,s}',
      ja: '金賞 | 銀賞',
    },
    code: { en: 'qr code{,s} | scan {the,this} code', de: 'qr code', ja: 'qrコード' },
    /** What customers are said to say. */
    voice: {
      en: 'verified {buyer,buyers,purchase,customer,customers} | testimonial{,s} | customer {review,reviews,quotes}',
    },
  },
  clean: {
    en: `now foods | coupon {holder,holders,organizer,organizers,book,binder,wallet} | price {tag,tags,gun,guns,label,labels,sticker,stickers,board,holder,holders} | low cost of ownership | bonus {room,tip,tips,track,tracks}
      | now and then | here and now | right now button
      | qr code {scanner,scanners,reader,readers,printer,holder,sign,stand} | barcode and qr code {scanner,reader}
      | number one {reason,rule,priority} | easter {egg,eggs,basket,baskets,bunny,island,lily} | labor day weekend project
      | {christmas,xmas,halloween,easter,thanksgiving,valentine's day,hanukkah,diwali} {tree,trees,light,lights,stocking,stockings,
ornament,ornaments,decor,decoration,decorations,wreath,wreaths,garland,garlands,card,cards,costume,costumes,pajamas,pyjamas,sweater,
sweaters,village,lantern,lanterns,mug,mugs,cactus,carol,carols,skirt,party}
      | warranty {card,cards,void} | free {standing,hand,hands,range,spirit,spirited,flow,flowing,time,fall,form,wheel,wheeling,weights,weight,
style,throw,throws,kick,kicks,float,floating,swinging,running,radicals,radical,space,play,ranging,thinker,movement,motion,dom,trade,
reaction,amino,chlorine,water,end,of,from,up,to,yourself,your,radius,air,fatty,testosterone,rotation,arm,swing,rein,press}
      | {feel,set,breaks,break,stay,walk,run,move,roam,be} free
      | {cordless,sugar,gluten,hands} free`.replaceAll(',\n', ','),
    de: `{neu,neue,neuen} {zealand,england} | von neuem | neu {isenburg,ulm,delhi} | {neue,neuer,neues,neuen} {energie,kraft,zuhause,wege,freunde}
      | günstige{r,n,s,} {bedingungen,lage}`,
    fr: `nouvelle {zélande,calédonie,orléans} | nouveau né | nouveaux nés | {sapin,boule,boules,décoration,décorations,calendrier,pull,guirlande,guirlandes,bonnet,père} de noël
      | {sans,hors de} prix | à nouveau | de nouveau`,
    it: `{albero,alberi,palline,decorazioni,luci,maglione,calza,babbo} {di ,}natale | {città,paese,terra} natale | di nuovo | nuova {zelanda,delhi,york}
      | uovo di pasqua | uova di pasqua`,
    es: `{árbol,bola,bolas,luces,adorno,adornos,decoración,jersey,pijama} de navidad | de nuevo | nuev{a,o} {zelanda,york,delhi,méxico}`,
    pt: `{árvore,bola,bolas,luzes,enfeite,enfeites,decoração} de natal | pré natal | papai noel | de novo | nova {zelândia,iorque,york,deli}`,
    nl: 'nieuw zeeland | van nu af aan | opnieuw',
    sv: 'nya zeeland',
    pl: 'nowa {zelandia,gwinea} | nowy {jork,sącz,targ} | od nowa | na nowo',
    tr: 'yeni {zelanda,doğan} | yeniden',
    ja: '価格{表,帯}札 | 保証書入れ | 無料通話',
  },
});
