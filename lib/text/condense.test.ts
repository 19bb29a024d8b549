import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condense } from './condense';

describe('condense', () => {
  it.each([
    ['f-r-e-e shipping', 'free shipping'],
    ['f-r-e-e s-h-i-p', 'free ship'],
    ['f r e e  s h i p', 'free  ship'],
    ['big s.a.l.e!', 'big sale!'],
    ['送 料 無 料', '送料無料'],
    ['s*a*l*e', 'sale'],
  ])('%s → %s', (text, expected) => {
    expect(condense(text)?.text).toBe(expected);
  });

  it.each([
    '',
    'a',
    'ab',
    'free shipping',
    'a b',
    'usb-c, a-b',
    't-shirt',
    'men s x-large',
    'plan a or b now',
  ])('leaves %j alone', (text) => {
    expect(condense(text)).toBeUndefined();
  });

  it('keeps every unit at its place in the original, and drops only signs', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', 'é', '料', '-', ' ', '.', '1', '😀') }),
        (text) => {
          const condensed = condense(text);
          if (condensed === undefined) return;
          const kept = [...condensed.text].join('');
          expect(condensed.offsets.length).toBe(kept.length + 1);
          for (let at = 0; at < kept.length; at++)
            expect(text[condensed.offsets[at] ?? -1]).toBe(kept[at]);
          expect(kept.replace(/[- .]/g, '')).toBe(text.replace(/[- .]/g, ''));
        },
      ),
    );
  });
});
