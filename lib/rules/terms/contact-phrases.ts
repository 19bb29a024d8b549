import { defineTermList } from '../term-list';

/** Words that lead the customer to the seller (B-CONTACT, D-CONTACT). */
export default defineTermList<'company'>({
  id: 'contact-phrases',
  sources: ['listing-policy-2026', 'detail-page-rules'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `contact us | contacting us | contact {the seller,customer {service,support,care}} | our {amazon storefront,company} | contact our | our store | our shop | our storefront
      | our website | our web site | our webpage | our online store | our amazon store | follow us | email us | e mail us
      | mail us | call us | message us | text us | write to us | reach out to us | reach us | get in touch with us
      | visit us | like us on | find us on | join us on | our facebook | our instagram | our whatsapp | our wechat
      | our customer service | our customer support | our support team | our service team`,
    de: `kontaktieren sie uns | kontaktiere uns | kontaktiert uns | unseren kundenservice | unserem kundenservice
      | unser kundenservice | unseren kundendienst | unser kundendienst | unser shop | unserem shop | unseren shop
      | unserer website | unsere website | unserer webseite | unsere webseite | folgen sie uns | folge uns
      | schreiben sie uns | rufen sie uns an | besuchen sie uns`,
    fr: `contactez nous | nous contacter | notre boutique | notre magasin | notre site | notre site web | suivez nous
      | notre service client | notre service clientèle | écrivez nous | appelez nous | rendez nous visite`,
    it: `contattaci | contattateci | contattarci | il nostro negozio | nostro negozio | nostro sito | seguici | seguiteci
      | nostro servizio clienti | scrivici | scriveteci | chiamaci`,
    es: `contáctenos | contáctanos | contactarnos | contacte con nosotros | contacta con nosotros
      | póngase en contacto con nosotros | ponte en contacto con nosotros | nuestra tienda | nuestra web | nuestro sitio web
      | síguenos | síganos | nuestro servicio al cliente | nuestro servicio de atención al cliente | escríbenos | llámenos`,
    pt: `entre em contato conosco | contate nos | contacte nos | fale conosco | nossa loja | a nossa loja | nosso site
      | siga nos | nosso atendimento ao cliente | nosso serviço de atendimento`,
    nl: `neem contact met ons op | neem contact op met ons | contacteer ons | onze winkel | onze webshop | onze website
      | volg ons | onze klantenservice | mail ons | bel ons`,
    sv: `kontakta oss | vår butik | vår webbplats | vår hemsida | följ oss | vår kundtjänst | mejla oss | ring oss`,
    pl: `skontaktuj się z nami | prosimy o kontakt | kontakt z nami | nasz sklep | naszym sklepie | naszego sklepu
      | naszą stronę | naszej stronie | śledź nas | obserwuj nas | napisz do nas | zadzwoń do nas
      | naszym działem obsługi klienta`,
    tr: `bize ulaşın | bizimle iletişime geçin | mağazamız | mağazamızı | mağazamıza | web sitemiz | web sitemizi
      | bizi takip edin | müşteri hizmetlerimiz | bizi arayın`,
    ja: `お問い合わせください | お問合せください | ご連絡ください | 当店 | 当ショップ | 弊店 | 弊社 | フォローしてください`,
  },
  noted: {
    /** Names of companies: the form that stands behind them. */
    company: { en: 'co., ltd | co.,ltd | co. ltd | co ltd | company limited' },
  },
});
