import { defineRule, type RuleInput, type Span } from '../define';
import {
  saying,
  sentenceAfter,
  sentenceBefore,
  sentenceOf,
  within,
  withoutSentence,
} from '../shared/letter';
import { isSeen, REVIEW_TERMS, reviewAsksIn } from '../shared/review-asks';
import frames from '../terms/message-frames';
import offers from '../terms/message-offers';
import reviews from '../terms/message-reviews';
import verbs from '../terms/message-verbs';

type Input = RuleInput<'M-INCENT'>;

/** An amount right before what is given: "$10 gift card". */
const AMOUNT = /(?:[$€£¥]\s?)?\d[\d.,]{0,8}\s?(?:%|€|£|usd|eur|円)?\s?$/iu;
const MONEY =
  /[$€£¥]\s?\d[\d.,]{0,8}|\d[\d.,]{0,8}\s?(?:[€£$円]|(?:eur|euros?|usd|gbp|dollars?|pounds?|zł|kr|tl)(?!\p{L}))/giu;
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
      text: 'The lid ships on a Monday. If you change your rating, we refund you.',
      expect: [['M-INCENT', 57, 67]],
      fixed: 'The lid ships on a Monday.',
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
      expect: [['M-INCENT', 10, 26, 'hint']],
      fixed: 'Is the lamp whole?',
    },
    { text: 'For a quick review we will send $8 your way.', expect: [['M-INCENT', 19, 34]] },
    { text: 'You will receive the lamp that the review shows.', expect: [] },
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

/** A place where a review may be paid for. */
interface Place extends Span {
  /** True where service counts too: a refund "if you change your rating". */
  service: boolean;
}

/** One thing given in each sentence that makes it hang on a review, or beside such a sentence. */
function dealsIn(input: Input): (Span & { denied: boolean })[] {
  const { raw } = input.text;
  const sure = saying(input, offers, undefined);
  const service = saying(input, offers, 'service');
  const gives = saying(input, verbs, 'give');
  const refusals = saying(input, frames, 'refusal');
  const apart = saying(input, frames, 'apart');
  const found = new Map<number, Span & { denied: boolean }>();
  const tell = (offer: Span | undefined, denied: boolean): void => {
    if (offer === undefined) return;
    const place = sentenceOf(raw, offer.start).start;
    if (!found.has(place)) found.set(place, { ...whole(input, offer), denied });
  };
  for (const place of placesOf(input)) {
    const isRefused = within(refusals, place).length > 0;
    const isApart = !place.service || within(apart, place).length > 0;
    const given = [...within(sure, place), ...(isApart ? [] : within(service, place))];
    const isGiving = within(gives, place).length > 0;
    const [first] = given.length > 0 || !isGiving ? inOrder(given) : moneyIn(raw, place);
    tell(first, isRefused);
    if (first !== undefined || isRefused || !place.service) continue;
    for (const beside of [sentenceAfter(raw, place), sentenceBefore(raw, place)])
      if (within(refusals, beside).length === 0) tell(within(sure, beside)[0], false);
  }
  return inOrder([...found.values()]);
}

function inOrder<S extends Span>(spans: readonly S[]): S[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** Sentences that ask for a review, speak of one as a price, refuse a deal, or give something beside one. */
function placesOf(input: Input): Place[] {
  const { raw } = input.text;
  const seen = saying(input, verbs, 'seen');
  const nouns = saying(input, reviews, undefined, 'good');
  const at = (hit: Span): Span => sentenceOf(raw, hit.start);
  const trades = saying(input, frames, 'trade', 'refusal').map(at);
  const gifts = saying(input, verbs, 'give').map(at);
  const isNew = (place: Span): boolean =>
    nouns.some((noun) => isAbout([noun], place) && !isSeen(input, noun, within(seen, place)));
  return [
    ...reviewAsksIn(input).map(({ sentence }) => ({ ...sentence, service: true })),
    ...saying(input, frames, 'who').map((hit) => ({ ...at(hit), service: true })),
    ...trades.filter((place) => isAbout(nouns, place)).map((it) => ({ ...it, service: true })),
    ...gifts.filter(isNew).map((place) => ({ ...place, service: false })),
  ];
}

function moneyIn(raw: string, { start, end }: Span): Span[] {
  return Array.from(raw.slice(start, end).matchAll(MONEY), ({ index, 0: amount }) => ({
    start: start + index,
    end: start + index + amount.length,
  }));
}

function isAbout(nouns: readonly Span[], sentence: Span): boolean {
  // "For a review" is one hit of its own and holds the noun.
  return nouns.some(({ start }) => start >= sentence.start && start < sentence.end);
}

/** The offer with what leads to it: "get a $10 gift card". */
function whole(input: Input, { start, end }: Span): Span {
  const { raw } = input.text;
  const giving = saying(input, verbs, 'give').findLast(
    (verb) => verb.end <= start && GIVING.test(raw.slice(verb.end, start)),
  );
  if (giving !== undefined) return { start: giving.start, end };
  const amount = AMOUNT.exec(raw.slice(Math.max(0, start - 16), start))?.[0] ?? '';
  return { start: start - amount.length, end };
}
