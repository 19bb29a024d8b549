import { defineTermList } from '../term-list';

/** Ways around Amazon, in messages to buyers: other channels, payment, private data (M-CONTACT, M-PII, M-STYLE, M-ATT). Ours. */
export default defineTermList<
  'channel' | 'pay' | 'outside' | 'ask' | 'data' | 'optout' | 'attach' | 'leaflet'
>({
  id: 'message-ways',
  sources: ['message-guide', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {},
  noted: {
    channel: {
      en: '{contact,message,write,text,call,reach,add} {us ,me }{on,via,by,at,through,over} {whatsapp,wechat,telegram,messenger,instagram,facebook,skype,line} | our {whatsapp,wechat,telegram,instagram,facebook}{, page, group} | add {our,my} {whatsapp,wechat,line}',
      de: '{per,über,auf} {whatsapp,telegram,wechat} {kontaktieren,schreiben,erreichen,anschreiben} | {erreichen,kontaktieren,schreiben} sie uns {per,über,auf} {whatsapp,telegram,wechat,facebook,instagram}',
      fr: '{contactez,écrivez,joignez} nous {sur,par,via} {whatsapp,telegram,wechat,facebook,instagram}',
      it: '{contattaci,ci contatti,ci scriva,scrivici} {su,via,tramite} {whatsapp,telegram,wechat,facebook,instagram}',
      es: '{contáctenos,contáctanos,escríbanos,escríbenos} {por,vía,en,a} {whatsapp,telegram,wechat,facebook,instagram}',
      ja: '{line,LINE}{の公式アカウント,で友だち,友だち追加,でご連絡} | 公式lineに | whatsappで{ご連絡,}',
    },
    /** Paying, which counts with a way outside of Amazon. */
    pay: {
      en: '{please ,}{pay,transfer,send}{, us, the difference, the remaining, the rest, the shipping, the balance} | payment {to,via,by} | wire',
      de: '{überweisen,zahlen,bezahlen,begleichen} | überweisung',
      fr: '{régler,payer,payez,réglez,verser,versez,virement} | paiement par',
      it: '{paghi,paga,pagare,versi,versare} | pagamento {con,tramite,su}',
      es: '{pague,paga,pagar,abone,abonar,ingrese} | {haga,realice} {una ,el ,}{transferencia,pago}',
      pt: '{pague,pagar,transfira} | faça {uma ,o ,}{transferência,pagamento}',
      nl: '{betaal,betalen,overmaken}',
      sv: '{betala,överför,swisha}',
      pl: '{zapłać,zapłacić,przelej,przelać}',
      tr: '{ödeyin,gönderin,yatırın} ',
      ja: 'お振込 | お振り込み | 振込 | 振り込ん{で,} | お支払い{ください,をお願い} | ご送金',
    },
    outside: {
      en: '{by,via,through,with,to our,using,on} {paypal,bank transfer,wire transfer,venmo,zelle,western union,crypto,bitcoin,cash app,bank account,account,check} | paypal | {outside {of ,}amazon} | directly to us',
      de: '{per,via,mit} {paypal,überweisung,banküberweisung} | {direkt ,}auf unser {konto,bankkonto} | paypal | an uns direkt',
      fr: 'par {virement{, bancaire},paypal,chèque} | sur notre compte | paypal',
      it: '{con,tramite,via} {bonifico,paypal} | bonifico | sul nostro conto | paypal',
      es: '{por,mediante,con} {transferencia,paypal,bizum} | a nuestra cuenta | paypal | bizum',
      pt: 'por {transferência,pix,paypal} | pix | na nossa conta',
      nl: '{via,met,per} {paypal,overschrijving,tikkie} | op onze rekening',
      sv: '{via,med} {paypal,swish} | till vårt konto',
      pl: '{przez,przelewem} {paypal,na nasze konto} | blik | na nasze konto',
      tr: '{havale,eft,iban} | hesabımıza',
      ja: '{下記の,当店の,弊社の,}口座{へ,に} | 口座へ直接 | 銀行振込 | paypay | paypal',
    },
    ask: {
      en: '{send,give,tell,provide,share,reply with} {us ,me ,}{with ,}{your,the} | we need your | {what is,may we have} your',
      de: '{senden,schicken,nennen,geben,teilen,schreiben} sie {uns ,mir ,}{bitte ,}{ihre,ihren} | wir {brauchen,benötigen} ihre',
      fr: '{envoyez,donnez,communiquez,indiquez} {nous ,moi ,}{votre,vos} | avons besoin de {votre,vos}',
      it: '{ci ,mi ,}{mandi,invii,dia,comunichi,indichi} {il ,la ,i ,}{suo,sua,suoi} | {inviaci,mandaci} {il ,la ,}{tuo,tua}',
      es: '{envíenos,envíanos,mándenos,díganos,facilítenos,indíquenos} {su,sus,tu}',
      ja: 'を{お送り,お知らせ,お教え,ご連絡}ください',
    },
    /** Data that no order needs in a message. */
    data: {
      en: '{credit ,debit ,}card {number,details} | bank {account ,}{details,number,information} | iban | password | passport | social security | paypal {account,address,email} | email address | phone number | mobile number',
      de: '{kreditkarten,kontoverbindung,bankverbindung,kontonummer,kreditkartennummer,iban,bankdaten,passwort,telefonnummer,handynummer} | e mail adresse | email adresse',
      fr: 'coordonnées bancaires | rib | iban | numéro de {carte,téléphone} | mot de passe | adresse e mail',
      it: 'coordinate bancarie | iban | numero di {carta,telefono} | password | indirizzo e mail | indirizzo email',
      es: 'datos bancarios | iban | número de {tarjeta,cuenta,teléfono} | contraseña | correo electrónico',
      ja: '{口座番号,クレジットカード番号,暗証番号,パスワード,電話番号,メールアドレス}',
    },
    optout: {
      en: 'unsubscribe | opt out | {stop receiving,no longer wish to receive} {these ,our ,}{emails,messages}',
      de: 'abmelden | abbestellen | keine weiteren nachrichten {mehr ,}erhalten',
      fr: 'se désabonner | désabonner | désinscri{re,ption}',
      it: "disiscriver{si,ti} | cancella l'iscrizione",
      es: 'darse de baja | cancelar la suscripción',
      ja: '配信停止',
    },
    attach: {
      en: 'attach{,ed,ment,ments} | enclosed',
      de: '{anhang,angehängt,beigefügt,anbei} | hängt an',
      fr: '{ci-joint,ci-jointe,jointe,joint,pièce jointe,pièces jointes}',
      it: '{allegato,allegata,allegati,in allegato}',
      es: '{adjunto,adjunta,adjuntos,adjuntamos}',
      ja: '添付',
    },
    leaflet: {
      en: 'catalog{,s,ue,ues} | brochure{,s} | flyer{,s} | leaflet{,s} | coupon{,s} | product {photo,picture,image}{,s} | price list{,s} | banner{,s} | logo{,s}',
      de: '{katalog,kataloge,prospekt,flyer,broschüre,preisliste,produktbild,produktbilder,werbung}',
      fr: 'catalogue{,s} | brochure{,s} | prospectus | photo{,s} du produit | dépliant',
      it: 'catalogo | brochure | volantino | foto del prodotto | listino',
      es: 'catálogo{,s} | folleto{,s} | fotos del producto | lista de precios',
      ja: '{カタログ,チラシ,パンフレット,商品画像,価格表}',
    },
  },
});
