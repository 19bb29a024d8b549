import { defineTermList } from '../term-list';

/** Promotional phrases (T-PROMO). The range of a finding is the longest entry, not the phrase around it. */
export default defineTermList<'published' | 'gap' | 'game'>({
  id: 'promo',
  sources: ['title-policy-2026', 'title-policy-2025', 'prohibited-de', 'requirements-de'],
  ours: ['fr', 'it', 'es', 'pt', 'nl', 'sv', 'pl', 'tr', 'ja'],
  everywhere: ['en'],
  words: {
    en: `sale | on sale | hot sale | discount | discounts | discounted | best price | best prices | lowest price
      | lowest prices | % off | %off | limited time | buy 1 get 1 | buy one get one | buy 2 get 1 | buy two get one
      | free gift | free gifts | free delivery | money back | guarantee | guaranteed | black friday | cyber monday
      | prime day`,
    de: `versandkostenfrei{,e,er,en} | {kostenlos,kostenfrei}{er,en,em} versand | {kostenlos,kostenfrei}{e,er,en} lieferung
      | gratis versand | gratisversand | angebot | angebote | rabatt
      | rabatte | sonderangebot | sonderangebote | garantiert | schnäppchen`,
    fr: `livraison gratuite | livraison offerte | promo | promos | promotion | promotions | soldes | garanti
      | offre spéciale | offres spéciales`,
    it: `spedizione gratuita | spedizione gratis | offerta | offerte | sconto | sconti | garantito`,
    es: `envío gratis | envio gratis | oferta | ofertas | descuento | descuentos | rebajas | garantizado`,
    pt: `frete grátis | frete gratis | promoção | promoções | desconto | descontos`,
    nl: `gratis verzending | gratis verzenden | aanbieding | aanbiedingen | korting | kortingen`,
    sv: `fri frakt | rea | rabatt`,
    pl: `darmow{a wysyłka,ą wysyłką,ą wysyłkę,ej wysyłki,a dostawa,ą dostawą,ą dostawę,ej dostawy} | promocja | promocje | okazja`,
    tr: `ücretsiz kargo | bedava kargo | indirim | indirimli | kampanya | kampanyalı`,
    ja: `送料無料 | 送料込み | セール | タイムセール | スーパーセール | 特価 | 割引 | 激安 | 最安値 | ポイント | ポイントアップ | 限定価格`,
  },
  noted: {
    /** The two phrases that Amazon's page names. */
    published: { en: 'free shipping | 100% quality guaranteed' },
    /** A word for room between things; no promotion in lights and vehicles. */
    gap: { en: 'clearance' },
    /** What one does with cards. */
    game: { en: 'deal | deals' },
  },
  clean: {
    en: `sale sign | sale signs | sale tag | sale tags | sale sticker | sale stickers | sale banner | sale banners
      | sale label | sale labels | sale price tag | sale price tags | sale flag | sale flags | for sale | garage sale | yard sale | estate sale | rummage sale
      | bake sale | car boot sale | boot sale | jumble sale | point of sale | % off white | ground clearance | high clearance | low clearance | clearance light
      | clearance lights | clearance lamp | clearance lamps | clearance marker | clearance markers | marker clearance
      | clearance side marker | clearance and side marker | clearance bar | clearance height | clearance gauge
      | clearance hole | clearance fit | clearance sign | overhead clearance | under bed clearance | door clearance
      | floor clearance | inch clearance | in clearance | cm clearance | mm clearance | airway clearance | mucus clearance
      | led clearance | monopoly deal | deal or no deal | deal me in | square deal | deal tray | deal wood
      | gluten free | bpa free | sugar free | dairy free | fat free | lead free | nickel free | latex free
      | fragrance free | perfume free | scent free | cruelty free | hands free | wrinkle free | tangle free | stress free
      | pvc free | phthalate free | paraben free | sulfate free | silicone free | alcohol free | caffeine free | nut free
      | peanut free | soy free | egg free | grain free | lactose free | oil free | acid free | chlorine free
      | phosphate free | plastic free | solvent free | toxin free | chemical free | dye free | odor free | rust free
      | lint free | dust free | drip free | leak free | mess free | tool free | cord free | wire free | hassle free
      | worry free | pain free | guilt free | gmo free | msg free | allergen free | smoke free | duty free | tax free
      | frost free | maintenance free | noise free | flicker free | tear free | spill free`,
    de: 'angebotstafel | angebot schild | rabatt schild | angebote und {verträge,rechnungen,aufträge,lieferscheine}',
    fr: 'sale',
    it: 'sale',
    es: 'sale',
    pt: 'sale',
    pl: 'sale',
    ja: 'ポイント柄 | ポイント刺繍 | ポイント刺しゅう | ポイント使い | ポイント模様 | ポイント付箋 | ポイント 刺繍 | 割引券ケース | 割引計算',
  },
});
