import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Matcher, type MatcherTerm } from './matcher';
import { isWordBorder } from './word-borders';

interface Hit {
  term: number;
  start: number;
  end: number;
}

function scan(terms: readonly MatcherTerm[], text: string): Hit[] {
  const flat = new Matcher(terms).scan(text);
  const hits: Hit[] = [];
  for (let at = 0; at < flat.length; at += 3) {
    hits.push({ term: flat[at] ?? -1, start: flat[at + 1] ?? -1, end: flat[at + 2] ?? -1 });
  }
  return hits;
}

/** The definition, word for word and slow: every term at every place, then longest first, group by group. */
function naive(terms: readonly MatcherTerm[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (const group of new Set(terms.map((term) => term.group))) {
    let taken = 0;
    for (let start = 0; start < text.length; start++) {
      if (start < taken || !isWordBorder(text, start)) continue;
      let best: Hit | undefined;
      terms.forEach((term, index) => {
        if (term.group !== group || term.text === '') return;
        const end = endOf(term.text, text, start);
        if (end === undefined || !isWordBorder(text, end)) return;
        if (best === undefined || end > best.end) best = { term: index, start, end };
      });
      if (best !== undefined) {
        hits.push(best);
        taken = best.end;
      }
    }
  }
  return hits;
}

function endOf(term: string, text: string, start: number): number | undefined {
  const pattern = [...term]
    .map((sign) =>
      /[\s-]/.test(sign) ? '(?:\\s+|-)' : sign.replace(/[.*+?^${}()|[\]\\/#%]/g, '\\$&'),
    )
    .join('');
  const found = new RegExp(pattern, 'y');
  found.lastIndex = start;
  return found.exec(text) === null ? undefined : found.lastIndex;
}

const byPlace = (hits: readonly Hit[]) =>
  hits.map(({ term, start, end }) => `${start}-${end}:${term}`).sort();

const term = (text: string, group = 0): MatcherTerm => ({ text, group });

describe('Matcher', () => {
  it.each([
    ['sale', 'big sale now', [[4, 8]]],
    ['sale', 'wholesale salesman sale', [[19, 23]]],
    [
      'free shipping',
      'free  shipping and free-shipping',
      [
        [0, 14],
        [19, 32],
      ],
    ],
    ['best seller', 'best\u00A0seller', [[0, 11]]],
    ["world's best", 'world’s best', [[0, 12]]],
    ['#1', '#1 mug, #10', [[0, 2]]],
    [
      'セール',
      'セールス 大セール セール品',
      [
        [6, 9],
        [10, 13],
      ],
    ],
    ['送料無料', '全品送料無料です', [[2, 6]]],
    ['free shipping', 'free shıppıng', [[0, 13]]],
    ['cafe', 'cafe\u0301 cafe', [[6, 10]]],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(scan([term(phrase)], text).map((hit) => [hit.start, hit.end])).toEqual(expected);
  });

  it('gives the longest phrase of a group at one place, and each group its own', () => {
    const terms = [term('sale'), term('sale e pepe'), term('pepe'), term('sale', 1)];
    expect(scan(terms, 'sale e pepe')).toEqual(
      [
        { term: 3, start: 0, end: 4 },
        { term: 1, start: 0, end: 11 },
      ].sort((a, b) => b.end - a.end),
    );
  });

  it('names the earlier of two equal phrases', () => {
    expect(scan([term('sale'), term('sale')], 'sale')).toEqual([{ term: 0, start: 0, end: 4 }]);
  });

  it('finds a phrase that was pulled together when asked to', () => {
    const matcher = new Matcher([term('free shipping')]);
    expect(matcher.scan('freeshipping')).toEqual([]);
    expect(matcher.scan('freeshipping', true)).toEqual([0, 0, 12]);
  });

  it('finds what a naive search finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', 'セ', 'ー', '料', '1', '#', "'"),
      minLength: 1,
      maxLength: 4,
    });
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'b',
        'é',
        'セ',
        'ー',
        '料',
        '1',
        '#',
        "'",
        ' ',
        ' ',
        '-',
        '\u0301',
        '😀',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(phrase, fc.nat(2)), { maxLength: 12 }),
        text,
        (phrases, input) => {
          const terms = phrases.map(([words, group]) => term(words, group));
          expect(byPlace(scan(terms, input))).toEqual(byPlace(naive(terms, input)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws, and stays inside the text', () => {
    const matcher = new Matcher([term('sale'), term('料'), term('#1', 1)]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hits = matcher.scan(text);
        for (let at = 0; at < hits.length; at += 3) {
          expect(hits[at + 1]).toBeGreaterThanOrEqual(0);
          expect(hits[at + 2]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('takes a text of a million characters made to mislead it', () => {
    const matcher = new Matcher([term('a a a a a a a a a b')]);
    expect(matcher.scan('a '.repeat(500_000))).toEqual([]);
  });
});
