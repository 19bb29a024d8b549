import type { Page } from 'puppeteer-core';
import { type Launched, launchWithExtension } from '@/lib/cli/launch';
import { freshBuild } from '../support/build';
import { median, quantile, type Row, rounded } from '../support/figures';
import { COUNTS, fill, plainRead } from './filling';

const TABLES = ['templates', 'checklists', 'checklistRuns'] as const;
const POPUP_BAR_MS = 150;
const KEY_BAR_MS = 30;
const ROUNDS = 15;
const WARM_UPS = 2;
/** Typed key by key: words in both languages, pinyin and its initials. */
const QUERIES = ['refund', '退款', '物流', 'battery', 'tk', 'tuikuan', 'invoice'];

/** Years of work in a real profile: how soon the popup shows something, and how soon a key finds a reply. */
export async function* storageBench(): AsyncGenerator<Row> {
  const extension = await freshBuild('bench');
  const chromium = await launchWithExtension({ extension });
  try {
    const page = await chromium.extensionPage('popup.html');
    await page.waitForSelector('[data-checklist], [data-run]');
    const empty = await popupTimes(chromium);
    for (const table of TABLES) await fill(page, table);
    await page.close();
    yield await popupRow(chromium, median(empty));
    yield await searchRow(chromium);
    yield await writeRow(chromium);
  } finally {
    await chromium.close();
  }
}

/** @param empty milliseconds for the same popup before there was anything in it */
async function popupRow(chromium: Launched, empty: number): Promise<Row> {
  const plain: number[] = [];
  const ours = await popupTimes(chromium, async () => {
    plain.push(await inOptions(chromium, (page) => plainRead(page, TABLES)));
  });
  return {
    ...compared('storage-popup', ours, plain, POPUP_BAR_MS, 'plain getAll of all rows'),
    empty: rounded(empty),
  };
}

async function popupTimes(
  chromium: Launched,
  between: () => Promise<void> = async () => undefined,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UPS; round += 1) {
    times.push(await popupShown(chromium));
    await between();
  }
  return times.slice(WARM_UPS);
}

/** Milliseconds from the navigation to the first frame in which the popup shows a checklist. */
async function popupShown({ newPage, extensionId }: Launched): Promise<number> {
  const page = await newPage();
  await page.evaluateOnNewDocument(() => {
    const watcher = new MutationObserver(() => {
      if (document.querySelector('[data-checklist], [data-run]') === null) return;
      watcher.disconnect();
      requestAnimationFrame(() => Object.assign(globalThis, { shownAt: performance.now() }));
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  await page.bringToFront();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.waitForFunction('globalThis.shownAt !== undefined');
  const shown = Number(await page.evaluate('globalThis.shownAt'));
  await page.close();
  return shown;
}

async function searchRow(chromium: Launched): Promise<Row> {
  const page = await chromium.extensionPage('sidepanel.html');
  await page.bringToFront();
  await page.waitForSelector('input[type="search"]');
  await page.waitForSelector('[data-template]');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    // From the key to the frame after it, in which what was found is seen.
    document.addEventListener(
      'input',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const painted = new MessageChannel();
          painted.port1.onmessage = () => times.push(performance.now() - start);
          painted.port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  for (const query of ['warm up', ...QUERIES]) await typeKeys(page, query);
  const times = (await page.evaluate('keyTimes')) as number[];
  await page.close();
  const plain = await inOptions(chromium, (options) => plainRead(options, ['templates']));
  const keys = times.slice('warm up'.length);
  return {
    ...compared(
      'storage-template-search',
      keys,
      [plain],
      KEY_BAR_MS,
      'plain getAll of the templates',
    ),
    keys: keys.length,
  };
}

async function typeKeys(page: Page, query: string): Promise<void> {
  await page.click('input[type="search"]', { count: 3 });
  await page.keyboard.press('Backspace');
  for (const key of query) {
    const before = Number(await page.evaluate('keyTimes.length'));
    await page.keyboard.sendCharacter(key);
    await page.waitForFunction(`keyTimes.length > ${before}`, { polling: 20 });
  }
}

/** A small write, with the disk asked each time and without: what it would cost to survive a power cut. */
async function writeRow(chromium: Launched): Promise<Row> {
  const [relaxed, strict] = await inOptions(chromium, (page) =>
    page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('clerkside');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const write = (durability: IDBTransactionDurability): Promise<number> =>
        new Promise((resolve, reject) => {
          const start = performance.now();
          const transaction = database.transaction('keeping', 'readwrite', { durability });
          transaction.objectStore('keeping').put({ id: 'bench', at: start });
          transaction.oncomplete = () => resolve(performance.now() - start);
          transaction.onerror = () => reject(transaction.error);
        });
      const times: [number[], number[]] = [[], []];
      for (let round = 0; round < 60; round += 1) {
        times[0].push(await write('relaxed'));
        times[1].push(await write('strict'));
      }
      database.close();
      return times;
    }),
  );
  return {
    name: 'storage-write-strict',
    ours: rounded(median(strict ?? [])),
    peer: rounded(median(relaxed ?? [])),
    peerName: 'the same write with durability relaxed',
    ratio: rounded(median(relaxed ?? []) / median(strict ?? [])),
    unit: 'ms',
    p95: rounded(quantile(strict ?? [], 0.95)),
  };
}

async function inOptions<T>(chromium: Launched, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await chromium.extensionPage('options.html');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

function compared(
  name: string,
  ours: readonly number[],
  peer: readonly number[],
  limit: number,
  peerName: string,
): Row {
  return {
    name,
    ours: rounded(median(ours)),
    peer: rounded(median(peer)),
    peerName,
    ratio: rounded(median(peer) / median(ours)),
    unit: 'ms',
    p95: rounded(quantile(ours, 0.95)),
    rows: Object.values(COUNTS).reduce((sum, count) => sum + count, 0),
    bar: `median <= ${limit}`,
    ok: median(ours) <= limit,
  };
}
