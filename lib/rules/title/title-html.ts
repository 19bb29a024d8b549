import { HAS } from '@/lib/text/view';
import { ENTITIES } from '../data/entities';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Fix } from '../define';
import { markupSpans } from '../shared/html';
import { withoutSign } from '../shared/sign-edits';

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
        fixes: () => [fixOf(text.raw, span.start, span.end)],
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

/** A tag goes; an entity becomes the character it stands for, where a title may hold that. */
function fixOf(raw: string, start: number, end: number): Fix {
  const words = raw.slice(start, end);
  if (words.startsWith('<'))
    return { label: 'delete', data: { words }, edits: [withoutSign(raw, start, end)] };
  const name = words.slice(1, -1);
  const sign = ENTITIES[name.toLowerCase()];
  const by = sign !== undefined && /^[A-Z][a-z]/.test(name) ? sign.toUpperCase() : sign;
  if (by === undefined)
    return { label: 'delete', data: { words }, edits: [withoutSign(raw, start, end)] };
  return { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] };
}
