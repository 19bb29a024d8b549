import { describe, expect, it } from 'vitest';
import { insertImport } from './insert-import';

const FILE = `import type { all } from '../../en/all';
import { beta } from './beta';
import { delta } from './delta';

export const x = { beta, delta };
`;

describe('insertImport', () => {
  it.each([
    ['./alpha', 1],
    ['./carrot', 2],
    ['./omega', 3],
  ])('puts %s where its place is', (module, line) => {
    const lines = insertImport(FILE, 'added', module).split('\n');
    expect(lines[line]).toBe(`import { added } from '${module}';`);
    expect(lines.filter((_, at) => at !== line).join('\n')).toBe(FILE);
  });

  it('refuses a file without imports', () => {
    expect(() => insertImport('export const x = 1;\n', 'a', './a')).toThrow('no import');
  });
});
