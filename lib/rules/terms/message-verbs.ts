import { defineTermList } from '../term-list';

/** What a message asks the buyer to do with a review, or says that was done (M-INCENT, M-POSITIVE, M-CHANGE). Ours. */
export default defineTermList<'ask' | 'change' | 'give' | 'seen'>({
  id: 'message-verbs',
  sources: ['ours'],
  ours: ['en', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {},
  noted: {
    ask: {
      en: `leave{,s} | leaving | write | writing | post | posting | share | sharing | submit | submitting | drop us | give us | giving us | provide
        | {would ,}appreciate | grateful for | mean the world | love to {see,have,get} | hoping for | ask for | asking for | rate`,
      de: `{hinterlassen,schreiben,geben,verfassen,abgeben,posten,teilen,veröffentlichen} | hinterlasse | schreibe | gib | teile
        | {freuen,freue} {wir ,ich ,}{uns,mich} {sehr ,}über | {uns,mich} {sehr ,}über | freuen | freue | dankbar | hilft uns | bewerten | bewertet`,
      fr: 'laissez{,-nous} | laisser | écrivez | écrire | publiez | publier | mettez{,-nous} | mettre | donnez{,-nous} | donner | déposez | déposer | partagez | partager | postez | rédigez | rédiger | ferait plaisir | ferait très plaisir',
      it: `lascia{,re,te,tici,ci} | lasci | ci lasci | lasciarci | scriv{a,i,ere,ici,erci} | ci scriva | pubblic{hi,a,are} | condivid{a,i,ere} | dare | ci dia | dacci | metta | farebbe piacere | farebbe molto piacere`,
      es: `deje{,nos} | deja{,r,rnos} | déjenos | déjanos | escrib{a,e,ir,irnos} | escríbanos | publi{que,car} | compart{a,e,ir} | ponga{,nos} | pónganos | ponnos | poner{,nos} | dar{,nos} | denos
        | haría ilusión | haría mucha ilusión | agradecer{ía,íamos}`,
      pt: 'deixe{,-nos} | deixar | escrev{a,er} | publi{que,car} | compartilh{e,ar} | dê nos | agradecer{ia,íamos}',
      nl: '{laat,laten,schrijf,schrijven,plaats,plaatsen,geef,geven,deel,delen,achterlaten}',
      sv: '{lämna,lämnar,skriv,skriva,ge,dela,posta}',
      pl: '{zostaw,zostawić,wystaw,wystawić,napisz,napisać,dodaj,dodać}',
      tr: '{bırakın,bırakır,bırakmanızı,yazın,yazar,yapın,yapar,paylaşın,paylaşır,verin}',
      ja: '{書いて,書く,お書き,投稿,いただけ,お寄せ,お願い,残して,ご記入,くださ,付けて,つけて}',
    },
    change: {
      en: `remov{e,ing,al of} | delet{e,ing,ion of} | chang{e,ing} | updat{e,ing} | revis{e,ing,ion of} | modify{,ing} | edit{,ing} | take down | taking down | take back | bump{,ed} up | lift
        | withdraw{,ing} | retract{,ing} | reconsider{,ing} | rais{e,ing} | improv{e,ing} | correct{,ing} | adjust{,ing}`,
      de: 'ändern | ändere | ändert | löschen | lösche | löscht | entfernen | entferne | entfernt | anpassen | passen | aktualisieren | überarbeiten | zurückziehen | zurücknehmen | korrigieren | verbessern | überdenken | revidieren',
      fr: 'modifi{er,ez} | supprim{er,ez} | retir{er,ez} | chang{er,ez} | effac{er,ez} | revoir | corrig{er,ez} | mettre à jour | réviser | améliorer',
      it: 'modific{are,a,hi,ate} | rimuov{ere,a,i,erla} | elimin{are,a,i} | cancell{are,a,i} | cambi{are,a} | togli{ere} | tolga | aggiorn{are,a,i} | corregg{ere,a} | rived{ere,a} | ritir{are,i}',
      es: 'modifi{car,ca,que} | elimin{ar,a,e} | borr{ar,a,e} | cambi{ar,a,e} | retir{ar,a,e} | quit{ar,a,e} | actualiz{ar,a} | actualice | correg{ir} | corrija | revis{ar,e}',
      pt: 'alter{ar,e} | remov{er,a} | exclu{ir,a} | apag{ar,ue} | mud{ar,e} | edit{ar,e} | atualiz{ar,e}',
      nl: '{wijzigen,wijzig,verwijderen,verwijder,aanpassen,veranderen,intrekken}',
      sv: '{ändra,ändrar,ta bort,radera,uppdatera}',
      pl: '{zmienić,zmień,zmianę,usunąć,usuń,usunięcie,edytować,poprawić}',
      tr: '{değiştirin,değiştirir,değiştirmenizi,kaldırın,kaldırır,silin,siler,silmenizi,güncelleyin,düzeltin}',
      ja: '{変更,修正,削除,取り消,取り下げ,訂正,更新,見直し,書き換え}',
    },
    /** Begins what is promised: "get a $10 gift card". */
    give: {
      en: `{get,gets,receive,receives,earn,earns,win,wins,claim}{, a, an, your, the} | {send,give,offer,pay} {you,everyone}{, a, an, your, the} | {we'll,we will,i'll,i will} {send,give,pay,offer,transfer,add,include} | offer{, a, an} | {is,are} yours`,
      de: '{bekommen,bekommt,erhalten,erhält,schenken,überweisen,gutschreiben,schicken,zahlen,legen} | gibt es',
      fr: '{recevez,recevrez,reçoivent,reçoit,recevra,versons,verserons,enverrons,envoyons,offrons,offrirons,créditons}',
      it: '{riceve,ricevi,riceverà,trova,troverà,inviamo,invieremo,accreditiamo,regaliamo,diamo}',
      es: '{recibe,recibirá,reciba,encontrará,enviaremos,enviamos,ingresamos,regalamos,damos,abonamos}',
      pt: '{recebe,receberá,enviaremos,enviamos}',
      nl: '{krijgt,ontvangt,sturen}',
      sv: '{får,skickar}',
      pl: '{otrzyma,otrzymasz,wyślemy}',
      tr: '{kazanır,kazanırsınız,göndeririz}',
      ja: '進呈 | 差し上げ | お付けし | 贈呈',
    },
    /** The review is there already: it is spoken of, not asked for. */
    seen: {
      en: '{thank,thanks,thankful,read,saw,seen,noticed,received,got,regarding,concerning,delighted,appreciated}',
      de: '{danke,dank,gelesen,gesehen,bemerkt,bezüglich,bedanken}',
      fr: '{merci,remercie,remercions,lu,vu,reçu,concernant}',
      it: '{grazie,ringrazio,ringraziamo,letto,visto,ricevuto,riguardo}',
      es: '{gracias,agradezco,leído,visto,recibido,respecto}',
      pt: '{obrigado,obrigada,agradeço,lido,lemos,vimos,recebemos}',
      nl: '{bedankt,dank,gelezen,gezien,ontvangen}',
      sv: '{tack,läst,sett,fått}',
      pl: '{dziękuję,dziękujemy,przeczytałem,przeczytaliśmy,otrzymaliśmy}',
      tr: '{teşekkür,okuduk,gördük,aldık}',
      ja: '{ありがとう,拝見,拝読,御礼,お礼申し}',
    },
  },
});
