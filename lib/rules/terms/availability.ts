import { defineTermList } from '../term-list';

/**
 * Shipping, availability and time (B-PROMO, D-PROMO): true of an offer for a while, not of the product. Amazon names
 * the kinds ("pricing, promotion, shipping, availability"); the phrases are ours. Promotion and free shipping stand in
 * the list `promo`.
 */
export default defineTermList<'stock' | 'new' | 'save'>({
  id: 'availability',
  sources: ['detail-page-rules', 'title-suppression-digest', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `{fast,quick,express,same day,next day,2 day,two day} {shipping,delivery} | ships {free,fast,today,within}
      | we ship | shipped within | {out of,back in,always in} stock | in stock now | limited stock
      | while {supplies,supply,stock,stocks} {last,lasts} | {selling,sells} out fast | {buy,order,shop,act,get yours} now
      | order today | buy today | add to cart | now available | available now | just {launched,arrived,released}
      | new {arrival,arrivals} | brand new | last chance | today only | this {week,month} only
      | {special,limited,exclusive} {offer,offers,promotion} | coupon | coupons
      | promo code | discount code | gift with purchase | clearance price | {unbeatable,affordable,lowest,low,great} price{,s}
      | price drop | on clearance`,
    de: `{schneller,kostenfreier,gratis} versand | schnelle lieferung | sofort {lieferbar,verfügbar} | auf lager | nur solange der vorrat reicht
      | solange der vorrat reicht | jetzt {kaufen,bestellen,zugreifen} | nur {heute,für kurze zeit} | neu eingetroffen
      | {günstiger,bester,unschlagbarer} preis | gutschein{,code}`,
    fr: `livraison {rapide,express,en 24h} | en stock | rupture de stock | dans la limite des stocks disponibles
      | {commandez,achetez} {maintenant,dès maintenant,aujourd'hui} | nouveauté{,s} | prix {imbattable,bas} | code promo`,
    it: `{spedizione,consegna} {rapida,veloce} | disponibilità limitata | fino a esaurimento scorte
      | {acquista,compra,ordina} {ora,subito,adesso} | nuovi arrivi | prezz{o,i} {imbattibil,convenient,miglior}{e,i} | codice sconto`,
    es: `envío {rápido,urgente,exprés} | hasta agotar existencias | {compra,compre,pide,pida} {ahora,ya,hoy}
      | solo {hoy,por hoy} | por tiempo limitado | precio {imbatible,bajo,increíble} | código {de descuento,promocional}`,
    pt: `{envio,entrega} {rápido,rápida} | pronta entrega | enquanto durarem os estoques
      | {compre,peça} {agora,já,hoje} | por tempo limitado | preço {imbatível,baixo} | cupom`,
    nl: `{snelle,gratis} {levering,bezorging} | op voorraad | zolang de voorraad strekt | {koop,bestel} {nu,vandaag}
      | alleen vandaag | kortingscode | scherpe prijs`,
    sv: `snabb leverans | i lager | så länge lagret räcker | {köp,beställ} {nu,idag} | rabattkod | lågt pris`,
    pl: `{szybka,ekspresowa} {wysyłka,dostawa} | dostępny od ręki | do wyczerpania zapasów
      | {kup,zamów} {teraz,już dziś,dzisiaj} | nowość | {niska,najniższa} cena | kod rabatowy`,
    tr: `hızlı {kargo,teslimat} | aynı gün kargo | stoklarla sınırlı | {hemen,şimdi} {al,alın,sipariş verin} | yeni ürün
      | uygun fiyat{,lı} | indirim kodu`,
    ja: `{即日,当日,翌日}{発送,出荷,配送} | 在庫限り | 在庫あり | 期間限定 | 数量限定 | 今だけ | 本日限り | {新発売,新登場} | クーポン | お買い得
      | お得な価格 | 低価格`,
  },
  noted: {
    /** Soup is cooked in stock, a rifle has one. */
    stock: { en: 'in stock' },
    /** Power and water may be saved too. */
    save: { en: 'save {up to ,}{5,10,15,20,25,30,40,50}%' },
    /** New today: a hint, for much is new in an honest sentence. */
    new: {
      en: `{all new,brand new,new} {design,version,model,generation,edition,collection,formula,style,upgrade,upgraded}
        | latest {design,version,model,generation,edition,collection,formula,style,upgrade,upgraded,trend,trends}`,
    },
  },
  clean: {
    en: `{like,as,look,looks,looking} brand new | as good as brand new | in stock {pot,pots}
      | coupon {holder,holders,organizer,organizers,wallet,case,binder,folder,book,sleeve,sleeves,purse,box}`,
    fr: 'coupon de tissu | coupons de tissu',
    it: 'coupon di tessuto',
    pl: 'żadna nowość',
  },
});
