import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder, type Finder, mayBePinyin } from './find';
import { matchesPinyin } from './pinyin';

const ITEMS = [
  { names: ['Refund issued', '退款'], texts: ['The money is back', '退款已办理'] },
  { names: ['Return', '退货'], texts: ['The buyer sends the item back'] },
  { names: ['Où est ma commande ?', '我的包裹在哪里？'], texts: ['on its way', '物流'] },
];
const finder = createFinder(ITEMS, (item) => item);
const found: Finder<string | undefined> = (query, pinyin) =>
  finder(query, pinyin).map(({ names }) => names[1]);

describe('finding', () => {
  it('gives everything, as it came, for nothing', () => {
    expect(found('')).toEqual(['退款', '退货', '我的包裹在哪里？']);
    expect(found('   ')).toHaveLength(3);
  });

  it('finds words in either language, whatever their case, width and accents', () => {
    expect(found('refund')).toEqual(['退款']);
    expect(found('ＲＥＴＵＲＮ')).toEqual(['退货']);
    expect(found('ou est')).toEqual(['我的包裹在哪里？']);
    expect(found('包裹')).toEqual(['我的包裹在哪里？']);
    expect(found('退')).toEqual(['退款', '退货']);
  });

  it('wants every word', () => {
    expect(found('退款 money')).toEqual(['退款']);
    expect(found('退款 buyer')).toEqual([]);
  });

  it('puts names before what is said about a thing', () => {
    expect(found('back')).toEqual(['退款', '退货']);
    expect(found('return')).toEqual(['退货']);
    const byName = createFinder(['about one', 'one'], (name) =>
      name === 'one' ? { names: [name], texts: [] } : { names: [], texts: [name] },
    );
    expect(byName('one')).toEqual(['one', 'about one']);
  });

  it.each([
    ['tk', ['退款']],
    ['tuikuan', ['退款']],
    ['tuik', ['退款']],
    ['th', ['退货']],
    ['tui', ['退款', '退货']],
    ['baoguo', ['我的包裹在哪里？']],
    ['wdbg', ['我的包裹在哪里？']],
    ['zzz', []],
  ])('finds by pinyin: %s', (typed, names) => {
    expect(found(typed, matchesPinyin)).toEqual(names);
  });

  it('does not join words that only stand beside each other', () => {
    const apart = [{ names: ['漏发 配件'], texts: [] }];
    const findApart = createFinder(apart, (item) => item);
    expect(findApart('fp', matchesPinyin)).toEqual([]);
    expect(findApart('pj', matchesPinyin)).toEqual(apart);
  });

  it('does without pinyin while it is not loaded', () => {
    expect(found('tk')).toEqual([]);
  });

  it('says what may be pinyin', () => {
    expect(mayBePinyin('tk')).toBe(true);
    expect(mayBePinyin('退款 TK')).toBe(true);
    expect(mayBePinyin('t')).toBe(false);
    expect(mayBePinyin('退款')).toBe(false);
  });

  it('never fails, and never finds what is not there', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const answer = finder(query, matchesPinyin);
        expect(ITEMS).toEqual(expect.arrayContaining(answer));
        expect(new Set(answer).size).toBe(answer.length);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
