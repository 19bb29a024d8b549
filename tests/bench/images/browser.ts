import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Launched, launchWithExtension } from '@/lib/cli/launch';
import { startPractice } from '@/tests/practice/server';
import { stretchesOf, traced } from '../page/trace';
import { freshBuild } from '../support/build';
import { alone, median, type Row, rounded } from '../support/figures';
import { readManyTimes, timeDecoding, timeReading } from './in-browser';
import { photoJpeg } from './photo';

const ROUNDS = { 2000: 15, 10000: 4 } as const;
const WARM_UPS = 2;
/** Ours may take this many times as long as the browser takes for mere decoding and reading of pixels. */
const BARS = { 2000: 1.5, 10000: 1.3 } as const;
/** For a large picture the browser is asked to shrink what it decodes, which is less to read. */
const SHRUNK = { 2000: undefined, 10000: 2000 } as const;
const STRETCH_BAR_MS = 16;
const MANY = 200;
const WARM_UP_PICTURES = 40;
const MEMORY_BAR_MB = 10;
const IMAGES_TAB =
  'https://sellercentral.amazon.com/interactive/listing/workflow/edit/images?empty=1&lang=en&store=US';

/** The reader of images as it is shipped, in a real Chromium. */
export async function* browserRows(): AsyncGenerator<Row> {
  const extension = await freshBuild('bench-images');
  const practice = await startPractice();
  const chromium = await launchWithExtension({ practice, extension });
  try {
    const page = await chromium.extensionPage('options.html');
    await page.bringToFront();
    const worker = workerIn(extension);
    for (const side of [2000, 10_000] as const) yield await timeRow(page, worker, side);
    yield await memoryRow(chromium, page, worker);
    await page.close();
    yield await stretchRow(chromium);
  } finally {
    await chromium.close();
    await practice.close();
  }
}

/** The worker's file; its name changes with its content. */
function workerIn(extension: string): string {
  const file = readdirSync(join(extension, 'assets')).find((name) => /^worker-.*\.js$/.test(name));
  if (file === undefined) throw new Error('the build has no worker for images');
  return `/assets/${file}`;
}

async function timeRow(page: Page, worker: string, side: 2000 | 10000): Promise<Row> {
  const bytes = (await photoJpeg(side)).toString('base64');
  const shrunk = SHRUNK[side];
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < WARM_UPS + ROUNDS[side]; round += 1) {
    const turns = [
      async () => ours.push(await page.evaluate(timeReading, worker, bytes)),
      async () => peer.push(await page.evaluate(timeDecoding, bytes, shrunk)),
    ];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  const [mine, theirs] = [ours.slice(WARM_UPS), peer.slice(WARM_UPS)];
  const times = median(mine.map((one, at) => one / (theirs[at] ?? Number.NaN)));
  const most = BARS[side];
  return {
    name: `images-browser-${side}`,
    ours: rounded(median(mine)),
    peer: rounded(median(theirs)),
    peerName: shrunk
      ? `createImageBitmap to ${shrunk} px and getImageData`
      : 'createImageBitmap and getImageData',
    ratio: rounded(1 / times),
    unit: `ms for the facts of a JPEG of ${side} px`,
    bar: `at most ${most} times the peer`,
    ok: times <= most,
    times: rounded(times),
    rounds: ROUNDS[side],
  };
}

/** Memory of the extension's processes before and after many pictures; only Linux tells it. */
async function memoryRow(chromium: Launched, page: Page, worker: string): Promise<Row> {
  const bytes = (await photoJpeg(1600)).toString('base64');
  await page.evaluate(readManyTimes, worker, bytes, WARM_UP_PICTURES);
  const before = await residentBytes(chromium);
  await page.evaluate(readManyTimes, worker, bytes, MANY);
  const grown = ((await residentBytes(chromium)) - before) / 1e6;
  return alone('images-memory', grown, `MB more after ${MANY} pictures`, {
    before: rounded(before / 1e6),
    bar: `<= ${MEMORY_BAR_MB}`,
    ...(process.platform === 'linux' ? { ok: grown <= MEMORY_BAR_MB } : {}),
  });
}

/** Resident memory of the extension's own processes, once what is left over has been collected. */
async function residentBytes({ browser }: Launched): Promise<number> {
  for (const target of browser.targets()) {
    if (!target.url().startsWith('chrome-extension://')) continue;
    const session = await target.createCDPSession();
    await session.send('HeapProfiler.collectGarbage').catch(() => undefined);
    await session.detach();
  }
  if (process.platform !== 'linux') return Number.NaN;
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ id }) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process'))
    .map(({ id }) =>
      Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]),
    )
    .reduce((sum, kilobytes) => sum + kilobytes * 1024, 0);
}

/** The longest uninterrupted piece of our script in Amazon's page while files are chosen and measured. */
async function stretchRow(chromium: Launched): Promise<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'clerkside-bench-'));
  const page = await chromium.newPage(IMAGES_TAB);
  try {
    const path = join(folder, 'large.jpg');
    await writeFile(path, await photoJpeg(4000));
    await page.bringToFront();
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    const events = await traced(page, async () => {
      for (const slot of ['MAIN', 'PT01', 'PT02', 'PT03']) {
        const input = await page.waitForSelector(`#ProductImage_${slot}-input_input`);
        await (await input?.toElement('input'))?.uploadFile(path);
      }
      await page.waitForFunction(
        'document.querySelector("clerkside-overlay").shadowRoot.querySelectorAll("[data-note][data-field=image]:not([hidden])").length === 4 && ' +
          '[...document.querySelector("clerkside-overlay").shadowRoot.querySelectorAll("[data-note][data-field=image]")].every((badge) => /\\d px/.test(badge.innerText))',
        { timeout: 120_000, polling: 200 },
      );
    });
    const ours = stretchesOf(events, chromium.extensionId);
    const all = stretchesOf(events, chromium.extensionId, { microtasks: true });
    const sorted = ours.toSorted((a, b) => b.ms - a.ms);
    const longest = sorted[0]?.ms ?? Number.NaN;
    const longestOfAll = Math.max(0, ...all.map(({ ms }) => ms));
    return alone('images-main-thread', longest, 'ms, longest stretch of script in the page', {
      longest: sorted.slice(0, 4).map(({ ms, functionName }) => `${rounded(ms)} ${functionName}`),
      withAllMicrotasks: rounded(longestOfAll),
      stretches: ours.length,
      pictures: 4,
      bar: `<= ${STRETCH_BAR_MS}`,
      ok: longest <= STRETCH_BAR_MS,
    });
  } finally {
    await page.close();
    await rm(folder, { recursive: true, force: true });
  }
}
