import { defineTermList } from '../term-list';

/** What a notice of Amazon's is about (POA-DOC), and words that only its notices use (POA-NOTICE). */
export default defineTermList<
  | 'authentic'
  | 'property'
  | 'restricted'
  | 'safety'
  | 'papers'
  | 'page'
  | 'reviews'
  | 'shipping'
  | 'related'
  | 'noticePage'
  | 'noticePesticide'
  | 'noticeDrug'
>({
  id: 'appeal-notices',
  sources: ['appeal-guide', 'appeal-documents', 'ours'],
  ours: [],
  everywhere: ['en', 'de', 'ja'],
  words: {},
  noted: {
    authentic: {
      en: 'inauthentic | counterfeit | used sold as new | item condition complaint{,s}',
    },
    property: {
      en: 'intellectual property | trademark infringement | copyright infringement | patent infringement',
    },
    restricted: { en: 'restricted product{,s}{, policy} | pesticide{,s} | medical claim{,s}' },
    safety: { en: 'product safety | safety complaint{,s} | safety incident{,s}' },
    papers: {
      en: 'account verification | seller verification | {failed,unable} to verify | lack of documents | identity verification',
    },
    page: { en: 'detail page rules | variation {policy,misuse,abuse}' },
    reviews: {
      en: 'review manipulation | reviews manipulation | {customer ,}product reviews policy',
    },
    shipping: {
      en: 'order defect rate | late {shipment,dispatch} rate | valid tracking rate | cancellation rate',
    },
    related: { en: 'related account{,s} | multiple accounts | linked account{,s}' },
    noticePage: {
      en: 'product detail page rules violation | inaccurate information on product detail page',
      de: 'wurde aufgrund von formulierungen entfernt | regeln für produktdetailseiten',
    },
    noticePesticide: {
      en: 'identified as a pesticide product | pesticide device | contains pesticidal claims',
    },
    noticeDrug: { ja: '効果効能を標ぼうする商品として検出されました' },
  },
});
