import { defineRule } from '../define';
import { isQuoted } from '../shared/letter';
import { deletion } from '../shared/removal';

const MARK =
  /[[【［]\s?(?:important|wichtig|importante|belangrijk|viktigt|ważne|önemli|重要)\s?[\]】］]/giu;
/** A message on which the order hangs asks for something. */
const ASKS = /[?？]|か。/u;

/**
 * `[Important]` reaches buyers who opted out, and is for messages on which the order hangs. That shows in the text
 * only in so far as it asks for something; where it does, nobody can tell here.
 */
export default defineRule<'M-IMPORTANT'>({
  id: 'message-important',
  fields: ['message'],
  codes: {
    'M-IMPORTANT': {
      severity: 'warning',
      confidence: 'high',
      sources: ['message-help', 'message-digest', 'ours'],
    },
  },
  check({ text }, report) {
    const { raw } = text;
    for (const { index, 0: mark } of raw.matchAll(MARK)) {
      if (isQuoted(raw, index)) continue;
      if (ASKS.test(raw)) {
        report.cannotTell('importance');
        return;
      }
      const span = { start: index, end: index + mark.length };
      report.finding('M-IMPORTANT', span, {
        data: { words: mark },
        fixes: () => [deletion(raw, span)],
      });
    }
  },
  examples: [
    {
      text: '[Important] Your order shipped.',
      expect: [['M-IMPORTANT', 0, 11, 'warning']],
      fixed: 'Your order shipped.',
    },
    { text: '[WICHTIG] Danke!', store: 'DE', expect: [['M-IMPORTANT', 0, 9]], fixed: 'Danke!' },
    { text: '【重要】発送しました。', store: 'JP', expect: [['M-IMPORTANT', 0, 4]] },
    {
      text: '[important] Your flat number is missing. Which one is it?',
      expect: [],
      cannotTell: 'importance',
    },
    { text: 'It is important to rinse it twice.', expect: [] },
    { text: 'Important: rinse it twice [see page 4].', expect: [] },
    { text: '> [Important] hello', expect: [] },
  ],
});
