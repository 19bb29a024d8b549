import { defineRule } from '../define';
import { letterLanguage } from '../shared/letter-language';

/** A message in another language than the buyer's. */
export default defineRule<'Z-LANGUAGE'>({
  id: 'message-language',
  fields: ['message'],
  reads: ['buyerLanguage'],
  codes: {
    'Z-LANGUAGE': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['message-update', 'ours'],
    },
  },
  check({ text, listing }, report) {
    const { trimmed } = text;
    if (trimmed.start === trimmed.end) return;
    const wanted = listing.buyerLanguage?.trim().slice(0, 2).toLowerCase() ?? '';
    if (wanted === '') {
      report.cannotTell('buyer-language-unknown');
      return;
    }
    const found = letterLanguage(text);
    if (found === undefined || found === wanted) return;
    report.finding('Z-LANGUAGE', trimmed, { data: { found, wanted } });
  },
  examples: [
    {
      text: 'Hello, your parcel is on its way and the carrier will bring it to you.',
      store: 'DE',
      listing: { buyerLanguage: 'de' },
      expect: [['Z-LANGUAGE', 0, 70, 'warning']],
    },
    {
      text: 'Hallo, Ihr Paket ist unterwegs und der Zusteller bringt es zu Ihnen.',
      store: 'DE',
      listing: { buyerLanguage: 'de-DE' },
      expect: [],
    },
    {
      text: 'Hallo, Ihr Paket ist unterwegs und der Zusteller bringt es zu Ihnen.',
      listing: { buyerLanguage: 'en' },
      expect: [['Z-LANGUAGE', 0, 68]],
    },
    {
      text: '您好，您的包裹已经在路上了，请耐心等待。',
      listing: { buyerLanguage: 'en' },
      expect: [['Z-LANGUAGE', 0, 20]],
    },
    { text: 'OK, Mercedes', store: 'FR', listing: { buyerLanguage: 'fr' }, expect: [] },
    { text: 'Hola', listing: { buyerLanguage: 'en' }, expect: [] },
    {
      text: 'Bonjour, votre colis est en route et vous le recevrez bientôt.',
      store: 'FR',
      expect: [],
      cannotTell: 'buyer-language-unknown',
    },
  ],
});
