import { defineRule } from '../define';
import { saying, sentenceAfter, sentenceBefore, within, withoutSentence } from '../shared/letter';
import { REVIEW_TERMS, reviewAsksIn } from '../shared/review-asks';
import frames from '../terms/message-frames';

/**
 * A second request for a review. What was sent before is not in the text: it shows only where it says that it
 * reminds; of any other request nobody can tell here.
 */
export default defineRule<'M-REPEAT'>({
  id: 'message-repeats',
  fields: ['message'],
  terms: REVIEW_TERMS,
  codes: {
    'M-REPEAT': {
      severity: 'error',
      confidence: 'high',
      sources: ['message-update', 'message-digest', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const asks = reviewAsksIn(input);
    const [first] = asks;
    if (first === undefined) return;
    const again = saying(input, frames, 'again');
    const told = asks.flatMap(({ sentence }) =>
      [sentenceBefore(raw, sentence), sentence, sentenceAfter(raw, sentence)].flatMap((place) =>
        within(again, place),
      ),
    );
    if (told.length === 0) report.cannotTell('earlier-requests');
    for (const { start, end } of new Set(told)) {
      report.finding(
        'M-REPEAT',
        { start, end },
        { data: { words: raw.slice(start, end) }, fixes: () => withoutSentence(raw, first.start) },
      );
    }
  },
  examples: [
    {
      text: 'A gentle reminder to leave your review of the lamp.',
      expect: [['M-REPEAT', 2, 17, 'error']],
    },
    {
      text: 'The lid is on its way. We asked you last week to share a review.',
      expect: [['M-REPEAT', 23, 35]],
      fixed: 'The lid is on its way.',
    },
    {
      text: 'Could you share a product review? Any honest words are welcome.',
      expect: [],
      cannotTell: 'earlier-requests',
    },
    { text: 'Please press the button again and tell us what happens.', expect: [] },
    { text: 'Thank you for your review. We will write again tomorrow.', expect: [] },
    { text: 'We never ask for a review again.', expect: [] },
    {
      text: 'Wir bitten Sie nochmals, uns eine Bewertung zu schreiben.',
      store: 'DE',
      expect: [['M-REPEAT', 15, 23]],
    },
    { text: '再度、レビューの投稿をお願いいたします。', store: 'JP', expect: [['M-REPEAT', 0, 2]] },
  ],
});
