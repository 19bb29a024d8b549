import { defineTermList } from '../term-list';

/** Awards and surveys (B-AWARD). Amazon wants date and body beside them; the phrases are ours. */
export default defineTermList<'survey' | 'ratio'>({
  id: 'award',
  sources: ['listing-policy-2026', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `{multi ,multiple ,}award winning | prize winning | voted {best,#1,number one,no. 1}
      | voted the best | rated {best,#1,number one,no. 1} | winner of {the ,}{best,top,gold,red dot,if design,good design,good housekeeping}
      | {red dot,if design,good design} award{, winner} | product of the year`,
    de: `preisgekrönt{,e,er,es,en,em} | mehrfach ausgezeichnet{,e,er,es,en,em} | testsieger | vergleichssieger | produkt des jahres
      | zum produkt des jahres gewählt`,
    fr: `primé{,e,s,es} | multi primé{,e,s,es} | maintes fois récompensé{,e,s,es} | élu{,e} produit de l'année | produit de l'année`,
    it: `premiat{o,a,i,e} | pluripremiat{o,a,i,e} | prodotto dell'anno`,
    es: `galardonad{o,a,os,as} | premiad{o,a,os,as} | multipremiad{o,a,os,as} | producto del año`,
    pt: `premiad{o,a,os,as} | produto do ano`,
    nl: 'bekroond{,e} | prijswinnend{,e} | product van het jaar | beste uit de test',
    sv: 'prisbelönt{,a} | prisbelönad{,e} | bäst i test | årets produkt',
    pl: 'nagradzan{y,a,e,ego,ej,ych} | wielokrotnie nagradzan{y,a,e,ego,ej,ych} | produkt roku',
    tr: '{ödüllü,ödül kazanan} | yılın ürünü',
    ja: '受賞 | 受賞歴 | 金賞受賞 | グッドデザイン賞 | グッドデザイン賞受賞 | モンドセレクション | モンドセレクション金賞',
  },
  noted: {
    /** "9/10 dentists". */
    ratio: {
      en: '10 {users,customers,people,women,men,moms,mums,dads,parents,dentists,doctors,vets,experts,buyers,owners}',
    },
    /** The figure stands before it: "9 out of 10 users", "94% of customers". */
    survey: {
      en: `{out of,in} {5,10,100,five,ten} {users,customers,people,women,men,moms,mums,dads,parents,dentists,doctors,vets,experts,buyers,owners,testers,participants,dermatologists,athletes,guests,shoppers}
        | {of ,of our ,of the }{users,customers,women,men,moms,mums,parents,buyers,testers,participants,subjects} {say,said,agree,agreed,saw,reported,recommend,would recommend,noticed,experienced,felt,prefer,preferred,love}
        | {customer,user,buyer,consumer} {satisfaction rate,survey,surveys}`,
      de: `von {10,zehn,5,fünf,100} {kunden,nutzern,anwendern,frauen,männern,zahnärzten,ärzten,testern,personen,menschen}
        | der {kunden,nutzer,anwender,anwenderinnen,frauen,tester} {bestätigen,empfehlen,sagen,stimmen}`,
      fr: `{utilisateurs,clients,femmes,personnes,dentistes} sur {10,dix,5,cinq} | sur {10,dix} {utilisateurs,clients,femmes,personnes,dentistes}
        | des {utilisateurs,clients,utilisatrices,femmes} {confirment,recommandent,sont satisfaits}`,
      it: '{clienti,utenti,donne,persone,dentisti} su {10,dieci} | su {10,dieci} {clienti,utenti,donne,persone,dentisti}',
      es: `de cada {10,diez} {clientes,usuarios,mujeres,personas,dentistas} | de {10,diez} {clientes,usuarios,mujeres,personas,dentistas}`,
      pt: `em cada {10,dez} {clientes,usuários,mulheres,pessoas,dentistas} | de {10,dez} {clientes,usuários,mulheres,pessoas}`,
      nl: 'op de {10,tien} {klanten,gebruikers,vrouwen,mensen,tandartsen} | van de {10,tien} {klanten,gebruikers}',
      sv: 'av {10,tio} {kunder,användare,kvinnor,personer,tandläkare}',
      pl: 'na {10,dziesięć} {klientów,użytkowników,kobiet,osób,dentystów}',
      tr: '{10,on} {kullanıcıdan,müşteriden,kişiden} {9,8,dokuzu,sekizi}',
      ja: '人中',
    },
  },
});
