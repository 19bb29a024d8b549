import { describe, expect, it } from 'vitest';
import type { ProductFamily } from '@/lib/listing/product-types';
import type { Store } from '@/lib/listing/stores';
import { charactersOf, grossBytes, lengthOf, limitOf, unitOf } from './field-limits';

const none = new Set<never>();

describe('limitOf', () => {
  it('is 75 and 125 since 27 July 2026, 200 and none before', () => {
    expect(limitOf('title', { store: 'US', families: none, on: '2026-07-27' })).toBe(75);
    expect(limitOf('highlights', { store: 'US', families: none, on: '2026-07-27' })).toBe(125);
    expect(limitOf('title', { store: 'US', families: none, on: '2026-07-26' })).toBe(200);
    expect(
      limitOf('highlights', { store: 'US', families: none, on: '2026-07-26' }),
    ).toBeUndefined();
  });

  it('stays 200 in the four stores and for media', () => {
    expect(limitOf('title', { store: 'TR', families: none, on: '2026-11-21' })).toBe(200);
    expect(
      limitOf('title', { store: 'US', families: new Set(['media'] as const), on: '2026-11-21' }),
    ).toBe(200);
  });

  it('is unknown in an unknown store where stores differ, and for fields without one', () => {
    const nowhere = { store: undefined, families: none, on: '2026-11-21' };
    expect(limitOf('title', nowhere)).toBeUndefined();
    expect(limitOf('searchTerms', nowhere)).toBeUndefined();
    expect(limitOf('bullets', nowhere)).toBe(255);
    expect(limitOf('productId', { ...nowhere, store: 'US' })).toBeUndefined();
  });

  it('of search terms is in bytes and differs by store and by what is sold', () => {
    const at = (store: Store, ...families: ProductFamily[]) =>
      limitOf('searchTerms', { store, families: new Set(families), on: '2026-11-21' });
    expect([at('US'), at('IN'), at('JP'), at('JP', 'shoes')]).toEqual([249, 199, 499, 249]);
    expect(unitOf('searchTerms')).toBe('bytes');
  });

  it('of the other fields is in characters', () => {
    const here = { store: 'DE' as const, families: none, on: '2026-11-21' };
    const fields = ['bullets', 'description', 'brand', 'sku'] as const;
    expect(fields.map((field) => limitOf(field, here))).toEqual([255, 2000, 50, 40]);
    expect(fields.map(unitOf)).toEqual(Array.from(fields, () => 'characters'));
  });
});

describe('lengthOf', () => {
  it('counts code points after NFC, without the spaces around', () => {
    expect(lengthOf('title', '  Ku\u0308che \u{1f600} ')).toBe(7);
    expect(charactersOf('')).toBe(0);
  });

  it('counts search terms in bytes, net and gross', () => {
    expect(lengthOf('searchTerms', 'tea towel, größe')).toBe(8 + 7);
    expect(grossBytes(' tea towel, größe ')).toBe(18);
    expect(lengthOf('searchTerms', '水筒')).toBe(6);
  });
});
