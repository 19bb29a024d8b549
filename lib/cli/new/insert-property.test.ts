import { describe, expect, it } from 'vitest';
import { insertProperty } from './insert-property';

describe('insertProperty', () => {
  it('adds to an empty object', () => {
    const content = 'export const texts = {\n  names: {},\n};\n';
    expect(insertProperty(content, 'texts', ['names'], "'a-b': 'c'")).toBe(
      "export const texts = {\n  names: {\n    'a-b': 'c',\n  },\n};\n",
    );
  });

  it('adds behind the last property, comma or none', () => {
    for (const comma of ['', ',']) {
      const content = `const a: T = {\n  one: 1${comma}\n} as const satisfies U;\n`;
      expect(insertProperty(content, 'a', [], 'two: 2')).toBe(
        'const a: T = {\n  one: 1,\n  two: 2,\n} as const satisfies U;\n',
      );
    }
  });

  it('keeps a comment behind the last property', () => {
    const content = 'const a = {\n  one: 1, // first\n};\n';
    expect(insertProperty(content, 'a', [], 'two: 2')).toContain('two: 2,');
    expect(insertProperty(content, 'a', [], 'two: 2')).toContain('// first');
  });

  it('refuses what it does not know', () => {
    expect(() => insertProperty('const a = {};', 'b', [], 'c: 1')).toThrow('no object at b');
    expect(() => insertProperty('const a = { b: 1 };', 'a', ['b'], 'c: 1')).toThrow('a.b');
  });
});
