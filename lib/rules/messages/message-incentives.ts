import { defineRule, type RuleInput, type Span, type TermHit } from '../define';
import {
  saying,
  sentenceAfter,
  sentenceBefore,
  sentenceOf,
  within,
  withoutSentence,
} from '../shared/letter';
import { REVIEW_TERMS, reviewAsksIn } from '../shared/review-asks';
import frames from '../terms/message-frames';
import offers from '../terms/message-offers';
import reviews from '../terms/message-reviews';
import verbs from '../terms/message-verbs';

type Input = RuleInput<'M-INCENT'>;

/** An amount right before what is given: "$10 gift card". */
const AMOUNT = /(?:[$€£¥]\s?)?\d[\d.,]{0,8}\s?(?:%|€|£|usd|eur|円)?\s?$/iu;
const GIVING = /^[\s$€£¥\d.,%]{1,16}$/u;

/** Something given for a review: a gift card, money, a discount, a refund. */
export default defineRule<'M-INCENT'>({
  id: 'message-incentives',
  fields: ['message'],
  terms: [...REVIEW_TERMS, 'message-offers'],
  codes: {
    'M-INCENT': {
      severity: 'error',
      confidence: 'high',
      sources: ['feedback-policy', 'message-guide', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { denied, ...span } of dealsIn(input)) {
      report.finding('M-INCENT', span, {
        ...(denied ? { variant: 'denied', severity: 'hint' } : {}),
        data: { words: raw.slice(span.start, span.end) },
        fixes: () => withoutSentence(raw, span.start),
      });
    }
  },
  examples: [
    {
      text: 'Leave a review and get a $10 gift card for order 111-1234567-1234567.',
      expect: [['M-INCENT', 19, 38, 'error']],
    },
    {
      text: 'Your parcel is on its way. If you change your rating, we refund you.',
      expect: [['M-INCENT', 58, 67]],
      fixed: 'Your parcel is on its way.',
    },
    {
      text: 'Please write a review. As a thank you we send you a gift card.',
      expect: [['M-INCENT', 41, 61]],
      fixed: 'Please write a review.',
    },
    { text: 'I read your review, and we would like to refund you.', expect: [] },
    { text: 'You get a refund, which does not depend on your review.', expect: [] },
    { text: 'We sent you a replacement free of charge.', expect: [] },
    {
      text: 'We do not offer gift cards for a review. Is the lamp whole?',
      expect: [['M-INCENT', 16, 26, 'hint']],
      fixed: 'Is the lamp whole?',
    },
    {
      text: 'Für eine Bewertung erhalten Sie einen Gutschein.',
      store: 'DE',
      expect: [['M-INCENT', 38, 47]],
    },
    {
      text: 'Laissez un avis et recevez une carte cadeau.',
      store: 'FR',
      expect: [['M-INCENT', 31, 43]],
    },
    {
      text: 'Lasci una recensione e riceve un buono regalo.',
      store: 'IT',
      expect: [['M-INCENT', 33, 45]],
    },
    {
      text: 'Deje una reseña y reciba una tarjeta regalo.',
      store: 'ES',
      expect: [['M-INCENT', 29, 43]],
    },
    {
      text: 'レビューを書いていただいた方にギフト券を差し上げます。',
      store: 'JP',
      expect: [['M-INCENT', 15, 19]],
    },
  ],
});

/** One thing given in each sentence that makes it hang on a review, or beside such a sentence. */
function dealsIn(input: Input): (Span & { denied: boolean })[] {
  const { raw } = input.text;
  const asks = reviewAsksIn(input);
  const sure = saying(input, offers, undefined);
  const service = saying(input, offers, 'service');
  if (sure.length + service.length === 0) return [];
  const refusals = saying(input, frames, 'refusal');
  const apart = saying(input, frames, 'apart');
  const found = new Map<number, Span & { denied: boolean }>();
  const tell = (offer: TermHit | undefined, denied: boolean): void => {
    if (offer === undefined) return;
    const place = sentenceOf(raw, offer.start).start;
    if (!found.has(place)) found.set(place, { ...whole(input, offer), denied });
  };
  for (const sentence of placesOf(input, asks)) {
    const given = within(sure, sentence);
    const isRefused = within(refusals, sentence).length > 0;
    const done = within(apart, sentence).length > 0 ? [] : within(service, sentence);
    const [first] = [...given, ...done].sort((a, b) => a.start - b.start);
    tell(first, isRefused);
    if (first !== undefined || isRefused) continue;
    for (const beside of [sentenceAfter(raw, sentence), sentenceBefore(raw, sentence)])
      if (within(refusals, beside).length === 0) tell(within(sure, beside)[0], false);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Sentences that ask for a review, speak of one as a price, or refuse a deal. */
function placesOf(input: Input, asks: readonly { sentence: Span }[]): Span[] {
  const { raw } = input.text;
  const nouns = saying(input, reviews, undefined, 'good');
  const trades = saying(input, frames, 'trade', 'refusal')
    .map(({ start }) => sentenceOf(raw, start))
    .filter((sentence) => isAbout(nouns, sentence));
  return [...asks.map(({ sentence }) => sentence), ...trades];
}

function isAbout(nouns: readonly Span[], sentence: Span): boolean {
  // "For a review" is one hit of its own and holds the noun.
  return nouns.some(({ start }) => start >= sentence.start && start < sentence.end);
}

/** The offer with what leads to it: "get a $10 gift card". */
function whole(input: Input, { start, end }: TermHit): Span {
  const { raw } = input.text;
  const giving = saying(input, verbs, 'give').findLast(
    (verb) => verb.end <= start && GIVING.test(raw.slice(verb.end, start)),
  );
  if (giving !== undefined) return { start: giving.start, end };
  const amount = AMOUNT.exec(raw.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  return { start: start - amount.length, end };
}
