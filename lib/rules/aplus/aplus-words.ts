import { defineRule } from '../define';
import { refusedIn } from '../shared/aplus-words';
import { looseDeletion } from '../shared/loose-words';
import { sentenceDeletion } from '../shared/sentence';

/** Words that A+ content refuses: promotion, calls to buy, time, holidays, guarantees, rivals, contacts, marks. */
export default defineRule<'A-WORD'>({
  id: 'aplus-words',
  fields: ['aplus'],
  reads: ['brand', 'title'],
  terms: [
    'aplus-words',
    'award',
    'brands',
    'comparison',
    'contact-phrases',
    'guarantee',
    'promo',
    'time',
  ],
  codes: {
    'A-WORD': {
      severity: 'warning',
      confidence: 'high',
      sources: ['aplus-digest', 'listing-policy-2026', 'aplus-words-cn', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end, kind, mild } of refusedIn(input)) {
      const span = { start, end };
      report.finding('A-WORD', span, {
        variant: kind,
        ...(mild === true ? { severity: 'hint' } : {}),
        data: { words: raw.slice(start, end) },
        fixes: () => {
          const sentence = sentenceDeletion(raw, span);
          const words = looseDeletion(input.field, raw, span);
          return sentence === undefined ? words : [...words, sentence];
        },
      });
    }
  },
  examples: [
    { text: 'Winner of the Red Dot Award 2019', expect: [['A-WORD', 0, 27]] },
    {
      text: 'Buy now and enjoy free shipping on our best-selling lamp',
      expect: [
        ['A-WORD', 0, 7, 'warning'],
        ['A-WORD', 18, 31, 'warning'],
        ['A-WORD', 39, 51, 'warning'],
      ],
    },
    { text: 'LED vs. halogen: lower heat and longer life', expect: [] },
    {
      text: 'Get yours now: 20% off',
      expect: [
        ['A-WORD', 0, 13],
        ['A-WORD', 17, 22],
      ],
    },
    {
      text: 'The #1 lamp, top-rated and affordable',
      expect: [
        ['A-WORD', 4, 6],
        ['A-WORD', 13, 22],
        ['A-WORD', 27, 37],
      ],
    },
    { text: 'Phillips size #1 driver, bits No. 10 of 12', expect: [] },
    { text: 'A free bag comes with each order', expect: [['A-WORD', 2, 6]] },
    { text: 'BPA free, odor-free, free of parabens, free-standing', expect: [] },
    { text: 'Feel free to move: hands-free, wrinkle free', expect: [] },
    {
      text: 'Every new model arrives with the latest chip',
      expect: [
        ['A-WORD', 6, 9],
        ['A-WORD', 33, 39],
      ],
    },
    { text: 'Made in New Zealand for new moms', expect: [] },
    { text: 'Now with two speeds', expect: [['A-WORD', 0, 3]] },
    { text: 'Every now and then it needs oil', expect: [] },
    { text: 'A perfect Christmas present', expect: [['A-WORD', 10, 19]] },
    { text: 'Trim the Christmas tree with wooden ornaments', expect: [] },
    { text: 'Hang it up at Halloween', listing: { title: 'Halloween Skeleton, 5 ft' }, expect: [] },
    {
      text: 'Two-year warranty and easy returns',
      expect: [
        ['A-WORD', 9, 17],
        ['A-WORD', 22, 34],
      ],
    },
    {
      text: 'See our return policy, or 30-day returns',
      expect: [
        ['A-WORD', 8, 21],
        ['A-WORD', 26, 40],
      ],
    },
    { text: 'The return spring speeds the delivery of water', expect: [] },
    { text: 'Delivery within two days', expect: [['A-WORD', 0, 8]] },
    {
      text: '100% satisfaction guaranteed, no price too high',
      expect: [
        ['A-WORD', 0, 28],
        ['A-WORD', 33, 38],
      ],
    },
    { text: 'Price tags and price labels for shops', expect: [] },
    { text: 'Only sold by authorized resellers', expect: [['A-WORD', 0, 33]] },
    { text: 'Unlike other brands, ours stays cool', expect: [['A-WORD', 0, 19]] },
    { text: 'Unlike cotton, linen dries fast', expect: [] },
    {
      text: 'Write to help@acme.com or visit www.acme.com',
      expect: [
        ['A-WORD', 9, 22],
        ['A-WORD', 32, 44],
      ],
    },
    { text: 'Scan the QR code for the manual', expect: [['A-WORD', 9, 16]] },
    { text: 'Pairs with any QR code scanner', expect: [] },
    { text: '“It changed my mornings” – Anna K.', expect: [['A-WORD', 0, 24]] },
    { text: 'Press the “slow cook” key, then “keep warm” for 8" pans', expect: [] },
    {
      text: '“one two three” “one two four” “one two five” “one two six” “one two seven”',
      expect: [['A-WORD', 60, 75]],
    },
    { text: 'Red Dot award 2019, design award 2025', expect: [['A-WORD', 0, 13]] },
    { text: 'Winner of a design award in 2025', expect: [] },
    { text: 'Design award 2025', on: '2028-01-01', expect: [['A-WORD', 7, 12]] },
    { text: 'Acme™ glass with a ® mark', expect: [['A-WORD', 19, 20]] },
    { text: 'NOW Lamps shine', listing: { brand: 'NOW Lamps' }, expect: [] },
    { text: 'F-r-e-e shipping', expect: [['A-WORD', 0, 16]] },
    { text: 'Clearance lights for trailers', expect: [] },
    {
      text: 'Jetzt kaufen: kostenlose Lieferung zum besten Preis',
      store: 'DE',
      expect: [
        ['A-WORD', 0, 12],
        ['A-WORD', 14, 34],
        ['A-WORD', 46, 51],
      ],
    },
    {
      text: 'Unser Bestseller mit 5 Jahren Garantie',
      store: 'DE',
      expect: [
        ['A-WORD', 6, 16],
        ['A-WORD', 30, 38],
      ],
    },
    {
      text: 'Ein neues Gefühl, jetzt im Alltag',
      store: 'DE',
      expect: [
        ['A-WORD', 4, 9, 'hint'],
        ['A-WORD', 18, 23, 'hint'],
      ],
    },
    { text: 'Die Weihnachtsbaumkugel aus Glas', store: 'DE', expect: [] },
    {
      text: 'Achetez maintenant, livraison gratuite',
      store: 'FR',
      expect: [
        ['A-WORD', 0, 18],
        ['A-WORD', 20, 38],
      ],
    },
    {
      text: 'Un cadeau de Noël pas cher',
      store: 'FR',
      expect: [
        ['A-WORD', 13, 17],
        ['A-WORD', 18, 26],
      ],
    },
    { text: 'Décorations de Noël en bois', store: 'FR', expect: [] },
    {
      text: 'Il più venduto, spedizione gratuita',
      store: 'IT',
      expect: [
        ['A-WORD', 3, 14],
        ['A-WORD', 16, 35],
      ],
    },
    { text: 'Decorazioni di Natale, la mia città natale', store: 'IT', expect: [] },
    {
      text: 'El más vendido, con garantía',
      store: 'ES',
      expect: [
        ['A-WORD', 3, 14],
        ['A-WORD', 20, 28],
      ],
    },
    { text: 'Luces de Navidad para el árbol', store: 'ES', expect: [] },
    {
      text: 'Goedkoop en met garantie',
      store: 'NL',
      expect: [
        ['A-WORD', 0, 8],
        ['A-WORD', 16, 24],
      ],
    },
    {
      text: 'Bästsäljare till lågt pris',
      store: 'SE',
      expect: [
        ['A-WORD', 0, 11],
        ['A-WORD', 22, 26],
      ],
    },
    {
      text: 'Kup teraz, darmowa dostawa i gwarancja',
      store: 'PL',
      expect: [
        ['A-WORD', 0, 9],
        ['A-WORD', 11, 26],
        ['A-WORD', 29, 38],
      ],
    },
    {
      text: 'Hemen alın, ücretsiz kargo, 2 yıl garanti',
      store: 'TR',
      expect: [
        ['A-WORD', 0, 10],
        ['A-WORD', 12, 26],
        ['A-WORD', 34, 41],
      ],
    },
    {
      text: 'Compre agora com garantia',
      store: 'BR',
      expect: [
        ['A-WORD', 0, 12],
        ['A-WORD', 17, 25],
      ],
    },
    {
      text: '今すぐ購入 送料無料 クリスマスに',
      store: 'JP',
      expect: [
        ['A-WORD', 0, 5],
        ['A-WORD', 6, 10],
        ['A-WORD', 11, 16],
      ],
    },
    { text: 'クリスマスツリーの飾り', store: 'JP', expect: [] },
  ],
});
