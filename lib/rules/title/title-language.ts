import { STORE_CODES } from '@/lib/listing/stores';
import { HAS, type TextView } from '@/lib/text/view';
import { NOT_MEDIA } from '../data/scopes';
import { defineRule, type Fix, type Reporter, type RuleInput, type Span } from '../define';
import { isInside } from '../shared/brand';
import { inLatin, mixedWords } from '../shared/hygiene/letters';
import { withTidyAll } from '../shared/hygiene/tidy';
import { isPlainWord } from '../shared/letter-case';

const JAPANESE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}々ー';
const ARABIC = '\\p{Script=Arabic}';
const COMMON = '\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}';
/** Runs of letters of scripts that a store does not use; what stands between two words of a run belongs to it. */
const FOREIGN = {
  japan: run(`${COMMON}${JAPANESE}`),
  arabia: run(`${COMMON}${ARABIC}`),
  other: run(COMMON),
} as const;

function run(own: string): RegExp {
  return new RegExp(
    `[^${own}\\P{L}]+(?:\\p{M}|[ \\u3000・][^${own}\\P{L}]|[^${own}\\P{L}])*`,
    'gu',
  );
}

const GREEK = /\p{Script=Greek}/gu;
const LOOKALIKE = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
const LATIN = /\p{Script=Latin}/u;

/** Text in a script that the store's customers do not read, and Latin words with a foreign letter inside. */
export default defineRule<'T-LANG'>({
  id: 'title-language',
  fields: ['title', 'highlights', 'bullets', 'description'],
  reads: ['brand'],
  codes: {
    'T-LANG': {
      severity: 'warning',
      confidence: 'high',
      sources: ['store-language'],
      // Every store has its language: without a store nobody can tell.
      stores: STORE_CODES,
      exempt: NOT_MEDIA,
    },
  },
  check(input, report) {
    const { text, store } = input;
    if (store === 'JP') {
      if (text.japanese === 0 && text.upper + text.lower > 0) checkLatinOnly(input, report);
    } else if (!text.has(HAS.han | HAS.kana | HAS.arabic | HAS.lookalike | HAS.otherScript)) return;
    if (text.has(HAS.lookalike)) checkMixed(input, report);
    checkForeign(input, report);
  },
  examples: [
    { text: 'Acme 枕 Pillow, White', expect: [['T-LANG', 5, 6, 'warning']] },
    { text: '竹砧板 厨房用', expect: [['T-LANG', 0, 7, 'warning']] },
    { text: 'Acme وسادة Pillow', expect: [['T-LANG', 5, 10]] },
    { text: 'Acme وسادة Pillow', store: 'AE', expect: [] },
    { text: 'وسادة قطنية بيضاء', store: 'SA', expect: [] },
    { text: 'Soft Cotton Pillow White', store: 'JP', expect: [['T-LANG', 0, 24]] },
    { text: 'Sony WH-1000XM4', store: 'JP', listing: { brand: 'Sony' }, expect: [] },
    { text: 'アクメ 枕 Cotton', store: 'JP', expect: [] },
    {
      text: 'Acme Cаse, Black',
      expect: [['T-LANG', 5, 9, 'warning']],
      fixed: 'Acme Case, Black',
    },
    {
      text: 'Soft cоtton，quick drу',
      field: 'bullets',
      expect: [
        ['T-LANG', 5, 11],
        ['T-LANG', 18, 21],
      ],
      fixed: 'Soft cotton, quick dry',
    },
    {
      text: 'Weich 浴巾 und saugfähig',
      field: 'description',
      store: 'DE',
      expect: [['T-LANG', 6, 8, 'warning']],
    },
    { text: 'Keeps 8Ω speakers quiet', field: 'bullets', expect: [] },
    { text: 'Acme Чехол, Black', expect: [['T-LANG', 5, 10]] },
    { text: 'Speaker 8Ω, Resistor 10 kΩ, Filter 5 μm, α Lipoic, β-Carotene', expect: [] },
    { text: 'モニター ΔE<2 イヤホン φ9.8mm', store: 'JP', field: 'bullets', expect: [] },
    { text: 'マイク付き φ3.5mm4極ミニジャック', store: 'JP', expect: [] },
    { text: 'Tasche für Sony α7R und α6400', store: 'DE', expect: [] },
    { text: 'Kırmızı Perde, Größe, garçon, łóżko', store: 'TR', expect: [] },
    { text: '無印良品 Pillow', listing: { brand: '無印良品' }, expect: [] },
    { text: 'Soft cotton, 柔らかい', field: 'highlights', expect: [['T-LANG', 13, 17]] },
    { text: '竹砧板', listing: { productType: 'media:book' }, expect: [] },
  ],
});

function whole(text: TextView): Span {
  return { start: 0, end: text.raw.length };
}

/** A Japanese store, and not one Japanese letter: fine for a brand and a model, not for a phrase. */
function checkLatinOnly({ text, brandSpans }: RuleInput, report: Reporter<'T-LANG'>): void {
  const words = text.tokens.filter(
    (token) =>
      token.folded.length > 2 &&
      isPlainWord(token) &&
      !isInside(brandSpans, token.start, token.end),
  );
  if (words.length >= 2) report.finding('T-LANG', whole(text), { variant: 'latin' });
}

function checkForeign(input: RuleInput, report: Reporter<'T-LANG'>): void {
  const { text, store, brandSpans } = input;
  const arabia = store === 'AE' || store === 'SA' || store === 'EG';
  const pattern = store === 'JP' ? FOREIGN.japan : arabia ? FOREIGN.arabia : FOREIGN.other;
  const runs = Array.from(text.raw.matchAll(pattern), ({ index, 0: words }) => ({
    index,
    words,
  })).filter(
    ({ index, words }) =>
      !isInside(brandSpans, index, index + words.length) && isForeign(text, index, words),
  );
  const letters = runs.reduce((sum, { words }) => sum + words.length, 0);
  if (letters > text.upper + text.lower + (store === 'JP' ? text.japanese : 0)) {
    report.finding('T-LANG', whole(text), { data: { words: text.raw.slice(0, 40) } });
    return;
  }
  for (const { index, words } of runs) {
    report.finding(
      'T-LANG',
      { start: index, end: index + words.length },
      { variant: 'words', data: { words } },
    );
  }
}

/** False for a lone Greek letter, a unit, and a run inside a Latin word (told apart below). */
function isForeign({ raw }: TextView, start: number, words: string): boolean {
  if (!LOOKALIKE.test(words)) return true;
  if (words.length === 1 && words.match(GREEK) !== null) return false;
  return !LATIN.test(raw.charAt(start - 1)) && !LATIN.test(raw.charAt(start + words.length));
}

/** A Latin word with a Cyrillic or Greek letter inside: looks right, is found by no customer. */
function checkMixed(input: RuleInput, report: Reporter<'T-LANG'>): void {
  const { text, brandSpans } = input;
  for (const word of mixedWords(text)) {
    if (isInside(brandSpans, word.start, word.end)) continue;
    const words = text.raw.slice(word.start, word.end);
    report.finding('T-LANG', word, {
      variant: 'mixed',
      data: { words, letter: LOOKALIKE.exec(word.folded)?.[0] ?? '' },
      fixes: () => withTidyAll(input, latinFix(word, words)),
    });
  }
}

/** The word in Latin letters alone, where each of the others passes for one. */
function latinFix({ start, end }: Span, words: string): Fix[] {
  const by = inLatin(words);
  if (by === undefined) return [];
  return [{ label: 'replace', data: { words, by }, edits: [{ start, end, insert: by }] }];
}
