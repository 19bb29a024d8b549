import { defineRule } from '../define';
import { looseDeletion } from '../shared/loose-words';
import { reviewTalkIn } from '../shared/review-requests';
import { sentenceDeletion } from '../shared/sentence';

/** Requests for reviews, what customers are said to think, and stars that rate (page "Product detail page rules"). */
export default defineRule<'C-REVIEW'>({
  id: 'review-claims',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['review-requests'],
  codes: {
    'C-REVIEW': { severity: 'error', confidence: 'high', sources: ['detail-page-rules', 'ours'] },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end, severity, kind } of reviewTalkIn(input)) {
      const span = { start, end };
      const variant = kind === 'stars' || severity === 'error' ? kind : 'quoted';
      report.finding('C-REVIEW', span, {
        severity,
        variant,
        data: { words: raw.slice(start, end) },
        fixes: () => {
          const sentence = variant === 'request' ? sentenceDeletion(raw, span) : undefined;
          return [
            ...(sentence === undefined ? [] : [sentence]),
            ...looseDeletion(input.field, raw, span),
          ];
        },
      });
    }
  },
  examples: [
    {
      text: 'Great gift: Leave us a 5-star review if you love it',
      field: 'bullets',
      store: 'UK',
      expect: [['C-REVIEW', 12, 36, 'error']],
    },
    {
      text: 'Oak table with round legs. Please leave a review. Seats four',
      field: 'description',
      expect: [['C-REVIEW', 34, 48, 'error']],
      fixed: 'Oak table with round legs. Seats four',
    },
    { text: 'Customers love our soft towels', field: 'bullets', expect: [['C-REVIEW', 0, 14]] },
    { text: 'Desk Lamp, ★★★★★, White', expect: [['C-REVIEW', 11, 16, 'error']] },
    { text: 'Rated by cooks ★★★★☆', field: 'description', expect: [['C-REVIEW', 15, 20]] },
    {
      text: 'Over 10,000 five-star reviews worldwide',
      field: 'bullets',
      expect: [['C-REVIEW', 12, 29, 'error']],
    },
    {
      text: 'Join thousands of happy customers',
      field: 'aplus',
      expect: [['C-REVIEW', 18, 33, 'warning']],
    },
    { text: 'Please write an honest review', field: 'bullets', expect: [['C-REVIEW', 7, 29]] },
    { text: 'Give us 5 stars', field: 'bullets', expect: [['C-REVIEW', 0, 15]] },
    {
      text: 'Hinterlassen Sie uns eine 5-Sterne-Bewertung',
      field: 'description',
      store: 'DE',
      expect: [['C-REVIEW', 0, 44]],
    },
    {
      text: 'Laissez-nous un avis positif',
      field: 'bullets',
      store: 'FR',
      expect: [['C-REVIEW', 0, 28]],
    },
    { text: 'Déjanos una reseña', field: 'bullets', store: 'MX', expect: [['C-REVIEW', 0, 18]] },
    {
      text: '気に入ったらレビューを書いてください',
      field: 'bullets',
      store: 'JP',
      expect: [['C-REVIEW', 6, 14]],
    },
    {
      text: 'We appreciate your feedback',
      field: 'description',
      expect: [['C-REVIEW', 3, 27, 'warning']],
    },
    { text: 'If you like it, rate us', field: 'bullets', expect: [['C-REVIEW', 16, 23, 'error']] },
    { text: '⭐⭐⭐⭐⭐ soft', field: 'aplus', expect: [['C-REVIEW', 0, 5, 'error']] },
    { text: 'Leave a 5-star r\u200Beview', field: 'bullets', expect: [['C-REVIEW', 0, 22]] },
    {
      text: 'Lascia una recensione positiva',
      field: 'bullets',
      store: 'IT',
      expect: [['C-REVIEW', 0, 30]],
    },
    { text: 'Deixe uma avaliação', field: 'bullets', store: 'BR', expect: [['C-REVIEW', 0, 19]] },
    { text: 'Zostaw opinię', field: 'bullets', store: 'PL', expect: [['C-REVIEW', 0, 13]] },
    { text: 'Five-star shape with 5 stars on the flag', field: 'bullets', expect: [] },
    { text: 'Hotel quality: Soft as in a 5-star hotel', field: 'bullets', expect: [] },
    { text: '5 Star Energy Rating, BEE 5 Star Rated Fan', store: 'IN', expect: [] },
    { text: 'Arno Neo 15-L 5 Star Rated Storage Water Heater (Geyser)', store: 'IN', expect: [] },
    {
      text: 'Perfecto 10 L 5 Star Rated Automatic Instant Storage Electric Water Heater',
      store: 'IN',
      expect: [],
    },
    {
      text: 'A 5 Star Rated kettle',
      store: 'IN',
      field: 'bullets',
      expect: [['C-REVIEW', 2, 14, 'error']],
    },
    { text: 'Haptic feedback, IP rating 67', field: 'bullets', expect: [] },
    { text: 'Touch keys give feedback as you type', field: 'bullets', expect: [] },
    { text: 'Reading log: Space to write a review of each book', field: 'bullets', expect: [] },
    { text: 'Review your goals with the weekly review pages', field: 'bullets', expect: [] },
    { text: 'Kids love it, and so do dogs', field: 'bullets', expect: [] },
    { text: '★ Navy Blue ★ Wall Clock', expect: [] },
    {
      text: 'もっと手軽に試したいというお客様の声から誕生',
      store: 'JP',
      field: 'bullets',
      expect: [],
    },
    { text: 'お客様の声：とても軽い', store: 'JP', field: 'bullets', expect: [['C-REVIEW', 0, 5]] },
    { text: 'Customers Love Tea', listing: { brand: 'Customers Love' }, expect: [] },
  ],
});
