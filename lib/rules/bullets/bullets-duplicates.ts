import type { Language } from '@/lib/listing/stores';
import { stopWordsOf } from '../data/stop-words';
import { defineRule, type RuleInput } from '../define';

/** So many of the words are the same: one bullet says what the other says. */
const ALIKE = 0.8;
/** Fewer words say too little to compare. */
const LEAST = 4;
/** What is longer is no bullet, and comparing it would cost too much. */
const LONGEST = 2_000;
const GAP = /[^\p{L}\p{N}]+/u;
/** The same for texts without any other letter, several times as fast. */
const ASCII_GAP = /[^a-z0-9]+/;
const ASCII = /^[\0-\x7f]*$/;
const NUMBER = /\p{N}/u;

/** Two bullets that say the same, or one that repeats the title. */
export default defineRule<'B-DUP'>({
  id: 'bullets-duplicates',
  fields: ['bullets'],
  reads: ['bullets', 'title'],
  codes: {
    'B-DUP': {
      severity: 'warning',
      confidence: 'high',
      sources: ['listing-policy-2026'],
    },
  },
  check(input, report) {
    const { index, listing } = input;
    if (listing.bullets === undefined) return;
    if (index === 0) {
      const pair = firstPair(listing.bullets, input.language);
      if (pair !== undefined) report.finding('B-DUP', { start: 0, end: 0 }, { data: pair });
    }
    if (repeatsTitle(input)) report.finding('B-DUP', input.text.trimmed, { variant: 'title' });
  },
  examples: [
    {
      text: 'Soft touch: Gentle on skin all day',
      listing: { bullets: ['', 'Strong: Steel', 'Soft touch: Gentle on skin all day'] },
      expect: [['B-DUP', 0, 0, 'warning']],
    },
    {
      text: 'Soft touch: Gentle on skin all day',
      listing: { bullets: ['', 'SOFT TOUCH - gentle on the skin all day!'] },
      expect: [['B-DUP', 0, 0, 'warning']],
    },
    {
      text: 'Strong: Steel',
      listing: { bullets: ['', 'Soft touch: Gentle on skin', 'Soft touch: Gentle on skin'] },
      expect: [['B-DUP', 0, 0]],
    },
    {
      text: 'Weich: Sanft zur Haut den ganzen Tag',
      store: 'DE',
      listing: { bullets: ['', 'Weich: Sanft zur Haut, den ganzen Tag'] },
      expect: [['B-DUP', 0, 0]],
    },
    {
      text: '軽量：持ち運びに便利な水筒です',
      store: 'JP',
      listing: { bullets: ['', '軽量：持ち運びに便利な水筒です。'] },
      expect: [['B-DUP', 0, 0]],
    },
    {
      text: '軽量：持ち運びに便利な水筒です',
      store: 'JP',
      listing: { bullets: ['', '保温：一日中あたたかい水筒です'] },
      expect: [],
    },
    {
      text: 'Soft touch: Gentle on skin all day',
      listing: { bullets: ['', 'Strong frame: Holds all you need for years'] },
      expect: [],
    },
    {
      text: 'Small: For hands of 10 to 15 cm length',
      listing: { bullets: ['', 'Large: For hands of 18 to 25 cm length'] },
      expect: [],
    },
    { text: 'Soft', listing: { bullets: ['', 'Soft'] }, expect: [['B-DUP', 0, 0]] },
    {
      text: 'Compatible for Amazon Fire TV Stick Lite',
      listing: { bullets: ['', 'Compatible for Amazon Fire TV Stick 4K'] },
      expect: [],
    },
    { text: '', listing: { bullets: ['', '', ''] }, expect: [] },
    {
      text: 'Acme Steel Water Bottle with Straw Lid, Blue',
      listing: { title: 'Acme Steel Water Bottle with Straw Lid, Blue' },
      expect: [['B-DUP', 0, 44, 'warning']],
    },
    {
      text: 'Acme steel water bottle with a straw lid',
      listing: { title: 'Acme Steel Water Bottle with Straw Lid, 500 ml, Blue' },
      expect: [],
    },
    {
      text: 'Straw lid: Drink with one hand on the way',
      listing: { title: 'Acme Steel Water Bottle with Straw Lid, Blue' },
      expect: [],
    },
    {
      text: 'Ｓｏｆｔ touch: Gentle on skin',
      listing: { bullets: ['', 'Soft touch: Gentle on skin'] },
      expect: [['B-DUP', 0, 0]],
    },
  ],
});

/** The first two bullets (counted from 1) that are equal or nearly so. */
function firstPair(
  bullets: readonly string[],
  language: Language,
): { first: number; second: number } | undefined {
  if (bullets.length < 2) return undefined;
  const known: (ReadonlySet<string> | undefined)[] = [];
  const wordsOf = (at: number): ReadonlySet<string> => {
    const words = known[at] ?? contentOf(bullets[at] ?? '', language);
    known[at] = words;
    return words;
  };
  for (let second = 1; second < bullets.length; second++) {
    for (let first = 0; first < second; first++) {
      if (!areOfOneLength(bullets[first] ?? '', bullets[second] ?? '')) continue;
      if (areAlike(wordsOf(first), wordsOf(second)))
        return { first: first + 1, second: second + 1 };
    }
  }
  return undefined;
}

function repeatsTitle({ text, listing, language }: RuleInput): boolean {
  const { title } = listing;
  if (title === undefined || title.trim() === '' || text.length === 0) return false;
  if (!areOfOneLength(text.raw, title)) return false;
  const words = contentOf(text.raw, language);
  return words.size >= LEAST && areAlike(words, contentOf(title, language));
}

/** Texts whose lengths differ much cannot hold the same words. */
function areOfOneLength(one: string, other: string): boolean {
  return one.length * 2 >= other.length && other.length * 2 >= one.length;
}

/** The words that say something; of Japanese, which has no spaces, every two signs that stand side by side. */
function contentOf(text: string, language: Language): ReadonlySet<string> {
  const folded = text.slice(0, LONGEST).toLowerCase().normalize('NFKC');
  const words = new Set<string>();
  const small = stopWordsOf(language);
  for (const word of folded.split(ASCII.test(folded) ? ASCII_GAP : GAP)) {
    if (word === '') continue;
    if (language === 'ja' && word.length > 2)
      for (let at = 0; at + 1 < word.length; at++) words.add(word.slice(at, at + 2));
    else if (!small.has(word)) words.add(word);
  }
  return words;
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0) return false;
  const larger = Math.max(one.size, other.size);
  const smaller = Math.min(one.size, other.size);
  if (smaller < LEAST ? smaller !== larger : smaller <= larger * ALIKE) return false;
  let same = 0;
  for (const word of one) {
    if (other.has(word)) same++;
    else if (NUMBER.test(word)) return false;
  }
  if (larger < LEAST || same === larger) return same === larger;
  // "For Fire TV Stick Lite" and "for Fire TV Stick 4K" tell apart what the product fits.
  for (const word of other) if (NUMBER.test(word) && !one.has(word)) return false;
  return same > larger * ALIKE;
}
