import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference } from '@/lib/text/edits';
import { shiftSpan } from './shift';

describe('shiftSpan', () => {
  it('keeps a span before the edit and moves one behind it', () => {
    const edit = { start: 5, end: 6, insert: 'xyz' };
    expect(shiftSpan({ start: 0, end: 5 }, edit)).toEqual({ start: 0, end: 5 });
    expect(shiftSpan({ start: 6, end: 9 }, edit)).toEqual({ start: 8, end: 11 });
  });

  it('drops a span that the edit touches', () => {
    expect(shiftSpan({ start: 2, end: 6 }, { start: 5, end: 5, insert: 'x' })).toBeUndefined();
    expect(shiftSpan({ start: 5, end: 6 }, { start: 5, end: 6, insert: '' })).toBeUndefined();
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
          const edit = difference(before, after);
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
