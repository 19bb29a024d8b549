import { describe, expect, it } from 'vitest';
import type { SellerWord } from '@/lib/rules/seller-words';
import { findWords, NO_FILTER, scopesOf } from './find-words';

const words: SellerWord[] = [
  { id: 'a', kind: 'forbidden', words: ['Cheap', '便宜'], severity: 'warning', brand: 'Acme' },
  { id: 'b', kind: 'preferred', words: ['colour'], instead: 'color', severity: 'hint' },
  { id: 'c', kind: 'brand', words: ['Borealis'], severity: 'error', store: 'DE', note: 'new logo' },
];
const found = (filter: Partial<typeof NO_FILTER>) =>
  findWords(words, { ...NO_FILTER, ...filter }).map(({ id }) => id);

describe('finding words', () => {
  it.each([
    [{}, ['a', 'b', 'c']],
    [{ text: ' CHEAP ' }, ['a']],
    [{ text: '便' }, ['a']],
    [{ text: 'color' }, ['b']],
    [{ text: 'logo' }, ['c']],
    [{ text: 'acme' }, ['a']],
    [{ text: 'nothing' }, []],
    [{ kind: 'brand' }, ['c']],
    [{ brand: 'Acme' }, ['a', 'b', 'c']],
    [{ brand: 'Other' }, ['b', 'c']],
    [{ store: 'US' }, ['a', 'b']],
    [{ store: 'DE', kind: 'brand', text: 'bor' }, ['c']],
  ] as const)('%j gives %j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('offers the scopes that occur', () => {
    expect(scopesOf([...words, ...words])).toEqual({ brands: ['Acme'], stores: ['DE'] });
  });
});
