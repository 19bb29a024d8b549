import { BULLET_POLICY_SINCE } from '../data/scopes';
import { defineRule } from '../define';
import { reportContacts } from '../shared/contact-report';

/** Company information, links and any way to reach the seller. */
export default defineRule<'B-CONTACT'>({
  id: 'bullet-contact',
  fields: ['bullets'],
  reads: ['brand'],
  terms: ['contact-phrases'],
  codes: {
    'B-CONTACT': {
      severity: 'error',
      confidence: 'high',
      sources: ['listing-policy-2026', 'detail-page-rules', 'ours'],
      since: BULLET_POLICY_SINCE,
    },
  },
  check(input, report) {
    reportContacts(input, report, 'B-CONTACT');
  },
  examples: [
    { text: 'Sticker set: ASP.NET and VB.NET', expect: [] },
    {
      text: 'Support: Write to help@acme.com or call 555-123-4567',
      expect: [
        ['B-CONTACT', 18, 31, 'error'],
        ['B-CONTACT', 40, 52, 'error'],
      ],
    },
    {
      text: 'Support: Two years of service. Write to help@acme.com',
      expect: [['B-CONTACT', 40, 53, 'error']],
      fixed: 'Support: Two years of service.',
    },
    {
      text: 'Manual: See www.acme.example/manual for more',
      expect: [['B-CONTACT', 12, 35, 'error']],
    },
    { text: 'Manual: See https://acme.example', expect: [['B-CONTACT', 12, 32, 'error']] },
    { text: 'Ideas: Share yours with @acme_lamps', expect: [['B-CONTACT', 24, 35, 'error']] },
    {
      text: 'Support: Please contact us with any question',
      expect: [['B-CONTACT', 16, 26, 'error']],
    },
    {
      text: 'Sturdy: Oak legs; contact us for spare parts; wipes clean',
      expect: [['B-CONTACT', 18, 28, 'error']],
      fixed: 'Sturdy: Oak legs; wipes clean',
    },
    { text: 'More: Visit our store for more colors', expect: [['B-CONTACT', 12, 21, 'error']] },
    { text: 'More: Follow us for ideas', expect: [['B-CONTACT', 6, 15, 'error']] },
    { text: 'More: C-o-n-t-a-c-t us', expect: [['B-CONTACT', 6, 22, 'error']] },
    {
      text: 'Support: Call us at 800 555 0199',
      expect: [
        ['B-CONTACT', 9, 16],
        ['B-CONTACT', 20, 32],
      ],
    },
    { text: 'Help: Customer care at 9599141927', expect: [['B-CONTACT', 23, 33, 'error']] },
    { text: 'Aide : Tél. 01 23 45 67 89', store: 'FR', expect: [['B-CONTACT', 12, 26, 'error']] },
    { text: 'Help: Contact customer service', expect: [['B-CONTACT', 6, 30, 'error']] },
    { text: 'Help: Toll free no 1800 2094 168', expect: [['B-CONTACT', 19, 32, 'error']] },
    { text: 'Monitor: Shows stress levels.It also counts steps', expect: [] },
    { text: 'Fresh: Keep it dry.store it well, baby food.it is good', expect: [] },
    { text: 'Call light: Fits part 4006381333931', expect: [] },
    { text: 'Support: Tel. +49 30 1234567', store: 'DE', expect: [['B-CONTACT', 14, 28, 'error']] },
    {
      text: 'Service: Kontaktieren Sie uns',
      store: 'DE',
      expect: [['B-CONTACT', 9, 29, 'warning']],
    },
    { text: 'Service : Contactez-nous', store: 'FR', expect: [['B-CONTACT', 10, 24, 'warning']] },
    {
      text: 'Servizio: Contattaci per aiuto',
      store: 'IT',
      expect: [['B-CONTACT', 10, 20, 'warning']],
    },
    {
      text: 'Servicio: Visita nuestra tienda',
      store: 'ES',
      expect: [['B-CONTACT', 17, 31, 'warning']],
    },
    {
      text: 'Serviço: Entre em contato conosco',
      store: 'BR',
      expect: [['B-CONTACT', 9, 33, 'warning']],
    },
    { text: 'Service: Neem contact met ons op', store: 'NL', expect: [['B-CONTACT', 9, 32]] },
    { text: 'Hjälp: Kontakta oss gärna', store: 'SE', expect: [['B-CONTACT', 7, 19]] },
    { text: 'Pomoc: Skontaktuj się z nami', store: 'PL', expect: [['B-CONTACT', 7, 28]] },
    { text: 'Destek: Bize ulaşın', store: 'TR', expect: [['B-CONTACT', 8, 19]] },
    {
      text: 'サポート：お問い合わせください',
      store: 'JP',
      expect: [['B-CONTACT', 5, 15, 'warning']],
    },
    { text: 'Maker: Shenzhen Acme Co., Ltd', expect: [['B-CONTACT', 21, 29, 'warning']] },
    { text: 'Sizes: 36 37 38 39 40 41 42 43, years 2024 2025 2026', expect: [] },
    { text: 'Fits: Part 316-235-01 and 4006381333931, 12.5 x 3.5 in', expect: [] },
    { text: 'Contact lens case: Keeps contacts moist, store flat', expect: [] },
    { text: 'Smart watch: Shows WhatsApp calls and WeChat messages', expect: [] },
    { text: 'Domain of use: Store.bought eggs, 2.4 GHz, 5 @ 12 V', expect: [] },
    { text: 'Booking.com mug: Fun', listing: { brand: 'Booking.com' }, expect: [] },
    { text: 'Support: Contact us', on: '2024-08-14', expect: [] },
  ],
});
