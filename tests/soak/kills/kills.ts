import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'vite';
import { type Launched, launchWithExtension } from '@/lib/cli/launch';
import { ROOT } from '@/lib/cli/root';
import { randomFrom } from '../../bench/support/random';
import { type State, stateAfter } from './model';

export interface KillsOptions {
  seed: number;
  kills: number;
  /** Folder of the built extension; it is copied, not changed. */
  extension: string;
  progress?: (done: number) => void;
}

export interface KillsReport {
  kills: number;
  /** Operations whose promise was kept; each of them was there after the kill that followed. */
  kept: number;
  /** Operations that were written, but whose word had not come through before the kill. */
  unheard: number;
}

/** The browser is killed at a moment between these, in milliseconds after work began. */
const SOONEST_MS = 20;
const LATEST_MS = 900;
const PATIENCE_MS = 20_000;

/**
 * Works in a page of the extension and kills the whole browser at random moments, again and again in one profile.
 * Afterwards the database must open, hold every operation that was acknowledged, and none by half.
 * @throws with the seed and both states at the first loss.
 */
export async function killAndLook(options: KillsOptions): Promise<KillsReport> {
  const extension = await withPage(options.extension);
  const userDataDir = await mkdtemp(join(tmpdir(), 'clerkside-kills-'));
  const random = randomFrom(options.seed + 1);
  const report: KillsReport = { kills: 0, kept: 0, unheard: 0 };
  try {
    let count = 0;
    for (; report.kills < options.kills; report.kills += 1) {
      const moment = SOONEST_MS + random.below(LATEST_MS - SOONEST_MS);
      count = await oneLife({ extension, userDataDir }, options.seed, count, moment, report);
      options.progress?.(report.kills + 1);
    }
    const last = await start({ extension, userDataDir });
    await found(last, options.seed, count, count + 1).finally(() => last.chromium.close());
    return report;
  } finally {
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

interface Place {
  extension: string;
  userDataDir: string;
}

/** From the start of a browser to its end. @returns how many operations are known to be there */
async function oneLife(
  place: Place,
  seed: number,
  count: number,
  moment: number,
  report: KillsReport,
): Promise<number> {
  const living = await start(place);
  try {
    // What the kill before left: at least what was acknowledged, at most one operation more.
    const present = await found(living, seed, count, count + 1);
    report.unheard += present - count;
    let heard = present;
    await living.page.exposeFunction('done', (n: number) => {
      heard = n;
    });
    const working = living.page.evaluate(`kills.work(${seed}, ${present + 1})`);
    working.catch(() => undefined); // It never ends but by the kill.
    await setTimeout(moment);
    await kill(living.chromium);
    report.kept += heard - present;
    return heard;
  } finally {
    await kill(living.chromium);
  }
}

async function start(place: Place) {
  const chromium = await launchWithExtension({ ...place, handlesSignals: false });
  const page = await chromium.extensionPage('kills.html');
  await page.waitForFunction('globalThis.kills !== undefined');
  const opened = await page.evaluate('kills.open()');
  if (opened !== 'ready') throw new Error(`after a kill the database is ${opened}`);
  return { chromium, page };
}

/** How many operations the database shows, which must be one of `least` to `most`. */
async function found(
  { page }: Awaited<ReturnType<typeof start>>,
  seed: number,
  least: number,
  most: number,
): Promise<number> {
  const { state, problems } = (await page.evaluate('kills.look()')) as {
    state: State;
    problems: string[];
  };
  for (let count = least; count <= most; count += 1)
    if (problems.length === 0 && isDeepStrictEqual(state, stateAfter(seed, count))) return count;
  const wanted = JSON.stringify(stateAfter(seed, least));
  const seen = JSON.stringify(state);
  throw new Error(
    `seed ${seed}, ${least} operations acknowledged: ${problems.join('; ')}\nwanted ${wanted}\nfound ${seen}`,
  );
}

/** Ends the whole browser at once, as a power switch would. */
async function kill({ browser }: Launched): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process');
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else if (isAlive(pid)) process.kill(-pid, 'SIGKILL');
  const end = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > end) throw new Error('The browser could not be killed');
    await setTimeout(10);
  }
}

/** True while any process of the group lives; who has ended must let go of the profile first. */
function isAlive(pid: number): boolean {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A copy of the extension with one page more, which works with the code that is shipped. */
async function withPage(extension: string): Promise<string> {
  const copy = join(ROOT, '.output', 'kills', 'extension');
  await rm(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, 'kills.html'), '<!doctype html><script src="kills.js"></script>');
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: copy,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(ROOT, 'tests/soak/kills/page.ts'),
        formats: ['iife'],
        name: 'killsPage',
        fileName: () => 'kills.js',
      },
    },
  });
  return copy;
}
