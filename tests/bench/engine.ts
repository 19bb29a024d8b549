import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '@/lib/cli/root';
import type { Listing } from '@/lib/listing/listing';
import { checkListing } from '@/lib/rules/engine/engine';
import { alone, median, type Row, rounded } from './support/figures';
import { coldPeerArgs, installPeers, type Lint, loadPeer, PEERS, peerLabel } from './support/peers';
import { listingsFor, TEXT_LANGUAGES, wholeListingsFor } from './texts/listings';

const TEXTS = 300;
const WARM_UPS = 1;
const ROUNDS = 3;
const COLD_STARTS = 5;
const ON = '2026-11-21';
const HARPER_BAR = 50;
const LATIN_BAR_MS = 1;
const JAPANESE_BAR_MS = 10;

/** The engine against three well-known linters on the same texts, in one run, round by round. */
export async function* engineBench(): AsyncGenerator<Row> {
  installPeers();
  for (const name of PEERS) yield await warm(name, await loadPeer(name));
  for (const language of TEXT_LANGUAGES) yield oursAlone(language);
  yield oursAlone('en', true);
  const title = listingsFor('en', 1, 1)[0]?.title ?? '';
  const ours = await buildEngine();
  for (const name of PEERS) yield cold(name, ours, title);
}

/** Paired rounds: both see the same texts, new ones in each round, and take turns in going first. */
async function warm(name: (typeof PEERS)[number], lint: Lint): Promise<Row> {
  const oursMs: number[] = [];
  const peerMs: number[] = [];
  const found = { ours: 0, peer: 0 };
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const listings = wholeListingsFor('en', TEXTS, 1_000 + round);
    let [oursTime, peerTime] = [0, 0];
    const turns = [
      () => {
        const begin = performance.now();
        for (const listing of listings)
          found.ours += checkListing(listing, { on: ON }).findings.length;
        oursTime = performance.now() - begin;
      },
      async () => {
        const begin = performance.now();
        for (const text of listings.flatMap(textsOf)) found.peer += await lint(text);
        peerTime = performance.now() - begin;
      },
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    if (round < WARM_UPS) continue;
    oursMs.push(oursTime);
    peerMs.push(peerTime);
  }
  const ratio = median(oursMs.map((ours, at) => (peerMs[at] ?? Number.NaN) / ours));
  return {
    name: 'engine',
    ours: rounded(median(oursMs)),
    peer: rounded(median(peerMs)),
    peerName: peerLabel(name),
    ratio: rounded(ratio),
    unit: `ms for ${TEXTS} distinct whole listings`,
    ...(name === 'harper.js' ? { bar: `ratio >= ${HARPER_BAR}`, ok: ratio >= HARPER_BAR } : {}),
    rounds: ROUNDS,
    findings: { ours: found.ours, peer: found.peer },
  };
}

/**
 * The other languages have no peer: English linters would find nothing in them. `withFixes`: the fixes are
 * looked at too, which the engine else works out only on demand.
 */
function oursAlone(language: string, withFixes = false): Row {
  const times: number[] = [];
  let looked = 0;
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const listings = wholeListingsFor(language, TEXTS, 2_000 + round);
    const begin = performance.now();
    for (const listing of listings) {
      const { findings } = checkListing(listing, { on: ON });
      if (withFixes) for (const { fixes } of findings) looked += fixes.length;
    }
    if (round >= WARM_UPS) times.push(performance.now() - begin);
  }
  const bar = language === 'ja' ? JAPANESE_BAR_MS : LATIN_BAR_MS;
  const each = median(times) / TEXTS;
  return alone(
    `engine-${language}${withFixes ? '-fixes' : ''}`,
    median(times),
    `ms for ${TEXTS} distinct whole listings`,
    withFixes
      ? { fixes: looked }
      : { each: rounded(each), bar: `<= ${bar} a listing`, ok: each <= bar },
  );
}

/** A fresh process each: loading the code and the first check. */
function cold(name: (typeof PEERS)[number], ours: string, title: string): Row {
  const oursMs: number[] = [];
  const peerMs: number[] = [];
  for (let round = 0; round < COLD_STARTS; round += 1) {
    oursMs.push(run([join(ROOT, 'tests/bench/cold/ours.mjs'), ours, title]));
    peerMs.push(run(coldPeerArgs(name, title)));
  }
  const ratio = median(oursMs.map((one, at) => (peerMs[at] ?? Number.NaN) / one));
  return {
    name: 'engine-cold',
    ours: rounded(median(oursMs)),
    peer: rounded(median(peerMs)),
    peerName: peerLabel(name),
    ratio: rounded(ratio),
    unit: 'ms for loading and one title, in a fresh process',
    rounds: COLD_STARTS,
  };
}

function run(args: string[]): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`a cold start failed: ${stderr}`);
  return Number(stdout);
}

/** The engine alone in one file, as no command has it; gives its path. */
async function buildEngine(): Promise<string> {
  const { build } = await import('vite');
  const outDir = join(ROOT, '.output/bench/engine');
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: join(ROOT, 'lib/rules/engine/engine.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  });
  return join(outDir, 'engine.mjs');
}

function textsOf(listing: Listing): string[] {
  const { title, highlights, bullets = [], description, searchTerms } = listing;
  return [title, highlights, ...bullets, description, searchTerms].filter(
    (text) => text !== undefined,
  );
}
