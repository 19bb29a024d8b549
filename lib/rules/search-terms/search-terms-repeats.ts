import type { Language } from '@/lib/listing/stores';
import { viewOf } from '@/lib/text/view';
import { isWordBorder } from '@/lib/text/word-borders';
import { SEARCH_STOP_WORDS } from '../data/search-stop-words';
import { defineRule, type Reporter, type RuleInput, type Span } from '../define';
import { isInside } from '../shared/brand';
import { removals } from '../shared/search-fixes';
import { singularsOf } from '../shared/search-plural';
import { type SearchWord, searchWordsOf } from '../shared/search-words';

type Code = 'K-REPEAT' | 'K-PLURAL';
type Place = 'here' | 'title' | 'bullets';

/** Folding such a text means small letters. */
const PLAIN = /^[\n\x20-\x7e]*$/;
/** More words than search terms can hold; hostile text stays cheap. */
const MOST_WORDS = 400;
/** What stands further back in a title or bullet is not compared. */
const A_TEXT = 2_000;
const MOST_BULLETS = 10;

/** Words that stand twice, in the search terms or already in title and bullets; singular beside plural. */
export default defineRule<Code>({
  id: 'search-terms-repeats',
  fields: ['searchTerms'],
  reads: ['brand', 'title', 'bullets'],
  codes: {
    'K-REPEAT': {
      severity: 'hint',
      confidence: 'high',
      sources: ['keyword-policy-2026', 'keyword-notices-2017'],
    },
    'K-PLURAL': { severity: 'hint', confidence: 'high', sources: ['keyword-policy-2026'] },
  },
  check(input, report) {
    const counted = searchWordsOf(input.text)
      .slice(0, MOST_WORDS)
      .filter((word) => counts(input, word));
    if (counted.length === 0) return;
    checkRepeats(input, report, counted);
    checkPlurals(input, report, counted);
  },
  examples: [
    { text: 'lamp desk lamp', expect: [['K-REPEAT', 10, 14, 'hint']], fixed: 'lamp desk' },
    {
      text: 'lamp desk lamp light desk',
      expect: [
        ['K-REPEAT', 10, 14],
        ['K-REPEAT', 21, 25],
      ],
      fixed: 'lamp desk light',
    },
    { text: 'lamp, lamp, light', expect: [['K-REPEAT', 6, 10]], fixed: 'lamp, light' },
    {
      text: 'study-light reading light',
      expect: [['K-REPEAT', 20, 25]],
      fixed: 'study-light reading',
    },
    {
      text: 'bottle flask thermal',
      listing: { title: 'Acme Steel Bottle, 500 ml' },
      expect: [['K-REPEAT', 0, 6]],
      fixed: 'flask thermal',
    },
    {
      text: 'flask leakproof',
      listing: { bullets: ['Leakproof lid: no drops'] },
      expect: [['K-REPEAT', 6, 15]],
      fixed: 'flask',
    },
    { text: 'flask proof', listing: { bullets: ['Leakproof lid: no drops'] }, expect: [] },
    { text: 'acme flask', listing: { brand: 'Acme', title: 'Acme Bottle' }, expect: [] },
    { text: 'lamp for desk for office', expect: [] },
    { text: 'rug 3 x 5 3 x 4', expect: [] },
    { text: 'shoe shoes sneaker', expect: [['K-PLURAL', 5, 10, 'hint']], fixed: 'shoe sneaker' },
    { text: 'knives block knife', expect: [['K-PLURAL', 13, 18]], fixed: 'knives block' },
    {
      text: 'box boxes battery batteries',
      expect: [
        ['K-PLURAL', 4, 9],
        ['K-PLURAL', 18, 27],
      ],
    },
    { text: 'glass glasses short shorts', expect: [] },
    { text: 'bus wireless dress chess', expect: [] },
    { text: 'wood wooden slicer slicing', expect: [] },
    {
      text: 'lampe lampen schreibtisch',
      store: 'DE',
      expect: [['K-PLURAL', 6, 12]],
      fixed: 'lampe schreibtisch',
    },
    { text: 'lampe lampenschirm', store: 'DE', expect: [] },
    { text: 'gâteau gâteaux moule', store: 'FR', expect: [['K-PLURAL', 7, 14]] },
    { text: 'borsa borse pelle', store: 'IT', expect: [['K-PLURAL', 6, 11]] },
    { text: 'mujer mujeres zapato', store: 'ES', expect: [['K-PLURAL', 6, 13]] },
    { text: 'balão balões festa', store: 'BR', expect: [['K-PLURAL', 6, 12]] },
    { text: 'lampa lampor', store: 'SE', expect: [['K-PLURAL', 6, 12]] },
    { text: 'torba torby', store: 'PL', expect: [['K-PLURAL', 6, 11]] },
    { text: 'kupa kupalar', store: 'TR', expect: [['K-PLURAL', 5, 12]] },
    { text: '水筒 保温 水筒', store: 'JP', expect: [['K-REPEAT', 6, 8]], fixed: '水筒 保温' },
    {
      text: '水筒 保温',
      store: 'JP',
      listing: { title: 'ステンレス製水筒' },
      expect: [['K-REPEAT', 0, 2]],
    },
    { text: '婦人薄手羽織長袖 婦人薄手羽織半袖', store: 'JP', expect: [] },
    {
      text: 'cutting chopping board butcher block bamboo wood wooden large hybrid polypropylene food grade plastic non slip kitchen dual sided surface natural bpa stain scar resistant eco friendly drip groove',
      expect: [],
    },
    { text: '', listing: { title: 'Acme Bottle' }, expect: [] },
  ],
});

