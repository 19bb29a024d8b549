import { defineRule, type RuleInput, type Span } from '../define';
import { saying, sentenceOf, within, withoutSentence } from '../shared/letter';
import { isDenied } from '../shared/negation';
import { isSeen, REVIEW_TERMS, type ReviewAsk, reviewAsksIn } from '../shared/review-asks';
import frames from '../terms/message-frames';
import reviews from '../terms/message-reviews';
import verbs from '../terms/message-verbs';

type Input = RuleInput<'M-POSITIVE'>;
type Variant = 'good' | 'happy' | 'divert';

/** Asking only for good reviews, only happy buyers, or unhappy ones to write to the seller first. */
export default defineRule<'M-POSITIVE'>({
  id: 'message-positive',
  fields: ['message'],
  terms: REVIEW_TERMS,
  codes: {
    'M-POSITIVE': {
      severity: 'error',
      confidence: 'high',
      sources: ['feedback-policy', 'message-guide', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const asks = reviewAsksIn(input);
    const happy = happyAsks(input, asks);
    const good = goodReviews(input, asks).filter(
      ({ start, end }) => !happy.some((ask) => ask.start <= start && end <= ask.end),
    );
    const found: [Variant, readonly Span[]][] = [
      ['happy', happy],
      ['good', good],
      ['divert', asks.length > 0 ? diversions(input) : []],
    ];
    for (const [variant, spans] of found) {
      for (const { start, end } of spans) {
        report.finding(
          'M-POSITIVE',
          { start, end },
          {
            variant,
            data: { words: raw.slice(start, end) },
            fixes: () => withoutSentence(raw, start),
          },
        );
      }
    }
  },
  examples: [
    {
      text: 'If you are happy with your purchase, please leave us a review.',
      expect: [['M-POSITIVE', 0, 61, 'error']],
    },
    {
      text: 'The new lid is on its way. We would love a 5-star review.',
      expect: [['M-POSITIVE', 43, 56]],
      fixed: 'The new lid is on its way.',
    },
    {
      text: 'Please leave a review. If you are not satisfied, contact us first.',
      expect: [['M-POSITIVE', 23, 65]],
      fixed: 'Please leave a review.',
    },
    { text: 'Could you share a product review? Any honest feedback is welcome.', expect: [] },
    { text: 'Thank you for your positive review.', expect: [] },
    { text: 'If you are not satisfied, contact us here and we refund you.', expect: [] },
    { text: '> I will leave a good review', expect: [] },
    { text: 'Give us five stars!', expect: [['M-POSITIVE', 8, 18]] },
    {
      text: 'Wenn Sie zufrieden sind, schreiben Sie eine Bewertung.',
      store: 'DE',
      expect: [['M-POSITIVE', 0, 53]],
    },
    {
      text: 'Si le sac vous plaît, laissez un commentaire.',
      store: 'FR',
      expect: [['M-POSITIVE', 0, 44]],
    },
    {
      text: 'Ci lasci una recensione positiva.',
      store: 'IT',
      expect: [['M-POSITIVE', 13, 32]],
    },
    { text: 'Pónganos 5 estrellas.', store: 'ES', expect: [['M-POSITIVE', 9, 20]] },
    { text: '星5つの評価をお願いいたします。', store: 'JP', expect: [['M-POSITIVE', 0, 6]] },
  ],
});

/** "If you are happy ..., leave a review": from the condition to the noun. */
function happyAsks(input: Input, asks: readonly ReviewAsk[]): Span[] {
  const { raw } = input.text;
  const moods = saying(input, frames, 'mood').filter((mood) => !isDenied(raw, mood));
  if (moods.length === 0) return [];
  const conditions = saying(input, frames, 'if');
  return asks.flatMap(({ sentence, noun, end }): Span[] => {
    const [mood] = within(moods, sentence);
    if (mood === undefined || mood.start > noun.start) return [];
    const condition = within(conditions, sentence).findLast(({ start }) => start <= mood.start);
    // In Japanese the condition is part of the word.
    if (condition === undefined && input.language !== 'ja') return [];
    return [{ start: condition?.start ?? mood.start, end: Math.max(noun.end, end) }];
  });
}

/** "A positive review", save one that is there already; mere stars only where they are asked for. */
function goodReviews(input: Input, asks: readonly ReviewAsk[]): readonly Span[] {
  const { raw } = input.text;
  const seen = saying(input, verbs, 'seen');
  const refusals = saying(input, frames, 'refusal');
  return saying(input, reviews, 'good', 'stars').filter((noun) => {
    if (reviews.entries[noun.entry]?.note === 'stars')
      return asks.some((ask) => ask.noun.start === noun.start);
    const sentence = sentenceOf(raw, noun.start);
    return within(refusals, sentence).length === 0 && !isSeen(input, noun, within(seen, sentence));
  });
}

/** "If you are not satisfied, contact us first", in a message that asks for a review. */
function diversions(input: Input): Span[] {
  const { raw } = input.text;
  const unhappy = [
    ...saying(input, frames, 'sour'),
    ...saying(input, frames, 'mood').filter((mood) => isDenied(raw, mood)),
  ];
  const first = saying(input, frames, 'first');
  const places = new Map<number, Span>();
  for (const { start } of unhappy) {
    const sentence = sentenceOf(raw, start);
    if (within(first, sentence).length === 0) continue;
    const end =
      sentence.start + raw.slice(sentence.start, sentence.end).search(/[.!?。！？]{0,9}$/u);
    places.set(sentence.start, { start: sentence.start, end });
  }
  return [...places.values()];
}
