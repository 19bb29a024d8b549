import { parseArgs } from 'node:util';
import { launchWithExtension } from '@/lib/cli/launch';
import { freshBuild } from '@/tests/bench/support/build';
import { startPractice } from '@/tests/practice/server';
import { adversarial, fuzzEngine } from '@/tests/soak/engine-fuzz';
import { fuzzFiles } from '@/tests/soak/files-fuzz';
import { fuzzIds } from '@/tests/soak/ids';
import { killAndLook } from '@/tests/soak/kills/kills';
import { soakOcr } from '@/tests/soak/ocr';
import { randomEdits } from '@/tests/soak/random-edits';
import { insertReplies } from '@/tests/soak/replies';

interface Options {
  seed: number;
  minutes: number;
  edits: number;
  replies: number;
  /** Conditions of the practice pages, one page after the other. */
  conditions: readonly string[];
  pictures: number;
  kills: number;
  /** Folder in which the drawn pictures are kept. */
  save?: string;
}

const OK = 0;
const BROKEN = 1;
const UNUSABLE = 2;

const SLOWEST_MS = 1_000;
/** A quarter of the text must take a quarter of the time; the rest is noise of the machine. */
const STEEPEST_GROWTH = 10;
/** Below this, the growth of a time is the growth of its noise. */
const TELLING_MS = 50;
const IDS = 1_000_000;
/** Replies put into message boxes. */
const REPLIES = 1_000;
const PROGRESS = 100;
/** Drawn pictures in which words are looked for. */
const PICTURES = 400;
/** Times that the browser is killed. */
const KILLS = 200;
const CONDITIONS = ['rerender', '', 'rerender', 'csp,transform', 'rtl', 'rem,rerender'];

/** The long tests by name; each prints what it saw and throws at the first breach. */
const TESTS: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  adversarial: () => Promise.resolve(hostileTexts()),
  engine: (options) => Promise.resolve(engine(options)),
  edits,
  files: async ({ seed, minutes }) =>
    print('files', {
      seed,
      ...(await fuzzFiles({ seed, until: Date.now() + minutes * 60_000 })),
    }),
  replies,
  ids: ({ seed }) => Promise.resolve(print('ids', { seed, ...fuzzIds({ seed, count: IDS }) })),
  kills,
  ocr,
};

/** `npm run soak [-- --only NAME] [--minutes N] [--seed N] [--edits N] [--replies N] [--with CONDITIONS] [--pictures N] [--kills N] [--save FOLDER]`: the long tests, not part of `npm test`. */
export async function main(args: string[]): Promise<number> {
  const request = readOptions(args);
  if (request === undefined) {
    process.stderr.write(
      `soak: --only ${Object.keys(TESTS).join('|')}, --minutes N (fuzzing), --seed N, --edits N, --replies N, --with CONDITIONS, --pictures N, --kills N, --save FOLDER\n`,
    );
    return UNUSABLE;
  }
  let status = OK;
  for (const name of request.names) {
    try {
      await TESTS[name]?.(request.options);
    } catch (error) {
      process.stdout.write(
        `${name}: FAILED: ${error instanceof Error ? error.message : String(error)}\n`,
      );
      status = BROKEN;
    }
  }
  return status;
}

function hostileTexts(): void {
  const slow: string[] = [];
  for (const store of ['US', 'JP'] as const) {
    for (const { name, ms, growth } of adversarial(store)) {
      const steep = ms > TELLING_MS && growth > STEEPEST_GROWTH;
      print('adversarial', {
        store,
        text: name,
        ms: Math.round(ms),
        growth: Number(growth.toFixed(1)),
      });
      if (ms > SLOWEST_MS || steep)
        slow.push(`${store} ${name}: ${Math.round(ms)} ms, grows ${growth.toFixed(1)}-fold`);
    }
  }
  if (slow.length > 0) throw new Error(`too slow on 1 MB:\n${slow.join('\n')}`);
}

function engine({ seed, minutes }: Options): void {
  print('engine', { seed, ...fuzzEngine({ seed, until: Date.now() + minutes * 60_000 }) });
}

async function edits({ seed, edits: count, conditions }: Options): Promise<void> {
  const extension = await freshBuild('soak');
  const practice = await startPractice();
  const extended = await launchWithExtension({ practice, extension });
  const plain = await launchWithExtension({ practice, extension: false });
  try {
    const progress = (done: number): void => print('edits', { done });
    const report = await randomEdits(extended, plain, {
      seed,
      edits: count,
      conditions,
      progress,
    });
    print('edits', { seed, ...report });
  } finally {
    await plain.close();
    await extended.close();
    await practice.close();
  }
}

async function replies({ seed, replies: times }: Options): Promise<void> {
  const extension = await freshBuild('soak');
  const practice = await startPractice();
  const chromium = await launchWithExtension({ practice, extension });
  try {
    const progress = (done: number): void => {
      if (done % PROGRESS === 0) print('replies', { done });
    };
    const started = performance.now();
    const report = await insertReplies(chromium, { seed, times, progress });
    const seconds = Math.round((performance.now() - started) / 1_000);
    print('replies', { seed, ...report, seconds });
  } finally {
    await chromium.close();
    await practice.close();
  }
}

async function kills({ seed, kills: count }: Options): Promise<void> {
  const extension = await freshBuild('soak');
  const progress = (done: number): void => {
    if (done % 20 === 0) print('kills', { done });
  };
  print('kills', { seed, ...(await killAndLook({ seed, kills: count, extension, progress })) });
}

async function ocr({ seed, minutes, pictures, save }: Options): Promise<void> {
  const report = await soakOcr({
    seed,
    pictures,
    until: Date.now() + minutes * 60_000,
    ...(save !== undefined && { save }),
    progress: (done) => print('ocr', { done }),
  });
  print('ocr', { seed, ...report });
}

function print(name: string, figures: Record<string, unknown>): void {
  process.stdout.write(`${name}: ${JSON.stringify(figures)}\n`);
}

function readOptions(args: string[]): { names: string[]; options: Options } | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        only: text,
        minutes: text,
        seed: text,
        edits: text,
        replies: text,
        with: text,
        pictures: text,
        kills: text,
        save: text,
      },
    });
    const names = values.only?.split(',') ?? Object.keys(TESTS);
    const options = {
      minutes: Number(values.minutes ?? 5),
      // A different story each time, which the report names so that it can be told again.
      seed: Number(values.seed ?? Date.now() % 1_000_000),
      edits: Number(values.edits ?? 10_000),
      replies: Number(values.replies ?? REPLIES),
      // To tell one story again: its seed and its condition, as the failure names them.
      conditions: values.with === undefined ? CONDITIONS : [values.with],
      pictures: Number(values.pictures ?? PICTURES),
      kills: Number(values.kills ?? KILLS),
      ...(values.save !== undefined && { save: values.save }),
    };
    const usable =
      names.every((name) => name in TESTS) &&
      [
        options.minutes,
        options.seed,
        options.edits,
        options.replies,
        options.pictures,
        options.kills,
      ].every((value) => value >= 0);
    return usable ? { names, options } : undefined;
  } catch {
    return undefined;
  }
}
