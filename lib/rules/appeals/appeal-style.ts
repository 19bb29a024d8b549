import { defineRule, type Fix, type Reporter, type RuleInput, type Span } from '../define';
import { saying, withoutSentence } from '../shared/letter';
import { removal } from '../shared/removal';
import style from '../terms/appeal-style';

type Input = RuleInput<'POA-STYLE'>;

/** About one page. */
const PAGE = 500;
const CALLS = /[!！]{1,9}/gu;

/** Emotive words, introductions, exclamation marks and length, which Amazon asks to leave out of an appeal. */
export default defineRule<'POA-STYLE'>({
  id: 'appeal-style',
  fields: ['appeal'],
  terms: ['appeal-style'],
  codes: {
    'POA-STYLE': { severity: 'hint', confidence: 'high', sources: ['appeal-guide', 'ours'] },
  },
  check(input, report) {
    const { text } = input;
    const { raw } = text;
    tell(input, report, 'polite', saying(input, style, 'polite'), politely);
    tell(input, report, 'emotive', saying(input, style, undefined), whole);
    tell(input, report, 'intro', saying(input, style, 'intro'), whole);
    const calls = Array.from(raw.matchAll(CALLS), ({ index, 0: sign }) => ({
      start: index,
      end: index + sign.length,
    }));
    tell(input, report, 'sign', calls, (_, span) => [
      { label: 'replace', data: { words: '!', by: '.' }, edits: [{ ...span, insert: '.' }] },
    ]);
    const beyond = text.language === 'ja' ? undefined : text.tokens[PAGE];
    if (beyond === undefined) return;
    const span = { start: beyond.start, end: text.trimmed.end };
    const data = { length: text.tokens.length, limit: PAGE };
    report.finding('POA-STYLE', span, { variant: 'long', data });
  },
  examples: [
    {
      text: 'Please reinstate the listing.',
      expect: [['POA-STYLE', 0, 6, 'hint']],
      fixed: 'Reinstate the listing.',
    },
    {
      text: 'The carton was mixed up. We are very sorry for this.',
      expect: [['POA-STYLE', 37, 42]],
      fixed: 'The carton was mixed up.',
    },
    {
      text: 'We are a small family business. 14 units were removed.',
      expect: [['POA-STYLE', 0, 30]],
      fixed: '14 units were removed.',
    },
    {
      text: '14 units were removed!',
      expect: [['POA-STYLE', 21, 22]],
      fixed: '14 units were removed.',
    },
    { text: '14 units were removed on 3 May, and the supplier was informed.', expect: [] },
    { text: 'word '.repeat(500), expect: [] },
    { text: 'word '.repeat(502), expect: [['POA-STYLE', 2500, 2509]] },
    { text: 'Es tut uns leid.', store: 'DE', expect: [['POA-STYLE', 0, 15]] },
    { text: 'Nous sommes désolés.', store: 'FR', expect: [['POA-STYLE', 12, 19]] },
    { text: '申し訳ございません。', store: 'JP', expect: [['POA-STYLE', 0, 9]] },
  ],
});

type Variant = 'polite' | 'emotive' | 'intro' | 'sign';

function tell(
  { text: { raw } }: Input,
  report: Reporter<'POA-STYLE'>,
  variant: Variant,
  spans: readonly Span[],
  fixes: (raw: string, span: Span) => readonly Fix[],
): void {
  for (const { start, end } of spans) {
    report.finding(
      'POA-STYLE',
      { start, end },
      { variant, data: { words: raw.slice(start, end) }, fixes: () => fixes(raw, { start, end }) },
    );
  }
}

function whole(raw: string, { start }: Span): readonly Fix[] {
  return withoutSentence(raw, start);
}

/** The word goes alone; what follows takes its capital. */
function politely(raw: string, span: Span): Fix[] {
  const edit = removal(raw, span);
  const next = raw.charAt(edit.end);
  const isCapital = /^\p{Lu}/u.test(raw.slice(span.start, span.start + 2));
  const data = { words: raw.slice(span.start, span.end) };
  if (!isCapital || !/\p{Ll}/u.test(next)) return [{ label: 'delete', data, edits: [edit] }];
  return [
    { label: 'delete', data, edits: [{ ...edit, end: edit.end + 1, insert: next.toUpperCase() }] },
  ];
}
