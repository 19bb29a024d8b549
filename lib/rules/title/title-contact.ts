import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { isInside } from '../shared/brand';
import { contactsIn } from '../shared/contact';
import { removal } from '../shared/removal';

/** Web and mail addresses, handles and phone numbers in a title. */
export default defineRule<'T-CONTACT'>({
  id: 'title-contact',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CONTACT': {
      severity: 'error',
      confidence: 'high',
      sources: ['detail-page-rules'],
      exempt: NOT_MEDIA,
    },
  },
  check({ text, brandSpans }, report) {
    for (const { kind, from, start, end } of contactsIn(text)) {
      if (isInside(brandSpans, start, end)) continue;
      const words = text.raw.slice(start, end);
      report.finding(
        'T-CONTACT',
        { start, end },
        {
          variant: kind,
          data: { words },
          fixes: () => [
            { label: 'delete', data: { words }, edits: [removal(text.raw, { start: from, end })] },
          ],
        },
      );
    }
  },
  examples: [
    { text: 'Acme Dot.Com Mug', expect: [['T-CONTACT', 5, 12]] },
    { text: 'Garrafa Resistente.Com Alça', store: 'BR', expect: [] },
    {
      text: 'Desk Lamp www.acmeshop.com White',
      expect: [['T-CONTACT', 10, 26, 'error']],
      fixed: 'Desk Lamp White',
    },
    {
      text: 'Desk Lamp https://acme.example/lamp, White',
      expect: [['T-CONTACT', 10, 35]],
      fixed: 'Desk Lamp, White',
    },
    {
      text: 'Desk Lamp by acme-shop.co.uk',
      expect: [['T-CONTACT', 13, 28]],
      fixed: 'Desk Lamp by',
    },
    { text: 'Luminária acme.com.br', store: 'BR', expect: [['T-CONTACT', 10, 21]] },
    { text: 'Desk Lamp 1-800-555-0123', expect: [['T-CONTACT', 10, 24]] },
    { text: 'ランプ 03-1234-5678', store: 'JP', expect: [['T-CONTACT', 4, 16]] },
    { text: 'Desk Lamp, info@acme.example', expect: [['T-CONTACT', 11, 28]] },
    { text: 'Desk Lamp @acme_lamps White', expect: [['T-CONTACT', 10, 21]] },
    {
      text: 'Desk Lamp Tel: 0800 123 456',
      expect: [['T-CONTACT', 15, 27]],
      fixed: 'Desk Lamp',
    },
    { text: 'Desk Lamp call 555-123-4567', expect: [['T-CONTACT', 15, 27]] },
    { text: 'Desk Lamp +49 30 1234567', expect: [['T-CONTACT', 10, 24]] },
    { text: 'Desk Lamp (800) 555-0123 White', expect: [['T-CONTACT', 10, 24]] },
    { text: 'Ｄｅｓｋ Lamp ｗｗｗ．acme．com', expect: [['T-CONTACT', 10, 22]] },
    { text: 'Booking.com Travel Mug', listing: { brand: 'Booking.com' }, expect: [] },
    { text: 'Shoes 36 37 38 39 40 41 42, Calendar 2024 2025 2026', expect: [] },
    { text: 'Filter for 316-235-01, 4006381333931, 12.5 in. x 3.5', expect: [] },
    { text: 'Lamp No.5, 2.4 GHz, 5 @ 12V', expect: [] },
    { text: 'www.song.com', listing: { productType: 'media:music' }, expect: [] },
  ],
});
