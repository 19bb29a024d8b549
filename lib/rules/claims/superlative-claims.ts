import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type RuleInput, type TermHit } from '../define';
import { adjectiveDeletion } from '../shared/attributive';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { isDenied } from '../shared/negation';
import { isNumbering } from '../shared/rank';
import superlatives from '../terms/superlatives';

/** "Best Cellars", "Best Home Award": a name. */
const NAMES = /^\s(?:\p{Lu}\p{Ll}+\s){0,2}(?:Award|Awards|Cellars|Bros|Company|Co|Inc|Ltd)\b/u;

const RANK_AFTER =
  /^[\s-](?:choice|brand|best|rated|selling|seller|recommended|in|pick|product|trusted|ranked|for)\b/iu;
const RANK_BEFORE = /\b(?:ranked|rated|voted)\s$/iu;

/** Superlatives and performance claims that nobody can prove. */
export default defineRule<'C-SUPER'>({
  id: 'superlative-claims',
  // Search terms have a list of their own (K-SUBJ).
  fields: ['title', 'highlights', 'bullets', 'description', 'aplus'],
  reads: ['brand'],
  terms: ['superlatives'],
  codes: {
    'C-SUPER': {
      severity: 'warning',
      confidence: 'medium',
      sources: ['listing-policy-2026', 'ours'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('superlatives')) {
      const { start, end } = hit;
      if (isInside(input.brandSpans, start, end) || isOtherSense(input, hit)) continue;
      report.finding(
        'C-SUPER',
        { start, end },
        {
          data: { words: raw.slice(start, end) },
          fixes: () => {
            const loose = claimDeletion(input.field, raw, { start, end });
            return loose.length > 0 ? loose : adjectiveDeletion(raw, { start, end });
          },
        },
      );
    }
  },
  examples: [
    { text: 'Supports DirectX 12 Ultimate', field: 'bullets', expect: [] },
    { text: 'Capsules: Best consumed with water', field: 'bullets', expect: [] },
    { text: 'Pick the colour that matches you best', field: 'bullets', expect: [] },
    {
      text: 'Best Garlic Press, Steel',
      expect: [['C-SUPER', 0, 4, 'warning']],
      fixed: 'Garlic Press, Steel',
    },
    {
      text: 'The best grip in every kitchen',
      field: 'bullets',
      expect: [['C-SUPER', 4, 8, 'warning']],
      fixed: 'The grip in every kitchen',
    },
    { text: '#1 choice of cooks', field: 'bullets', expect: [['C-SUPER', 0, 2]] },
    { text: 'The No. 1 pan', field: 'description', expect: [['C-SUPER', 4, 9]] },
    { text: 'World’s lightest tent', field: 'bullets', expect: [['C-SUPER', 0, 16]] },
    {
      text: 'Ultimate comfort for long days',
      field: 'bullets',
      expect: [['C-SUPER', 0, 8]],
      fixed: 'Comfort for long days',
    },
    { text: 'Glass, Unbreakable, 2 Pack', expect: [['C-SUPER', 7, 18]], fixed: 'Glass, 2 Pack' },
    { text: '100% safe for kids', field: 'bullets', expect: [['C-SUPER', 0, 9]] },
    {
      text: 'Clinically proven formula',
      field: 'aplus',
      expect: [['C-SUPER', 0, 17]],
      fixed: 'Formula',
    },
    { text: 'Doctor-recommended insoles', field: 'bullets', expect: [['C-SUPER', 0, 18]] },
    {
      text: 'Recommended by dermatologists',
      field: 'description',
      store: 'UK',
      expect: [['C-SUPER', 0, 29]],
    },
    { text: 'Unbr\u200Beakable cup', field: 'bullets', expect: [['C-SUPER', 0, 12]] },
    {
      text: 'The number one choice, voted number one',
      field: 'bullets',
      expect: [
        ['C-SUPER', 4, 14],
        ['C-SUPER', 29, 39],
      ],
    },
    { text: 'Find the best option; the best part comes last', field: 'bullets', expect: [] },
    { text: '水筒 No.1', store: 'JP', expect: [] },
    { text: 'De best passende hoes', store: 'NL', field: 'bullets', expect: [] },
    { text: 'Clinically proven', store: 'DE', field: 'bullets', expect: [['C-SUPER', 0, 17]] },
    { text: 'Best Cellars Wine Rack', expect: [] },
    { text: 'Best before and best by dates on the lid', field: 'bullets', expect: [] },
    { text: 'Best Friend Bracelet, Best Western Towel, Best Man Gift', expect: [] },
    { text: 'Works best with round pans; fits best on hooks', field: 'bullets', expect: [] },
    { text: 'For best results wash by hand', field: 'bullets', expect: [] },
    { text: 'Best for cold days, best suited to oak', field: 'bullets', expect: [] },
    { text: 'World’s Best Dad Mug, #1 Mom, Best Teacher Ever', expect: [] },
    { text: '#1 Phillips Screwdriver, No. 1 Pencil, Size #1', expect: [] },
    {
      text: '#1 choice on building sites',
      field: 'bullets',
      listing: { productType: 'tools' },
      expect: [['C-SUPER', 0, 2]],
    },
    { text: 'Tips #1 and #2', listing: { productType: 'tools' }, expect: [] },
    { text: 'Ultimate Frisbee Disc, Smash Bros. Ultimate', expect: [] },
    { text: 'Ultimate Dragon', listing: { productType: 'TOY_FIGURE' }, expect: [] },
    { text: 'Not unbreakable, but tough', field: 'bullets', expect: [] },
    {
      text: 'Dermatologist tested, number one on the dial',
      field: 'bullets',
      expect: [],
    },
    { text: 'The Best of Bach', listing: { productType: 'ABIS_MUSIC' }, expect: [] },
    { text: 'Best Tools Hammer', listing: { brand: 'Best Tools' }, expect: [] },
  ],
});

/** "The number one choice", "voted number one"; not "number one on the dial". */
function isRank(raw: string, { start, end }: TermHit): boolean {
  return (
    RANK_AFTER.test(raw.slice(end, end + 16)) ||
    RANK_BEFORE.test(raw.slice(Math.max(0, start - 12), start))
  );
}

/** Sizes, names and game titles; words that deny. */
function isOtherSense({ text: { raw }, families, language }: RuleInput, hit: TermHit): boolean {
  const note = superlatives.entries[hit.entry]?.note;
  // In Japanese it is C-JP-KEI's.
  if (note === 'rank') return language === 'ja' || isNumbering(raw, families, hit);
  if (note === 'spelled') return !isRank(raw, hit);
  // In Dutch "best" is an everyday word.
  if (note === 'best' && language !== 'en') return true;
  if (note === 'ultimate' && families.has('toys')) return true;
  if (note === 'best' && NAMES.test(raw.slice(hit.end, hit.end + 40))) return true;
  return isDenied(raw, hit);
}
