import { defineRule, type Fix, type Reporter, type RuleInput, type Span } from '../define';
import { emojiRuns } from '../shared/emoji';
import { markupSpans } from '../shared/html';
import { isQuoted, saying, withoutSentence } from '../shared/letter';
import { deletion } from '../shared/removal';
import ways from '../terms/message-ways';

type Input = RuleInput<'M-STYLE'>;
type Report = Reporter<'M-STYLE'>;

const PICTURE = /^<(?:img|video|iframe|script)\b/iu;
/** Line breaks with nothing but spaces between them. */
const BREAKS = /\n\s{2,200}/gu;
const MOST_BREAKS = 2;

/** What a message must not look like: emoji, pictures and HTML, ways to opt out, many empty lines. */
export default defineRule<'M-STYLE'>({
  id: 'message-style',
  fields: ['message'],
  terms: ['message-ways'],
  codes: {
    'M-STYLE': {
      severity: 'error',
      confidence: 'high',
      sources: ['message-digest', 'message-report', 'ours'],
    },
  },
  check(input, report) {
    const { text } = input;
    const { raw } = text;
    tell(input, report, 'emoji', emojiRuns(text), (span) => [deletion(raw, span)]);
    tell(input, report, 'optout', saying(input, ways, 'optout'), ({ start }) =>
      withoutSentence(raw, start),
    );
    for (const tag of markupSpans(text)) {
      const isPicture = PICTURE.test(raw.slice(tag.start, tag.end));
      tell(input, report, isPicture ? 'picture' : 'html', [tag], (span) => [deletion(raw, span)]);
    }
    const breaks = Array.from(raw.matchAll(BREAKS), ({ index, 0: gap }) => ({
      start: index,
      end: index + gap.lastIndexOf('\n') + 1,
      count: gap.split('\n').length - 1,
    })).filter(({ count }) => count > MOST_BREAKS);
    tell(input, report, 'breaks', breaks, ({ start, end }) => [
      { label: 'spaces', edits: [{ start, end, insert: '\n\n' }] },
    ]);
  },
  examples: [
    {
      text: 'Thank you for your order 111-1234567-1234567 😊',
      expect: [['M-STYLE', 45, 47, 'error']],
      fixed: 'Thank you for your order 111-1234567-1234567',
    },
    {
      text: 'It ships today.\n\n\n\nThank you.',
      expect: [['M-STYLE', 15, 19, 'warning']],
      fixed: 'It ships today.\n\nThank you.',
    },
    { text: 'It ships today.\n\nThank you, and good night.', expect: [] },
    { text: 'Reply to opt out of these.', expect: [['M-STYLE', 9, 16, 'error']] },
    { text: 'See <img src="https://x.example/p.gif"> here', expect: [['M-STYLE', 4, 39, 'error']] },
    {
      text: 'It is <b>late</b>.',
      expect: [
        ['M-STYLE', 6, 9, 'warning'],
        ['M-STYLE', 13, 17, 'warning'],
      ],
    },
    { text: '> thanks 😊\nIt is on its way.', expect: [] },
    { text: 'The lamp has 3 levels < 5 W and ★ on its box.', expect: [] },
  ],
});

type Variant = 'emoji' | 'optout' | 'picture' | 'html' | 'breaks';

function tell(
  { text: { raw } }: Input,
  report: Report,
  variant: Variant,
  spans: readonly Span[],
  fixes: (span: Span) => readonly Fix[],
): void {
  for (const { start, end } of spans) {
    if (isQuoted(raw, start)) continue;
    report.finding(
      'M-STYLE',
      { start, end },
      {
        variant,
        ...(variant === 'html' || variant === 'breaks' ? { severity: 'warning' } : {}),
        data: { words: raw.slice(start, end).trim() },
        fixes: () => fixes({ start, end }),
      },
    );
  }
}
