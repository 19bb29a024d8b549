import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from './bound';
import {
  BOUND_KINDS,
  boundByNote,
  isBrokenOrder,
  isSameThing,
  readBound,
  recognised,
} from './bound';

const value = (kind: Bound['kind'], typed: string): string => {
  const read = readBound(kind, typed);
  return 'bound' in read ? read.bound.value : read.problem;
};

describe('what a run is bound to', () => {
  it.each([
    ['order', ' 112-1234567-7654321 ', '112-1234567-7654321'],
    ['order', '１１２－１２３４５６７－７６５４３２１', '112-1234567-7654321'],
    ['order', '112–1234567–7654321', '112-1234567-7654321'],
    ['order', '11212345677654321', '112-1234567-7654321'],
    ['order', 's01-1234567-7654321', 'S01-1234567-7654321'],
    ['order', '112-1234567-765432', 'order'],
    ['order', 'Marta', 'order'],
    ['shipment', 'fba15abcdefg', 'FBA15ABCDEFG'],
    ['shipment', 'FBA15 ABCDEFG', 'FBA15ABCDEFG'],
    ['shipment', 'FBA15', 'shipment'],
    ['shipment', 'STAR-7HTX', 'STAR-7HTX'],
    ['sku', ' TOWEL 01​ ', 'TOWEL 01'],
    ['sku', 'b0cabcdefg', 'B0CABCDEFG'],
    ['sku', 'x'.repeat(41), 'tooLong'],
    ['campaign', '\n', 'empty'],
    ['case', '13579246801', '13579246801'],
  ] as const)('%s “%s” is %s', (kind, typed, expected) => {
    expect(value(kind, typed)).toBe(expected);
  });

  it('is told by its form', () => {
    expect(recognised('112 1234567 7654321')?.kind).toBe('order');
    expect(recognised('FBA15ABCDEFG')?.kind).toBe('shipment');
    expect(recognised('b0cabcdefg')).toEqual({ kind: 'sku', value: 'B0CABCDEFG' });
    expect(recognised('US and UK')).toBeUndefined();
    expect([isBrokenOrder('112-1234567-765432'), isBrokenOrder('112-1234567-7654321')]).toEqual([
      true,
      false,
    ]);
  });

  it('comes of the first words: what the page offers, a known form, a SKU of a product', () => {
    const offered: Bound[] = [{ kind: 'sku', value: 'TOWEL', store: 'US' }];
    expect(boundByNote('TOWEL', 'product', offered)).toEqual(offered[0]);
    expect(boundByNote('MUG-02', 'product', offered)).toEqual({ kind: 'sku', value: 'MUG-02' });
    expect(boundByNote('MUG-02', 'day', offered)).toBeUndefined();
    expect(boundByNote('blue mug 2', 'product', offered)).toBeUndefined();
    expect(boundByNote('', 'product', offered)).toBeUndefined();
    expect(boundByNote('112-1234567-7654321', 'case', [])?.kind).toBe('order');
  });

  it('is the same thing in one store, or where a store is not known', () => {
    const sku = { kind: 'sku', value: 'A' } as const;
    expect(isSameThing(sku, { ...sku, store: 'US' })).toBe(true);
    expect(isSameThing({ ...sku, store: 'DE' }, { ...sku, store: 'US' })).toBe(false);
    expect(isSameThing(sku, { kind: 'case', value: 'A' })).toBe(false);
  });

  it('is read the same a second time, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 50 }),
      fc.string({ unit: fc.constantFrom(...'0123456789-– ABFS'), maxLength: 24 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...BOUND_KINDS), typed, (kind, text) => {
        const read = readBound(kind, text);
        if ('problem' in read) return;
        expect(read.bound.value).not.toBe('');
        expect(readBound(kind, read.bound.value)).toEqual(read);
      }),
      { seed: 5 },
    );
  });
});
