import { defineTermList } from '../term-list';

/** Sentences of a message that tells the buyer nothing (M-EMPTY). Amazon names the kinds, the words are ours. */
export default defineTermList<'greeting' | 'cancel'>({
  id: 'message-courtesy',
  sources: ['message-digest', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `thank{s,} {you ,}{so much ,very much ,}for {your {order,purchase,business},ordering,purchasing,buying,shopping,choosing} | {your order,your package,your parcel,your item} {has been,has,was,is} {shipped,dispatched,confirmed,received,on its way,on the way,processed} | order {confirmed,confirmation}
      | we {hope,trust} {that ,}you | hope you {like,enjoy,love} | {if you have,should you have,for} any {question,questions,problem,problems,issue,issues,concerns} | {please ,}{feel free to,don't hesitate to,do not hesitate to} {contact,reach} | contact us {if,with,any} | enjoy your {purchase,order,new,product} | we appreciate your business | happy to help | have a {nice,great} day`,
    de: `{vielen ,herzlichen ,}dank für {ihre,ihren,deine,den,die} {bestellung,einkauf,kauf} | danke für {ihre,ihren,deine} {bestellung,einkauf,kauf} | {ihre bestellung,ihr paket,ihr artikel} {wurde,ist} | wir hoffen
      | bei {problemen,fragen,rückfragen} | {haben sie,bei weiteren,sollten sie} {fragen,probleme} | viel {freude,spaß} mit | auftragsbestätigung | bestellbestätigung | versandbestätigung`,
    fr: `merci {,beaucoup }{pour votre,de votre,d'avoir} {commande,achat,commandé,acheté,choisi} | {votre commande,votre colis} {a été,est} {expédiée,expédié,confirmée,en route,partie,parti} | nous espérons | en cas de {problème,question} | {si vous avez,pour toute} {une ,des ,}question{,s} | n'hésitez pas | profitez bien`,
    it: `grazie {mille ,}per {il {suo,tuo},l',aver,la} {ordine,acquisto,ordinato,acquistato,scelto} | grazie per l'{ordine,acquisto} | {il suo ordine,il tuo ordine,il pacco} {è stato,è} {spedito,confermato,partito,in viaggio} | speriamo | per {qualsiasi,ogni} {problema,domanda,dubbio} | {non esiti,non esitare}`,
    es: `gracias por {su,tu,comprar,confiar} {pedido,compra} | gracias por {comprar,confiar} | {su,tu} {pedido,paquete} {ha sido ,ha ,está ,}{enviado,confirmado,salido,en camino} | esperamos que | {si tiene,si tienes,ante} {cualquier ,alguna ,}{problema,duda,pregunta} | no dude en | no dudes en`,
    pt: 'obrigad{o,a} {por,pela} {sua ,}{compra,comprar} | esperamos que | {qualquer,em caso de} {dúvida,problema}',
    nl: 'bedankt voor {uw,je} {bestelling,aankoop} | {wij ,we }hopen | {bij,heeft u} {vragen,problemen}',
    sv: 'tack för {din,ditt} {beställning,köp} | vi hoppas | {om du har,vid} frågor',
    pl: 'dziękujemy za {zakup,zamówienie} | mamy nadzieję | w razie {pytań,problemów}',
    tr: '{siparişiniz,alışverişiniz} için teşekkür | umarız | {sorunuz,sorularınız} olursa',
    ja: 'ご{購入,注文}{,いただき,頂き}{,誠に}ありがとうございます | お買い上げ{,いただき}ありがとうございます | 発送{いたしました,しました,完了のお知らせ} | ご注文を{承りました,受け付けました} | お気に召し{ましたら,ていただけ} | 気に入っていただけ | {何か,ご不明な点,ご質問,問題}{が,}{ございましたら,ありましたら} | お気軽に{ご連絡,お問い合わせ}',
  },
  noted: {
    greeting: {
      en: 'hello | hi | hey | dear | good {morning,afternoon,evening} | {best,kind,warm} regards | regards | sincerely | thank you | thanks | order',
      de: 'hallo | guten {tag,morgen,abend} | liebe | lieber | sehr geehrte | sehr geehrter | {freundliche,freundlichen,beste,viele,herzliche} {grüße,grüßen} | danke | bestellung',
      fr: 'bonjour | bonsoir | cher | chère | cordialement | {bien à vous} | merci | commande',
      it: 'buongiorno | buonasera | salve | ciao | gentile | cordiali saluti | saluti | grazie | ordine',
      es: 'hola | {buenos días,buenas tardes} | estimad{o,a} | {un ,}saludo{,s} | gracias | pedido',
      pt: 'olá | {bom dia,boa tarde} | prezad{o,a} | atenciosamente | obrigad{o,a}',
      nl: 'hallo | beste | geachte | {met vriendelijke groet} | bedankt',
      sv: 'hej | {med vänlig hälsning} | tack',
      pl: 'dzień dobry | szanown{y,a} | pozdrawiam{,y} | dziękuję | dziękujemy',
      tr: 'merhaba | sayın | saygılarımızla | teşekkürler',
      ja: '様 | お世話になっております | よろしくお願い | ご注文番号',
    },
    /** Amazon forbids to ask the buyer to cancel. */
    cancel: {
      en: '{please,could you,can you,would you,kindly} {please ,}cancel {your,the,this} order | ask you to cancel | request{, a, the} cancellation of {your,the} order',
      de: '{stornieren sie {bitte ,}{ihre,die} bestellung} | bitten {wir ,}sie, {ihre,die} bestellung zu stornieren',
      fr: '{veuillez,merci de,pouvez vous,pourriez vous} annuler {votre,la} commande | annulez {votre,la} commande',
      it: "{può,potrebbe,la preghiamo di} annullare {il suo ,l'}ordine | annulli {il suo ,l'}ordine",
      es: '{puede,podría,le pedimos} {que ,}{cancelar,cancele} {su,el} pedido | cancele {su,el} pedido',
      ja: '{ご注文,注文}{を,の}{キャンセルして,キャンセルをお願い}',
    },
  },
});
