import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { pricesNamed } from '../shared/price';
import { removal } from '../shared/removal';

/** Prices in a title. */
export default defineRule<'T-PRICE'>({
  id: 'title-price',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-PRICE': {
      severity: 'error',
      confidence: 'high',
      sources: ['detail-page-rules'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text } = input;
    for (const { start, end } of pricesNamed(input)) {
      const words = text.raw.slice(start, end);
      report.finding(
        'T-PRICE',
        { start, end },
        {
          data: { words },
          fixes: () => [
            { label: 'delete', data: { words }, edits: [removal(text.raw, { start, end })] },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'LED Lamp $19.99 White',
      expect: [['T-PRICE', 9, 15, 'error']],
      fixed: 'LED Lamp White',
    },
    { text: 'LED Lamp € 20, White', expect: [['T-PRICE', 9, 13]], fixed: 'LED Lamp, White' },
    { text: 'Lampe 19,99 € Weiß', store: 'DE', expect: [['T-PRICE', 6, 13]] },
    { text: 'Lamp USD 20 White', expect: [['T-PRICE', 5, 11]] },
    { text: 'Lampa 99 kr, vit', store: 'SE', expect: [['T-PRICE', 6, 11]] },
    { text: 'Lampa 99kr, vit', store: 'SE', expect: [['T-PRICE', 6, 10]] },
    { text: 'Ljusstake med 4 krokar, vit', store: 'SE', expect: [] },
    { text: 'Rozdzielacz 2 złącza, biały', store: 'PL', expect: [] },
    { text: 'Lampa 1.299,90 zł biała', store: 'PL', expect: [['T-PRICE', 6, 17]] },
    { text: 'Lamp USD 1,299.90 White', expect: [['T-PRICE', 5, 17]] },
    { text: 'Lampa 20 zł biała', store: 'PL', expect: [['T-PRICE', 6, 11]] },
    { text: '水筒 1,980円 黒', store: 'JP', expect: [['T-PRICE', 3, 9]] },
    { text: 'Running Shoes EUR 40, Black', listing: { productType: 'SHOES' }, expect: [] },
    { text: 'Socken EUR 39-42', store: 'DE', listing: { productType: 'SOCKS' }, expect: [] },
    { text: 'Messlöffel 1 TL, 2 TL, Edelstahl', store: 'DE', expect: [] },
    { text: 'Running Lamp EUR 40, Black', expect: [['T-PRICE', 13, 19]] },
    {
      text: 'Lamp ₹499, ￥500',
      expect: [
        ['T-PRICE', 5, 9],
        ['T-PRICE', 11, 15],
      ],
    },
    { text: 'Lamp 20 W, 4000 K, Pack of 3, 5 Keys', expect: [] },
    { text: 'Money Box $ Sign', expect: [] },
    { text: '$5 Song', listing: { productType: 'media:music' }, expect: [] },
  ],
});
