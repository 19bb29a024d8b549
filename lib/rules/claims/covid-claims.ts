import { defineRule, type RuleInput, type Span, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { verbBefore } from '../shared/claim-phrases';
import { isDenied } from '../shared/negation';
import covid from '../terms/covid';

const MOST_BETWEEN = 4;
const BREAKING: ReadonlySet<string> = new Set(
  'without who that which while when than where'.split(' '),
);
const BEFORE = /\banti[\s-]{0,2}$/iu;
const AFTER =
  /^[\s-]{1,2}(?:protection|prevention|protective|killer|killing|killed|treatment|cure|spread prevention)\b/iu;
const GAME = /\b(?:games?|puzzles?|board|legacy|players?|cards?|expansion)\b/iu;

/** COVID-19: with a verb that protects, prevents or kills a claim, as a bare word still monitored. */
export default defineRule<'C-COVID'>({
  id: 'covid-claims',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand'],
  terms: ['covid', 'disease-verbs', 'pesticide-verbs'],
  codes: {
    'C-COVID': {
      severity: 'warning',
      upTo: 'error',
      confidence: 'medium',
      sources: ['claims-diseases-eu', 'ours'],
      exempt: ['media'],
    },
  },
  check(input, report) {
    const hits = input.hits('covid');
    const names = hits.filter((hit) => noteOf(hit) !== 'verb');
    if (names.length === 0) return;
    const { raw } = input.text;
    const verbs = verbsOf(input, hits);
    for (const hit of names) {
      if (isInside(input.brandSpans, hit.start, hit.end) || isGame(input, hit)) continue;
      const claim = claimAround(raw, hit, verbs);
      const { start, end } = claim ?? hit;
      report.finding(
        'C-COVID',
        { start, end },
        {
          severity: claim === undefined ? 'warning' : 'error',
          variant: claim === undefined ? 'name' : 'claim',
          data: { words: raw.slice(start, end) },
          fixes: () => claimDeletion(input.field, raw, { start, end }),
        },
      );
    }
  },
  examples: [
    { text: 'Protects against COVID-19', field: 'bullets', expect: [['C-COVID', 0, 25, 'error']] },
    {
      text: 'Kills the coronavirus on surfaces',
      field: 'bullets',
      expect: [['C-COVID', 0, 21, 'error']],
    },
    {
      text: 'Helps prevent the spread of SARS-CoV-2',
      field: 'aplus',
      expect: [['C-COVID', 6, 38, 'error']],
    },
    {
      text: 'Face Mask, Covid Protection, White',
      expect: [['C-COVID', 11, 27, 'error']],
      fixed: 'Face Mask, White',
    },
    { text: 'Anti-Covid Mask', expect: [['C-COVID', 0, 10, 'error']] },
    {
      text: 'Mask for Covid times',
      field: 'bullets',
      store: 'UK',
      expect: [['C-COVID', 9, 14, 'warning']],
    },
    {
      text: 'mask coronavirus filter',
      field: 'searchTerms',
      expect: [['C-COVID', 5, 16, 'warning']],
    },
    { text: 'Handy in a pandemic', field: 'description', expect: [['C-COVID', 11, 19, 'warning']] },
    { text: 'C\u200Bovid mask', field: 'bullets', expect: [['C-COVID', 0, 6]] },
    {
      text: 'Schützt vor Covid-19',
      field: 'bullets',
      store: 'DE',
      expect: [['C-COVID', 0, 20, 'error']],
    },
    {
      text: 'Protège contre le coronavirus',
      field: 'bullets',
      store: 'FR',
      expect: [['C-COVID', 0, 29, 'error']],
    },
    { text: '新型コロナ対策マスク', store: 'JP', expect: [['C-COVID', 0, 5, 'warning']] },
    {
      text: 'Does not protect against Covid-19',
      field: 'bullets',
      expect: [['C-COVID', 25, 33, 'warning']],
    },
    { text: 'Pandemic Board Game, 2 to 4 Players', expect: [] },
    { text: 'Pandemic Legacy', listing: { productType: 'toys' }, expect: [] },
    { text: 'Corona Beer Sign, Corona Discharge Lamp', expect: [] },
    { text: 'The Pandemic Century', listing: { productType: 'ABIS_BOOK' }, expect: [] },
    { text: 'Covid Brand Mask', listing: { brand: 'Covid Brand' }, expect: [] },
  ],
});

function noteOf(hit: TermHit) {
  return covid.entries[hit.entry]?.note;
}

/** English verbs of the other lists, and those of the store's language. */
function verbsOf(input: RuleInput, hits: readonly TermHit[]): TermHit[] {
  return [
    ...input.hits('disease-verbs'),
    ...input.hits('pesticide-verbs'),
    ...hits.filter((hit) => noteOf(hit) === 'verb'),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function claimAround(raw: string, hit: TermHit, verbs: readonly TermHit[]): Span | undefined {
  const verb = verbBefore(raw, verbs, hit.start, MOST_BETWEEN, BREAKING);
  if (verb !== undefined)
    return isDenied(raw, verb) ? undefined : { start: verb.start, end: hit.end };
  const before = BEFORE.exec(raw.slice(Math.max(0, hit.start - 6), hit.start))?.[0].length ?? 0;
  const after = AFTER.exec(raw.slice(hit.end, hit.end + 24))?.[0].length ?? 0;
  return before + after === 0 ? undefined : { start: hit.start - before, end: hit.end + after };
}

function isGame({ text: { raw }, families }: RuleInput, hit: TermHit): boolean {
  if (noteOf(hit) !== 'pandemic') return false;
  return families.has('toys') || GAME.test(raw.slice(Math.max(0, hit.start - 60), hit.end + 60));
}
