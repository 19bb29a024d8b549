import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { promotionsIn, withoutPromotion } from '../shared/promotion';

/** Promotional phrases: free shipping, sale, discounts, guarantees. */
export default defineRule<'T-PROMO'>({
  id: 'title-promotion',
  fields: ['title'],
  reads: ['brand'],
  terms: ['promo'],
  codes: {
    'T-PROMO': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'high',
      sources: [
        'title-policy-2026',
        'title-policy-2025',
        'title-suppression-digest',
        'requirements-de',
        'prohibited-de',
      ],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const promotion of promotionsIn(input)) {
      report.finding('T-PROMO', promotion, {
        severity: promotion.published ? 'error' : 'warning',
        data: { words: raw.slice(promotion.start, promotion.end) },
        fixes: () => [withoutPromotion(raw, promotion)],
      });
    }
  },
  examples: [
    {
      text: 'Free Shipping Bamboo Cutting Board',
      expect: [['T-PROMO', 0, 13, 'error']],
      fixed: 'Bamboo Cutting Board',
    },
    {
      text: 'Bamboo Cutting Board, 100% Quality Guaranteed',
      expect: [['T-PROMO', 22, 45, 'error']],
      fixed: 'Bamboo Cutting Board',
    },
    {
      text: 'Desk Lamp, Hot Sale, White',
      expect: [['T-PROMO', 11, 19, 'warning']],
      fixed: 'Desk Lamp, White',
    },
    { text: 'Desk Lamp 20% Off White', expect: [] },
    { text: 'Desk Lamp 20% Off, Grey', expect: [['T-PROMO', 12, 17]], fixed: 'Desk Lamp, Grey' },
    { text: 'Desk Lamp with Free Gift', expect: [['T-PROMO', 15, 24]] },
    {
      text: 'Desk Lamp F-R-E-E Shipping',
      expect: [['T-PROMO', 10, 26, 'error']],
      fixed: 'Desk Lamp',
    },
    { text: 'Desk Lamp Free\u200B Shi\u200Bpping', expect: [['T-PROMO', 10, 25, 'error']] },
    {
      text: 'Tazza in Ceramica, offerta speciale, Rosso',
      store: 'IT',
      expect: [['T-PROMO', 19, 26, 'warning']],
    },
    {
      text: 'Schreibtischlampe, versandkostenfrei, Weiß',
      store: 'DE',
      expect: [['T-PROMO', 19, 36, 'warning']],
      fixed: 'Schreibtischlampe, Weiß',
    },
    { text: 'Schreibtischlampe Black Friday', store: 'DE', expect: [['T-PROMO', 18, 30]] },
    { text: 'İNDİRİM Kırmızı Perde', store: 'TR', expect: [['T-PROMO', 0, 7]] },
    { text: 'Kırmızı Perde FREE SHIPPING', store: 'TR', expect: [['T-PROMO', 14, 27, 'error']] },
    {
      text: '水筒 送料無料 500ml',
      store: 'JP',
      expect: [['T-PROMO', 3, 7, 'warning']],
      fixed: '水筒 500ml',
    },
    { text: 'Gluten-Free Gift Basket, BPA Free Gift Box', expect: [] },
    { text: 'Latex-Free Gift Bag Ribbon', expect: [] },
    { text: 'Garage Sale Sign, Sale Tags, Trailer Clearance Lights', expect: [] },
    { text: 'Monopoly Deal Card Game', expect: [] },
    { text: 'Deal the Cards Travel Game', expect: [] },
    { text: 'Off-White Wholesale Canvas Tote', expect: [] },
    { text: 'Set Sale e Pepe in Ceramica', store: 'IT', expect: [] },
    { text: 'Panier à linge sale, Gris', store: 'FR', expect: [] },
    { text: 'Sale Marino Grosso, 1 kg', store: 'IT', expect: [] },
    { text: 'ワンポイント刺繍 Tシャツ', store: 'JP', expect: [] },
    { text: 'Guarantee Brand Shaving Soap', listing: { brand: 'Guarantee Brand' }, expect: [] },
    { text: 'Sale, The Complete Story', listing: { productType: 'ABIS_BOOK' }, expect: [] },
  ],
});
