import type { Token } from '@/lib/text/view';
import { isWordCharacter } from '@/lib/text/word-borders';
import { NOT_MEDIA, SHORT_TITLES_SINCE, TITLE_POLICY_SINCE } from '../data/scopes';
import { stopWordsOf } from '../data/stop-words';
import { UNIT_WORDS } from '../data/unit-words';
import {
  defineRule,
  type Fix,
  type Reporter,
  type ReportOptions,
  type RuleInput,
  type Severity,
  type Span,
} from '../define';
import { isInside } from '../shared/brand';
import { deletion } from '../shared/removal';
import { thirdAndLater } from '../shared/repeats';

type Code = 'T-REPEAT' | 'T-REPEAT-STEM';

const ONE_SIGN = /^(.)\1*$/u;

/** The same word more than twice; brands too, since July 2026. */
export default defineRule<Code>({
  id: 'title-repeated-words',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-REPEAT': {
      severity: 'error',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-policy-2025', 'title-announcement-2025'],
      since: TITLE_POLICY_SINCE,
      exempt: NOT_MEDIA,
    },
    'T-REPEAT-STEM': {
      severity: 'hint',
      confidence: 'low',
      sources: ['title-policy-2025'],
      since: TITLE_POLICY_SINCE,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { tokens } = input.text;
    if (tokens.length < 3) return;
    checkBrand(input, report);
    const counts = (token: Token): boolean => isCounted(input, token);
    for (const { token, same, forms } of thirdAndLater(tokens, input.language, counts)) {
      const found = tokens[token];
      if (found === undefined) continue;
      if (same >= 2)
        report.finding(
          'T-REPEAT',
          found,
          repeated(input, found, same + 1, severityOf(input, found)),
        );
      else if (!isMeasure(found.folded))
        report.finding('T-REPEAT-STEM', found, repeated(input, found, forms + 1, 'hint'));
    }
  },
  examples: [
    {
      text: "Levi's Men's Jeans Men's 501 Original Fit Men's Denim Jeans",
      listing: { brand: "Levi's" },
      expect: [['T-REPEAT', 42, 47, 'error']],
      fixed: "Levi's Men's Jeans Men's 501 Original Fit Denim Jeans",
    },
    {
      text: 'Baby Boy Outfits Baby Boy fall Winter Clothes Baby Boy Long Sleeve Suspender Outfit Sets',
      expect: [
        ['T-REPEAT', 46, 50, 'error'],
        ['T-REPEAT', 51, 54, 'error'],
      ],
    },
    { text: 'Red, red and RED Cushion', expect: [['T-REPEAT', 13, 16, 'error']] },
    {
      text: 'Mug, Red Mug, Blue Mug, Green Mug',
      expect: [
        ['T-REPEAT', 19, 22],
        ['T-REPEAT', 30, 33],
      ],
    },
    {
      text: 'IŞIK Lamba, ışık Ayarlı, Işık Sensörlü',
      store: 'TR',
      expect: [['T-REPEAT', 25, 29, 'error']],
    },
    {
      text: 'Shirt Hanger for Shirts, Wood, Shirt Storage',
      expect: [['T-REPEAT-STEM', 31, 36, 'hint']],
    },
    {
      text: 'Box 12 oz, Cup 12 oz, Bowl 12 oz',
      expect: [
        ['T-REPEAT', 27, 29, 'hint'],
        ['T-REPEAT', 30, 32, 'hint'],
      ],
    },
    {
      text: 'ケース 保護ケース 透明ケース',
      store: 'JP',
      expect: [['T-REPEAT', 12, 15, 'warning']],
    },
    { text: 'ああああああああ', store: 'JP', expect: [] },
    {
      text: 'Nike Shoes, Nike Socks, Nike Cap',
      listing: { brand: 'Nike' },
      expect: [['T-REPEAT', 24, 28, 'warning']],
    },
    {
      text: 'Nike Shoes, Nike Socks, Nike Cap',
      listing: { brand: 'Nike' },
      on: '2026-07-26',
      expect: [],
    },
    {
      text: 'Old Navy Polo Shirt, Navy Collar, Navy Blue',
      listing: { brand: 'Old Navy' },
      expect: [],
    },
    { text: 'Mat with Grip, with Border, with Bag, and Strap, and Case, and Hook', expect: [] },
    {
      text: 'Pfanne mit Deckel mit Griff mit Thermometer und Löffel und Sieb und Buch',
      store: 'DE',
      expect: [],
    },
    { text: 'Samsung 55-inch 4K Smart TV, 55 in, 2023 Model', expect: [] },
    { text: "Men's T-Shirt, Shirt, Men, Tee", expect: [] },
    { text: 'New York New York New York Guide', listing: { productType: 'ABIS_BOOK' }, expect: [] },
    { text: 'Mug Mug Mug', on: '2025-01-20', expect: [] },
  ],
});

/** Small words never count; the words of a brand count as the brand where its whole name stands. */
function isCounted(
  { language, brandSpans }: RuleInput<Code>,
  { folded, start, end }: Token,
): boolean {
  if (stopWordsOf(language).has(folded) || stopWordsOf('en').has(folded)) return false;
  // One sign, however often, is no word of Japanese.
  if (language === 'ja' && folded > '\u3000' && ONE_SIGN.test(folded)) return false;
  return !isInside(brandSpans, start, end);
}

/** "Brand names are also subject to the two-instance limit": a sentence of July 2026. */
function checkBrand(input: RuleInput<Code>, report: Reporter<Code>): void {
  if (input.brandSpans.length < 3 || input.on < SHORT_TITLES_SINCE) return;
  input.brandSpans.slice(2).forEach((span, index) => {
    report.finding('T-REPEAT', span, {
      ...repeated(input, span, index + 3, 'warning'),
      variant: 'brand',
    });
  });
}

function severityOf({ language }: RuleInput<Code>, { folded }: Token): Severity {
  if (isMeasure(folded)) return 'hint';
  // Where a word ends in Japanese is the dictionary's opinion, not Amazon's.
  return language === 'ja' ? 'warning' : 'error';
}

function isMeasure(word: string): boolean {
  return word.length < 2 || UNIT_WORDS.has(word) || /^\p{N}/u.test(word);
}

function repeated(
  input: RuleInput<Code>,
  span: Span,
  count: number,
  severity: Severity,
): ReportOptions {
  const { raw } = input.text;
  return {
    severity,
    data: { word: raw.slice(span.start, span.end), count },
    fixes: () => fixesOf(input, span),
  };
}

function fixesOf({ text, language }: RuleInput<Code>, span: Span): Fix[] {
  const { raw, tokens } = text;
  const before = tokens.findLast((token) => token.end <= span.start);
  // Taken out after "for", it would leave "for" behind; taken out of a run without spaces, half a word.
  const isSafe =
    !(before !== undefined && stopWordsOf(language).has(before.folded)) &&
    !isWordCharacter(raw, span.start - 1) &&
    !isWordCharacter(raw, span.end);
  return isSafe ? [deletion(raw, span)] : [];
}
