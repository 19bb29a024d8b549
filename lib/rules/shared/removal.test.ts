import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/text/edits';
import { removal } from './removal';

function without(text: string, phrase: string): string {
  const start = text.indexOf(phrase);
  return applyEdits(text, [removal(text, { start, end: start + phrase.length })]);
}

describe('removal', () => {
  it.each([
    ['Free Shipping Bamboo Board', 'Free Shipping', 'Bamboo Board'],
    ['Board, Sale, White', 'Sale', 'Board, White'],
    ['Board, Sale', 'Sale', 'Board'],
    ['Sale, Board', 'Sale', 'Board'],
    ['Sale - Board', 'Sale', 'Board'],
    ['Board Sale White', 'Sale', 'Board White'],
    ['Board Sale, White', 'Sale', 'Board, White'],
    ['Board, Sale White', 'Sale', 'Board, White'],
    ['Board (Sale) White', 'Sale', 'Board White'],
    ['Board (Sale)', 'Sale', 'Board'],
    ['Headphones - BEST SELLER!!!', 'BEST SELLER', 'Headphones!!!'],
    ['水筒 送料無料 保温', '送料無料', '水筒 保温'],
    ['Board | Sale | White', 'Sale', 'Board | White'],
    ['Sale', 'Sale', ''],
    ['WH-1000XM4 HOT ITEM Wireless', 'HOT ITEM', 'WH-1000XM4 Wireless'],
  ])('%s without %s → %s', (text, phrase, expected) => {
    expect(without(text, phrase)).toBe(expected);
  });

  it('leaves no double space where there was none, and touches no letter', () => {
    const unit = fc.constantFrom('a', 'b', ' ', ',', ' ', '(', ')', '-', '料');
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 12 }),
        fc.string({ unit, maxLength: 12 }),
        (left, right) => {
          const text = `${left}X${right}`;
          const fixed = applyEdits(text, [
            removal(text, { start: left.length, end: left.length + 1 }),
          ]);
          expect(fixed.replace(/[^ab料]/g, '')).toBe(text.replace(/[^ab料]/g, ''));
          if (!/\s\s/.test(text)) expect(fixed).not.toMatch(/\s\s/);
        },
      ),
    );
  });
});
