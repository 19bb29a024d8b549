import type { Language } from '@/lib/listing/stores';
import { stopWordsOf } from '../data/stop-words';
import { defineRule, type RuleInput } from '../define';

/** So many of the words are the same: one bullet says what the other says. */
const ALIKE = 0.8;
/** Fewer words say too little to compare. */
const LEAST = 4;
/** What is longer is no bullet, and comparing it would cost too much. */
const LONGEST = 2_000;
const WORD = /[\p{L}\p{N}]+/gu;

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
  const words = bullets.map((bullet) => contentOf(bullet, language));
  for (let second = 1; second < words.length; second++) {
    for (let first = 0; first < second; first++) {
      if (areAlike(words[first], words[second])) return { first: first + 1, second: second + 1 };
    }
  }
  return undefined;
}

function repeatsTitle({ text, listing, language }: RuleInput): boolean {
  const { title } = listing;
  if (title === undefined || title.trim() === '' || text.length === 0) return false;
  // Lengths that differ much cannot hold the same words.
  if (text.raw.length < title.length / 2 || text.raw.length > title.length * 2) return false;
  const words = contentOf(text.raw, language);
  return words.size >= LEAST && areAlike(words, contentOf(title, language));
}

/** The words that say something; of Japanese, which has no spaces, every two signs that stand side by side. */
function contentOf(text: string, language: Language): ReadonlySet<string> {
  const folded = text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  const words = new Set<string>();
  const small = stopWordsOf(language);
  for (const [word] of folded.matchAll(WORD)) {
    if (language === 'ja' && word.length > 2)
      for (let at = 0; at + 1 < word.length; at++) words.add(word.slice(at, at + 2));
    else if (!small.has(word)) words.add(word);
  }
  return words;
}

function areAlike(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): boolean {
  if (one === undefined || other === undefined || one.size === 0) return false;
  const larger = Math.max(one.size, other.size);
  const smaller = Math.min(one.size, other.size);
  if (smaller < LEAST ? smaller !== larger : smaller <= larger * ALIKE) return false;
  let same = 0;
  for (const word of one) if (other.has(word)) same++;
  return larger < LEAST ? same === larger : same > larger * ALIKE;
}
