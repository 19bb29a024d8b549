import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../root';
import { KINDS } from './kinds';

/** What the tests of registries, texts and rules need of the tree. */
const COPIED = [
  'lib',
  'components',
  'entrypoints',
  'tests',
  'package.json',
  'vitest.config.ts',
  'tsconfig.json',
  '.wxt',
];
const TESTS = [
  'tests/conventions/registries.test.ts',
  'tests/conventions/rules.test.ts',
  'lib/checklists',
  'lib/rules/examples.test.ts',
  'lib/surfaces/recorded-pages.test.ts',
];

function run(
  copy: string,
  program: string,
  args: readonly string[],
): { status: number | null; output: string } {
  const file = join(ROOT, 'node_modules', program);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', VITEST: '', VITEST_POOL_ID: '', VITEST_WORKER_ID: '' },
  });
  return { status, output: stdout + stderr };
}

describe('what "npm run new" makes', () => {
  const made: string[] = [];
  const copy = mkdtempSync(join(tmpdir(), 'clerkside-new-'));

  beforeAll(() => {
    for (const path of COPIED) cpSync(join(ROOT, path), join(copy, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    made.push(
      ...KINDS.rule(copy, 'title-filler-text').paths,
      ...KINDS.surface(copy, 'made-page').paths,
      ...KINDS.checklist(copy, 'made-list').paths,
    );
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('has correct types', { timeout: 120_000 }, () => {
    const { output } = run(copy, 'typescript/bin/tsc', ['--noEmit', '--pretty', 'false']);
    const ofMade = output.split('\n').filter((line) => made.some((path) => line.startsWith(path)));
    expect(ofMade).toEqual([]);
  });

  it('passes the tests of its registries', { timeout: 120_000 }, () => {
    const { status, output } = run(copy, 'vitest/vitest.mjs', [
      'run',
      '--project',
      'unit',
      '--project',
      'conventions',
      ...TESTS,
      '-t',
      'filler-text|FILLER-TEXT|made-page|made-list|built-in checklists',
    ]);
    expect(status, output).toBe(0);
  });

  it('is one file each, with texts in every language', () => {
    expect(made).toContain('lib/rules/title/title-filler-text.ts');
    expect(made).toContain('lib/surfaces/pages/made-page.ts');
    expect(made).toContain('lib/checklists/built-in/made-list.ts');
    expect(made.filter((path) => path.startsWith('lib/i18n/'))).toHaveLength(8);
  });

  it('is never written over', () => {
    expect(() => KINDS.rule(copy, 'title-filler-text')).toThrow('is there already');
  });
});
