import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { latestVersion } from '@/lib/storage/backup/make-backup';
import { type Launched, launchWithExtension } from './support/browser';
import { openPanel } from './support/panels';
import { rowsOf } from './support/stored';
import { click, find, gone } from './support/wait';

let chromium: Launched | undefined;
const folders: string[] = [];

const start = async (): Promise<Launched> => {
  chromium = await launchWithExtension();
  return chromium;
};
beforeEach(() => {
  chromium = undefined;
});
afterEach(() => chromium?.close());
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function startRun(popup: Page): Promise<void> {
  await click(popup, '[data-checklist="new-listing"]');
  await click(popup, 'form button');
  await find(popup, '[data-run]');
}

const ticked = async (popup: Page) => (await popup.$$('[data-step] input:checked')).length;

describe('what is saved', () => {
  it('is the same in two windows at once', async () => {
    const running = await start();
    const one = await openPanel(running, 'popup.html');
    await startRun(one);
    const other = await openPanel(running, 'popup.html');
    await find(other, '[data-run]');
    await click(other, '[data-step] input');
    await expect.poll(() => ticked(one)).toBe(1);
    await one.bringToFront();
    await click(one, '[data-step] input:checked');
    await expect.poll(() => ticked(other)).toBe(0);
  });

  it('is not written when the disk is full, which is said, and goes on when there is room again', async () => {
    const running = await start();
    const popup = await running.newPage();
    // Played: with `unlimitedStorage` no quota stops the extension, only the disk itself.
    await popup.evaluateOnNewDocument(playFullDisk);
    await popup.goto(`chrome-extension://${running.extensionId}/popup.html`);
    await startRun(popup);
    const before = await rowsOf(popup, 'checklistRuns');
    await popup.evaluate('globalThis.isDiskFull = true');
    await click(popup, '[data-step] input');
    await find(popup, '[data-disk-full]');
    expect(await rowsOf(popup, 'checklistRuns')).toEqual(before);
    await popup.evaluate('globalThis.isDiskFull = false');
    await click(popup, '[data-step]:not(:has(:checked)) input');
    await gone(popup, '[data-disk-full]');
    await expect.poll(() => ticked(popup)).toBe(1);
  });

  it('by a later version is let be by this one, and can be saved as a file', async () => {
    const running = await start();
    const popup = await openPanel(running, 'popup.html');
    await startRun(popup);
    await popup.close();
    const page = await running.newPage(`chrome-extension://${running.extensionId}/icon/48.png`);
    await page.evaluate(takeOver, 10 * (latestVersion() + 1));
    const options = await openPanel(running, 'options.html');
    await find(options, '[data-rescue]');
    const folder = await mkdtemp(join(tmpdir(), 'clerkside-rescue-'));
    folders.push(folder);
    const session = await running.browser.target().createCDPSession();
    const allow = { behavior: 'allow', downloadPath: folder } as const;
    await session.send('Browser.setDownloadBehavior', allow);
    await click(options, '[data-rescue]');
    const files = async () => (await readdir(folder)).filter((name) => /\.json\.gz$/.test(name));
    await expect.poll(files).toHaveLength(1);
    const [file = ''] = await files();
    const saved = JSON.parse(gunzipSync(await readFile(join(folder, file))).toString());
    expect(saved).toMatchObject({
      clerkside: 'backup',
      schema: latestVersion() + 1,
      tables: { checklistRuns: [{ checklist: 'new-listing' }] },
    });
  });
});

/** Opens the database at a later version, as a later version of the extension would. */
function takeOver(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('clerkside', version);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** While `isDiskFull` is set, no row finds room. */
function playFullDisk(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...row) {
    const { isDiskFull } = globalThis as { isDiskFull?: boolean };
    if (isDiskFull === true) throw new DOMException('played: no room', 'QuotaExceededError');
    return put.apply(this, row);
  };
}
