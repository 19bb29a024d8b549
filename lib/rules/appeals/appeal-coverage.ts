import { daysLater, isDay } from '@/lib/text/day';
import { defineRule, type RuleInput, type Span } from '../define';
import { saying, sentenceOf } from '../shared/letter';
import style from '../terms/appeal-style';

type Input = RuleInput<'POA-ALL'>;

const YEAR_DAYS = 365;
const DAY = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu;

/**
 * What the notice asks for is covered: its ASIN is named, and documents are not older than a year. The notice itself
 * is not in the text: where the ASIN is not known nobody can tell.
 */
export default defineRule<'POA-ALL'>({
  id: 'appeal-coverage',
  fields: ['appeal'],
  reads: ['asin'],
  terms: ['appeal-style'],
  codes: {
    'POA-ALL': { severity: 'warning', confidence: 'high', sources: ['appeal-guide'] },
  },
  check(input, report) {
    const { text, listing } = input;
    const { trimmed, raw } = text;
    if (trimmed.start === trimmed.end) return;
    const asin = listing.asin?.trim() ?? '';
    if (asin === '') report.cannotTell('notice-unknown');
    else if (!raw.includes(asin))
      report.finding('POA-ALL', trimmed, { variant: 'asin', data: { words: asin } });
    for (const span of oldPapers(input)) {
      const words = raw.slice(span.start, span.end);
      report.finding('POA-ALL', span, { variant: 'old', data: { words } });
    }
  },
  examples: [
    {
      text: 'Root cause: a mixed carton.',
      listing: { asin: 'B0CXXXXXX1' },
      expect: [['POA-ALL', 0, 27, 'warning']],
    },
    { text: 'B0CXXXXXX1: a mixed carton.', listing: { asin: 'B0CXXXXXX1' }, expect: [] },
    {
      text: 'B0CXXXXXX1: invoice of 2024-03-05.',
      listing: { asin: 'B0CXXXXXX1' },
      expect: [['POA-ALL', 23, 33, 'warning']],
    },
    {
      text: 'B0CXXXXXX1: invoice of 2026-03-05.',
      listing: { asin: 'B0CXXXXXX1' },
      expect: [],
    },
    {
      text: 'B0CXXXXXX1: founded on 2014-03-05.',
      listing: { asin: 'B0CXXXXXX1' },
      expect: [],
    },
    { text: 'Root cause: a mixed carton.', expect: [], cannotTell: 'notice-unknown' },
    { text: ' ', expect: [] },
  ],
});

/** Days beside the name of a document that lie more than a year back. */
function oldPapers(input: Input): Span[] {
  const { text, on } = input;
  if (text.digits < 6) return [];
  const papers = saying(input, style, 'old');
  const least = daysLater(on, -YEAR_DAYS);
  const found = new Map<number, Span>();
  for (const paper of papers) {
    const { start, end } = sentenceOf(text.raw, paper.start);
    for (const { index, 0: words, 1: year = '', 2: month = '', 3: date = '' } of text.raw
      .slice(start, end)
      .matchAll(DAY)) {
      const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
      const at = start + index;
      if (isDay(day) && day < least) found.set(at, { start: at, end: at + words.length });
    }
  }
  return [...found.values()];
}
