import { defineTermList } from '../term-list';

/** Subjective commentary (T-SUBJ). */
export default defineTermList<'published' | 'rank' | 'compound'>({
  id: 'subjective',
  sources: ['title-policy-2026', 'title-2019', 'requirements-de'],
  ours: ['fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `best sellers | bestseller | bestsellers | best selling | bestselling | top rated | amazing | perfect | must have
      | must haves | premium quality | world's best | worlds best`,
    de: 'bestseller | nummer 1 | beste | meistverkauft',
    fr: 'meilleure vente | meilleures ventes | numéro 1',
    it: 'più venduto | piu venduto | i più venduti | il migliore | la migliore',
    es: 'más vendido | mas vendido | más vendidos | el mejor | la mejor',
    pt: 'mais vendido | mais vendidos | o melhor',
    nl: 'bestverkocht | bestverkochte',
    sv: 'bästsäljare | storsäljare',
    pl: 'bestseller | najlepiej sprzedający się',
    tr: 'en çok satan | çok satan',
    ja: '売れ筋 | ランキング1位 | ランキング 1位 | ランキング第1位 | 人気no.1 | 人気 no.1 | 人気ナンバーワン | 人気no1',
  },
  noted: {
    /** The two phrases that Amazon's page names. */
    published: { en: 'hot item | best seller' },
    /** Ranks; after words like "size" they are none. */
    rank: {
      en: '#1 | # 1 | no. 1 | no.1',
      fr: 'n°1 | n° 1 | nº1 | nº 1',
      es: 'nº1 | nº 1 | n.º 1',
    },
    /** Not inside a compound: 最高級, 最高気温. */
    compound: { ja: '最高 | 最強' },
  },
  clean: {
    en: `perfect for | pitch perfect | perfect pitch | perfect fit | perfect game | perfect circle | perfect bound
      | perfect binding | perfect square | past perfect | picture perfect | practice makes perfect | amazing grace
      | amazing spider man | amazing spiderman | amazing race | amazing world of gumball | i am amazing | you are amazing
      | world's best dad | world's best mom | world's best mum | world's best grandpa | world's best grandma
      | world's best boss | world's best teacher | world's best uncle | world's best aunt | world's best brother
      | world's best sister | world's best husband | world's best wife | world's best coach | world's best nurse
      | world's best friend | world's best papa | world's best daddy | world's best mommy | world's best farter
      | world's best cat | world's best dog | worlds best dad | worlds best mom | worlds best boss | worlds best teacher
      | #1 dad | #1 mom | #1 fan | #1 grandpa | #1 grandma | #1 teacher | #1 coach | # 1 dad | # 1 mom`,
    de: `beste freunde | beste freundin | beste freundinnen | beste mama | beste mutter | beste papa | beste opa
      | beste oma | beste tante | beste schwester
      | beste lehrerin | beste erzieherin | beste kollegin | beste patentante | beste familie`,
    es: 'el mejor amigo | la mejor amiga | el mejor papá | la mejor mamá | el mejor abuelo | la mejor abuela',
    it: 'il migliore amico | la migliore amica | il migliore papà | la migliore mamma',
  },
});
