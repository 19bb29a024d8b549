import { defineRule, type RuleInput, type Severity } from '../define';
import { isInside } from '../shared/brand';
import { type Offer, offerFixes, offersIn } from '../shared/offers';

/** Prices, promotion, shipping, condition and availability in a description. */
export default defineRule<'D-PROMO'>({
  id: 'description-promotion',
  fields: ['description'],
  reads: ['brand'],
  terms: ['promo', 'availability', 'guarantee', 'condition'],
  codes: {
    'D-PROMO': {
      severity: 'warning',
      confidence: 'high',
      sources: ['detail-page-rules', 'prohibited-de', 'requirements-de', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const offer of offersIn(input)) {
      report.finding('D-PROMO', offer, {
        ...severityOf(offer),
        ...(offer.kind === 'promotion' ? {} : { variant: offer.kind }),
        data: { words: raw.slice(offer.start, offer.end) },
        fixes: () => offerFixes('description', raw, offer),
      });
    }
    for (const { start, end } of conditions(input)) {
      report.finding(
        'D-PROMO',
        { start, end },
        {
          variant: 'condition',
          data: { words: raw.slice(start, end) },
        },
      );
    }
  },
  examples: [
    {
      text: 'Special offer with free shipping',
      expect: [
        ['D-PROMO', 0, 13, 'warning'],
        ['D-PROMO', 19, 32, 'warning'],
      ],
    },
    {
      text: 'Solid oak. Free shipping on all orders. Seats six',
      expect: [['D-PROMO', 11, 24]],
      fixed: 'Solid oak. Seats six',
    },
    {
      text: 'Solid oak. Only $199.99 today. Seats six',
      expect: [['D-PROMO', 16, 23, 'warning']],
      fixed: 'Solid oak. Seats six',
    },
    { text: 'Ships within 24 hours', expect: [['D-PROMO', 0, 12]] },
    {
      text: 'Solid oak, 20% off, seats six',
      expect: [['D-PROMO', 13, 18]],
      fixed: 'Solid oak, seats six',
    },
    { text: 'Refurbished drill in a case', expect: [['D-PROMO', 0, 11, 'warning']] },
    { text: 'Open box, complete', expect: [['D-PROMO', 0, 8]] },
    { text: 'Watch with a sweeping second hand of steel', expect: [] },
    { text: 'Used for soups, used in kitchens', expect: [] },
    {
      text: 'Limited stock, order now',
      expect: [
        ['D-PROMO', 0, 13],
        ['D-PROMO', 15, 24],
      ],
    },
    { text: 'The latest design for desks', expect: [['D-PROMO', 4, 17, 'hint']] },
    { text: 'Garage sale signs, clearance lights', expect: [] },
    { text: 'A great deal of room, deals with dust', expect: [] },
    { text: '2-year guarantee on the motor', expect: [] },
    { text: 'Four steel elements guarantee a quick rise in heat', expect: [] },
    { text: 'Fine chassis and keyboard guarantee comfort all day', expect: [] },
    { text: 'Batteries are guaranteed to last 5 years', expect: [] },
    { text: 'BPA free, hands-free gift', expect: [] },
    {
      text: 'Massive Eiche, versandkostenfrei',
      store: 'DE',
      expect: [['D-PROMO', 15, 32, 'warning']],
    },
    { text: 'Mit kostenlosem Versand', store: 'DE', expect: [['D-PROMO', 4, 23]] },
    { text: 'Lampa z darmową wysyłką', store: 'PL', expect: [['D-PROMO', 8, 23]] },
    { text: 'Bohrer, generalüberholt', store: 'DE', expect: [['D-PROMO', 8, 23]] },
    { text: 'Nur 9,99 € pro Stück', store: 'DE', expect: [['D-PROMO', 4, 10]] },
    { text: 'Perceuse reconditionnée', store: 'FR', expect: [['D-PROMO', 9, 23]] },
    { text: 'Prise de courant, en promotion', store: 'FR', expect: [['D-PROMO', 21, 30]] },
    { text: 'Spedizione gratuita in 24 ore', store: 'IT', expect: [['D-PROMO', 0, 19]] },
    { text: 'Sale marino grosso', store: 'IT', expect: [] },
    { text: 'Envío gratis a casa', store: 'ES', expect: [['D-PROMO', 0, 12]] },
    { text: 'Frete grátis', store: 'BR', expect: [['D-PROMO', 0, 12]] },
    { text: 'Med 4 krokar', store: 'SE', expect: [] },
    { text: '送料無料の水筒', store: 'JP', expect: [['D-PROMO', 0, 4]] },
    { text: '中古品です', store: 'JP', expect: [['D-PROMO', 0, 3]] },
    { text: 'EUR 40 to EUR 44', listing: { productType: 'SHOES' }, expect: [] },
    { text: '', expect: [] },
  ],
});

function severityOf({ mild }: Offer): { severity?: Severity } {
  return mild ? { severity: 'hint' } : {};
}

function conditions({ hits, brandSpans }: RuleInput) {
  return hits('condition').filter(({ start, end }) => !isInside(brandSpans, start, end));
}
