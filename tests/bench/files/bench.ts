import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/lib/cli/root';
import { median, type Row, rounded } from '../support/figures';
import { FOLDER, makeTemplates } from './make';

const FEW = 1_000;
const MANY = 10_000;
const ROUNDS = 3;
/** What a row may cost beyond merely reading it, milliseconds on one core. */
const PER_ROW = 1;
/** Ten times the rows may take so much more memory, MB. */
const FLAT = 80;

interface Figures {
  rows: number;
  cpu: number;
  wall: number;
  megabytes: number;
}

/**
 * `check:listings` on templates, each in a process of its own, against merely reading the same file with
 * papaparse (text) and hucre (workbook). Processor time, so that two cores or a busy machine change nothing.
 */
export async function* filesBench(): AsyncGenerator<Row> {
  const few = await makeTemplates(FEW);
  const many = await makeTemplates(MANY);
  const ours = await buildOurs();
  for (const [kind, peer] of [
    ['tsv', 'papaparse'],
    ['xlsx', 'hucre'],
  ] as const) {
    const rounds = Array.from({ length: ROUNDS }, () => ({
      peer: run(peer, [many[kind]]),
      read: run('ours', [ours, 'read', many[kind]]),
    }));
    const cpu = (of: 'peer' | 'read'): number => median(rounds.map((round) => round[of].cpu));
    yield row(`files-read-${kind}`, cpu('read'), cpu('peer'), peer, {
      megabytes: memoryOf(rounds.map(({ read }) => read)),
      peerMegabytes: memoryOf(rounds.map((round) => round.peer)),
    });
    // Long enough for one round to tell.
    const check = run('ours', [ours, 'check', many[kind]]);
    const checkOfFew = run('ours', [ours, 'check', few[kind]]);
    const perRow = (check.cpu - cpu('peer')) / MANY;
    const grown = check.megabytes - checkOfFew.megabytes;
    yield row(`files-check-${kind}`, check.cpu, cpu('peer'), peer, {
      perRow: rounded(perRow),
      megabytes: rounded(check.megabytes),
      megabytesOfFew: rounded(checkOfFew.megabytes),
      bar: `perRow <= ${PER_ROW} ms, and at most ${FLAT} MB more than for ${FEW} rows`,
      ok: perRow <= PER_ROW && grown <= FLAT,
    });
  }
}

function row(name: string, ours: number, peer: number, peerName: string, more: Partial<Row>): Row {
  return {
    name,
    ours: rounded(ours),
    peer: rounded(peer),
    peerName: `${peerName} ${versionOf(peerName)}, merely reading`,
    ratio: rounded(peer / ours),
    unit: `ms of processor time for a template of ${MANY} rows`,
    ...more,
  };
}

function memoryOf(figures: readonly Figures[]): number {
  return rounded(median(figures.map(({ megabytes }) => megabytes)));
}

function run(script: string, args: readonly string[]): Figures {
  const path = join(ROOT, `tests/bench/files/${script}.mjs`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

function versionOf(name: string): string {
  const manifest = readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Command and reader as files of their own; gives their folder. */
async function buildOurs(): Promise<string> {
  const { build } = await import('vite');
  const outDir = join(FOLDER, 'ours');
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    ssr: { external: true },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: {
        input: ['lib/cli/check-listings.ts', 'lib/files/read-listings.ts'].map((file) =>
          join(ROOT, file),
        ),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  return outDir;
}
