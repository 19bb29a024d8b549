import type { Language } from '@/lib/listing/stores';
import { defineRule, type RuleInput, type Span } from '../define';
import { contactsIn } from '../shared/contact';
import { isQuoted, saying, within, withoutSentence } from '../shared/letter';
import ways from '../terms/message-ways';

type Variant = 'email' | 'handle' | 'phone' | 'channel';
interface Way extends Span {
  variant: Variant;
}

/** Numbers as European phones are written: a zero first, groups with a space, a dot or a slash between. */
const GROUPED = /(?<![\p{L}\p{N}.,/+-])0\d{1,4}(?:[ ./]\d{2,5}){2,4}(?![\p{L}\p{N}-]|[.,/]\d)/gu;

/** Without a border behind it: Japanese writes on; and Spanish numbers, which begin with no zero. */
const JAPANESE = /(?<![\p{N}-])0\d{1,3}-\d{2,4}-\d{4}(?![\p{N}-])/gu;
const SPANISH =
  /(?<![\p{L}\p{N}.,/+-]|\d )[6-9]\d{1,2}(?: \d{2,3}){2,3}(?![\p{L}\p{N}-]| \d|[.,/]\d)/gu;
const FORMS: Readonly<Partial<Record<Language, RegExp>>> = { ja: JAPANESE, es: SPANISH };

/** Email addresses, phone numbers and other ways to the seller. */
export default defineRule<'M-CONTACT'>({
  id: 'message-contacts',
  fields: ['message'],
  terms: ['message-ways'],
  codes: {
    'M-CONTACT': {
      severity: 'error',
      confidence: 'high',
      sources: ['message-digest', 'message-report', 'ours'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const { variant, start, end } of waysIn(input)) {
      if (isQuoted(raw, start)) continue;
      const words = raw.slice(start, end);
      report.finding(
        'M-CONTACT',
        { start, end },
        {
          variant,
          data: { words },
          fixes: () => [
            ...withoutSentence(raw, start),
            { label: 'delete', data: { words }, edits: [{ start, end, insert: '' }] },
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'We can help. Write to help@acme.com with the number.',
      expect: [['M-CONTACT', 22, 35, 'error']],
      fixed: 'We can help.',
    },
    { text: 'Call us at +1 (415) 555-0142 at any time.', expect: [['M-CONTACT', 11, 28]] },
    { text: 'Message us on WhatsApp for the video.', expect: [['M-CONTACT', 0, 22]] },
    { text: 'Order 111-1234567-1234567 left with UPS, 1Z999AA10123456784.', expect: [] },
    { text: '> Call me on 0161 496 0998\n\nI can answer only here.', expect: [] },
    { text: 'The watch shows calls and WhatsApp messages.', expect: [] },
    { text: 'Keep it at 12.5 V, part 316-235-01, made 01.02.2026.', expect: [] },
    { text: 'Rufen Sie an: 030 23125 199.', store: 'DE', expect: [['M-CONTACT', 14, 27]] },
    { text: 'DHL 00340434161094042557 ist da.', store: 'DE', expect: [] },
    { text: 'Appelez le 01 99 00 45 67.', store: 'FR', expect: [['M-CONTACT', 11, 25]] },
    { text: '03-1234-5678へお電話ください。', store: 'JP', expect: [['M-CONTACT', 0, 12]] },
  ],
});

function waysIn(input: RuleInput<'M-CONTACT'>): Way[] {
  const { text } = input;
  const known = contactsIn(text).flatMap(({ kind, start, end }): Way[] =>
    kind === 'url' ? [] : [{ variant: kind, start, end }],
  );
  const form = FORMS[text.language] ?? GROUPED;
  const numbers =
    text.digits < 9 ? [] : [GROUPED, form].flatMap((each) => [...text.folded.matchAll(each)]);
  const grouped = numbers
    .map((found) => {
      const { start, end } = text.rawSpan(found.index, found.index + found[0].length);
      return { variant: 'phone' as const, start, end, digits: found[0].replace(/\D/gu, '').length };
    })
    .filter(
      (number, place, all) =>
        all.findIndex(({ start }) => start === number.start) === place &&
        number.digits >= 9 &&
        number.digits <= 12 &&
        !known.some(({ start, end }) => start < number.end && number.start < end),
    );
  const channels = saying(input, ways, 'channel')
    .filter((hit) => within(known, hit).length === 0)
    .map(({ start, end }): Way => ({ variant: 'channel', start, end }));
  return [...known, ...grouped, ...channels];
}
