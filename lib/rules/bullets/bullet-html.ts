import { HAS } from '@/lib/text/view';
import { defineRule } from '../define';
import { markupFix, markupSpans, markupStripped } from '../shared/html';

/** HTML tags and character entities in a bullet. */
export default defineRule<'B-HTML'>({
  id: 'bullet-html',
  fields: ['bullets'],
  codes: {
    'B-HTML': {
      severity: 'error',
      confidence: 'high',
      sources: ['detail-page-rules'],
    },
  },
  check({ text }, report) {
    if (!text.has(HAS.context | HAS.ampersand)) return;
    const { raw } = text;
    const spans = markupSpans(text);
    for (const span of spans) {
      report.finding('B-HTML', span, {
        data: { words: raw.slice(span.start, span.end) },
        fixes: () => [
          ...(spans.length > 1 ? [markupStripped(raw, spans)] : []),
          markupFix(raw, span),
        ],
      });
    }
  },
  examples: [
    {
      text: 'Easy care:<br>Wipe clean with a cloth',
      expect: [['B-HTML', 10, 14, 'error']],
      fixed: 'Easy care: Wipe clean with a cloth',
    },
    {
      text: '<b>Easy care:</b> Wipe clean',
      expect: [
        ['B-HTML', 0, 3, 'error'],
        ['B-HTML', 13, 17, 'error'],
      ],
      fixed: 'Easy care: Wipe clean',
    },
    {
      text: '<ul><li>Soft</li><li>Warm</li></ul>',
      expect: [
        ['B-HTML', 0, 4],
        ['B-HTML', 4, 8],
        ['B-HTML', 12, 17],
        ['B-HTML', 17, 21],
        ['B-HTML', 25, 30],
        ['B-HTML', 30, 35],
      ],
      fixed: 'Soft Warm',
    },
    {
      text: 'Salt &amp; pepper: Both in one',
      expect: [['B-HTML', 5, 10]],
      fixed: 'Salt & pepper: Both in one',
    },
    { text: 'Mug&nbsp;set: Four cups', expect: [['B-HTML', 3, 9]], fixed: 'Mug set: Four cups' },
    {
      text: 'Mug &#169; Acme: Four cups',
      expect: [['B-HTML', 4, 10]],
      fixed: 'Mug Acme: Four cups',
    },
    {
      text: 'Link: <a href="https://acme.example">here</a> you go',
      expect: [
        ['B-HTML', 6, 37],
        ['B-HTML', 41, 45],
      ],
      fixed: 'Link: here you go',
    },
    {
      text: 'Größe: K&uuml;che, 30 cm',
      store: 'DE',
      expect: [['B-HTML', 8, 14]],
      fixed: 'Größe: Küche, 30 cm',
    },
    { text: '軽量：<br />持ち運びやすい', store: 'JP', expect: [['B-HTML', 3, 9]] },
    { text: 'EASY CARE:</P>Wipe clean', expect: [['B-HTML', 10, 14]] },
    { text: 'Weight: <10 lb and >5 kg, 3 < 4', expect: [] },
    { text: 'Salt & pepper; both in one, R&D; lab', expect: [] },
    { text: 'Sizes: A < B and B > C', expect: [] },
    { text: '', expect: [] },
  ],
});
