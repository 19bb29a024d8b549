import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetBeyondBytes, searchBytes, utf8Length } from './bytes';

const encoded = (text: string): number => new TextEncoder().encode(text).length;

describe('bytes in UTF-8', () => {
  it.each([
    ['lamp', 4],
    ['ä', 2],
    ['£', 2],
    ['€', 3],
    ['❤', 3],
    ['水筒', 6],
    ['😀', 4],
    ['\ud83d', 3],
    ['', 0],
  ])('%s', (text, bytes) => {
    expect(utf8Length(text)).toBe(bytes);
  });

  it('agree with the encoder about any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(encoded(text));
        expect(searchBytes(text)).toBe(encoded(text.replace(/[\s\p{P}]/gu, '')));
      }),
      { seed: 5 },
    );
  });

  it('leave out white space and punctuation for the search', () => {
    expect(searchBytes(' lamp, desk-light　「水筒」_x ')).toBe(4 + 9 + 6 + 1);
    expect(searchBytes('a+b $5')).toBe(5);
  });

  it('tell where a limit is passed', () => {
    expect(offsetBeyondBytes('abc', 3)).toBe(3);
    expect(offsetBeyondBytes('abcd', 3)).toBe(3);
    expect(offsetBeyondBytes('水筒', 5)).toBe(1);
    expect(offsetBeyondBytes('a😀b', 4)).toBe(1);
    expect(offsetBeyondBytes('a😀b', 5)).toBe(3);
  });
});
