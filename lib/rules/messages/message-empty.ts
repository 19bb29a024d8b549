import { defineRule, type RuleInput, type Span } from '../define';
import { contactsIn } from '../shared/contact';
import { saying, sentenceOf } from '../shared/letter';
import courtesy from '../terms/message-courtesy';

type Input = RuleInput<'M-EMPTY'>;

/** A longer message says something. */
const LONGEST = 1_200;
/** A greeting or a name: few words, or none that are read. */
const SHORT = 30;
const QUESTION = /[?？]/u;

/** Messages that the seller begins and that tell the buyer nothing, or ask for a cancellation. */
export default defineRule<'M-EMPTY'>({
  id: 'message-empty',
  fields: ['message'],
  reads: ['messageKind'],
  terms: ['message-courtesy', 'message-reviews'],
  codes: {
    'M-EMPTY': {
      severity: 'error',
      confidence: 'high',
      sources: ['message-digest', 'message-report', 'ours'],
    },
  },
  check(input, report) {
    const { text, listing } = input;
    if (listing.messageKind === 'reply' || text.trimmed.start === text.trimmed.end) return;
    const [cancel] = saying(input, courtesy, 'cancel');
    if (cancel !== undefined) {
      const words = text.raw.slice(cancel.start, cancel.end);
      report.finding('M-EMPTY', text.trimmed, { variant: 'cancel', data: { words } });
    } else if (saysNothing(input)) report.finding('M-EMPTY', text.trimmed);
  },
  examples: [
    {
      text: 'Thank you for your order 111-1234567-1234567 😊',
      expect: [['M-EMPTY', 0, 47, 'error']],
    },
    {
      text: 'Hello Anna,\nyour order has shipped. If you have any questions, contact us.',
      expect: [['M-EMPTY', 0, 74]],
    },
    { text: 'Thank you for your order.', listing: { messageKind: 'reply' }, expect: [] },
    { text: 'Thank you for your order. Which engraving shall we make?', expect: [] },
    { text: 'Thank you for your order. The blue one is sold out until May.', expect: [] },
    { text: 'Please cancel your order, we have none left.', expect: [['M-EMPTY', 0, 44]] },
    { text: 'Hello Anna', expect: [] },
    { text: 'Vielen Dank für Ihre Bestellung!', store: 'DE', expect: [['M-EMPTY', 0, 32]] },
    { text: 'Merci pour votre commande !', store: 'FR', expect: [['M-EMPTY', 0, 27]] },
    { text: 'Grazie per il Suo ordine!', store: 'IT', expect: [['M-EMPTY', 0, 25]] },
    { text: '¡Gracias por su pedido!', store: 'ES', expect: [['M-EMPTY', 0, 23]] },
    {
      text: 'ご購入いただき誠にありがとうございます。',
      store: 'JP',
      expect: [['M-EMPTY', 0, 20]],
    },
  ],
});

/** Every sentence is a courtesy or a greeting, at least one the former. */
function saysNothing(input: Input): boolean {
  const { text } = input;
  const { raw, trimmed } = text;
  if (raw.length > LONGEST || QUESTION.test(raw)) return false;
  const kind = saying(input, courtesy, undefined);
  if (kind.length === 0 || input.hits('message-reviews').length > 0) return false;
  if (contactsIn(text).length > 0) return false;
  const greetings = saying(input, courtesy, 'greeting');
  let at = trimmed.start;
  while (at < trimmed.end) {
    const sentence = sentenceOf(raw, at);
    const holds = ({ start }: Span): boolean => start >= sentence.start && start < sentence.end;
    const isShort = sentence.end - sentence.start <= SHORT;
    if (!kind.some(holds) && !(isShort && (greetings.some(holds) || isName(raw, sentence))))
      return false;
    at = Math.max(sentence.end, at + 1);
    while (at < trimmed.end && /\s/.test(raw.charAt(at))) at++;
  }
  return true;
}

/** At most three words, each with a capital, or no letters at all. */
function isName(raw: string, { start, end }: Span): boolean {
  const words = raw.slice(start, end).match(/\p{L}+/gu) ?? [];
  return words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word));
}
