import { defineRule, type RuleInput, type Span, type TermHit } from '../define';
import { saying, sentenceOf, within, withoutSentence } from '../shared/letter';
import { isDenied } from '../shared/negation';
import sales from '../terms/message-sales';

type Input = RuleInput<'M-PROMO'>;

/** A code that is typed at checkout, right behind the word that announces it. */
const CODE = /^[\s:：„“"'「『]{0,3}(?=[A-Z0-9-]{0,19}[A-Z])[A-Z][A-Z0-9-]{3,19}(?![\p{Ll}\p{N}-])/u;
const PERCENT = /\d{1,3}\s?(?:[%％]|percent|prozent)/iu;
/** A percentage and the word behind it: "20% discount". */
const BEHIND = 16;

/** Selling in a message about an order: coupons, other products, shops, newsletters. */
export default defineRule<'M-PROMO'>({
  id: 'message-promotion',
  fields: ['message'],
  terms: ['message-sales'],
  codes: {
    'M-PROMO': {
      severity: 'error',
      confidence: 'high',
      sources: ['message-forum', 'message-digest', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { start, end } of salesIn(input)) {
      report.finding(
        'M-PROMO',
        { start, end },
        { data: { words: raw.slice(start, end) }, fixes: () => withoutSentence(raw, start) },
      );
    }
  },
  examples: [
    {
      text: 'Use coupon SAVE20 on your next order! Order 111-1234567-1234567',
      expect: [['M-PROMO', 4, 17, 'error']],
      fixed: 'Order 111-1234567-1234567',
    },
    {
      text: 'The parcel arrives soon. You may also like our new lamps.',
      expect: [['M-PROMO', 25, 50]],
      fixed: 'The parcel arrives soon.',
    },
    { text: 'Get 20% off your next purchase.', expect: [['M-PROMO', 17, 30]] },
    { text: 'Visit our storefront for more.', expect: [['M-PROMO', 0, 20]] },
    { text: 'We have no coupon codes at the moment.', expect: [] },
    { text: 'The display shows error code E0452 and beeps.', expect: [] },
    { text: 'Coupon SAVE20 was taken off at checkout.', expect: [] },
    { text: 'We will ship it together with your next order.', expect: [] },
    { text: 'The discount was taken off at checkout.', expect: [] },
    {
      text: 'Mit dem Code WARM20 sparen Sie 20 %.',
      store: 'DE',
      expect: [['M-PROMO', 8, 19]],
    },
    { text: 'Découvrez nos nouveaux produits.', store: 'FR', expect: [['M-PROMO', 0, 31]] },
    { text: 'Scopri anche i nostri prodotti.', store: 'IT', expect: [['M-PROMO', 0, 30]] },
    { text: 'Visite nuestra tienda.', store: 'ES', expect: [['M-PROMO', 0, 21]] },
    { text: 'ぜひ当店のストアをご覧ください。', store: 'JP', expect: [['M-PROMO', 2, 11]] },
  ],
});

function salesIn(input: Input): Span[] {
  const { raw } = input.text;
  const off = saying(input, sales, 'off');
  const isOff = (at: number): boolean => {
    const sentence = sentenceOf(raw, at);
    const words = raw.slice(sentence.start, sentence.end);
    return PERCENT.test(words) || within(off, sentence).length > 0;
  };
  const offered = saying(input, sales, 'use', 'next');
  const isOffered = (at: number): boolean =>
    isOff(at) || within(offered, sentenceOf(raw, at)).length > 0;
  const codes = saying(input, sales, 'coupon', 'code').flatMap((hit): Span[] => {
    const code = CODE.exec(raw.slice(hit.end, hit.end + 30))?.[0];
    if (code === undefined || !(isPlainCode(hit) ? isOff : isOffered)(hit.start)) return [];
    return [{ start: hit.start, end: hit.end + code.length }];
  });
  const everybody = saying(input, sales, 'sale').flatMap(({ start }) =>
    percentIn(raw, sentenceOf(raw, start), [...off, ...saying(input, sales, 'coupon')]),
  );
  const next = saying(input, sales, 'next').filter(({ start }) => isOff(start));
  return apart(
    [...codes, ...saying(input, sales, undefined), ...next, ...everybody].filter(
      (span) => !isDenied(raw, span),
    ),
    raw,
  );
}

/** "15% discount" in a sentence: the number and what follows of `off`; nothing where nothing is taken off. */
function percentIn(raw: string, sentence: Span, off: readonly Span[]): Span[] {
  const found = PERCENT.exec(raw.slice(sentence.start, sentence.end));
  const taken = within(off, sentence);
  if (found === null || taken.length === 0) return [];
  const start = sentence.start + found.index;
  const end = start + found[0].length;
  const word = taken.find((hit) => hit.start >= end && hit.start - end <= BEHIND);
  return [{ start, end: word?.end ?? end }];
}

/** A mere "code" may as well be that of an error or of a town. */
function isPlainCode({ entry }: TermHit): boolean {
  return sales.entries[entry]?.note === 'code';
}

/** One in a sentence, the first: they are one offer. */
function apart(found: readonly Span[], raw: string): Span[] {
  const places = new Map<number, Span>();
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    const place = sentenceOf(raw, start).start;
    if (!places.has(place)) places.set(place, { start, end });
  }
  return [...places.values()];
}
