import { SMALL_NAMES } from '../data/case-words';
import { defineRule, type RuleInput } from '../define';

/** What may stand before the first word: spaces, quotes, brackets, signs of one's own. */
const FIRST_WORD = /^[^\p{L}\p{N}]{0,12}([\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]{0,40})/u;
/** "x-large" and the like are read as words; "e-bike", "iPhone", "pH" begin small by right. */
const SMALL_BY_RIGHT = /^[a-z]-|^.{1,3}\p{Lu}|^(?:https?|www)\b|\.\w/u;
/** Brands that write themselves small; the Brand field says its own. */
const SMALL_BRANDS: ReadonlySet<string> = new Set([
  'adidas',
  'bareminerals',
  'e.l.f',
  'eufy',
  'amika',
  'ghd',
  'essie',
]);

/** A bullet begins with a capital letter. */
export default defineRule<'B-CAP1'>({
  id: 'bullet-first-letter',
  fields: ['bullets'],
  reads: ['brand'],
  codes: {
    'B-CAP1': {
      severity: 'hint',
      confidence: 'high',
      sources: ['listing-policy-2026'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    const found = FIRST_WORD.exec(raw.slice(0, 60));
    const [whole = '', word = ''] = found ?? [];
    const [letter = ''] = word;
    const start = whole.length - word.length;
    const upper = letter.toLocaleUpperCase(input.language);
    if (letter === upper || letter !== letter.toLocaleLowerCase(input.language)) return;
    if (upper.length !== letter.length || mayBeSmall(input, word, start)) return;
    const end = start + letter.length;
    report.finding(
      'B-CAP1',
      { start, end },
      {
        data: { words: letter, by: upper },
        fixes: () => [
          {
            label: 'replace',
            data: { words: letter, by: upper },
            edits: [{ start, end, insert: upper }],
          },
        ],
      },
    );
  },
  examples: [
    {
      text: 'soft cotton: Gentle on skin',
      expect: [['B-CAP1', 0, 1, 'hint']],
      fixed: 'Soft cotton: Gentle on skin',
    },
    { text: ' “soft” cotton', expect: [['B-CAP1', 2, 3]], fixed: ' “Soft” cotton' },
    { text: '- soft cotton: Gentle', expect: [['B-CAP1', 2, 3]] },
    { text: 'ışık: Parlak', store: 'TR', expect: [['B-CAP1', 0, 1]], fixed: 'Işık: Parlak' },
    {
      text: 'ideal: Her yerde',
      store: 'TR',
      expect: [['B-CAP1', 0, 1]],
      fixed: 'İdeal: Her yerde',
    },
    {
      text: 'élégant : Pour tous',
      store: 'FR',
      expect: [['B-CAP1', 0, 1]],
      fixed: 'Élégant : Pour tous',
    },
    { text: 'öko mode: Leise', store: 'DE', expect: [['B-CAP1', 0, 1]] },
    { text: 't-shirt: Soft', expect: [] },
    { text: 'Soft cotton: Gentle on skin', expect: [] },
    { text: 'iPhone ready: Works with wireless chargers', expect: [] },
    { text: 'adidas fit: Made for runners', expect: [] },
    { text: 'acme fit: Made for runners', listing: { brand: 'acme' }, expect: [] },
    { text: '3 in 1: sander, saw and file', expect: [] },
    { text: '100% cotton: Soft', expect: [] },
    { text: 'pH neutral: Kind to skin', expect: [] },
    { text: 'e-bike rack: Holds two', expect: [] },
    { text: '軽量：持ち運びやすい', store: 'JP', expect: [] },
    { text: 'حجم كبير: مناسب', store: 'AE', expect: [] },
    { text: '【soft】cotton', store: 'US', expect: [['B-CAP1', 1, 2]] },
    { text: '', expect: [] },
  ],
});

function mayBeSmall({ brandSpans }: RuleInput, word: string, start: number): boolean {
  if (SMALL_BY_RIGHT.test(word)) return true;
  const small = word.toLowerCase();
  if (SMALL_NAMES.has(small) || SMALL_BRANDS.has(small)) return true;
  return brandSpans.some((span) => span.start <= start && start < span.end);
}
