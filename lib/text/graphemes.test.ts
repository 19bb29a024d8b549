import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemeBorders } from './graphemes';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function plain(text: string): number[] {
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

function ours(text: string): number[] {
  const borders = graphemeBorders(text);
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => borders[at] === 1);
}

const traps = fc.constantFrom(
  'a',
  ' ',
  '\r',
  '\n',
  'e\u0301',
  '\u0301',
  '👍',
  '🏽',
  '🇺',
  '🇸',
  '\u200d',
  '\ufe0f',
  '\u20e3',
  '1',
  '❤',
  '👩',
  '\ud800',
  '\udc00',
  'ﾊ',
  'ﾞ',
  'か',
  '\u3099',
  '漢',
  '\u1100',
  '\u1161',
  '\u11a8',
  '가',
  'ก',
  'ำ',
  'ิ',
  'क',
  '्',
  'ا',
  '\u0600',
  '\u064b',
  '\u00ad',
  '\u200b',
  '\ue000',
  '𝐚',
  '\u{e0020}',
  '©',
);

describe('graphemeBorders', () => {
  it('agrees with the browser on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(ours(text)).toEqual(plain(text));
      }),
      { seed: 1, numRuns: 1500 },
    );
  });

  it('agrees with the browser on what joins, in any order', () => {
    fc.assert(
      fc.property(fc.array(traps, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(ours(text)).toEqual(plain(text));
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  it('agrees with the browser where pieces meet', () => {
    for (const unit of ['🇺🇸', '👨‍👩‍👧', 'e\u0301', 'a', '\r\n', '\u1100\u1161\u11a8', '👍🏽']) {
      for (const before of ['', 'x', 'xy', '🇺']) {
        const text = before + unit.repeat(300);
        expect(ours(text)).toEqual(plain(text));
      }
    }
  });
});
