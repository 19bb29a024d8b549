import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAS, viewOf } from './view';

const words = (text: string, language: 'en' | 'tr' | 'ja' = 'en'): string[] =>
  viewOf(text, language).tokens.map(({ start, end }) => text.slice(start, end));

describe('length', () => {
  it.each([
    ['Towel', 5],
    ['  Towel ', 5],
    ['Ku\u0308che', 5],
    ['𠮷野家', 3],
    ['👨‍👩‍👧', 5],
    ['\ud800', 1],
    ['', 0],
    ['   ', 0],
  ])('of %j is %i', (text, length) => {
    expect(viewOf(text, 'en').length).toBe(length);
  });

  it('is the number of code points after NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(viewOf(text, 'en').length).toBe([...text.trim().normalize('NFC')].length);
      }),
      { seed: 31, numRuns: 1000 },
    );
  });

  it.each([
    ['abcdef', 3, 3],
    ['abc', 3, 3],
    ['  abcdef', 3, 5],
    ['𠮷bc', 1, 2],
    ['u\u0308u\u0308x', 2, 4],
  ])('of %j goes beyond %i at %i', (text, limit, offset) => {
    expect(viewOf(text, 'en').offsetBeyond(limit)).toBe(offset);
  });
});

describe('folded', () => {
  it.each([
    ['ÄÖÜ ẞ', 'äöü ß'],
    ['ＳＡＬＥ！', 'sale!'],
    ['s\u200bale', 'sale'],
    ['sa\u00adle', 'sale'],
    ['Ku\u0308che', 'küche'],
    ['ﾊﾞｯｸﾞ', 'バッグ'],
    ['Levi’s', "levi's"],
    ['a\u00a0b\u3000c', 'a b c'],
    ['𝐒𝐚𝐥𝐞', 'sale'],
    ['İstanbul', 'istanbul'],
  ])('%j is %j', (text, folded) => {
    expect(viewOf(text, 'en').folded).toBe(folded);
  });

  it('follows Turkish', () => {
    expect(viewOf('IŞIK İYİ', 'tr').folded).toBe('ışık iyi');
    expect(viewOf('IŞIK', 'en').folded).toBe('işik');
  });

  it('leads back to the raw text', () => {
    const view = viewOf('a s\u200ba\u0301le 𝐬', 'en');
    const at = view.folded.indexOf('sále');
    expect(view.rawSpan(at, at + 4)).toEqual({ start: 2, end: 8 });
    expect(view.rawSpan(view.folded.length - 1, view.folded.length)).toEqual({ start: 9, end: 11 });
  });

  it('keeps every span inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const view = viewOf(text, 'en');
        let before = 0;
        for (let at = 0; at < view.folded.length; at++) {
          const { start, end } = view.rawSpan(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { seed: 32, numRuns: 1000 },
    );
  });
});

describe('tokens', () => {
  it('are words, with apostrophe, hyphen and point inside', () => {
    expect(words("T-Shirt, Men's 9.5 (Levi’s) -x- a.")).toEqual([
      'T-Shirt',
      "Men's",
      '9.5',
      'Levi’s',
      'x',
      'a',
    ]);
  });

  it('are cut by the dictionary in Japanese, models left whole', () => {
    expect(words('ワイヤレスヘッドホン WH-1000XM4', 'ja')).toEqual([
      'ワイヤレス',
      'ヘッドホン',
      'WH-1000XM4',
    ]);
  });

  it('are folded', () => {
    expect(viewOf('IŞIK', 'tr').tokens).toEqual([{ start: 0, end: 4, folded: 'ışık' }]);
  });
});

describe('classes', () => {
  it.each([
    [
      'plain text',
      0,
      HAS.banned | HAS.context | HAS.spacing | HAS.decoration | HAS.emoji | HAS.complex,
    ],
    ['a!', HAS.banned, HAS.context],
    ['a#', HAS.context, HAS.banned],
    ['a  b', HAS.spacing, HAS.complex],
    [' a', HAS.spacing, HAS.complex],
    ['a★', HAS.decoration, HAS.complex],
    ['a🔥', HAS.emoji | HAS.complex, HAS.banned],
    ['漢', HAS.han, HAS.kana],
    ['Ж', HAS.lookalike, HAS.accented],
    ['Ａ', HAS.fullWidth, HAS.complex],
  ])('of %j', (text, present, absent) => {
    const view = viewOf(text, 'en');
    expect(view.flags & present).toBe(present);
    expect(view.has(absent)).toBe(false);
  });

  it('count letters of Latin only', () => {
    expect(viewOf('AbÇé Жж 漢か 12', 'en')).toMatchObject({
      upper: 2,
      lower: 2,
      japanese: 2,
      digits: 2,
    });
  });
});
