import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from './digest';

describe('the digest of a text', () => {
  it('stays what it is from version to version: it is stored', () => {
    expect(digestOf('')).toBe('0wvjl67o803');
    expect(digestOf('Bamboo Cutting Board')).toBe('0kg90l3oxi9');
  });

  it('is the same for the same text, and eleven signs long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(digestOf(text)).toMatch(/^[0-9a-z]{11}$/);
        expect(digestOf(`${text}`)).toBe(digestOf(text));
      }),
    );
  });

  it('differs after any small change', () => {
    const seen = new Set<string>();
    const text = 'Harborline Bath Towels Set of 4, White';
    for (let at = 0; at <= text.length; at++)
      for (const sign of [' ', 'a', 'A', '\u200B', '，'])
        seen.add(digestOf(text.slice(0, at) + sign + text.slice(at)));
    const texts = new Set<string>();
    for (let at = 0; at <= text.length; at++)
      for (const sign of [' ', 'a', 'A', '\u200B', '，'])
        texts.add(text.slice(0, at) + sign + text.slice(at));
    expect(seen.size).toBe(texts.size);
  });
});
