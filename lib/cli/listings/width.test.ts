import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, padded, visible, widthOf, wrapped } from './width';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['标题', 4],
    ['ｱｲ', 2],
    ['ＡＢ', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['❤️', 2],
    ['❤', 1],
    ['한국', 4],
    ['【】', 4],
    ['\u200b', 0],
    ['★', 1],
    ['', 0],
  ] as const)('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('visible', () => {
  it('shows what a terminal would obey', () => {
    expect(visible('a\u001b[31mb\u202ec\u200bd\n\ud800')).toBe(
      'a\\u{1b}[31mb\\u{202e}c\\u{200b}d\\u{a}\\u{d800}',
    );
  });

  it('leaves pictures and languages alone', () => {
    for (const text of ['👨‍👩‍👧', '❤️', '标题', 'عربي', 'Größe']) expect(visible(text)).toBe(text);
  });
});

describe('clipped, padded and wrapped', () => {
  it('cut and fill by columns', () => {
    expect(clipped('五点描述', 5)).toBe('五点…');
    expect(clipped('abc', 3)).toBe('abc');
    expect(padded('标题', 6)).toBe('标题  ');
  });

  it('breaks at blanks, and in Chinese between signs but not before punctuation', () => {
    expect(wrapped('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
    expect(wrapped('标题太长，请删短', 8)).toEqual(['标题太', '长，请删', '短']);
    expect(wrapped('', 10)).toEqual(['']);
  });

  it('never passes the width and loses no sign', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('标题太长，', 'waterproof', '👨‍👩‍👧'),
      ),
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (all, columns) => {
        const text = visible(all.join(' '));
        const lines = wrapped(text, columns);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(widthOf(clipped(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
