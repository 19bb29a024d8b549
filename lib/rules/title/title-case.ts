import type { Token } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Fix, type RuleInput } from '../define';
import { isInside } from '../shared/brand';
import { isPlainWord, keepsSmall, withCapital } from '../shared/letter-case';

/** English stores: every word begins with a capital, save articles, conjunctions, prepositions and units. */
export default defineRule<'T-CASE-WORD'>({
  id: 'title-case',
  fields: ['title'],
  reads: ['brand'],
  codes: {
    'T-CASE-WORD': {
      severity: 'hint',
      confidence: 'high',
      sources: ['title-policy-2026', 'title-style-old'],
      languages: ['en'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text } = input;
    if (text.upper === 0 || text.lower === 0) return;
    const small = text.tokens.filter((token) => isSmall(input, token));
    for (const { start, end } of small) {
      const words = text.raw.slice(start, end);
      const by = withCapital(words, input.language);
      report.finding(
        'T-CASE-WORD',
        { start, end },
        {
          data: { words },
          fixes: () => [
            { label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] },
            ...wholeFixes(input, small),
          ],
        },
      );
    }
  },
  examples: [
    {
      text: 'Baby Boy fall Winter Clothes',
      expect: [['T-CASE-WORD', 9, 13, 'hint']],
      fixed: 'Baby Boy Fall Winter Clothes',
    },
    {
      text: 'Acme cotton bath Towel',
      expect: [
        ['T-CASE-WORD', 5, 11],
        ['T-CASE-WORD', 12, 16],
      ],
      fixed: 'Acme Cotton bath Towel',
    },
    { text: 'Acme Jacket for Men and Women with a Hood', expect: [] },
    { text: 'the Acme Jacket', expect: [] },
    { text: 'Acme Case for iPhone 15, 5000mAh, 4k, 12 oz, 2 pcs', expect: [] },
    { text: 'adidas Running Shoes', listing: { brand: 'adidas' }, expect: [] },
    { text: 'Non-stick Pan, Anti-slip', expect: [] },
    { text: 'Bratpfanne mit großem Deckel', store: 'DE', expect: [] },
    { text: 'Acme cotton Towel', store: 'CA', expect: [['T-CASE-WORD', 5, 11]] },
    { text: 'Serviette de bain pour la maison, douce', store: 'CA', expect: [] },
    { text: 'Live at the hall', listing: { productType: 'media:music' }, expect: [] },
  ],
});

function isSmall({ text, brandSpans }: RuleInput, token: Token): boolean {
  const { raw } = text;
  const first = raw.charCodeAt(token.start);
  if (
    first < 128
      ? first < 97 || first > 122
      : raw.charAt(token.start).toUpperCase() === raw.charAt(token.start)
  ) {
    return false;
  }
  if (raw.charCodeAt(token.start - 1) === 45 || keepsSmall(token) || !isPlainWord(token))
    return false;
  const word = raw.slice(token.start, token.end);
  return word === word.toLowerCase() && !isInside(brandSpans, token.start, token.end);
}

function wholeFixes({ text, language }: RuleInput, small: readonly Token[]): Fix[] {
  if (small.length < 2) return [];
  const edits = small.map(({ start, end }) => ({
    start,
    end,
    insert: withCapital(text.raw.slice(start, end), language),
  }));
  return [{ label: 'titleCase', edits }];
}
