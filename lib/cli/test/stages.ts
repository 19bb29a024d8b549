import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browser';
import { main as check } from '../check';
import { type RunResult, runProgram } from '../programs';
import { ROOT } from '../root';
import { countsOf, secondTries } from './outcome';

interface Counts {
  passed: number;
  failed: number;
}

interface Stage {
  title: string;
  /** Stages that must have passed before. */
  needs?: readonly StageName[];
  run(): Promise<Counts>;
}

const NAMES = ['check', 'unit', 'build', 'build-firefox', 'lint-firefox', 'e2e'] as const;
export type StageName = (typeof NAMES)[number];

/** True when `name` is a stage, e.g. one given after `--only`. */
export function isStageName(name: string | undefined): name is StageName {
  return NAMES.some((each) => each === name);
}

/** The stages of `npm test`, in order. */
export const STAGES: Readonly<Record<StageName, Stage>> = {
  check: {
    title: 'format, lint, types, conventions',
    run: async () => asCounts((await check()) === 0),
  },
  unit: { title: 'unit tests', run: () => vitest('unit') },
  build: {
    title: 'build for Chromium',
    run: async () => asCounts(shown(await runProgram('wxt', ['build', '-b', 'chrome'])).ok),
  },
  'build-firefox': {
    title: 'build for Firefox',
    run: async () => asCounts(shown(await runProgram('wxt', ['build', '-b', 'firefox'])).ok),
  },
  'lint-firefox': {
    title: 'Firefox add-on lint',
    needs: ['build-firefox'],
    run: lintFirefox,
  },
  e2e: {
    title: 'end-to-end tests in Chromium',
    needs: ['build', 'build-firefox'],
    run: async () => {
      console.log(`browser: ${await ensureBrowser()}`);
      return vitest('e2e');
    },
  },
};

function asCounts(ok: boolean): Counts {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function shown(result: RunResult): RunResult {
  console.log(result.output.trim());
  return result;
}

async function vitest(project: 'unit' | 'e2e'): Promise<Counts> {
  const file = join(ROOT, '.output', `${project}-report.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runProgram('vitest', ['run', '--project', project, ...reporters], {
    live: true,
  });
  if (!existsSync(file)) return asCounts(false);
  const json = readFileSync(file, 'utf8');
  const counts = countsOf(json);
  for (const name of secondTries(json)) console.log(`passed only at the second try: ${name}`);
  // Vitest also fails for what no test failed of, e.g. an error nobody caught.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** Mozilla's own linter, as the add-on store runs it. Errors fail; warnings are shown. */
async function lintFirefox(): Promise<Counts> {
  const result = await runProgram('addons-linter', [
    '--output=text',
    '--enable-data-collection-permissions=true',
    join(ROOT, '.output', 'firefox-mv3'),
  ]);
  return asCounts(shown(result).ok);
}
