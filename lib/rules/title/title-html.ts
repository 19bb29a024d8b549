import { HAS } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule } from '../define';
import { markupFix, markupSpans } from '../shared/html';

/** HTML tags and character entities in a title. */
export default defineRule<'T-HTML'>({
  id: 'title-html',
  fields: ['title'],
  codes: {
    'T-HTML': {
      severity: 'error',
      confidence: 'high',
      sources: ['detail-page-rules'],
      exempt: NOT_MEDIA,
    },
  },
  check({ text }, report) {
    if (!text.has(HAS.context | HAS.ampersand)) return;
    for (const span of markupSpans(text)) {
      const words = text.raw.slice(span.start, span.end);
      const shown = words.length > 40 ? `${words.slice(0, 40)}…` : words;
      report.finding('T-HTML', span, {
        data: { words: shown },
        fixes: () => [markupFix(text.raw, span)],
      });
    }
  },
  examples: [
    {
      text: 'Desk Lamp <b>White</b>',
      expect: [
        ['T-HTML', 10, 13, 'error'],
        ['T-HTML', 18, 22, 'error'],
      ],
      fixed: 'Desk Lamp White</b>',
    },
    { text: 'Salt &amp; Pepper Set', expect: [['T-HTML', 5, 10]], fixed: 'Salt & Pepper Set' },
    { text: 'Mug &#169; Acme', expect: [['T-HTML', 4, 10]], fixed: 'Mug Acme' },
    { text: 'Desk Lamp<br/>White', expect: [['T-HTML', 9, 14]], fixed: 'Desk Lamp White' },
    { text: 'Desk Lamp <span class="x">White', expect: [['T-HTML', 10, 26]] },
    { text: 'Salt & Pepper; Set', expect: [] },
    { text: 'Dumbbell, <10 lb, >5 kg', expect: [] },
    { text: 'R&D; Lab Coat', expect: [] },
    { text: '<b>Song</b>', listing: { productType: 'media:music' }, expect: [] },
  ],
});
