import { defineRule } from '../define';
import { withoutSentence } from '../shared/letter';
import { REVIEW_TERMS, reviewAsksIn } from '../shared/review-asks';

/** Asking the buyer to remove or change a review. */
export default defineRule<'M-CHANGE'>({
  id: 'message-changes',
  fields: ['message'],
  terms: REVIEW_TERMS,
  codes: {
    'M-CHANGE': { severity: 'error', confidence: 'high', sources: ['message-guide', 'ours'] },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { kind, start, end } of reviewAsksIn(input)) {
      if (kind !== 'change') continue;
      report.finding(
        'M-CHANGE',
        { start, end },
        { data: { words: raw.slice(start, end) }, fixes: () => withoutSentence(raw, start) },
      );
    }
  },
  examples: [
    {
      text: 'Would you please remove your negative review for order 111-1234567-1234567?',
      expect: [['M-CHANGE', 17, 44, 'error']],
    },
    {
      text: 'The new zip is on its way. Would you consider changing your rating?',
      expect: [['M-CHANGE', 46, 66]],
      fixed: 'The new zip is on its way.',
    },
    { text: 'We cannot remove a review, only Amazon can.', expect: [] },
    { text: 'We read your review and changed the hinge.', expect: [] },
    { text: 'We changed the name on the invoice.', expect: [] },
    { text: 'We will review your case and change the label.', expect: [] },
    { text: "Si vous changez d'avis, écrivez-nous.", store: 'FR', expect: [] },
    { text: 'Si cambia de opinión, dígalo.', store: 'ES', expect: [] },
    { text: '> I want to change my review', expect: [] },
    {
      text: 'Könnten Sie Ihre Bewertung bitte ändern?',
      store: 'DE',
      expect: [['M-CHANGE', 17, 39]],
    },
    { text: 'Pouvez-vous modifier votre avis ?', store: 'FR', expect: [['M-CHANGE', 12, 31]] },
    { text: 'Può modificare la recensione?', store: 'IT', expect: [['M-CHANGE', 4, 28]] },
    { text: '¿Podría eliminar su reseña?', store: 'ES', expect: [['M-CHANGE', 8, 26]] },
    {
      text: 'レビューの削除をお願いできますでしょうか。',
      store: 'JP',
      expect: [['M-CHANGE', 0, 7]],
    },
  ],
});
