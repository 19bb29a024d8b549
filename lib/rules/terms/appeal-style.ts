import { defineTermList } from '../term-list';

/** Emotive language, introductions and promises that Amazon asks to leave out of an appeal (POA-STYLE). */
export default defineTermList<'polite' | 'intro' | 'again' | 'old'>({
  id: 'appeal-style',
  sources: ['appeal-guide', 'ours'],
  ours: ['en', 'de', 'fr', 'it', 'es', 'ja'],
  everywhere: ['en'],
  words: {
    en: `sorry | {sincerely ,deeply ,}apologi{se,ze,es} | beg{,ging} | desperate{,ly} | {my,our} {family,livelihood,children,employees depend} | unfair{,ly} | lawyer{,s} | attorney{,s} | sue | legal action | we always | heartbroken | devastated | disappointed | shocked | mercy | {feed,support} {my,our} {family,children} | ridiculous | competitor{,s} {attacked,reported,are} | trust us | we promise | never again | hope {that ,}you`,
    de: 'entschuldig{ung,en} | {es tut,tut} uns leid | flehe | verzweifelt | familie | unfair | ungerecht | anwalt | rechtsanwalt | wir versprechen',
    fr: 'désolé{,s,e} | excuses | supplie | supplions | désespér{é,és} | famille | injuste | avocat | nous promettons',
    it: 'scus{e,a} | {ci,mi} dispiace | supplic{o,hiamo} | disperat{o,i} | famiglia | ingiusto | avvocato | promettiamo',
    es: 'perd{ón,one} | {lo sentimos,lamentamos} | suplic{o,amos} | desesperad{o,os} | familia | injusto | abogado | prometemos',
    ja: '申し訳{ございません,ありません} | お詫び | どうか | 家族 | 不公平 | 弁護士 | 必死',
  },
  noted: {
    /** One word that goes alone. */
    polite: {
      en: 'please | kindly',
      de: 'bitte',
      fr: "s'il vous plaît",
      it: 'per favore | per piacere',
      es: 'por favor',
    },
    /** Who writes: Amazon asks for no introduction of business, product or customers. */
    intro: {
      en: `{we are,we're,i am} a {small ,}{family ,young ,new ,professional ,leading ,}{business,company,brand,seller,team,manufacturer} | {our,the} company was founded | we have been {selling,on amazon,a seller} | our {products,customers} {are loved,love} | to introduce {ourselves,our} | our mission`,
      de: 'wir sind ein {kleines ,junges ,}{unternehmen,familienunternehmen,team} | unsere firma wurde gegründet',
      fr: 'nous sommes une {petite ,jeune ,}{entreprise,société} | notre société a été fondée',
      it: "siamo un'{azienda,impresa} | la nostra azienda è stata fondata",
      es: 'somos una {pequeña ,}{empresa,compañía} | nuestra empresa fue fundada',
      ja: '当社は{中小,小さな} | 弊社の紹介',
    },
    /** Puts a removed claim back (POA-REPEAT). */
    again: {
      en: '{re-add,readd,re-added,re-upload} | {add,put,insert} {it,them,the {claim,claims,word,words,keyword,keywords,phrase}} {back,again} | {relist,re-list} {it,them,the product,the listing,the asin} {with the same,under a new} | {restore,reuse} the {old,original,previous} {title,text,bullets,wording,claim,claims}',
      de: '{wieder,erneut} {hinzufügen,einfügen,einstellen}',
      fr: '{remettre,ajouter à nouveau,réajouter}',
      it: '{aggiungere di nuovo,reinserire,rimettere}',
      es: '{volver a añadir,volver a poner,reinsertar}',
      ja: '{再度追加,元に戻し}',
    },
    /** What dates a document (POA-ALL). */
    old: {
      en: 'invoice{,s} | receipt{,s} | purchase order{,s}',
      de: 'rechnung{,en}',
      fr: 'facture{,s}',
      it: 'fattur{a,e}',
      es: 'factura{,s}',
      ja: '請求書 | 領収書 | インボイス',
    },
  },
});
