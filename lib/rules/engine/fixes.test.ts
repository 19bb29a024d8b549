import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/text/edits';
import { widenEdits } from './fixes';

/** A text, and edits that do not overlap: cut points taken in pairs. */
const edited = fc
  .record({
    text: fc.string({ maxLength: 60 }),
    cuts: fc.uniqueArray(fc.nat(60), { maxLength: 8 }),
    insert: fc.string({ maxLength: 5 }),
  })
  .map(({ text, cuts, insert }) => {
    const places = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
    const edits = [];
    for (let at = 0; at + 1 < places.length; at += 2) {
      edits.push({ start: places[at] ?? 0, end: places[at + 1] ?? 0, insert });
    }
    return { text, edits };
  });

describe('applyEdits', () => {
  it('replaces, deletes and inserts, in whatever order the edits come', () => {
    const edits = [
      { start: 6, end: 11, insert: 'there' },
      { start: 0, end: 1, insert: 'J' },
      { start: 11, end: 11, insert: '.' },
    ];
    expect(applyEdits('Hello world', edits)).toBe('Jello there.');
    expect(applyEdits('Hello world', [...edits].reverse())).toBe('Jello there.');
    expect(applyEdits('Hello', [])).toBe('Hello');
  });

  it('refuses edits that overlap or leave the text', () => {
    expect(() =>
      applyEdits('abc', [
        { start: 0, end: 2, insert: '' },
        { start: 1, end: 3, insert: '' },
      ]),
    ).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ start: 2, end: 4, insert: '' }])).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ start: -1, end: 1, insert: '' }])).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ start: 2, end: 1, insert: '' }])).toThrow(RangeError);
  });

  it('keeps every character outside the edits', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const marked = applyEdits(
          text,
          edits.map((edit) => ({ ...edit, insert: '\u0000' })),
        );
        let from = 0;
        const kept = edits.map(({ start, end }) => {
          const part = text.slice(from, start);
          from = end;
          return part;
        });
        expect(marked).toBe([...kept, text.slice(from)].join('\u0000'));
      }),
      { seed: 21 },
    );
  });

  it('grows by what was inserted and shrinks by what was deleted', () => {
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const change = edits.reduce(
          (sum, { start, end, insert }) => sum + insert.length - (end - start),
          0,
        );
        expect(applyEdits(text, edits)).toHaveLength(text.length + change);
      }),
      { seed: 22 },
    );
  });
});

describe('widenEdits', () => {
  it('gives the same text as the edits it was given', () => {
    const blocks = (start: number, end: number) => ({
      start: start - (start % 3),
      end: Math.ceil(end / 3) * 3,
    });
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const whole = text.padEnd(Math.ceil(text.length / 3) * 3, '.');
        const widened = widenEdits(whole, edits, blocks);
        expect(applyEdits(whole, widened)).toBe(applyEdits(whole, edits));
        for (const { start, end } of widened) expect([start % 3, end % 3]).toEqual([0, 0]);
      }),
      { seed: 23 },
    );
  });
});
