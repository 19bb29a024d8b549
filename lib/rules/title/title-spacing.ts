import { HAS, type TextView } from '@/lib/text/view';
import { LIMITS } from '../data/limits';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Reporter, type RuleInput, type Span, type TextEdit } from '../define';
import { isEmojiAt } from '../shared/emoji';

/** A run of white space, or of characters that nobody sees. */
const RUN =
  /\s+|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]+/g;
const WHITE = /\s/;
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
  check(input, report) {
    const { text, store } = input;
    if (!text.has(HAS.spacing) || text.trimmed.start === text.trimmed.end) return;
    for (const { index: start, 0: run } of text.raw.matchAll(RUN)) {
      const end = start + run.length;
      const inside = start > 0 && end < text.raw.length;
      if (inside && (run === ' ' || (run === '\u3000' && store === 'JP'))) continue;
      if (run === '\u200d' && inside && isEmojiAt(text, start)) continue;
      if (passesLimit(input, start, end)) continue;
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
    { text: 'Bosch \u202eDrill', expect: [['T-WS', 6, 7]], fixed: 'Bosch Drill' },
    { text: 'Bosch \u00a0Drill', expect: [['T-WS', 5, 7]], fixed: 'Bosch Drill' },
    { text: 'Bosch \u200b Drill', expect: [['T-WS', 6, 7]], fixed: 'Bosch Drill' },
    { text: `${'Cotton Towel '.repeat(5)}White Blue `, store: 'AE', expect: [['T-WS', 75, 76]] },
    { text: `${'Cotton Towel '.repeat(5)}White Blue `, expect: [] },
    { text: `${'Cotton Towel '.repeat(5)}White Blue  `, expect: [['T-WS', 75, 77]] },
    { text: 'Bosch\u3000Drill', expect: [['T-WS', 5, 6]] },
    { text: 'アクメ\u3000水筒', store: 'JP', expect: [] },
    { text: 'Family Mug 👨‍👩‍👧', expect: [] },
    { text: 'Bosch Hammer Drill, 18V', expect: [] },
    { text: '   ', expect: [] },
    { text: ' Live ', listing: { productType: 'media:music' }, expect: [] },
  ],
});

/** One space that alone passes the 75 characters is the length rule's finding, with the same repair. */
function passesLimit({ text, active }: RuleInput, start: number, end: number): boolean {
  if (end < text.raw.length || end - start !== 1 || text.length !== LIMITS.title) return false;
  return start === text.trimmed.end && active('T-LEN-75');
}

function judge(text: TextView, span: Span, run: string, report: Reporter<'T-WS'>): void {
  const special = NAMES.find(([pattern]) => pattern.test(run))?.[1];
  const atEdge = span.start === 0 || span.end === text.raw.length;
  report.finding('T-WS', span, {
    variant: special ?? (atEdge ? 'edge' : 'double'),
    data: { count: run.length },
    fixes: () => [{ label: 'spaces', edits: [tidied(text, span, run)] }],
  });
}

/** The run goes, with one ordinary space in its place where words would else meet. */
function tidied({ raw, trimmed }: TextView, { start, end }: Span, run: string): TextEdit {
  if (start === 0) return { start, end: Math.max(end, trimmed.start), insert: '' };
  if (end === raw.length) return { start: Math.min(start, trimmed.end), end, insert: '' };
  const before = WHITE.test(raw.charAt(start - 1));
  const after = WHITE.test(raw.charAt(end));
  if (before && after) return { start, end: end + 1, insert: '' };
  const parts = WHITE.test(run.replace(/\ufeff/g, ''));
  return { start, end, insert: parts && !before && !after ? ' ' : '' };
}
