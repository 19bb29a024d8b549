import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftSpan, singleEdit } from './shift';

describe('singleEdit', () => {
  it('is undefined for equal texts', () => {
    expect(singleEdit('abc', 'abc')).toBeUndefined();
  });

  it('describes any pair of texts exactly', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        const edit = singleEdit(before, after);
        if (!edit) return before === after;
        const inserted = after.slice(edit.start, edit.start + edit.inserted);
        return (
          before.slice(0, edit.start) + inserted + before.slice(edit.start + edit.removed) === after
        );
      }),
    );
  });
});

describe('shiftSpan', () => {
  it('keeps a span before the edit and moves one behind it', () => {
    const edit = { start: 5, removed: 1, inserted: 3 };
    expect(shiftSpan({ start: 0, end: 5 }, edit)).toEqual({ start: 0, end: 5 });
    expect(shiftSpan({ start: 6, end: 9 }, edit)).toEqual({ start: 8, end: 11 });
  });

  it('drops a span that the edit touches', () => {
    expect(shiftSpan({ start: 2, end: 6 }, { start: 5, removed: 0, inserted: 1 })).toBeUndefined();
    expect(shiftSpan({ start: 5, end: 6 }, { start: 5, removed: 1, inserted: 0 })).toBeUndefined();
  });

  it('a span that survives an insertion or a deletion marks the same words as before', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.nat(40),
        fc.nat(10),
        fc.string({ maxLength: 5 }),
        fc.nat(40),
        fc.nat(10),
        (before, at, removed, inserted, from, length) => {
          const start = Math.min(at, before.length);
          const gone = Math.min(removed, before.length - start);
          const after = before.slice(0, start) + inserted + before.slice(start + gone);
          const edit = singleEdit(before, after);
          const spanStart = Math.min(from, before.length);
          const span = { start: spanStart, end: Math.min(spanStart + length, before.length) };
          const shifted = edit ? shiftSpan(span, edit) : span;
          return (
            !shifted ||
            after.slice(shifted.start, shifted.end) === before.slice(span.start, span.end)
          );
        },
      ),
    );
  });
});
