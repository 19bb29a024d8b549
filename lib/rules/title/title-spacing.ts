import { HAS, type TextView } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Reporter, type Span } from '../define';
import { isEmojiAt } from '../emoji';

/** A run of white space and invisible characters. */
const RUN =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;
const VISIBLE = /\s/;
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/[\n\r\u2028\u2029\v\f\u0085]/, 'newline'],
  [/\t/, 'tab'],
  [/[\u00a0\u202f]/, 'nbsp'],
  [/\u3000/, 'ideographic'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff\u180e]/, 'invisible'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, 'bidi'],
  [/[\u0000-\u001f\u007f-\u009f\u2061-\u2065\ufff9-\ufffb]/, 'control'],
];

/** White space that a clean title does not have: at the ends, doubled, of special kinds, or invisible. */
export default defineRule<'T-WS'>({
  id: 'title-spacing',
  fields: ['title'],
  codes: {
    'T-WS': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['not-looked-up'],
      exempt: NOT_MEDIA,
    },
  },
  check({ text, store }, report) {
    if (!text.has(HAS.spacing) || text.trimmed.start === text.trimmed.end) return;
    for (const { index: start, 0: run } of text.raw.matchAll(RUN)) {
      const end = start + run.length;
      const inside = start > 0 && end < text.raw.length;
      if (inside && (run === ' ' || (run === '\u3000' && store === 'JP'))) continue;
      if (run === '\u200d' && inside && isEmojiAt(text, start)) continue;
      if (passesLimit(text, start, end)) continue;
      judge(text, { start, end }, run, report);
    }
  },
  examples: [
    {
      text: 'Bosch  Hammer Drill, 18V ',
      expect: [
        ['T-WS', 5, 7, 'warning'],
        ['T-WS', 24, 25, 'warning'],
      ],
      fixed: 'Bosch Hammer Drill, 18V ',
    },
    { text: ' Bosch Drill', expect: [['T-WS', 0, 1]], fixed: 'Bosch Drill' },
    { text: 'Bosch\u00a0Drill', expect: [['T-WS', 5, 6]], fixed: 'Bosch Drill' },
    {
      text: 'Bosch\tDrill\n18V',
      expect: [
        ['T-WS', 5, 6],
        ['T-WS', 11, 12],
      ],
    },
    { text: 'Bosch Dr\u200bill', expect: [['T-WS', 8, 9]], fixed: 'Bosch Drill' },
    { text: 'Bosch Dr\u00adill', expect: [['T-WS', 8, 9]] },
    { text: 'Bosch \u202eDrill', expect: [['T-WS', 5, 7]], fixed: 'Bosch Drill' },
    { text: 'Bosch\u3000Drill', expect: [['T-WS', 5, 6]] },
    { text: 'アクメ\u3000水筒', store: 'JP', expect: [] },
    { text: 'Family Mug 👨‍👩‍👧', expect: [] },
    { text: 'Bosch Hammer Drill, 18V', expect: [] },
    { text: '   ', expect: [] },
    { text: ' Live ', listing: { productType: 'media:music' }, expect: [] },
  ],
});

/** Spaces that alone pass the 75 characters are the length rule's finding, with the same repair. */
function passesLimit(text: TextView, start: number, end: number): boolean {
  return end === text.raw.length && start === text.trimmed.end && text.length === 75;
}

function judge(text: TextView, span: Span, run: string, report: Reporter<'T-WS'>): void {
  const special = NAMES.find(([pattern]) => pattern.test(run))?.[1];
  const atEdge = span.start === 0 || span.end === text.raw.length;
  const insert = atEdge || !VISIBLE.test(run.replace(/\ufeff/g, '')) ? '' : ' ';
  report.finding('T-WS', span, {
    variant: special ?? (atEdge ? 'edge' : 'double'),
    data: { count: run.length },
    fixes: () => [{ label: 'spaces', edits: [{ ...span, insert }] }],
  });
}
