import { defineTermList } from '../term-list';

/**
 * Requests for reviews, and what customers are said to think (C-REVIEW, D-REVIEW). Amazon names reviews, quotes,
 * testimonials and requests for positive reviews; the phrases are ours.
 */
export default defineTermList<'noun' | 'mild' | 'rating'>({
  id: 'review-requests',
  sources: ['detail-page-rules', 'ours'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `{customers,buyers,shoppers,reviewers} {love,loved,adore,rave} | {customers,buyers} {say,are saying}
      | {positive,glowing,rave,raving} {review,reviews} | positive {feedback,rating,ratings} | review us | rate us {5,five} stars | rate us
      | rate {our,this} product | {give,leave} us {5,five} stars | {give,leave} {5,five} stars
      | {5,five} out of {5,five} stars | {4.5,4.6,4.7,4.8,4.9} {star,stars} {review,reviews,rating,ratings}
      | {5,five} star {review,reviews,feedback} | your {review,reviews} {help,helps,matter,matters,mean,means}
      | we {would love,look forward to} your {review,reviews,feedback}`,
    de: `{hinterlassen,schreiben,geben} sie uns {eine,ihre} {positive ,gute ,5 sterne ,5 sterne-,}{bewertung,rezension}
      | {hinterlassen,schreiben} sie {bitte ,}eine {positive ,gute ,5 sterne ,}{bewertung,rezension}
      | hinterlasse {uns ,}eine {positive ,5 sterne ,}{bewertung,rezension} | bewerten sie uns
      | {5,fünf} sterne {bewertung,bewertungen,rezension,rezensionen} | {unsere ,}kunden lieben | kundenstimmen`,
    fr: `{laissez,donnez,écrivez} {nous ,}{un,votre} {avis,commentaire}{ positif, 5 étoiles,}
      | avis {5,cinq} étoiles | {nos ,les ,}clients {adorent,aiment} | évaluez nous`,
    it: `{lasciaci,lasciateci,lascia,lasciate,scrivi,scrivici} una recensione{ positiva, a 5 stelle,}
      | recension{e,i} a {5,cinque} stelle | {i ,}{nostri ,}clienti {adorano,amano}`,
    es: `{déjanos,déjenos,deja,deje,escribe,escriba,escríbenos} {una,tu,su} {reseña,opinión,valoración,evaluación}{ positiva, de 5 estrellas,}
      | {reseña,reseñas,valoración,valoraciones} de {5,cinco} estrellas | {nuestros ,los ,}clientes {adoran,aman}`,
    pt: `{deixe,escreva} {nos ,}{uma,sua,a sua} avaliação{ positiva, de 5 estrelas,}
      | {avaliação,avaliações} {de ,}{5,cinco} estrelas | {nossos ,os ,}clientes {adoram,amam}`,
    nl: `{laat,schrijf} {ons ,}een {positieve ,5 sterren ,}{beoordeling,recensie,review}{ achter,}
      | {5,vijf} sterren {beoordeling,beoordelingen,review,reviews} | onze klanten zijn dol op`,
    sv: `{lämna,skriv} {gärna ,}{en ,ett }{positiv ,positivt ,}{recension,omdöme} | våra kunder älskar`,
    pl: `{zostaw,wystaw,napisz} {nam ,}{pozytywną ,}{opinię,recenzję} | {nasi ,}klienci {kochają,uwielbiają}`,
    tr: `{olumlu ,}{yorum,değerlendirme} {yapın,yazın,bırakın} | {5,beş} yıldız{lı yorum, verin}
      | müşterilerimiz {bayılıyor,seviyor}`,
    ja: `レビューを書いて | レビューをお書き | レビューをお願い | レビューをご投稿 | レビューを投稿 | レビュー投稿で | レビューのお願い
      | 高評価をお願い | 高評価レビュー | 星5レビュー | お客様の声 | 購入者の声`,
  },
  noted: {
    /** Asked for only where a request stands before it. */
    noun: { en: 'review{,s} | feedback{,s} | rating{,s} | testimonial{,s}' },
    /** Says the same in passing. */
    mild: {
      en: `{happy,satisfied} customers | loved by {thousands,millions,customers,our customers}
        | customer {reviews,testimonials} | verified {purchase,buyer,buyers,reviews}
        | {read,check,see,check out} {our,the} reviews
        | {value,appreciate,welcome} your {review,reviews,feedback,honest feedback}
        | your feedback {is,matters,helps}`,
      de: 'kundenbewertungen | {zufriedene,glückliche} kunden',
      fr: 'clients satisfaits',
      it: 'clienti soddisfatti',
      es: 'clientes satisfechos',
      ja: 'レビュー件数 | レビュー高評価',
    },
    /** Energy and crash tests give stars too. */
    rating: {
      en: '{5,five} star {rating,ratings,rated} | rated {5,five,4.5,4.6,4.7,4.8,4.9} stars',
    },
  },
  clean: {
    en: `{book,movie,film,weekly,monthly,daily,yearly,annual,year in,code,peer,literature,exam,test,math,performance} {review,reviews}
      | review {book,books,journal,guide,notebook,planner,page,pages,sheet,sheets,cards,questions}
      | {haptic,tactile,force,audio,visual,biofeedback,video,sound,touch,key,real time,instant,vibration} feedback
      | {energy,power,ip,temperature,voltage,fire,safety,current,load,weight,waterproof,water,impact,ansi} {rating,ratings}`,
    // What made the seller change the product quotes nobody.
    ja: 'お客様の声から | お客様の声に応え | お客様の声にお応え | お客様の声をもとに | お客様の声を元に | お客様の声を反映 | お客様の声を受け',
  },
});
