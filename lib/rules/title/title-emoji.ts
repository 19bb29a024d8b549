import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { emojiRuns } from '../shared/emoji';
import { withoutSign } from '../shared/sign-edits';

/** Emoji in a title. */
export default defineRule<'T-EMOJI'>({
  id: 'title-emoji',
  fields: ['title'],
  codes: {
    'T-EMOJI': {
      severity: 'error',
      confidence: 'high',
      sources: ['title-suppression-digest', 'title-policy-2026'],
      exempt: NOT_MEDIA,
    },
  },
  check({ text }, report) {
    for (const span of emojiRuns(text)) {
      const words = text.raw.slice(span.start, span.end);
      report.finding('T-EMOJI', span, {
        data: { words },
        fixes: () => [
          {
            label: 'delete',
            data: { words },
            edits: [withoutSign(text.raw, span.start, span.end)],
          },
        ],
      });
    }
  },
  examples: [
    {
      text: 'USA Flag Mug 🇺🇸, 11 oz',
      expect: [['T-EMOJI', 13, 17, 'error']],
      fixed: 'USA Flag Mug, 11 oz',
    },
    { text: 'Mug 1️⃣ White, 11 oz', expect: [['T-EMOJI', 4, 7]], fixed: 'Mug White, 11 oz' },
    { text: 'Thumbs Mug 👍🏽, 11 oz', expect: [['T-EMOJI', 11, 15]] },
    { text: 'Family Mug 👨‍👩‍👧‍👦', expect: [['T-EMOJI', 11, 22]], fixed: 'Family Mug' },
    { text: 'Hot Mug 🔥🔥🔥 Red', expect: [['T-EMOJI', 8, 14]], fixed: 'Hot Mug Red' },
    {
      text: 'Hot Mug 🔥❄️ Red',
      expect: [
        ['T-EMOJI', 8, 10],
        ['T-EMOJI', 10, 12],
      ],
    },
    { text: 'Acme Mug ✔️ White', expect: [['T-EMOJI', 9, 11]] },
    { text: 'Acme Mug ⭐ White', expect: [['T-EMOJI', 9, 10]] },
    { text: 'Acme©️ Mug', expect: [['T-EMOJI', 4, 6]] },
    { text: 'Acme© Mug ★ ✔ #1 * 5', expect: [] },
    { text: '水筒 500 ml', store: 'JP', expect: [] },
    { text: '🔥 Songs', listing: { productType: 'ABIS_MUSIC' }, expect: [] },
  ],
});
