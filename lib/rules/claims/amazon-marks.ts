import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type RuleInput, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { isDenied } from '../shared/negation';
import marks from '../terms/amazon-marks';

/** Decision 31 of the catalogue: what makes "Prime" Amazon's. */
const PRIMES = /^(?:amazon|shipping|ship|ships|eligible|delivery|delivered|members?|membership)$/u;
const MOST_BETWEEN = 2;
const AROUND = 50;
const STREAMING = /\b(?:netflix|hulu|youtube|disney|hbo|spotify|streaming|fire tv|apps?)\b/iu;

/** Amazon's own marks and badges, and wording that looks like them. */
export default defineRule<'C-AMZ'>({
  id: 'amazon-marks',
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['amazon-marks'],
  codes: {
    'C-AMZ': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['aplus-digest', 'aplus-badges'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('amazon-marks')) {
      const { start, end, term } = hit;
      if (isInside(input.brandSpans, start, end) || isDenied(raw, hit)) continue;
      if (isOtherSense(input, hit)) continue;
      report.finding(
        'C-AMZ',
        { start, end },
        {
          variant: term.endsWith('alexa') ? 'alexa' : 'mark',
          data: { words: raw.slice(start, end) },
          fixes: () => claimDeletion(input.field, raw, { start, end }),
        },
      );
    }
  },
  examples: [
    { text: 'Amazon’s Choice for cooks', field: 'bullets', expect: [['C-AMZ', 0, 15, 'warning']] },
    {
      text: 'Desk Lamp, Prime Eligible, White',
      expect: [['C-AMZ', 11, 25, 'warning']],
      fixed: 'Desk Lamp, White',
    },
    {
      text: 'Comes with fast Prime two-day shipping',
      field: 'bullets',
      expect: [['C-AMZ', 16, 21]],
    },
    { text: 'Free for Amazon Prime users', field: 'description', expect: [['C-AMZ', 9, 21]] },
    {
      text: 'Smart Plug, Works with Alexa',
      expect: [['C-AMZ', 12, 28, 'warning']],
      fixed: 'Smart Plug',
    },
    {
      text: 'Works with Amazon Alexa and more',
      field: 'bullets',
      store: 'UK',
      expect: [['C-AMZ', 0, 23]],
    },
    { text: 'Our best-selling lamp', field: 'aplus', expect: [['C-AMZ', 4, 16]] },
    { text: 'A bestseller in every room', field: 'bullets', expect: [['C-AMZ', 2, 12]] },
    { text: 'Shipped from FBA stock', field: 'bullets', expect: [['C-AMZ', 13, 16]] },
    { text: 'Fulfilled by Amazon', field: 'description', expect: [['C-AMZ', 0, 19]] },
    { text: 'Ama\u200Bzon’s Choice', field: 'bullets', expect: [['C-AMZ', 0, 16]] },
    { text: 'Funktioniert mit Alexa', field: 'bullets', store: 'DE', expect: [['C-AMZ', 0, 22]] },
    {
      text: 'Fonctionne avec Amazon Alexa',
      field: 'bullets',
      store: 'FR',
      expect: [['C-AMZ', 0, 28]],
    },
    { text: 'Compatible with Alexa, Case for Amazon Echo Dot', expect: [] },
    { text: 'Prime Rib Rub, USDA Prime Beef, 50 mm Prime Lens', expect: [] },
    { text: 'Optimus Prime Figure, Metroid Prime Poster', expect: [] },
    { text: 'Prime and paint in one coat', field: 'bullets', expect: [] },
    { text: 'Runs Netflix, Hulu and Amazon Prime', field: 'bullets', expect: [] },
    { text: 'Amazon parrot toy, amazonite beads', field: 'bullets', expect: [] },
    { text: 'New York Times Bestseller', listing: { productType: 'ABIS_BOOK' }, expect: [] },
    { text: 'Pin from the bestselling author', field: 'bullets', expect: [] },
    { text: 'fba', field: 'bullets', expect: [] },
    { text: 'Top Seller Lamps', listing: { brand: 'Top Seller' }, expect: [] },
  ],
});

function isOtherSense({ text: { raw }, language }: RuleInput, hit: TermHit): boolean {
  const note = marks.entries[hit.entry]?.note;
  const { start, end, term } = hit;
  if (term === 'amazon prime')
    return STREAMING.test(raw.slice(Math.max(0, start - AROUND), end + AROUND));
  if (note === 'letters') return raw.slice(start, end) !== 'FBA';
  // The German list of refused words has it (C-DE-WORDS).
  if (note === 'badge') return language === 'de';
  return note === 'prime' && !isAmazons(raw, hit);
}

function isAmazons(raw: string, { start, end }: TermHit): boolean {
  const before =
    raw
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.;:|!?\n]/u)
      .at(-1) ?? '';
  const after = raw.slice(end, end + AROUND).split(/[.;:|!?\n]/u)[0] ?? '';
  return [
    ...wordsOf(before).slice(-MOST_BETWEEN - 1),
    ...wordsOf(after).slice(0, MOST_BETWEEN + 1),
  ].some((word) => PRIMES.test(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
