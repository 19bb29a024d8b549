import type { Language } from '@/lib/listing/stores';
import type { TextView } from '@/lib/text/view';
import { defineRule, type Fix, type RuleInput, type Span } from '../define';
import { isInside } from '../shared/brand';
import { rewritten } from '../shared/search-fixes';

/** German writes its nouns with a capital letter. */
const WITHOUT_NOUNS: readonly Language[] = [
  'en',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'sv',
  'pl',
  'tr',
  'ja',
  'ar',
];
const UPPER = /\p{Lu}/u;
/** More capitals than this are the way of the whole field. */
const MANY = 8;

/** Capital letters in search terms. */
export default defineRule<'K-UPPER'>({
  id: 'search-terms-capitals',
  fields: ['searchTerms'],
  reads: ['brand'],
  codes: {
    'K-UPPER': {
      severity: 'hint',
      confidence: 'high',
      sources: ['keyword-policy-2026'],
      languages: WITHOUT_NOUNS,
    },
  },
  check(input, report) {
    const { text } = input;
    if (text.upper === 0) return;
    const words = capitalsIn(input);
    const { start, end } = text.trimmed;
    for (const span of words.length > MANY ? [{ start, end }] : words) {
      report.finding('K-UPPER', span, {
        ...(words.length > MANY ? { variant: 'field' } : {}),
        data: { words: text.raw.slice(span.start, span.end) },
        fixes: () => lowerCased(text, span, words.length),
      });
    }
  },
  examples: [
    { text: 'LED lamp', expect: [['K-UPPER', 0, 3, 'hint']], fixed: 'led lamp' },
    { text: 'led lamp', expect: [] },
    {
      text: 'Desk Lamp dimmable',
      expect: [
        ['K-UPPER', 0, 4],
        ['K-UPPER', 5, 9],
      ],
      fixed: 'desk lamp dimmable',
    },
    {
      text: 'lamp USB-C iPad',
      expect: [
        ['K-UPPER', 5, 10],
        ['K-UPPER', 11, 15],
      ],
      fixed: 'lamp usb-c ipad',
    },
    {
      text: 'DESK LAMP LIGHT STUDY OFFICE READING TASK BRIGHT LED',
      expect: [['K-UPPER', 0, 52, 'hint']],
      fixed: 'desk lamp light study office reading task bright led',
    },
    { text: 'Lampe Schreibtisch LED', store: 'DE', expect: [] },
    { text: 'Lampe de bureau', store: 'FR', expect: [['K-UPPER', 0, 5]], fixed: 'lampe de bureau' },
    { text: 'ÉTAGÈRE murale', store: 'FR', expect: [['K-UPPER', 0, 7]], fixed: 'étagère murale' },
    { text: 'Lámpara', store: 'MX', expect: [['K-UPPER', 0, 7]], fixed: 'lámpara' },
    { text: 'IŞIK lamba', store: 'TR', expect: [['K-UPPER', 0, 4]], fixed: 'ışık lamba' },
    { text: 'LED 水筒', store: 'JP', expect: [['K-UPPER', 0, 3]], fixed: 'led 水筒' },
    { text: 'lampka LED', store: 'PL', expect: [['K-UPPER', 7, 10]], fixed: 'lampka led' },
    { text: 'Acme lamp', listing: { brand: 'Acme' }, expect: [] },
    { text: '500 ml 12v', expect: [] },
    { text: '', expect: [] },
  ],
});

/** Words with a capital; the own brand is K-BRAND's matter. */
function capitalsIn({ text, brandSpans }: RuleInput): Span[] {
  return text.tokens
    .filter(({ start, end }) => UPPER.test(text.raw.slice(start, end)))
    .filter(({ start, end }) => !isInside(brandSpans, start, end))
    .map(({ start, end }) => ({ start, end }));
}

/** All of the field first: whoever typed one capital typed others. */
function lowerCased({ raw, language }: TextView, { start, end }: Span, count: number): Fix[] {
  const all = rewritten(raw, raw.toLocaleLowerCase(language), 'lowerCase');
  if (count === 1 || end - start === raw.length) return [...all];
  const words = raw.slice(start, end);
  const by = words.toLocaleLowerCase(language);
  return [...all, { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] }];
}
