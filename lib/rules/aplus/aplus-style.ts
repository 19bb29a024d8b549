import { defineRule, type Reporter, type RuleInput, type Span } from '../define';
import { isAllShouted, shoutedWords } from '../shared/capitals';
import { countedDigits } from '../shared/counted-digits';
import { markupSpans } from '../shared/html';
import { capitalised } from '../shared/letter-case';
import { sentenceEnds } from '../shared/sentence-ends';

const MOST_SENTENCES = 3;
/** More of one kind help nobody, and hostile texts have a million. */
const MOST = 250;
/** Enough to say that there are too many. */
const COUNTED = 60;
/** Where a list may end: "and yellow". */
const LAST_ITEM = /,? (?:and|or) \p{L}{2,20}(?![\p{L}'’-])/gu;
const REACH = 120;
const PHRASE_BORDER = /[.;:!?()\n]/u;
const PHRASE_END = /^\s{0,2}(?:$|[.;:!?\n])/u;
const ONE_WORD = /^\p{L}{2,20}$/u;
/** A word that opens a list of two commas' worth: "for kitchens, bathrooms and halls". */
const OPENS_LIST = /\b(?:for|with|from|without|includes?) \p{L}{2,20}$/iu;
/** No items: what follows the comma is a sentence of its own. */
const NO_ITEM =
  /^(?:then|so|but|you|we|they|it|this|that|which|may|can|will|is|are|always|simply|just)$/iu;
type Report = Reporter<'A-STYLE'>;

/** How A+ text is written well: short paragraphs, small numbers in words, the last comma, no capitals, no HTML. */
export default defineRule<'A-STYLE'>({
  id: 'aplus-style',
  fields: ['aplus'],
  reads: ['brand'],
  codes: {
    'A-STYLE': { severity: 'hint', confidence: 'high', sources: ['listing-policy-2026'] },
  },
  check(input, report) {
    paragraphs(input, report);
    markup(input, report);
    capitals(input, report);
    if (input.language !== 'en') return;
    numbers(input, report);
    lists(input, report);
  },
  examples: [
    {
      text: 'Soft wool. Warm lining. Deep pockets. Made to last. Washes well.',
      expect: [['A-STYLE', 38, 64, 'hint']],
    },
    { text: 'Soft wool. Warm lining. Deep pockets.', expect: [] },
    { text: 'Soft wool. Warm lining.\nDeep pockets. Made to last.', expect: [] },
    {
      text: '柔らかい。温かい。深い。長持ち。',
      store: 'JP',
      expect: [['A-STYLE', 12, 16, 'hint']],
    },
    { text: 'Weich. Warm. Tief. Haltbar.', store: 'DE', expect: [['A-STYLE', 19, 27]] },
    {
      text: 'Comes with 3 brushes and a case',
      expect: [['A-STYLE', 11, 12, 'hint']],
      fixed: 'Comes with three brushes and a case',
    },
    { text: 'Charges in 3 hours, size 8, 12 brushes', expect: [] },
    { text: 'Mit 3 bürsten und Etui', store: 'DE', expect: [] },
    {
      text: 'For kitchens, bathrooms and halls',
      expect: [['A-STYLE', 14, 33, 'hint']],
      fixed: 'For kitchens, bathrooms, and halls',
    },
    { text: 'For kitchens, bathrooms, and halls', expect: [] },
    { text: 'Red, green, blue and yellow pens', expect: [['A-STYLE', 12, 27]] },
    { text: 'After washing, dry and fold', expect: [] },
    { text: 'With soap, wash and rinse by hand', expect: [] },
    { text: 'In winter, sun and rain may fade it', expect: [] },
    { text: 'Pour la cuisine, le salon et le bureau', store: 'FR', expect: [] },
    { text: 'MADE FOR LONG DAYS', expect: [['A-STYLE', 0, 18, 'hint']] },
    {
      text: 'Soft wool, VERY WARM lining',
      expect: [['A-STYLE', 11, 20, 'hint']],
      fixed: 'Soft wool, Very Warm lining',
    },
    { text: 'USB-C and HDMI ports, LED lamp', expect: [] },
    { text: 'FEATURES of the lamp', expect: [] },
    { text: 'ACME LIGHT HOUSE shines', listing: { brand: 'ACME LIGHT HOUSE' }, expect: [] },
    {
      text: '<b>Soft</b> wool&nbsp;blend',
      expect: [
        ['A-STYLE', 0, 3, 'hint'],
        ['A-STYLE', 7, 11, 'hint'],
        ['A-STYLE', 16, 22, 'hint'],
      ],
      fixed: 'Soft</b> wool&nbsp;blend',
    },
    { text: 'Fits waists < 30 inches', expect: [] },
    { text: 'Signed by Dr. Lee. Made by J. K. Rose. Ready to use.', expect: [] },
    { text: '', expect: [] },
  ],
});

function paragraphs({ text: { raw } }: RuleInput, report: Report): void {
  let from = 0;
  for (const paragraph of raw.split('\n')) {
    const ends = sentenceEnds(paragraph, COUNTED);
    const last = ends[MOST_SENTENCES - 1];
    if (last !== undefined) {
      const rest = paragraph.slice(last.end);
      const start = from + last.end + rest.length - rest.trimStart().length;
      report.finding(
        'A-STYLE',
        { start, end: from + paragraph.trimEnd().length },
        { variant: 'paragraph', data: { count: ends.length + 1, limit: MOST_SENTENCES } },
      );
    }
    from += paragraph.length + 1;
  }
}

function markup({ text }: RuleInput, report: Report): void {
  for (const span of markupSpans(text).slice(0, MOST)) {
    const words = text.raw.slice(span.start, span.end);
    report.finding('A-STYLE', span, {
      variant: 'html',
      data: { words },
      fixes: [{ label: 'delete', data: { words }, edits: [{ ...span, insert: '' }] }],
    });
  }
}

/** Two words in capitals side by side, or all of them. */
function capitals(input: RuleInput, report: Report): void {
  const { raw, language, trimmed } = input.text;
  const shouted = shoutedWords(input);
  if (shouted.length < 2) return;
  const runs: Span[] = isAllShouted(input, shouted) ? [trimmed] : runsOf(raw, shouted);
  for (const { start, end } of runs.slice(0, MOST)) {
    report.finding(
      'A-STYLE',
      { start, end },
      {
        variant: 'caps',
        data: { words: raw.slice(start, end) },
        fixes: () => [
          {
            label: 'titleCase',
            edits: shouted
              .filter((word) => start <= word.start && word.end <= end)
              .map((word) => ({
                start: word.start,
                end: word.end,
                insert: capitalised(raw.slice(word.start, word.end), language),
              })),
          },
        ],
      },
    );
  }
}

/** Two or more of `words` with nothing but spaces between. */
function runsOf(raw: string, words: readonly Span[]): Span[] {
  const runs: { start: number; end: number; count: number }[] = [];
  for (const { start, end } of words) {
    const last = runs.at(-1);
    if (last !== undefined && raw.slice(last.end, start).trim() === '') {
      last.end = end;
      last.count++;
    } else runs.push({ start, end, count: 1 });
  }
  return runs.filter(({ count }) => count > 1);
}

function numbers(input: RuleInput, report: Report): void {
  for (const { start, end, digit, word } of countedDigits(input)) {
    report.finding(
      'A-STYLE',
      { start, end },
      {
        variant: 'number',
        data: { words: digit, by: word },
        fixes: [
          {
            label: 'replace',
            data: { words: digit, by: word },
            edits: [{ start, end, insert: word }],
          },
        ],
      },
    );
  }
}

/** The last item of a list, without the comma that Amazon's style asks for. */
function lists({ text: { raw } }: RuleInput, report: Report): void {
  for (const { index, 0: last } of raw.matchAll(LAST_ITEM)) {
    const end = index + last.length;
    const item = last.startsWith(',') ? undefined : itemBefore(raw, index, end);
    if (item === undefined) continue;
    const start = index - item.length;
    report.finding(
      'A-STYLE',
      { start, end },
      {
        variant: 'comma',
        data: { words: raw.slice(start, end) },
        fixes: [
          {
            label: 'replace',
            data: { words: item, by: `${item},` },
            edits: [{ start: index, end: index, insert: ',' }],
          },
        ],
      },
    );
  }
}

/** The item before "and" where it surely belongs to a list: of four, or of three at the end of a phrase. */
function itemBefore(raw: string, at: number, end: number): string | undefined {
  const phrase =
    raw
      .slice(Math.max(0, at - REACH), at)
      .split(PHRASE_BORDER)
      .at(-1) ?? '';
  const [first = '', ...items] = phrase.split(', ');
  const item = items.at(-1);
  if (item === undefined || !items.every((each) => ONE_WORD.test(each) && !NO_ITEM.test(each)))
    return undefined;
  if (items.length > 1) return item;
  return OPENS_LIST.test(first) && PHRASE_END.test(raw.slice(end, end + 3)) ? item : undefined;
}
