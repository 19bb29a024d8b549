import { defineRule, type RuleInput, type Severity, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { claimDeletion } from '../shared/claim-fix';
import { isDenied } from '../shared/negation';
import substances from '../terms/restricted-substances';

type Note = (typeof substances.entries)[number]['note'];

/** Decision 18 of the catalogue. */
const MOST_BETWEEN = 4;
const HEMP = /^(?:hemp|cbd|cannabis|extracts?|cannabinoids?)$/u;
const EATEN = ['supplements', 'food', 'health', 'beauty', 'pet-health', 'pets'] as const;
/** Torch height control, diamond sharpeners, planes. */
const TECHNICAL = ['tools', 'electronics', 'automotive', 'lighting', 'sports', 'kitchen'] as const;
const TOOLS =
  /\b(?:torch|plasma|cnc|sharpen\w*|diamond|stones?|planes?|battery|sensor|relay|model|motor|pump|valve|switch|blade|japanese)\b/iu;
const DRUG_AFTER =
  /^[\s-]{1,2}(?:oils?|gumm(?:y|ies)|tinctures?|creams?|extracts?|isolate|capsules?|drops|balm|salve|vape|edibles?|infused)\b/iu;
const FREE_AFTER = /^[\s-]{1,2}free\b/iu;
const FREE_BEFORE = /(?:\b(?:no|zero|without|free of|free from)|0(?:\.0)?\s?%)\s{1,2}$/iu;
/** Central business district: where it is, what is there. */
const TOWN_BEFORE =
  /\b(?:sydney|melbourne|brisbane|perth|adelaide|hobart|darwin|auckland|wellington|singapore|nairobi|city|(?:in|around|to|near|through) the)\s$/iu;
const TOWN_AFTER =
  /^\s(?:apartments?|hotels?|office|offices|maps?|skyline|streets?|towers?|commut\w{1,4}|trams?)\b/iu;
const PHRASE = /[.;:|!?\n]/u;
const AROUND = 60;

/** CBD, THC and other restricted substances; hemp is a hint. */
export default defineRule<'C-CBD'>({
  id: 'restricted-substances',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand'],
  terms: ['restricted-substances'],
  codes: {
    'C-CBD': {
      severity: 'error',
      confidence: 'medium',
      sources: ['restricted-words-digest', 'substances-digest', 'ours'],
      exempt: ['media'],
    },
  },
  check(input, report) {
    const { raw } = input.text;
    for (const hit of input.hits('restricted-substances')) {
      if (isInside(input.brandSpans, hit.start, hit.end)) continue;
      const note = substances.entries[hit.entry]?.note;
      const found = verdict(input, hit, note);
      if (found === undefined) continue;
      const [severity, variant] = found;
      const span = { start: hit.start, end: hit.end };
      report.finding('C-CBD', span, {
        severity,
        variant,
        data: { words: raw.slice(span.start, span.end) },
        ...(severity === 'error' ? { fixes: () => claimDeletion(input.field, raw, span) } : {}),
      });
    }
  },
  examples: [
    {
      text: 'Calm drops: Broad blend with CBD oil',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [['C-CBD', 29, 32, 'error']],
    },
    { text: 'Cannabidiol Balm, 30 ml', store: 'DE', expect: [['C-CBD', 0, 11, 'error']] },
    {
      text: 'With 10 mg THC each',
      field: 'bullets',
      listing: { productType: 'grocery' },
      expect: [['C-CBD', 11, 14, 'error']],
    },
    {
      text: 'calm gummies cbd sleep',
      field: 'searchTerms',
      listing: { productType: 'supplements' },
      expect: [['C-CBD', 13, 16, 'error']],
    },
    {
      text: 'Full-spectrum hemp extract',
      field: 'bullets',
      expect: [
        ['C-CBD', 0, 13, 'error'],
        ['C-CBD', 14, 26, 'hint'],
      ],
    },
    {
      text: 'Hemp drops, full spectrum',
      field: 'description',
      expect: [
        ['C-CBD', 0, 10, 'hint'],
        ['C-CBD', 12, 25, 'error'],
      ],
    },
    { text: 'Kratom Powder, 100 g', expect: [['C-CBD', 0, 6, 'error']] },
    {
      text: 'Amanita muscaria capsules',
      field: 'bullets',
      listing: { productType: 'supplements' },
      expect: [['C-CBD', 0, 16, 'error']],
    },
    { text: 'C\u200BBD oil', field: 'bullets', expect: [['C-CBD', 0, 4, 'error']] },
    { text: 'Marijuana leaf socks', field: 'bullets', expect: [['C-CBD', 0, 9, 'hint']] },
    { text: 'Hemp Oil Cream', store: 'UK', expect: [['C-CBD', 0, 8, 'hint']] },
    {
      text: 'Hemp Seed Oil, 250 ml',
      store: 'UK',
      listing: { productType: 'grocery' },
      expect: [['C-CBD', 0, 13, 'hint']],
    },
    {
      text: 'THC-free hemp oil',
      field: 'bullets',
      expect: [
        ['C-CBD', 0, 3, 'hint'],
        ['C-CBD', 9, 17, 'hint'],
      ],
    },
    { text: 'Hemp Seed Oil, 250 ml', listing: { productType: 'grocery' }, expect: [] },
    { text: 'Hemp Seed Oil Lotion', listing: { productType: 'beauty' }, expect: [] },
    { text: 'Full Spectrum LED Grow Light', expect: [] },
    { text: 'Broad Spectrum SPF 50 Sunscreen', expect: [] },
    { text: 'Hemp Rope, Hemp Cord, Hemp Protein, Hemp Hearts', expect: [] },
    {
      text: 'THC Torch Height Control for CNC Plasma',
      listing: { productType: 'tools' },
      expect: [],
    },
    { text: 'DMT Diamond Sharpening Stone', expect: [] },
    { text: 'Kanna Japanese Hand Plane', expect: [] },
    { text: 'Amanita Muscaria Mushroom Figure', listing: { productType: 'toys' }, expect: [] },
    { text: 'Map print: Streets of the Sydney CBD', field: 'bullets', store: 'AU', expect: [] },
    { text: 'Desk for CBD apartments', field: 'bullets', store: 'AU', expect: [] },
    {
      text: 'Lunch in the CBD: Bag with a strap',
      field: 'bullets',
      store: 'SG',
      expect: [],
    },
    {
      text: 'All the goodness of the CBD',
      field: 'bullets',
      store: 'AU',
      listing: { productType: 'supplements' },
      expect: [['C-CBD', 24, 27, 'error']],
    },
    { text: 'Kratom Science', listing: { productType: 'ABIS_BOOK' }, expect: [] },
    { text: 'CBD Filters Pump', listing: { brand: 'CBD Filters' }, expect: [] },
  ],
});

function verdict(
  input: RuleInput,
  hit: TermHit,
  note: Note,
): readonly [severity: Severity, variant: string] | undefined {
  const { raw } = input.text;
  const { families, store } = input;
  const inFood = EATEN.some((family) => families.has(family));
  if (note === 'hemp') return ['hint', 'hemp'];
  if (note === 'seed')
    return store === 'US' && (families.has('food') || families.has('beauty'))
      ? undefined
      : ['hint', 'hemp'];
  if (note === 'plant') return ['hint', 'plant'];
  if (note === 'mushroom') return inFood ? ['error', 'drug'] : undefined;
  if (note === 'spectrum') return isNearHemp(raw, hit) ? ['error', 'spectrum'] : undefined;
  const isDrug = DRUG_AFTER.test(raw.slice(hit.end, hit.end + 12));
  if (note === 'letters' && !inFood && !isDrug && isOtherSense(input, hit)) return undefined;
  const free =
    FREE_AFTER.test(raw.slice(hit.end, hit.end + 8)) ||
    FREE_BEFORE.test(raw.slice(Math.max(0, hit.start - 16), hit.start)) ||
    isDenied(raw, hit);
  return free ? ['hint', 'free'] : ['error', 'drug'];
}

function isOtherSense(input: RuleInput, hit: TermHit): boolean {
  const { raw } = input.text;
  if (isTechnical(input, hit)) return true;
  if (hit.term !== 'cbd') return false;
  return (
    TOWN_BEFORE.test(raw.slice(Math.max(0, hit.start - 24), hit.start)) ||
    TOWN_AFTER.test(raw.slice(hit.end, hit.end + 16))
  );
}

/** Letters that are a code: in technical goods, beside technical words, in small letters outside the search terms. */
function isTechnical({ text: { raw }, field, families }: RuleInput, hit: TermHit): boolean {
  const written = raw.slice(hit.start, hit.end);
  if (TECHNICAL.some((family) => families.has(family))) return true;
  if (TOOLS.test(raw.slice(Math.max(0, hit.start - AROUND), hit.end + AROUND))) return true;
  if (hit.term === 'dmt' || hit.term === 'kanna') return true;
  return field !== 'searchTerms' && !hit.disguised && written !== written.toUpperCase();
}

/** Hemp, CBD or extract within four words of it, in the same phrase. */
function isNearHemp(raw: string, hit: TermHit): boolean {
  const before =
    raw
      .slice(Math.max(0, hit.start - AROUND), hit.start)
      .split(PHRASE)
      .at(-1) ?? '';
  const after = raw.slice(hit.end, hit.end + AROUND).split(PHRASE)[0] ?? '';
  const near = [
    ...wordsOf(before).slice(-MOST_BETWEEN - 1),
    ...wordsOf(after).slice(0, MOST_BETWEEN + 1),
  ];
  return near.some((word) => HEMP.test(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
