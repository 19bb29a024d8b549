import type { FieldName } from '@/lib/listing/listing';
import { COUNTRIES_OF_STYLE, ORIGIN_PHRASES, SAFER_WORDS } from '../data/misread-words';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Fix, type RuleInput, type TermHit } from '../define';
import { isInside } from '../shared/brand';
import { deletion } from '../shared/removal';
import goods from '../terms/misread-goods';
import words from '../terms/misread-words';

type Variant = 'origin' | 'pesticide' | 'adult';

const KINDS: Readonly<Partial<Record<string, Variant>>> = {
  hygiene: 'pesticide',
  odor: 'pesticide',
  metal: 'pesticide',
  adult: 'adult',
};
/** Languages that put the adjective after the noun: the safer words then stand where the word stood. */
const NOUN_FIRST: ReadonlySet<string> = new Set(['fr', 'it', 'es', 'pt', 'pl']);
/** So far apart style and goods may stand: "Persian Hand Knotted Wool Area Rug". */
const REACH = 36;
const BARRIER = /[.,;:!?|\n、。]/;
/** A statement of origin stands in the same text; what stands further off is not looked for. */
const A_TEXT = 2_500;

/** Words that Amazon's automation is known to misread: a risk, not a violation. */
export default defineRule<'Z-RISK'>({
  id: 'misread-words',
  fields: ['title', 'highlights', 'bullets', 'description', 'searchTerms', 'aplus'],
  reads: ['brand', 'title', 'countryOfOrigin', 'pesticideMarking'],
  terms: ['misread-words', 'misread-goods'],
  codes: {
    'Z-RISK': {
      severity: 'hint',
      confidence: 'low',
      sources: ['style-words-misread', 'pesticide-flags', 'adult-flag', 'ours'],
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    for (const hit of input.hits('misread-words')) {
      const { start, end } = hit;
      const note = words.entries[hit.entry]?.note;
      if (note === undefined || isInside(input.brandSpans, start, end)) continue;
      const kind = KINDS[note] ?? 'origin';
      if (!IS_MISREAD[kind](input, hit, note)) continue;
      const found = input.text.raw.slice(start, end);
      const by = saferWords(input, note, found);
      report.finding('Z-RISK', hit, {
        variant: kind === 'pesticide' && by === '' ? 'metal' : kind,
        data: { words: found, by },
        fixes: () => fixesOf(input, hit, kind, by),
      });
    }
  },
  examples: [
    {
      text: 'Acme Persian Area Rug, Red',
      expect: [['Z-RISK', 5, 12, 'hint']],
      fixed: 'Acme Persian-Style Area Rug, Red',
    },
    {
      text: 'Turkish Cotton Bath Towels, Set of 4',
      expect: [['Z-RISK', 0, 7]],
      fixed: 'Turkish-Style Cotton Bath Towels, Set of 4',
    },
    {
      text: 'This Moroccan lantern throws a warm light',
      field: 'bullets',
      expect: [['Z-RISK', 5, 13]],
      fixed: 'This Moroccan-style lantern throws a warm light',
    },
    {
      text: 'Bohemian Throw Pillow Cover',
      expect: [['Z-RISK', 0, 8]],
      fixed: 'Boho Throw Pillow Cover',
    },
    {
      text: 'Japanese chef knife with oak handle',
      field: 'description',
      expect: [['Z-RISK', 0, 8]],
    },
    {
      text: 'persian rug living room',
      field: 'searchTerms',
      expect: [['Z-RISK', 0, 7]],
      fixed: 'persian style rug living room',
    },
    { text: 'Turkish coffee pot with wooden handle', field: 'aplus', expect: [['Z-RISK', 0, 7]] },
    {
      text: 'Acme tapis persan, rouge',
      store: 'FR',
      expect: [['Z-RISK', 11, 17]],
      fixed: 'Acme tapis de style persan, rouge',
    },
    {
      text: 'Lampe de table marocaine en laiton',
      store: 'FR',
      expect: [['Z-RISK', 15, 24]],
      fixed: 'Lampe de table de style marocain en laiton',
    },
    {
      text: 'Tappeto persiano, rosso',
      store: 'IT',
      expect: [['Z-RISK', 8, 16]],
      fixed: 'Tappeto in stile persiano, rosso',
    },
    {
      text: 'Alfombra persa grande',
      store: 'ES',
      expect: [['Z-RISK', 9, 14]],
      fixed: 'Alfombra de estilo persa grande',
    },
    {
      text: 'Toalha turca de praia',
      store: 'BR',
      expect: [['Z-RISK', 7, 12]],
      fixed: 'Toalha em estilo turco de praia',
    },
    {
      text: 'Dywan perski, czerwony',
      store: 'PL',
      expect: [['Z-RISK', 6, 12]],
      fixed: 'Dywan w stylu perskim, czerwony',
    },
    { text: 'Marokkanische Lampe aus Messing', store: 'DE', expect: [['Z-RISK', 0, 13]] },
    { text: 'Perserteppich 120 x 180 cm', store: 'DE', expect: [['Z-RISK', 0, 13]] },
    { text: 'Perzisch tapijt, rood', store: 'NL', expect: [['Z-RISK', 0, 8]] },
    { text: 'Persisk matta, röd', store: 'SE', expect: [['Z-RISK', 0, 7]] },
    {
      text: 'アクメ ペルシャ絨毯 120cm',
      store: 'JP',
      expect: [['Z-RISK', 4, 10]],
      fixed: 'アクメ ペルシャ柄ラグ 120cm',
    },
    { text: 'P\u200bersian rug', field: 'bullets', expect: [['Z-RISK', 0, 8]] },
    // Said as a style already, or not of the goods.
    { text: 'Acme Persian-Style Area Rug, Red', expect: [] },
    { text: 'Moroccan Pattern Wallpaper, Blue', expect: [] },
    { text: 'Japanese Inspired Ceramic Bowl', expect: [] },
    { text: 'Persian Cat Blanket, Gray', expect: [] },
    { text: 'Turkish Delight with Rose, 500 g', expect: [] },
    { text: 'Egyptian Cotton Bedding Set', expect: [] },
    { text: 'Bohemian Rhapsody Poster', expect: [] },
    { text: 'Japanese Maple Seeds', expect: [] },
    { text: 'Shipped by a Turkish family. Rug with fringe', field: 'description', expect: [] },
    { text: 'Persian Limes, Fresh', expect: [] },
    { text: 'Persian Rug Company Area Rug', listing: { brand: 'Persian Rug Company' }, expect: [] },
    // A true origin.
    { text: 'Turkish Towel, Blue', listing: { countryOfOrigin: 'Türkiye' }, expect: [] },
    { text: 'Turkish Towel, Blue', listing: { countryOfOrigin: 'TR' }, expect: [] },
    {
      text: 'Turkish Towel, Blue',
      listing: { countryOfOrigin: 'China' },
      expect: [['Z-RISK', 0, 7]],
    },
    { text: 'Turkish towels, woven in Denizli', field: 'bullets', expect: [] },
    { text: 'Persian Rug Patterns: A History', listing: { productType: 'media:book' }, expect: [] },
    // Read as a pesticide claim on plain goods, in the United States.
    { text: 'Hygienic bamboo cutting board', field: 'bullets', expect: [['Z-RISK', 0, 8, 'hint']] },
    {
      text: 'Odor-resistant athletic socks',
      field: 'bullets',
      expect: [['Z-RISK', 0, 14]],
      fixed: 'athletic socks',
    },
    {
      text: 'Silver infused fabric',
      field: 'bullets',
      listing: { title: 'Acme Crew Socks, 6 Pairs' },
      expect: [['Z-RISK', 0, 14]],
    },
    {
      text: 'Odor control for every day',
      field: 'highlights',
      listing: { title: 'Acme Litter Box' },
      expect: [['Z-RISK', 0, 12]],
    },
    { text: 'Hygienic bamboo cutting board', field: 'bullets', store: 'UK', expect: [] },
    {
      text: 'Odor control for every day',
      field: 'bullets',
      listing: { title: 'Acme Trash Can' },
      expect: [],
    },
    { text: 'Silver bottle with copper lid', field: 'bullets', expect: [] },
    {
      text: 'Odor-resistant socks',
      field: 'bullets',
      listing: { pesticideMarking: 'EPA Reg. No. 67619-12' },
      expect: [],
    },
    // Read as an adult product.
    {
      text: 'Sexy Lace Bodysuit, Black',
      expect: [['Z-RISK', 0, 4, 'hint']],
      fixed: 'Lace Bodysuit, Black',
    },
    { text: 'sexy lace bodysuit', field: 'searchTerms', expect: [] },
    { text: 'Sexy Hair Spray', expect: [] },
  ],
});

type Test = (input: RuleInput, hit: TermHit, note: string) => boolean;

const IS_MISREAD: Readonly<Record<Variant, Test>> = {
  origin: (input, hit, note) =>
    (note.endsWith('Rug') || isStyleOfGoods(input, hit)) && !isTrueOrigin(input, note),
  pesticide: (input) => input.store === 'US' && !isRegistered(input) && isPlainGoods(input),
  // Search terms of this kind are the business of K-OFFENS.
  adult: ({ field }) => field !== 'searchTerms',
};

/** The goods stand beside the style, on the side where the language puts them, with nothing that parts them. */
function isStyleOfGoods(input: RuleInput, { start, end }: TermHit): boolean {
  const { raw } = input.text;
  const nounFirst = NOUN_FIRST.has(input.language);
  return input.hits('misread-goods').some((thing) => {
    if (goods.entries[thing.entry]?.note === 'plain') return false;
    const gap = nounFirst ? [thing.end, start] : [end, thing.start];
    const [from = 0, to = 0] = gap;
    return to >= from && to - from <= REACH && !BARRIER.test(raw.slice(from, to));
  });
}

/** Her Country of Origin says so, or the text itself: then the word is meant as an origin, and right. */
function isTrueOrigin({ listing, text }: RuleInput, note: string): boolean {
  const known = (COUNTRIES_OF_STYLE[note] ?? '').split(' ');
  const stated = listing.countryOfOrigin?.trim().toLowerCase() ?? '';
  if (known.includes(stated)) return true;
  return ORIGIN_PHRASES.test(text.folded.slice(0, A_TEXT));
}

function isRegistered({ listing }: RuleInput): boolean {
  return /\d-\d/.test(listing.pesticideMarking ?? '');
}

/** The goods are named in this text or in the title. */
function isPlainGoods(input: RuleInput): boolean {
  const isPlain = (note: string | undefined): boolean => note === 'plain' || note === 'both';
  if (input.hits('misread-goods').some(({ entry }) => isPlain(goods.entries[entry]?.note)))
    return true;
  const title = ` ${(input.listing.title ?? '')
    .slice(0, 300)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `;
  return goods.entries.some(
    ({ term, note, language }) => language === 'en' && isPlain(note) && title.includes(` ${term} `),
  );
}

/** What to write instead, in the form that the field wants; empty where there is nothing to say but to leave it out. */
function saferWords({ language, field }: RuleInput, note: string, found: string): string {
  const safer = SAFER_WORDS[language]?.[note] ?? '';
  const style: Partial<Record<FieldName, string>> = { title: '-Style', searchTerms: ' style' };
  const fitting = safer.replace('-style', style[field] ?? '-style');
  return found === found.toLowerCase() ? fitting.toLowerCase() : fitting;
}

/** The safer words where they fit in place; what has none is left out. */
function fixesOf(input: RuleInput, { start, end }: TermHit, kind: Variant, by: string): Fix[] {
  const { language, text } = input;
  if (kind !== 'origin') return [deletion(text.raw, { start, end })];
  const fits = language === 'en' || language === 'ja' || NOUN_FIRST.has(language);
  if (!fits || by === '') return [];
  const data = { words: text.raw.slice(start, end), by };
  return [{ label: 'replace', data, edits: [{ start, end, insert: by }] }];
}
