import type { TextView } from '@/lib/text/view';
import { NAMED_BY_LETTER, SEARCH_STOP_WORDS } from '../data/search-stop-words';
import { defineRule, type RuleInput } from '../define';
import { removals } from '../shared/search-fixes';
import { CLAIMING_LISTS, claimedSpans } from '../shared/search-words';

/** Small words that Amazon's search takes no notice of. */
export default defineRule<'K-STOP'>({
  id: 'search-terms-stop-words',
  fields: ['searchTerms'],
  reads: ['brand'],
  terms: CLAIMING_LISTS,
  codes: {
    'K-STOP': { severity: 'hint', confidence: 'high', sources: ['keyword-policy-2026', 'ours'] },
  },
  check(input, report) {
    const { raw } = input.text;
    const found = stopWordsIn(input);
    for (const span of found) {
      report.finding('K-STOP', span, {
        data: { words: raw.slice(span.start, span.end) },
        fixes: () => removals(raw, span, found, 'deleteStopWords'),
      });
    }
  },
  examples: [
    {
      text: 'lamp for the desk',
      expect: [
        ['K-STOP', 5, 8, 'hint'],
        ['K-STOP', 9, 12, 'hint'],
      ],
      fixed: 'lamp desk',
    },
    { text: 'bottle with straw', expect: [['K-STOP', 7, 11]], fixed: 'bottle straw' },
    { text: 'a lamp', expect: [['K-STOP', 0, 1]], fixed: 'lamp' },
    { text: 'brand new lamp on sale', expect: [] },
    { text: 'vitamin a serum usb a cable', expect: [] },
    { text: 'theme forest andes byte offer', expect: [] },
    { text: 'clip-on stand by-pass', expect: [] },
    { text: 'lamp on desk in office', expect: [] },
    { text: 'the acme of lamps', listing: { brand: 'The Acme' }, expect: [['K-STOP', 9, 11]] },
    {
      text: 'lampe für den schreibtisch und büro',
      store: 'DE',
      expect: [
        ['K-STOP', 6, 9],
        ['K-STOP', 27, 30],
      ],
    },
    { text: 'die lampe', store: 'DE', expect: [['K-STOP', 0, 3]], fixed: 'lampe' },
    { text: 'die cut stickers', expect: [] },
    {
      text: 'lampe pour le bureau',
      store: 'FR',
      expect: [
        ['K-STOP', 6, 10],
        ['K-STOP', 11, 13],
      ],
      fixed: 'lampe bureau',
    },
    {
      text: 'lampada per la scrivania',
      store: 'IT',
      expect: [
        ['K-STOP', 8, 11],
        ['K-STOP', 12, 14],
      ],
    },
    { text: 'vitamina e pelle', store: 'IT', expect: [] },
    { text: 'botella con pajita', store: 'ES', expect: [['K-STOP', 8, 11]] },
    { text: 'garrafa com canudo', store: 'BR', expect: [['K-STOP', 8, 11]] },
    {
      text: 'lamp voor het bureau',
      store: 'NL',
      expect: [
        ['K-STOP', 5, 9],
        ['K-STOP', 10, 13],
      ],
    },
    {
      text: 'lampa för skrivbord och säng',
      store: 'SE',
      expect: [
        ['K-STOP', 6, 9],
        ['K-STOP', 20, 23],
      ],
    },
    { text: 'lampka dla dzieci', store: 'PL', expect: [['K-STOP', 7, 10]] },
    { text: 'masa için lamba', store: 'TR', expect: [['K-STOP', 5, 9]] },
    { text: '水筒 保温', store: 'JP', expect: [] },
    { text: '', expect: [] },
  ],
});

function stopWordsIn(input: RuleInput): { start: number; end: number }[] {
  const { text, language } = input;
  const words = SEARCH_STOP_WORDS[language];
  const found = text.tokens.filter(
    ({ folded }, at) => words.has(folded) && !isName(text, folded, at),
  );
  if (found.length === 0) return [];
  const claimed = claimedSpans(input);
  return found.filter(
    (word) => !claimed.some(({ start, end }) => start < word.end && word.start < end),
  );
}

/** True for the letter of "vitamin A" and "USB A". */
function isName({ tokens }: TextView, folded: string, at: number): boolean {
  return folded.length === 1 && NAMED_BY_LETTER.has(tokens[at - 1]?.folded ?? '');
}
