import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder, type Finder, mayBePinyin } from './find';
import { readingsOf } from './pinyin';

const ITEMS = [
  { names: ['Refund issued', '退款'], texts: ['The money is back', '退款已办理'] },
  { names: ['Return', '退货'], texts: ['The buyer sends the item back'] },
  { names: ['Où est ma commande ?', '我的包裹在哪里？'], texts: ['on its way', '物流'] },
];
const finder = createFinder(ITEMS, (item) => item);
const found: Finder<string | undefined> = (query, readings) =>
  finder(query, readings).map(({ names }) => names[1]);

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
    expect(found(typed, readingsOf)).toEqual(names);
  });

  it('does not join words that only stand beside each other', () => {
    const apart = [{ names: ['漏发 配件'], texts: [] }];
    const findApart = createFinder(apart, (item) => item);
    expect(findApart('fp', readingsOf)).toEqual([]);
    expect(findApart('pj', readingsOf)).toEqual(apart);
  });

  it('does without pinyin while it is not loaded', () => {
    expect(found('tk')).toEqual([]);
  });

  it('reads characters that sound in several ways, and the ü', () => {
    const items = [{ names: ['银行', '绿色'], texts: [] }];
    const find = createFinder(items, (item) => item);
    for (const typed of ['yinhang', 'yx', 'yh', 'lvse', 'lus', 'ls'])
      expect(find(typed, readingsOf), typed).toEqual(items);
    expect(find('yinhangx', readingsOf)).toEqual([]);
  });

  it('finds the same whether the query is typed at once or letter by letter', () => {
    const query = fc
      .array(fc.constantFrom('t', 'u', 'i', 'k', 'th', 'b', 'ao', ' ', '退', '款', 'retu', 'is'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(query, (typed) => {
        const stepwise = createFinder(ITEMS, (item) => item);
        for (let end = 1; end <= typed.length; end += 1) {
          const at = typed.slice(0, end);
          const fresh = createFinder(ITEMS, (item) => item);
          expect(stepwise(at, readingsOf)).toEqual(fresh(at, readingsOf));
        }
      }),
      { seed: 5, numRuns: 300 },
    );
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
        const answer = finder(query, readingsOf);
        expect(ITEMS).toEqual(expect.arrayContaining(answer));
        expect(new Set(answer).size).toBe(answer.length);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
