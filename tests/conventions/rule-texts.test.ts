import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '@/lib/i18n';

const locales = Object.keys(LOCALES) as Locale[];
/** A message and a reason are read in passing, beside the field that is being typed in. */
const MOST_SENTENCES = 2;
/** What the texts of one locale must be called by; the other half of each pair is not the word of the pages. */
const NOT_OUR_WORDS: Partial<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bmail address/u, 'email address'],
    [/\bmarketplace/u, 'store'],
  ],
  'zh-CN': [
    [/要点描述|子弹点|卖点描述/u, '五点描述'],
    [/关键词字段|后台关键词|搜索条款/u, '搜索词'],
    [/变种|变异/u, '变体'],
    [/市场站|商城/u, '站点'],
    [/质保/u, '保修'],
  ],
};

/** Full stops that end no sentence: abbreviations, and names that are written with a stop. */
const ABBREVIATIONS = /\b(?:e\.g|i\.e|etc|vs|no|nos|approx|max|min|[a-z]\.[a-z]|amzn\.gr)\./giu;
/** A sign that ends a sentence, with the quotes and brackets that close behind it. */
const ENDS = /(?:[.!?]+[”’"')\]]*(?=\s|$)|[。！？]+[”’」』）)\]]*)/gu;
/** Data that a seller's own note or a field's text brings along; it is no sentence of ours. */
const PLACEHOLDER = /\{\w+\}/gu;
/** A list of single signs, as in “! $ ? _”: no sentence ends in it. */
const SIGN_AMONG_SIGNS =
  /(?<=[^\p{L}\p{N}]\s)[.!?](?=\s[^\p{L}\p{N}])|(?<=\s)[.!?](?=\s[$_{}^¬¦])/gu;

/** How many sentences a text has; what stands behind the last end counts as one more. */
function sentences(text: string): number {
  const plain = text
    .replace(PLACEHOLDER, 'x')
    .replace(ABBREVIATIONS, 'x')
    .replace(SIGN_AMONG_SIGNS, 'x')
    .trim();
  return plain.split(ENDS).filter((part) => part.trim() !== '').length;
}

const placeholders = (text: string) => [...text.matchAll(PLACEHOLDER)].map(([whole]) => whole);

/** Messages and reasons of a locale by part and code, e.g. `why.T-LEN-75`. */
function told(locale: Locale): Map<string, string> {
  const { codes, why } = LOCALES[locale].rules;
  return new Map([
    ...Object.entries(codes).map(([code, text]) => [`codes.${code}`, text] as const),
    ...Object.entries(why).map(([code, text]) => [`why.${code}`, text] as const),
  ]);
}

describe('the count of sentences', () => {
  it.each([
    ['Delete it.', 1],
    ['One. Two.', 2],
    ['One. Two. Three.', 3],
    ['One! Two? Three', 3],
    ['第一句。第二句！第三句？', 3],
    ['“{words}”是备注。备注：{note}', 2],
    ['Up to 1.5 kg at amazon.de. Shorten it.', 2],
    ['Write “2-year warranty.” Delete the rest.', 2],
    ['Begin as in “Cotton fabric: …”.', 1],
    ['SKUs that begin with “amzn.gr.” are Amazon’s.', 1],
    ['Titles may not hold ! $ ? _ { } ^ unless they are the brand’s.', 1],
    ['自 2025 年起，标题不得含 ! $ ? _ { }（品牌名除外）。', 1],
    ['e.g. this, etc. and so on.', 1],
  ])('%s: %i', (text, count) => {
    expect(sentences(text)).toBe(count);
  });
});

describe.each(locales)('messages and reasons of the rules in %s', (locale) => {
  const texts = [...told(locale)];

  it('have two sentences at most', () => {
    const long = texts.filter(([, text]) => sentences(text) > MOST_SENTENCES);
    expect(long, 'say it in two short sentences').toEqual([]);
  });

  it('end as sentences do', () => {
    const open = texts.filter(([, text]) => !/(?:[.!?。！？][”’」）)]?|\{note\})$/u.test(text));
    expect(open, 'end with a full stop').toEqual([]);
  });

  it('have the placeholders of the English text', () => {
    const english = told('en');
    const differ = texts.filter(([key, text]) => {
      const wanted = placeholders(english.get(key) ?? '').sort();
      return placeholders(text).sort().join() !== wanted.join();
    });
    expect(differ, 'use the same placeholders in every language').toEqual([]);
  });

  it('have no placeholder in a reason, which is told without data', () => {
    const filled = texts.filter(([key, text]) => key.startsWith('why.') && /\{\w+\}/u.test(text));
    expect(filled).toEqual([]);
  });

  it('call things by the words of the pages', () => {
    const words = NOT_OUR_WORDS[locale] ?? [];
    const odd = texts.flatMap(([key, text]) =>
      words.filter(([wrong]) => wrong.test(text)).map(([, right]) => `${key}: “${right}”`),
    );
    expect(odd, 'use this word').toEqual([]);
  });
});
