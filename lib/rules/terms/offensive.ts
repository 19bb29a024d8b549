import { defineTermList } from '../term-list';

/**
 * Swear words, slurs, sexual words, and words that a rival may plant to have a listing taken down (K-OFFENS).
 * Words that are also plain product words (xxx, cock, tits, replica, sex of a chick) are left out.
 */
export default defineTermList<'fake' | 'sexual'>({
  id: 'offensive',
  sources: ['ours'],
  ours: ['en', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja', 'ar'],
  everywhere: ['en'],
  words: {
    en: `fuck{,s,ed,er,ers,ing,in} | motherfuck{er,ers,ing} | shit{,s,ty,head} | bullshit | asshole{,s} | arsehole{,s} | cunt{,s}
      | bitch{,es} | slut{,s,ty} | whore{,s} | twat{,s} | wank{,er,ers} | dickhead{,s} | nigg{er,ers,a,as} | faggot{,s} | kike{,s}
      | wetback{,s} | towelhead{,s} | retarded | nazi{,s} | white power | heil hitler | kkk | ku klux klan | rapist
      | scam{,s,mer,mers} | counterfeit{,s,ed} | knockoff{,s} | knock off{,s} | rip off | ripoff | bootleg{,s,ged} | fraud
      | pedophil{e,es,ia}`,
    de: `schei{ß,ss}e | fick{,er} | arschl{och,öcher} | fotze{,n} | hurensohn | hure{,n} | nutte{,n} | wichser | neger | kanake{,n}
      | fälschung{,en} | gefälscht{,e,er,es} | betrug`,
    fr: `merde | putain{,s} | salope{,s} | connard{,s} | connasse{,s} | enculé{,s} | nègre{,s} | bougnoule{,s} | contrefaçon{,s}
      | arnaque{,s}`,
    it: `cazzo | merda | puttan{a,e} | stronz{o,a,i,e} | vaffanculo | frocio | truff{a,e} | contraffatt{o,a,i,e}`,
    es: `mierda | put{a,as,o,os} | coño | cabr{ón,ones} | gilipollas | maricón | estaf{a,as} | falsificad{o,a,os,as}`,
    pt: `merda | caralho | porra | buceta | put{a,as} | viado | golpe online | falsificad{o,a,os,as}`,
    nl: `hoer{,en} | kutwijf | klootzak{,ken} | neuk{,en} | oplichting | nepmerk`,
    sv: `fitta{,n} | hora{,n} | knulla | kuksugare | neger | bluffprodukt | förfalskning{,ar}`,
    pl: `kurw{a,y} | chuj{,e} | jeb{ać,any} | pierdol{ić,ony} | dziwk{a,i} | oszust{wo,wa} | podróbk{a,i} | podrabian{y,a,e}`,
    tr: `siktir | orospu{,lar} | amcık | piç | ibne | dolandırıcı{,lık}`,
    ja: `死ね | 偽物 | 偽ブランド | 詐欺 | まんこ | ちんこ`,
    ar: `احتيال | نصب واحتيال | مقلد | مزيف`,
  },
  noted: {
    fake: { en: 'fake | fakes', tr: 'sahte' },
    /** No offence in a product of that kind. */
    sexual: {
      en: `dildo{,s} | sex {toy,toys,doll,dolls} | butt plug{,s} | anal {beads,plug} | blow{job,jobs} | cock ring{,s} | porn{,o,ographic}
        | hentai | milf | bdsm | masturbat{or,ors,ion} | fleshlight{,s} | strap on dildo | pocket pussy | pussy | horny | cumshot`,
      de: `sexspielzeug | ficken | muschi massage | analplug{,s}`,
      fr: `godemichet{,s} | gode{,s} | sextoy{,s} | plug anal`,
      it: `giocattol{o,i} sessual{e,i} | fallo di gomma`,
      es: `juguete{,s} sexual{,es} | porno`,
      pt: `vibrador sexual | brinquedo erótico`,
      nl: `seksspeeltje{,s}`,
      sv: `sexleksak{,er}`,
      pl: `zabawk{a,i} erotyczn{a,e}`,
      ja: `ディルド | オナホ | オナホール | アダルトグッズ | セックス`,
    },
  },
  clean: {
    en: `counterfeit {detector,detectors,detection,detecting,money,bill,bills,currency,pen,pens,note,notes,marker}
      | horny {goat,toad,goatweed} | pussy {willow,willows,cat,cats,bow} | pussycat | knock off wood | anti counterfeit | anti fraud | fraud prevention
      | bitch {pads,pants,spray,season,in season,in heat,nappies,diaper,diapers} | {dog,brood} bitch{,es}`,
    // The end.
    sv: 'slut',
  },
});
