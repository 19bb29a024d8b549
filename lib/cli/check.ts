import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { forbiddenImports } from './check/imports';
import { staleDocs } from './docs/documents';
import { type RunResult, runProgram } from './programs';
import { ROOT } from './root';

/** One thing that is checked: what it is called, what to do when it fails, and how it is found out. */
interface Check {
  name: string;
  cure: string;
  run(): Promise<RunResult>;
}

const CHECKS: readonly Check[] = [
  {
    name: 'types',
    cure: 'Correct the types; there is no "any" and no "@ts-ignore" here.',
    run: types,
  },
  {
    name: 'format and lint',
    cure: '"npm run format" repairs what can be repaired by itself.',
    run: () => runProgram('biome', ['ci', '--colors=off', '--max-diagnostics=60', '.']),
  },
  {
    name: 'unused code and packages',
    cure: 'Remove what nobody uses. A new kind of registry is named in knip.jsonc.',
    run: () => runProgram('knip', ['--no-progress', '--no-config-hints']),
  },
  {
    name: 'import directions',
    cure: 'Each ban says why; the picture is in README.md, the rules in lib/cli/check/import-rules.ts.',
    run: async () => asResult(await forbiddenImports()),
  },
  {
    name: 'conventions',
    cure: 'Each test says which file breaks which convention, and what to do.',
    run: () => runProgram('vitest', ['run', '--project', 'conventions']),
  },
  {
    name: 'generated documents',
    cure: 'Run "npm run docs" and commit what it writes.',
    run: async () => asResult(staleDocs()),
  },
];

function asResult(problems: readonly string[]): RunResult {
  return { ok: problems.length === 0, output: problems.join('\n') };
}

async function types(): Promise<RunResult> {
  // WXT writes the types of its own modules, from its configuration and from the entrypoints.
  const prepared = join(ROOT, '.wxt', 'tsconfig.json');
  const isFresh =
    existsSync(prepared) &&
    statSync(prepared).mtimeMs > statSync(join(ROOT, 'wxt.config.ts')).mtimeMs;
  if (!isFresh) {
    const result = await runProgram('wxt', ['prepare']);
    if (!result.ok) return result;
  }
  return runProgram('tsc', ['--noEmit', '--pretty', 'false']);
}

/** Runs a check and prints one line, with its output and the cure below when it fails. */
async function judge({ name, cure, run }: Check): Promise<boolean> {
  const start = performance.now();
  const { ok, output } = await run().catch((error: unknown) => asResult([String(error)]));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!ok) console.log(`${output.trimEnd().replace(/^/gm, '    ')}\n  → ${cure}\n`);
  return ok;
}

/** `npm run check`: everything that can be found out without running the product. */
export async function main(): Promise<number> {
  // Types first of all: the preparation writes a file that the others read.
  const [first, ...others] = CHECKS;
  const results = first ? [await judge(first)] : [];
  // The checks in our own process come last, so that they run while the others have processes of their own.
  results.push(...(await Promise.all(others.map(judge))));
  const failed = results.filter((ok) => !ok).length;
  console.log(failed === 0 ? 'check: all is well' : `check: ${failed} of ${results.length} failed`);
  return failed === 0 ? 0 : 1;
}
