import { defineTermList } from '../term-list';

/** Words that are true only for a while (K-TEMP). English is Amazon's own list. */
export default defineTermList<'name' | 'current'>({
  id: 'search-temporary',
  sources: ['keyword-policy-2026'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja', 'ar'],
  everywhere: ['en'],
  words: {
    en: `available now | brand new | discounted | just launched | last chance | last minute | latest | limited time
      | new | on sale | this {week,month,year} | today`,
    de: `neu{,e,er,es,en,este,ester,estes} | brandneu{,e,er,es} | aktuell{,e,er,es} | heute | jetzt {erhältlich,verfügbar}
      | im angebot | im sale | reduziert{,e,er,es} | letzte chance | diese woche | diesen monat | dieses jahr
      | nur kurze zeit`,
    fr: `nouve{au,aux,l,lle,lles} | actuel{,le} | aujourd'hui | disponible maintenant | en solde{,s} | en promotion
      | dernière chance | dernière minute | cette {semaine,année} | ce mois ci | tout neuf | durée limitée | offre limitée`,
    it: `nuov{o,a,i,e} | ultimissim{o,a} | oggi | disponibile ora | in offerta | in saldo | scontat{o,a,i,e}
      | ultima occasione | ultimo minuto | questa settimana | questo mese | quest'anno | tempo limitato | appena lanciato`,
    es: `nuev{o,a,os,as} | actual{,es} | hoy | disponible ahora | en oferta | rebajad{o,a,os,as} | última {oportunidad,hora}
      | esta semana | este {mes,año} | tiempo limitado | recién lanzado`,
    pt: `nov{o,a,os,as} | atual | hoje | disponível agora | em promoção | em oferta | última {chance,oportunidade,hora}
      | esta semana | este {mês,ano} | tempo limitado | recém lançado`,
    nl: `nieuw{,e,ste} | gloednieuw{,e} | huidig{,e} | vandaag | nu verkrijgbaar | in de {aanbieding,uitverkoop}
      | afgeprijsd{,e} | laatste kans | deze {week,maand} | dit jaar | beperkte tijd`,
    sv: `ny{,a,tt,aste} | helt ny{,a,tt} | aktuell{,a,t} | idag | tillgänglig nu | på rea | nedsatt{,a} | sista chansen
      | denna {vecka,månad} | i år | begränsad tid`,
    pl: `now{y,a,e,ość,ości} | najnowsz{y,a,e} | aktualn{y,a,e} | dziś | dzisiaj | dostępn{y,a,e} teraz | w promocji
      | przecenion{y,a,e} | wyprzedaż | ostatnia szansa | w tym {tygodniu,miesiącu,roku} | ograniczony czas`,
    tr: `yeni | en yeni | güncel | bugün | şimdi mevcut | indirimde | indirimli | son şans | son dakika
      | bu {hafta,ay,yıl} | sınırlı süre | yepyeni`,
    ja: `新品 | 新作 | 新発売 | 最新 | 最新作 | 本日 | 今週 | 今月 | 今年 | セール中 | 期間限定 | 発売中 | ラストチャンス | 割引`,
    ar: `جديد | جديدة | الأحدث | أحدث | اليوم | متوفر الآن | تخفيضات | لفترة محدودة | هذا {الأسبوع,الشهر,العام}`,
  },
  noted: {
    /** Names, and who has just become something: a warning only. */
    name: {
      en: `new {born,borns,york,yorker,yorkers,zealand,england,jersey,mexico,orleans,hampshire,delhi,era,guinea}
        | new {holland,caledonia,testament,year,years,year's,moon,age,wave,kids,mom,moms,mum,mums,mama,mother,mothers}
        | new {dad,dads,father,parent,parents,baby,home,house,homeowner,homeowners,apartment,job,driver,drivers}
        | new {grandma,grandpa,grandparents,bride,puppy,kitten,nurse,teacher,look}`,
    },
    /** What flows in wires and water. */
    current: { en: 'current' },
  },
  clean: {
    // K-BRAND's matter.
    en: 'new balance',
    de: 'neu ulm | neue welt | neues testament',
    fr: `nouveau né{,s} | nouveaux nés | art nouveau | beaujolais nouveau | nouvel an | nouvelle {zélande,calédonie,orléans}
      | nouveau mexique | nouveau testament`,
    it: `nuova zelanda | nuovo testamento | nuova york`,
    es: `nueva {york,zelanda,orleans} | año nuevo | nuevo {testamento,méxico}`,
    pt: `nova {york,iorque,zelândia,orleans} | ano novo | novo testamento | bossa nova`,
    nl: `nieuw zeeland | nieuwjaar | nieuwe testament`,
    sv: `nya {zeeland,testamentet} | ny york`,
    pl: `nowy {jork,rok,meksyk} | nowa zelandia | nowy testament`,
    tr: `yeni {doğan,zelanda,yıl,ahit} | yenidoğan`,
    ja: `新品種 | 最新刊`,
  },
});