/** Numbers, single letters, small words and the own brand (K-BRAND) are not counted. */
function counts({ language, brandSpans }: RuleInput, { word, start, end }: SearchWord): boolean {
  if (word.length < 2 || !/\p{L}/u.test(word)) return false;
  return !SEARCH_STOP_WORDS[language].has(word) && !isInside(brandSpans, start, end);
}

function checkRepeats(
  input: RuleInput<Code>,
  report: Reporter<Code>,
  counted: readonly SearchWord[],
): void {
  const beside = besideOf(input);
  const seen = new Set<string>();
  const found: { span: Span; place: Place }[] = [];
  for (const { word, start, end } of counted) {
    if (seen.has(word)) found.push({ span: { start, end }, place: 'here' });
    else {
      const place = beside.placeOf(word);
      if (place !== undefined) found.push({ span: { start, end }, place });
    }
    seen.add(word);
  }
  const { raw } = input.text;
  const spans = found.map(({ span }) => span);
  for (const { span, place } of found) {
    report.finding('K-REPEAT', span, {
      variant: place,
      data: { words: raw.slice(span.start, span.end) },
      fixes: () => removals(raw, span, spans, 'deleteRepeats'),
    });
  }
}

/** Where words of title and bullets stand. */
interface Beside {
  language: Language;
  title: string;
  texts: string;
  placeOf(word: string): Exclude<Place, 'here'> | undefined;
}

let last: Beside | undefined;

/** Title and bullets of the listing; looked through once for all the fixes of its search terms. */
function besideOf({ language, listing }: RuleInput): Beside {
  const { title = '', bullets = [] } = listing;
  const texts = [title, ...bullets.slice(0, MOST_BULLETS)]
    .map((text) => text.slice(0, A_TEXT))
    .join('\n');
  const isSame = last?.texts === texts && last.title === title && last.language === language;
  last = isSame && last !== undefined ? last : lookInto(title, texts, language);
  return last;
}

/** Texts as one, folded as the search terms are: one search finds a word in all of them. */
function lookInto(title: string, texts: string, language: Language): Beside {
  const isPlain = language !== 'tr' && PLAIN.test(texts);
  const all = isPlain ? texts.replaceAll('\n', ' ').toLowerCase() : viewOf(texts, language).folded;
  let ofTitle: string | undefined;
  const known = new Map<string, Exclude<Place, 'here'> | undefined>();
  const find = (word: string): Exclude<Place, 'here'> | undefined => {
    if (!holds(all, word)) return undefined;
    ofTitle ??= viewOf(title.slice(0, A_TEXT), language).folded;
    return holds(ofTitle, word) ? 'title' : 'bullets';
  };
  return {
    language,
    title,
    texts,
    placeOf(word) {
      if (known.has(word)) return known.get(word);
      const place = find(word);
      known.set(word, place);
      return place;
    },
  };
}

/** True when `word` stands in the folded text as a word of its own. */
function holds(folded: string, word: string): boolean {
  let at = folded.indexOf(word);
  while (at >= 0) {
    if (isWordBorder(folded, at) && isWordBorder(folded, at + word.length)) return true;
    at = folded.indexOf(word, at + 1);
  }
  return false;
}

function checkPlurals(
  { text, language }: RuleInput<Code>,
  report: Reporter<Code>,
  counted: readonly SearchWord[],
): void {
  const seen = new Set<string>();
  /** What the words so far may be the plural of. */
  const singulars = new Map<string, string>();
  const found: { span: Span; other: string }[] = [];
  for (const { word, start, end } of counted) {
    if (seen.has(word)) continue;
    const own = singularsOf(word, language);
    const other = own.find((singular) => seen.has(singular)) ?? singulars.get(word);
    if (other !== undefined) found.push({ span: { start, end }, other });
    seen.add(word);
    for (const singular of own) singulars.set(singular, word);
  }
  const spans = found.map(({ span }) => span);
  for (const { span, other } of found) {
    report.finding('K-PLURAL', span, {
      data: { words: text.raw.slice(span.start, span.end), other },
      fixes: () => removals(text.raw, span, spans, 'deletePlurals'),
    });
  }
}
