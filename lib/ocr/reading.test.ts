import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, readingOf } from './reading';

const LETTERS = ['a', 'b', '限'];

/** The recogniser's answer that is `certainty` sure of each of these classes, one a step. */
function answer(classes: readonly number[], certainty = 0.8): Float32Array {
  const data = new Float32Array(classes.length * 5).fill(0.05);
  for (const [step, each] of classes.entries()) data[step * 5 + each] = certainty;
  return data;
}

describe('reading a line', () => {
  it('joins steps of the same letter, and parts them at the blank', () => {
    const classes = [0, 1, 1, 0, 1, 2, 0, 4, 3, 3];
    expect(readingOf(answer(classes), classes.length, LETTERS)).toEqual({
      text: 'aab 限',
      confidence: expect.closeTo(0.8, 5),
    });
  });

  it('is empty where only the blank is seen', () => {
    expect(readingOf(answer([0, 0]), 2, LETTERS)).toEqual({ text: '', confidence: 0 });
    expect(readingOf(new Float32Array(0), 0, LETTERS)).toEqual({ text: '', confidence: 0 });
  });

  it('never fails, whatever the answer', () => {
    fc.assert(
      fc.property(
        fc.float32Array({ maxLength: 60 }),
        fc.integer({ min: 0, max: 12 }),
        (data, steps) => {
          expect(readingOf(data, steps, LETTERS).text).toBeTypeOf('string');
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  it('knows the letters of a file, one a line, whatever ends the line', () => {
    const file = new TextEncoder().encode('a\r\nb\n限\n').buffer;
    expect(lettersOf(file)).toEqual(LETTERS);
  });
});
