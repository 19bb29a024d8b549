import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, areSound, difference, mapOffset, narrowed, type TextEdit } from './edits';

/** A text and sound edits of it, from sorted cut points taken in pairs. */
const textAndEdits = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 8 }),
      fc.array(fc.string({ maxLength: 5 }), { minLength: 4, maxLength: 4 }),
    ),
  )
  .map(([text, cuts, inserts]) => {
    const at = cuts.toSorted((a, b) => a - b);
    const edits: TextEdit[] = [];
    for (let i = 0; i + 1 < at.length; i += 2) {
      edits.push({ start: at[i] ?? 0, end: at[i + 1] ?? 0, insert: inserts[i / 2] ?? '' });
    }
    return { text, edits };
  });

describe('applyEdits', () => {
  it('takes edits in any order', () => {
    const edits = [
      { start: 4, end: 5, insert: '!' },
      { start: 0, end: 1, insert: '' },
    ];
    expect(applyEdits('abcde', edits)).toBe('bcd!');
  });

  it('inserts before it replaces at one place', () => {
    expect(
      applyEdits('ab', [
        { start: 0, end: 1, insert: 'X' },
        { start: 0, end: 0, insert: '-' },
      ]),
    ).toBe('-Xb');
  });
});

describe('areSound', () => {
  it.each([
    [
      [
        { start: 0, end: 2, insert: '' },
        { start: 1, end: 3, insert: '' },
      ],
      false,
    ],
    [[{ start: 2, end: 1, insert: '' }], false],
    [[{ start: 0, end: 9, insert: '' }], false],
    [[{ start: -1, end: 1, insert: '' }], false],
    [
      [
        { start: 3, end: 4, insert: '' },
        { start: 0, end: 3, insert: 'x' },
      ],
      true,
    ],
    [[], true],
  ])('%j in a text of 4: %s', (edits, sound) => {
    expect(areSound(edits, 4)).toBe(sound);
  });
});

describe('mapOffset', () => {
  it.each([
    [0, 0], // before
    [2, 2], // right before the replaced words stays
    [3, 6], // inside: behind what was put there
    [5, 6], // right behind stays behind
    [8, 9],
  ])('offset %i of "ab[cde→wxyz]fgh" lies at %i', (offset, mapped) => {
    expect(mapOffset(offset, [{ start: 2, end: 5, insert: 'wxyz' }])).toBe(mapped);
  });

  it('moves behind what is inserted right there, as after typing', () => {
    expect(mapOffset(3, [{ start: 3, end: 3, insert: '.' }])).toBe(4);
  });

  it('stays inside the new text, keeps order, and keeps its distance to untouched text', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const after = applyEdits(text, edits);
        let before = 0;
        for (let offset = 0; offset <= text.length; offset += 1) {
          const mapped = mapOffset(offset, edits);
          expect(mapped).toBeGreaterThanOrEqual(before);
          expect(mapped).toBeLessThanOrEqual(after.length);
          before = mapped;
          const untouched = edits.every((edit) => offset < edit.start || offset >= edit.end);
          if (untouched && offset < text.length) expect(after[mapped]).toBe(text[offset]);
        }
        expect(mapOffset(text.length, edits)).toBe(after.length);
      }),
    );
  });
});

describe('difference', () => {
  it('is one edit that does the same, as small as can be, and splits no surrogate pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (before, after, around) => {
          const [from, to] = [around + before + around, around + after + around];
          const edit = difference(from, to);
          if (!edit) {
            expect(from).toBe(to);
            return;
          }
          expect(applyEdits(from, [edit])).toBe(to);
          expect(from.slice(0, edit.start).isWellFormed() || !from.isWellFormed()).toBe(true);
          expect(edit.insert.isWellFormed() || !to.isWellFormed()).toBe(true);
          expect(edit.end - edit.start).toBeLessThanOrEqual(before.length + 2);
        },
      ),
    );
  });

  it('keeps both halves of an emoji together', () => {
    expect(difference('a😀b', 'a😁b')).toEqual({ start: 1, end: 3, insert: '😁' });
  });

  it('covers several edits with one', () => {
    const edits = [
      { start: 0, end: 1, insert: 'A' },
      { start: 6, end: 7, insert: '' },
    ];
    expect(difference('abc def.', applyEdits('abc def.', edits))).toEqual({
      start: 0,
      end: 7,
      insert: 'Abc de',
    });
  });
});

describe('narrowed', () => {
  it('leaves out what it would only write again, so that a caret in the word stays', () => {
    const edit = narrowed('a deal now', { start: 2, end: 6, insert: 'Deal' });
    expect(edit).toEqual({ start: 2, end: 3, insert: 'D' });
    expect(mapOffset(5, [edit])).toBe(5);
    expect(narrowed('abc', { start: 1, end: 2, insert: 'b' })).toEqual({
      start: 1,
      end: 1,
      insert: '',
    });
  });

  it('makes the same text', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        for (const edit of edits)
          expect(applyEdits(text, [narrowed(text, edit)])).toBe(applyEdits(text, [edit]));
      }),
    );
  });
});
