import { defineRule, type Severity } from '../define';
import { type Offer, offerFixes, offersIn } from '../shared/offers';

/** Promotion, prices, shipping, availability and words that age. */
export default defineRule<'B-PROMO'>({
  id: 'bullet-promotion',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['promo', 'availability', 'guarantee'],
  codes: {
    'B-PROMO': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: [
        'detail-page-rules',
        'title-suppression-digest',
        'prohibited-de',
        'requirements-de',
        'ours',
      ],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const offer of offersIn(input)) {
      const { start, end, kind } = offer;
      report.finding(
        'B-PROMO',
        { start, end },
        {
          severity: severityOf(offer),
          ...(kind === 'promotion' ? {} : { variant: kind }),
          data: { words: raw.slice(start, end) },
          fixes: () => offerFixes('bullets', raw, offer),
        },
      );
    }
  },
  examples: [
    { text: 'Preiswert: Nur 9 € pro Stück', store: 'DE', expect: [['B-PROMO', 15, 18, 'error']] },
    { text: 'Value: Only $19.99 for two', expect: [['B-PROMO', 12, 18, 'error']] },
    { text: 'Value: Rs. 1,499 only', store: 'IN', expect: [['B-PROMO', 7, 16, 'error']] },
    { text: 'Fits: Audi RS 6 and RS6', expect: [] },
    { text: 'Value: USD 20 per set', expect: [['B-PROMO', 7, 13, 'error']] },
    { text: 'Value: Free shipping on all orders', expect: [['B-PROMO', 7, 20, 'warning']] },
    {
      text: 'Sturdy oak legs; free shipping; wipes clean',
      expect: [['B-PROMO', 17, 30]],
      fixed: 'Sturdy oak legs; wipes clean',
    },
    {
      text: 'Sturdy. Get it at 20% off today. Wipes clean',
      expect: [['B-PROMO', 20, 25]],
      fixed: 'Sturdy. Wipes clean',
    },
    {
      text: 'Gift: Hot sale this Black Friday',
      expect: [
        ['B-PROMO', 6, 14],
        ['B-PROMO', 20, 32],
      ],
    },
    { text: 'Color: Now available in blue', expect: [['B-PROMO', 7, 20, 'warning']] },
    {
      text: 'Hurry: Limited stock, order now',
      expect: [
        ['B-PROMO', 7, 20],
        ['B-PROMO', 22, 31],
      ],
    },
    { text: 'Fit: Guaranteed to fit every time', expect: [['B-PROMO', 5, 15, 'warning']] },
    { text: 'Latest design: With a better grip', expect: [['B-PROMO', 0, 13, 'hint']] },
    { text: 'Value: F-R-E-E shipping', expect: [['B-PROMO', 7, 23]] },
    {
      text: 'Versand: Versandkostenfrei zu Ihnen',
      store: 'DE',
      expect: [['B-PROMO', 9, 26, 'warning']],
    },
    { text: 'Livraison gratuite : Partout', store: 'FR', expect: [['B-PROMO', 0, 18]] },
    { text: 'Prezzo: Spedizione gratuita', store: 'IT', expect: [['B-PROMO', 8, 27]] },
    { text: 'Valor: Envío gratis hoy', store: 'MX', expect: [['B-PROMO', 7, 19]] },
    { text: 'Valor: Frete grátis', store: 'BR', expect: [['B-PROMO', 7, 19]] },
    { text: 'Prijs: Gratis verzending', store: 'NL', expect: [['B-PROMO', 7, 24]] },
    { text: 'Pris: Fri frakt', store: 'SE', expect: [['B-PROMO', 6, 15]] },
    { text: 'Cena: Darmowa wysyłka', store: 'PL', expect: [['B-PROMO', 6, 21]] },
    { text: 'Fiyat: Ücretsiz kargo', store: 'TR', expect: [['B-PROMO', 7, 21]] },
    {
      text: '価格：送料無料、期間限定',
      store: 'JP',
      expect: [
        ['B-PROMO', 3, 7],
        ['B-PROMO', 8, 12],
      ],
    },
    { text: 'Service: Money back guarantee', expect: [] },
    { text: 'Service: 2-year guarantee on the motor', expect: [] },
    { text: 'Seal: Built to guarantee a tight fit', expect: [] },
    { text: 'Fresh: Deals with odors and offers a great deal of room', expect: [] },
    { text: 'Safe: BPA-free, gluten free, hands-free gift', expect: [] },
    { text: 'Signs: Garage sale signs and clearance lights', expect: [] },
    {
      text: 'Pot: Simmer bones in stock for hours',
      listing: { productType: 'kitchen' },
      expect: [],
    },
    { text: 'New mothers love it: Soft for newborns, like new for years', expect: [] },
    { text: 'Sizes: EUR 40 to EUR 44', listing: { productType: 'SHOES' }, expect: [] },
    { text: 'Bundle: 4 krokar och 2 hyllor', store: 'SE', expect: [] },
    { text: 'After-sale service: Every sale comes with help', expect: [] },
    { text: 'Heater: Save up to 30% electricity', expect: [] },
    { text: 'Heater: Save up to 30% today', expect: [['B-PROMO', 8, 22, 'warning']] },
    { text: 'Care: Makes fabrics look brand new', expect: [] },
    { text: 'Service: Guarantee for 10 years and a guarantee card', expect: [] },
    { text: 'Qualité : Moteur garanti 2 ans', store: 'FR', expect: [] },
    { text: 'Qualité : Résultat garanti', store: 'FR', expect: [['B-PROMO', 19, 26, 'warning']] },
    { text: 'Motor: 5 Jahre garantiert', store: 'DE', expect: [] },
    { text: 'Seal the deal: A key for clearance of the tablet', expect: [] },
    {
      text: 'Hurry: Best deals on clearance',
      expect: [
        ['B-PROMO', 12, 17],
        ['B-PROMO', 18, 30],
      ],
    },
    { text: 'Guarantee: 2-year guarantee on the springs', store: 'UK', expect: [] },
    { text: 'Two-year guarantee: Covers the pump, one year guarantee on seals', expect: [] },
    { text: 'Car boot sale table: Folds in half', store: 'UK', expect: [] },
    { text: 'Mappe für Angebote und Verträge', store: 'DE', expect: [] },
    { text: 'おすすめポイント：軽くて丈夫、3つのポイントで固定', store: 'JP', expect: [] },
    { text: 'お得：500ポイント進呈', store: 'JP', expect: [['B-PROMO', 6, 10]] },
    { text: 'お得：ポイント10倍', store: 'JP', expect: [['B-PROMO', 3, 7]] },
    {
      text: 'Économisez : Livraison gratuite au Québec',
      store: 'CA',
      expect: [['B-PROMO', 13, 31]],
    },
    { text: 'Sale mug: Fun', listing: { brand: 'Sale' }, expect: [] },
    { text: 'Coupon organizer: Holds papers', expect: [] },
  ],
});

function severityOf({ kind, mild }: Offer): Severity {
  if (kind === 'price') return 'error';
  return mild ? 'hint' : 'warning';
}
