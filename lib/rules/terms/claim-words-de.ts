import { defineTermList } from '../term-list';

/** What amazon.de has refused in any text field (C-DE-WORDS). The first five are reported, the rest is ours. */
export default defineTermList<'best' | 'medical'>({
  id: 'claim-words-de',
  sources: ['requirements-de', 'ours'],
  ours: [],
  words: {
    de: 'garantiert{,e,er,es,en,em} | bestseller{,n,s} | best seller | nummer 1 | nummer eins | nr. 1',
  },
  noted: {
    best: { de: 'beste{,r,s,n,m}' },
    medical: {
      de: `{anti,anti }{bakteriell,mikrobiell}{,e,er,es,en,em} | heilt | heilend{,e,er,es,en,em} | linder{t,n,nd,nde,nder,ndes,nden,ndem}
        | {schmerzlindernd,keimtötend,desinfizierend,schimmelhemmend,insektenabweisend,insektenabwehrend}{,e,er,es,en,em}`,
    },
  },
  clean: {
    de: `am besten | im besten fall | {im,in} {bestem,besten} {alter,zustand} | aufs beste | zum besten | best of
      | {mit besten,beste} {grüßen,grüße,wünsche,wünschen} | besten dank | alles {beste,gute}
      | beste{,r,s,n} {papa,mama,mami,papi,oma,opa,freund,freunde,freundin,freundinnen,mutter,vater,schwester,bruder,tante,
onkel,patentante,patenonkel,lehrer,lehrerin,erzieherin,kollege,kollegin,chef,chefin,ehefrau,ehemann,trainer,trainerin,
nachbarin,nachbar,team,omi,opi,hundemama,katzenmama,paten,eltern,großeltern,erzieher,kollegen,arbeitskollegin,tochter,sohn}
      | {größe,härte,gr.,stärke,kreuzschlitz,phillips,ph,pz,typ,modell,geburtstagszahl,zahlenkerze,geburtstag,trikot,folienballon,luftballon,hausnummer,zahl,kerze,teil,band} {nummer,nr.} 1`.replaceAll(
      ',\n',
      ',',
    ),
  },
});
