import { defineTermList } from '../term-list';

/** What buyers write about sellers and products, as messages to them call it (M-INCENT, M-POSITIVE, M-CHANGE). */
export default defineTermList<'good' | 'request' | 'stars'>({
  id: 'message-reviews',
  sources: ['ours'],
  ours: ['en', 'de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: 'review{,s} | feedback | rating{,s} | testimonial{,s}',
    de: '{produkt,kunden,verkäufer,}{bewertung,bewertungen,rezension,rezensionen}',
    fr: 'avis | commentaire{,s} | évaluation{,s} | notation',
    it: 'recension{e,i} | valutazion{e,i}',
    es: 'reseña{,s} | opini{ón,ones} | valoraci{ón,ones} | evaluaci{ón,ones} | comentario{,s}',
    pt: 'avalia{ção,ções} | comentário{,s} | opini{ão,ões}',
    nl: 'beoordeling{,en} | recensie{,s}',
    sv: 'recension{,en,er} | omdöme{,t,n} | betyg{,et}',
    pl: 'opini{a,ę,i,e} | recenzj{a,ę,i,e} | ocen{a,ę,y}',
    tr: 'yorum{,u,unuz,unuzu,lar} | değerlendirme{,niz,nizi}',
    ja: 'レビュー | 評価 | フィードバック | 口コミ',
  },
  noted: {
    /** Says which opinion is wished for. */
    good: {
      en: `{positive,good,great,nice,favorable,favourable,excellent,perfect,glowing,kind} {,product ,seller ,amazon ,customer }{review{,s},feedback,rating{,s}}
        | {nice,kind,good} words | {top,full} marks | {highest,best,top} {rating,score,review}
        | {5,five} {star,stars} {,product ,seller }{review{,s},feedback,rating{,s}}`,
      de: `{positive,positiven,gute,guten,nette,netten,tolle,tollen,beste,besten} {bewertung{,en},rezension{,en}} | positives feedback | {höchste,beste,volle} {punktzahl,wertung,note} | bestnote
        | {5,fünf} {sterne,stern} {bewertung{,en},rezension{,en}}`,
      fr: `{avis,commentaire{,s},évaluation{,s}} {positif,positifs,positive,positives,favorable{,s}} | {bon{,s},bonne{,s}} {avis,commentaire{,s},évaluation{,s}}
        | {avis,commentaire,évaluation} {,à }{5,cinq} étoiles | note maximale | {meilleure,bonne} note`,
      it: `{recension{e,i},valutazion{e,i},feedback} {positiv{a,e,o,i}} | {bella,buona,ottima} recensione | massimo dei voti | {voto,punteggio} massimo | massimo punteggio
        | recension{e,i} {a ,da ,}{5,cinque} stelle`,
      es: `{reseña{,s},opini{ón,ones},valoraci{ón,ones},comentario{,s},evaluaci{ón,ones}} {positiv{a,as,o,os},favorable{,s}} | buena{,s} {reseña{,s},valoraci{ón,ones},opini{ón,ones}}
        | {reseña,valoración,opinión} {de ,con ,}{5,cinco} estrellas | máxima {puntuación,nota,valoración} | puntuación máxima`,
      pt: '{avalia{ção,ções},comentário{,s}} {positiv{a,as,o,os}} | boa avaliação | avaliação {de ,com ,}{5,cinco} estrelas',
      nl: '{positieve,goede} {beoordeling{,en},recensie{,s},review{,s}} | {5,vijf} sterren {beoordeling,recensie,review}',
      sv: 'positiv{,a,t} {recension{,er},omdöme{,n}} | {5,fem} stjärnor',
      pl: 'pozytywn{a,ą,ej,e} {opini{a,ę,i,e},recenzj{a,ę,i},ocen{a,ę,y}}',
      tr: 'olumlu {yorum,değerlendirme} | {5,beş} yıldızlı {yorum,değerlendirme}',
      ja: '高評価 | 最高評価 | 最高の{評価,レビュー} | 満点 | {良い,よい,好意的な}{評価,レビュー} | 星{5,５,五}つ{,の}{評価,レビュー} | 星{5,５}{,の}{評価,レビュー} | {5,５}つ星{,の}{評価,レビュー}',
    },
    /** A request by itself. */
    request: {
      en: 'review us | rate us | rate {our,the,this} {product,service,item,shop,store}',
      de: 'bewerten sie uns | bewerte uns | bewerten sie {uns ,}{bitte ,}{das,den,unser,unseren} {produkt,artikel,shop}',
      fr: 'évaluez nous | notez nous',
      it: 'ci valuti | valutaci | recensisci{,ci}',
      es: 'valórenos | valóranos | califíquenos | califícanos',
      pt: 'avalie nos',
      nl: 'beoordeel ons',
      pl: 'oceń nas',
      tr: 'bizi değerlendirin',
    },
    /** The best mark, which counts where it is asked for. */
    stars: {
      en: '{5,five} stars',
      de: '{5,fünf} {sterne,sternen}',
      fr: '{5,cinq} étoiles',
      it: '{5,cinque} stelle',
      es: '{5,cinco} estrellas',
      pt: '{5,cinco} estrelas',
      nl: '{5,vijf} sterren',
      pl: '{5,pięć} gwiazdek',
      tr: '{5,beş} yıldız',
      ja: '星{5,５,五}つ | {5,５}つ星',
    },
  },
  /** "We review your case", a rating plate, a change of mind, a courier's note: nobody's opinion. */
  clean: {
    en: `review {your,the,this,it,that,these,all,each,everything} {case,claim,request,order,photo,photos,picture,pictures,details,return,situation,issue,invoice,information,file,label,parcel,matter,below,and,again}
      | {review,reviewed} {it,this,that,everything} | {under,for} review | rating {plate,label} | {power,energy,safety,load,age,battery,input,output,voltage} rating{,s}`,
    de: 'bewertung {der,des} {schutzklasse,schadens,falls,falles,retoure,rücksendung,ware}',
    fr: "d'avis | avis {de passage,de réception,d'expédition,de livraison} | {à mon,sauf} avis",
    it: 'valutazione {del caso,del danno,della richiesta}',
    es: 'de opinión | en mi opinión | comentario {al,para el} {repartidor,transportista}',
    pt: 'de opinião',
  },
});
