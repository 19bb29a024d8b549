import { describe, expect, it } from 'vitest';
import { viewOf } from '@/lib/text/view';
import { compileTerms } from './engine/term-scan';
import { allRules } from './registry';
import { SOURCES } from './sources';
import { defineTermList } from './term-list';
import { termList, termLists } from './terms';

const list = defineTermList<'published'>({
  id: 'sample',
  sources: ['ours'],
  ours: ['de'],
  everywhere: ['en'],
  words: { en: 'sale | on sale', de: 'angebot', it: 'offerta' },
  noted: { published: { en: 'free shipping' } },
  clean: { en: 'sale sign', it: 'sale' },
});

function found(text: string, language: 'en' | 'de' | 'it' | 'tr' = 'en'): string[] {
  const hits = compileTerms([list], [language]).scan(viewOf(text, language)).of('sample');
  return hits.map(
    ({ start, end, term, disguised }) => `${text.slice(start, end)}=${term}${disguised ? '*' : ''}`,
  );
}

describe('word lists', () => {
  it('write forms of one word with braces', () => {
    const { entries } = defineTermList({
      id: 'forms',
      sources: ['ours'],
      ours: [],
      words: { de: 'grün{,e,er} tee{,s} | {a,b}c', fr: 'vert', it: '{a{b,c},d} e' },
    });
    expect(entries.map(({ term }) => term)).toEqual([
      'grün tee',
      'grün tees',
      'grüne tee',
      'grüne tees',
      'grüner tee',
      'grüner tees',
      'ac',
      'bc',
      'vert',
      'ab e',
      'ac e',
      'd e',
    ]);
  });

  it.each([...termLists.values()].map((each) => [each.id, each] as const))(
    '%s is in order',
    (_id, { entries, sources }) => {
      for (const source of sources) expect(SOURCES).toHaveProperty([source]);
      for (const { term } of entries)
        expect(term, term).toBe(
          term
            .normalize('NFC')
            .trim()
            .replace(/\s+|[{}]/g, ' '),
        );
      const plain = entries.map(({ term, language, clean }) => `${language} ${term} ${clean}`);
      expect(new Set(plain).size, 'an entry stands twice').toBe(plain.length);
    },
  );

  it('exist for every rule that asks for one', () => {
    for (const id of allRules.flatMap(({ terms = [] }) => terms)) expect(termList(id).id).toBe(id);
    expect(() => termList('nothing-of-the-kind')).toThrow();
  });

  it.each([
    ['On Sale now, big SALE', 'en', ['On Sale=on sale', 'SALE=sale']],
    ['Garage Sale Sign', 'en', []],
    [
      'Angebot: Sale, free-shipping',
      'de',
      ['Angebot=angebot', 'Sale=sale', 'free-shipping=free shipping'],
    ],
    ['Angebot offerta', 'en', []],
    ['Sale e pepe, offerta', 'it', ['offerta=offerta']],
    ['FREE SHIPPING', 'tr', ['FREE SHIPPING=free shipping']],
    ['F-R-E-E shipping', 'en', ['F-R-E-E shipping=free shipping*']],
    ['ＳＡＬＥ s\u200Bale', 'en', ['ＳＡＬＥ=sale*', 's\u200Bale=sale*']],
    ['wholesale, salesman', 'en', []],
  ] as const)('%s (%s)', (text, language, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});
