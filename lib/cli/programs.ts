import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root';

/** The program file of an installed package, so that it can be run by Node on every platform alike. */
function programFile(packageName: string, program: string): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

const PROGRAMS = {
  biome: '@biomejs/biome',
  tsc: 'typescript',
  wxt: 'wxt',
  knip: 'knip',
  vitest: 'vitest',
  'addons-linter': 'addons-linter',
} as const;

export interface RunResult {
  ok: boolean;
  /** Standard output and standard error, in the order they came. Empty when `live`. */
  output: string;
}

export interface RunOptions {
  /** Let it write to our own output at once instead of collecting it. */
  live?: boolean;
}

/** Runs one of the tools the project installs, from the root, without a network and without questions. */
export function runProgram(
  name: keyof typeof PROGRAMS,
  args: readonly string[],
  { live = false }: RunOptions = {},
): Promise<RunResult> {
  const child = spawn(process.execPath, [programFile(PROGRAMS[name], name), ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => {
      output += part;
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}
