import { defineRule } from '../define';

/** Amazon's box takes about so much; its developer interface half of it. */
const BOX = 4_000;
const INTERFACE = 2_000;

/** Messages that are longer than Amazon's box, or than its developer interface, takes. */
export default defineRule<'M-LEN'>({
  id: 'message-length',
  fields: ['message'],
  codes: {
    'M-LEN': {
      severity: 'warning',
      confidence: 'low',
      sources: ['not-looked-up', 'messaging-api'],
    },
  },
  check({ text }, report) {
    const { length, raw } = text;
    if (length <= INTERFACE) return;
    const isLong = length > BOX;
    const limit = isLong ? BOX : INTERFACE;
    report.finding(
      'M-LEN',
      { start: text.offsetBeyond(limit), end: raw.length },
      {
        ...(isLong ? {} : { severity: 'hint', variant: 'interface' }),
        data: { length, limit, over: length - limit },
      },
    );
  },
  examples: [
    { text: 'word '.repeat(399), expect: [] },
    { text: 'word '.repeat(400), expect: [] },
    { text: 'a'.repeat(2000), expect: [] },
    { text: 'a'.repeat(2001), expect: [['M-LEN', 2000, 2001, 'hint']] },
    { text: 'a'.repeat(4000), expect: [['M-LEN', 2000, 4000, 'hint']] },
    { text: 'a'.repeat(4003), expect: [['M-LEN', 4000, 4003, 'warning']] },
    { text: '', expect: [] },
  ],
});
