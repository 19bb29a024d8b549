import { defineTermList } from '../term-list';

/** Comparison with other brands or products (B-COMPARE, A-WORD). Ask by `comparisonsIn`, which reads on after the leads. */
export default defineTermList<'lead'>({
  id: 'comparison',
  sources: ['listing-policy-2026'],
  ours: ['de', 'fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `unlike others | better than others | better than the others | than others on the market
      | better than the rest | compared to others | compared with others | than the competition | beat the competition
      | beats the competition | outperforms the competition | unlike the competition | vs the competition
      | our competitors | other brands out there | other products on the market | others on the market
      | other brands on the market | unlike similar products`,
    de: `im gegensatz zu anderen marken | im gegensatz zu anderen produkten | im vergleich zu anderen marken
      | im vergleich zu anderen produkten | besser als andere marken | besser als andere produkte | anders als andere marken
      | anders als andere produkte | als andere marken | als die konkurrenz | im vergleich zur konkurrenz
      | im gegensatz zur konkurrenz`,
    fr: `contrairement aux autres marques | contrairement aux autres produits | contrairement à d'autres marques
      | contrairement à d'autres produits | par rapport aux autres marques | par rapport aux autres produits
      | comparé aux autres marques | mieux que les autres marques | meilleur que les autres marques | que la concurrence`,
    it: `a differenza di altre marche | a differenza di altri marchi | a differenza di altri prodotti
      | a differenza delle altre marche | rispetto ad altre marche | rispetto ad altri marchi | rispetto ad altri prodotti
      | meglio di altre marche | rispetto alla concorrenza | della concorrenza`,
    es: `a diferencia de otras marcas | a diferencia de otros productos | en comparación con otras marcas
      | en comparación con otros productos | mejor que otras marcas | mejor que otros productos | que otras marcas
      | que la competencia`,
    pt: `ao contrário de outras marcas | ao contrário de outros produtos | diferente de outras marcas
      | em comparação com outras marcas | em comparação com outros produtos | melhor que outras marcas | que a concorrência`,
    nl: `in tegenstelling tot andere merken | in tegenstelling tot andere producten | vergeleken met andere merken
      | vergeleken met andere producten | beter dan andere merken | dan andere merken | dan de concurrentie`,
    sv: `till skillnad från andra märken | till skillnad från andra produkter | jämfört med andra märken
      | jämfört med andra produkter | bättre än andra märken | än konkurrenterna`,
    pl: `w przeciwieństwie do innych marek | w przeciwieństwie do innych produktów | w porównaniu z innymi markami
      | w porównaniu z innymi produktami | lepszy niż inne marki | niż konkurencja`,
    tr: `diğer markaların aksine | diğer markalardan farklı olarak | diğer ürünlerin aksine | diğer markalara göre
      | diğer ürünlere göre | diğer markalardan daha iyi | rakiplerinden daha iyi`,
    ja: '他社製品 | 他社製品と比べ | 他社製品と比べて | 他社の製品 | 他社商品 | 他社品 | 他社ブランド | 他ブランド | 他メーカー | 競合製品 | 競合他社',
  },
  noted: {
    /** What is compared with stands behind: "unlike other bottles", "better than most brands". */
    lead: {
      en: `unlike | unlike other | unlike most | unlike most other | unlike many | unlike many other | better than
        | better than other | better than most | better than any other | superior to | superior to other | compare to
        | compare with | compared to | compared to other | compared to most | compared with | compared with other | than
        | than other | than most | than most other | than any other | than all other | vs | vs. | versus
        | {outperform,outlast,beat}{,s} | {outperform,outlast,beat}{,s} other`,
    },
  },
});
