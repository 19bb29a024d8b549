import { defineTermList } from '../term-list';

/** Promises of a day that only the carrier can keep (Z-PROMISE). Ours. */
export default defineTermList({
  id: 'message-promises',
  sources: ['ours'],
  ours: ['en', 'de', 'fr', 'it', 'es', 'ja'],
  everywhere: ['en'],
  words: {
    en: `{will,it'll,should definitely} {definitely ,certainly ,}{arrive,be delivered,reach you,be there,be with you} {by,on,tomorrow,today,within,before,next,this} | you {will,'ll} {have,receive,get} {it,your order,your parcel,your package} {by,on,tomorrow,today,within,before}
      | {we,i} {promise,guarantee} | guaranteed {delivery,arrival,to arrive} | arrives {tomorrow,today,by}`,
    de: `{kommt,trifft} {,garantiert ,sicher ,bestimmt }{morgen,heute,am,bis} | {wird,ist} {garantiert,sicher,bestimmt} | {wird,ist} {morgen,heute,am montag,am dienstag,am mittwoch,am donnerstag,am freitag,am samstag} {zugestellt,geliefert,da,bei ihnen} | {wir,ich} {versprechen,garantieren,verspreche,garantiere} | sie erhalten {es,das paket,ihre bestellung,die ware} {morgen,heute,bis,am,spätestens}`,
    fr: `{arrivera,sera livré,sera livrée} {demain,aujourd'hui,avant,le,lundi,mardi,mercredi,jeudi,vendredi,samedi,sous} | {nous,je} {vous ,}{promettons,garantissons,promets,garantis} | livraison garantie | vous {le ,la ,}recevrez {demain,aujourd'hui,avant,le,sous}`,
    it: `{arriverà,sarà consegnato,sarà consegnata} {domani,oggi,entro,il,lunedì,martedì,mercoledì,giovedì,venerdì,sabato} | {le ,}{promettiamo,garantiamo,prometto,garantisco} | consegna garantita | {lo ,la ,}riceverà {domani,oggi,entro,il}`,
    es: `{llegará,será entregado,se entregará} {mañana,hoy,antes,el,en} | {le ,}{prometemos,garantizamos,prometo,garantizo} | entrega garantizada | {lo ,la ,}recibirá {mañana,hoy,antes,el,en}`,
    ja: '必ず{届,お届け,到着} | {明日,本日,今日}{中に,}{届きます,お届けします,お届けいたします,到着します,到着いたします} | お約束{します,いたします} | 確実にお届け | までに必ず',
  },
});
