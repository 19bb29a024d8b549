import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError, positionOf } from './json-error';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findJsonError', () => {
  it.each([
    ['{"a": 1,}', 'trailingComma', 7],
    ['["a", ]', 'trailingComma', 4],
    ['{"a": 1', 'unfinished', 7],
    ['', 'unfinished', 0],
    ['{"a": "b', 'openString', 8],
    ['{"a": "b\nc"}', 'controlCharacter', 8],
    ['{"a": "\\x"}', 'badEscape', 7],
    ["{'a': 1}", 'needsQuotes', 1],
    ['{"a" 1}', 'needsColon', 5],
    ['{"a": 1 "b": 2}', 'needsComma', 8],
    ['{"a": 1} x', 'extraText', 9],
    ['{"a": NaN}', 'unexpected', 6],
    ['{"a": 01}', 'needsComma', 7],
  ] as const)('%j: %s at %i', (text, fault, offset) => {
    expect(parses(text)).toBe(false);
    expect(findJsonError(text)).toEqual({ fault, offset });
  });

  it('agrees with JSON.parse about any text', () => {
    const signs = fc.string({
      unit: fc.constantFrom(...'{}[]",:\\u0a1-+.eE \n\t\u0000\u007f\ud800truefalsn'),
    });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string(), fc.json()), (text) => {
        const error = findJsonError(text);
        expect(error === undefined).toBe(parses(text));
        if (error !== undefined) expect(error.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees about JSON with one sign taken away', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
        expect(findJsonError(cut) === undefined).toBe(parses(cut));
      }),
    );
  });

  it('takes any depth', () => {
    expect(findJsonError('['.repeat(200_000))).toEqual({ fault: 'unfinished', offset: 200_000 });
    expect(findJsonError(`"${'\\n x'.repeat(2_000_000)}`)?.fault).toBe('openString');
    expect(findJsonError('['.repeat(200_000) + ']'.repeat(200_000))).toBeUndefined();
  });
});

describe('positionOf', () => {
  it('counts lines and columns from 1', () => {
    expect(positionOf('ab\r\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(positionOf('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
    expect(positionOf('ab\n', 3)).toEqual({ line: 2, column: 1 });
  });
});
