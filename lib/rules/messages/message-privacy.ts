import { defineRule, type Reporter, type RuleInput, type Span } from '../define';
import { isQuoted, saying, sentenceOf, within, withoutSentence } from '../shared/letter';
import { addressesIn } from '../shared/postal-address';
import ways from '../terms/message-ways';

type Input = RuleInput<'M-PII'>;

const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
/** So many digits make an account number of it, and not a word in capitals. */
const LEAST_DIGITS = 10;

/** Payment around Amazon, and data of buyers that no order needs in a message. */
export default defineRule<'M-PII'>({
  id: 'message-privacy',
  fields: ['message'],
  terms: ['message-ways'],
  codes: {
    'M-PII': {
      severity: 'error',
      confidence: 'high',
      sources: ['message-forum', 'message-digest', 'ours'],
    },
  },
  check(input, report) {
    const { text } = input;
    tell(input, report, 'payment', together(input, saying(input, ways, 'pay'), 'outside'));
    tell(input, report, 'data', together(input, saying(input, ways, 'ask'), 'data'));
    const accounts = Array.from(text.digits < LEAST_DIGITS ? [] : text.raw.matchAll(IBAN))
      .filter(([account]) => account.replace(/\D/gu, '').length >= LEAST_DIGITS)
      .map(({ index, 0: account }) => ({ start: index, end: index + account.length }));
    tell(input, report, 'account', accounts);
    tell(input, report, 'address', addressesIn(text));
  },
  examples: [
    {
      text: 'We ship at once. Please pay the difference by PayPal.',
      expect: [['M-PII', 17, 52, 'error']],
      fixed: 'We ship at once.',
    },
    { text: 'Send us your bank details for the refund.', expect: [['M-PII', 0, 25, 'error']] },
    { text: 'Our account is DE89 3704 0044 0532 0130 00.', expect: [['M-PII', 15, 42, 'error']] },
    {
      text: 'It goes to 12 Oak Street, Austin, TX 78701 by UPS.',
      expect: [['M-PII', 11, 42, 'hint']],
    },
    { text: 'The refund goes back to your bank account or card.', expect: [] },
    { text: 'Amazon never asks you to pay outside of its site.', expect: [] },
    { text: 'We never ask for payment outside of Amazon.', expect: [] },
    { text: 'Tracking RR123456789IT, parts AB12 and CD34.', expect: [] },
    { text: '> my IBAN is DE89 3704 0044 0532 0130 00', expect: [] },
    {
      text: 'Bitte überweisen Sie 20 € auf unser Konto.',
      store: 'DE',
      expect: [['M-PII', 6, 41]],
    },
    { text: 'Merci de régler par virement.', store: 'FR', expect: [['M-PII', 9, 28]] },
    { text: '下記の口座へお振込みください。', store: 'JP', expect: [['M-PII', 0, 9]] },
  ],
});

/** Never, not, no: before the words or between them. */
const DENIED =
  /(?<!\p{L})(?:never|not|no|don't|nie|niemals|nicht|kein|keine|jamais|ne|mai|non|nunca|nooit|niet|aldrig|nigdy|asla)(?!\p{L})|ません|決して|一切/iu;

/** From a word of one kind to one of another in the same sentence, in either order. */
function together(input: Input, first: readonly Span[], note: 'outside' | 'data'): Span[] {
  const { raw } = input.text;
  const others = saying(input, ways, note);
  const places = new Map<number, Span>();
  for (const one of first) {
    const sentence = sentenceOf(raw, one.start);
    const other = within(others, sentence)[0];
    if (other === undefined || places.has(sentence.start)) continue;
    if (DENIED.test(raw.slice(sentence.start, sentence.end))) continue;
    places.set(sentence.start, {
      start: Math.min(one.start, other.start),
      end: Math.max(one.end, other.end),
    });
  }
  return [...places.values()];
}

function tell(
  { text: { raw } }: Input,
  report: Reporter<'M-PII'>,
  variant: 'payment' | 'data' | 'account' | 'address',
  spans: readonly Span[],
): void {
  for (const { start, end } of spans) {
    if (isQuoted(raw, start)) continue;
    report.finding(
      'M-PII',
      { start, end },
      {
        variant,
        // It may as well be where a return goes.
        ...(variant === 'address' ? { severity: 'hint' } : {}),
        data: { words: raw.slice(start, end) },
        fixes: () => withoutSentence(raw, start),
      },
    );
  }
}
