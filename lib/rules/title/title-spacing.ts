import { HAS } from '@/lib/text/view';
import { LIMITS } from '../data/limits';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { isEmojiAt } from '../shared/emoji';
import { type SpacingRun, spacingRuns, tidied } from '../shared/hygiene/spacing';
import { withTidyAll } from '../shared/hygiene/tidy';

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
    for (const run of spacingRuns(text)) {
      const { start, end } = run;
      const inside = start > 0 && end < text.raw.length;
      if (inside && run.run === '\u3000' && store === 'JP') continue;
      if (inside && run.run === '\u200d' && isEmojiAt(text, start)) continue;
      if (passesLimit(input, start, end)) continue;
      judge(input, run, report);
    }
  },
  examples: [
    {
      text: 'Bosch  Hammer Drill, 18V ',
      expect: [
        ['T-WS', 5, 7, 'warning'],
        ['T-WS', 24, 25, 'warning'],
      ],
      fixed: 'Bosch Hammer Drill, 18V',
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

function judge(input: RuleInput, found: SpacingRun, report: Reporter<'T-WS'>): void {
  const { text } = input;
  const { start, end, run, kind } = found;
  const atEdge = start === 0 || end === text.raw.length;
  report.finding('T-WS', found, {
    variant: kind ?? (atEdge ? 'edge' : 'double'),
    data: { count: run.length },
    fixes: () => withTidyAll(input, [{ label: 'spaces', edits: [tidied(text, found, run)] }]),
  });
}
