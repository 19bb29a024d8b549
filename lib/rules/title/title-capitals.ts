import type { Token } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Reporter, type RuleInput } from '../define';
import { isAllShouted, shoutedWords } from '../shared/capitals';
import { capitalised, titleCaseEdits } from '../shared/letter-case';

/** Titles and words in capitals, save brands, acronyms and models. */
export default defineRule<'T-CAPS-ALL'>({
  id: 'title-capitals',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CAPS-ALL': {
      severity: 'warning',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-style-old'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text } = input;
    const shouted = shoutedWords(input);
    if (shouted.length < 2) return;
    if (isAllShouted(input, shouted)) {
      report.finding(
        'T-CAPS-ALL',
        { start: 0, end: text.raw.length },
        {
          fixes: () => [{ label: 'titleCase', edits: titleCaseEdits(input) }],
        },
      );
    } else checkWords(input, shouted, report);
  },
  examples: [
    {
      text: 'NIKE AIR RUNNING SHOES',
      listing: { brand: 'Nike' },
      expect: [['T-CAPS-ALL', 0, 22, 'warning']],
      fixed: 'Nike Air Running Shoes',
    },
    {
      text: 'NIKE AIR RUNNING SHOES, 12 cm',
      expect: [['T-CAPS-ALL', 0, 29, 'warning']],
      fixed: 'Nike Air Running Shoes, 12 cm',
    },
    {
      text: "MEN'S T-SHIRT WITH USB HEATER",
      expect: [['T-CAPS-ALL', 0, 29, 'warning']],
      fixed: "Men's T-Shirt with USB Heater",
    },
    {
      text: 'Acme POWERFUL COMPACT Vacuum Cleaner',
      listing: { brand: 'Acme' },
      expect: [
        ['T-CAPS-ALL', 5, 13, 'hint'],
        ['T-CAPS-ALL', 14, 21, 'hint'],
      ],
      fixed: 'Acme Powerful COMPACT Vacuum Cleaner',
    },
    { text: 'Acme POWERFUL Vacuum Cleaner', listing: { brand: 'Acme' }, expect: [] },
    {
      text: 'ASUS ROG STRIX Z790-E WIFI Motherboard, DDR5, USB 4',
      listing: { brand: 'ASUS' },
      expect: [],
    },
    { text: 'Brother Printer, HL-L2350DW Wireless', expect: [] },
    {
      text: 'IŞIK LAMBA BEYAZ',
      store: 'TR',
      expect: [['T-CAPS-ALL', 0, 16]],
      fixed: 'Işık Lamba Beyaz',
    },
    {
      text: 'ソニー WIRELESS HEADPHONES ブラック',
      store: 'JP',
      expect: [
        ['T-CAPS-ALL', 4, 12, 'hint'],
        ['T-CAPS-ALL', 13, 23, 'hint'],
      ],
    },
    { text: 'USB HDMI LED', expect: [] },
    { text: 'NIKE AIR', listing: { productType: 'media:book' }, expect: [] },
  ],
});

function checkWords(
  { text, language }: RuleInput,
  shouted: readonly Token[],
  report: Reporter<'T-CAPS-ALL'>,
): void {
  const long = shouted.filter(({ start, end }) => end - start >= 4);
  if (long.length < 2) return;
  for (const { start, end } of long) {
    const words = text.raw.slice(start, end);
    const by = capitalised(words, language);
    report.finding(
      'T-CAPS-ALL',
      { start, end },
      {
        severity: 'hint',
        variant: 'word',
        data: { words },
        fixes: () => [
          { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] },
        ],
      },
    );
  }
}
