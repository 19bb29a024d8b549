import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { openPanel } from './support/panels';
import { clearDatabase, rowsOf } from './support/stored';
import { click, find } from './support/wait';

let chromium: Launched;
let folder: string;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clerkside-backups-'));
  chromium = await launchWithExtension();
});
afterAll(async () => {
  await chromium?.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => page?.close());

/** Starts a run in the popup and ticks its first two steps. */
async function tickInPopup(): Promise<void> {
  const popup = await openPanel(chromium, 'popup.html');
  await click(popup, '[data-checklist="new-listing"]');
  await popup.locator('form input').fill('TOWEL-01');
  await click(popup, 'form button');
  await click(popup, '[data-run] [data-step]:nth-of-type(1) input');
  await expect.poll(async () => (await popup.$$('[data-step] input:checked')).length).toBe(1);
  await popup.close();
}

async function openData(): Promise<Page> {
  page = await openPanel(chromium, 'options.html');
  await find(page, '[data-back-up]');
  return page;
}

/** Makes a backup by the button, and gives where the browser has put it. */
async function backUp(): Promise<string> {
  await openData();
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
  });
  await click(page, '[data-back-up]');
  await find(page, '[data-made]');
  const made = async () => (await readdir(folder)).filter((name) => /\.json\.gz$/.test(name));
  await expect.poll(made).toHaveLength(1);
  await session.detach();
  await page.close();
  return join(folder, (await made())[0] ?? '');
}

async function choose(file: string): Promise<void> {
  const input = (await find(page, '[data-backup-file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

describe('a backup', () => {
  it('brings back what was ticked, and can be undone', async () => {
    await tickInPopup();
    const file = await backUp();
    await openData();
    const before = await rowsOf(page, 'checklistRuns');
    expect(before).toMatchObject([{ checklist: 'new-listing', note: 'TOWEL-01' }]);
    await clearDatabase(page);
    expect(await rowsOf(page, 'checklistRuns')).toEqual([]);
    await choose(file);
    await find(page, '[data-preview] [data-found="checklistRuns"]');
    expect(await rowsOf(page, 'checklistRuns')).toEqual([]);
    await click(page, '[data-preview] label:nth-of-type(2) input');
    await click(page, '[data-restore-now]');
    await find(page, '[data-restored]');
    expect(await rowsOf(page, 'checklistRuns')).toEqual(before);
    await click(page, '[data-undo-restore]');
    await expect.poll(() => rowsOf(page, 'checklistRuns')).toEqual([]);
  });

  it('is refused when it was tampered with, and nothing has changed', async () => {
    await tickInPopup();
    const [name = ''] = await readdir(folder);
    const text = gunzipSync(await readFile(join(folder, name))).toString();
    const tampered = join(folder, 'tampered.json.gz');
    await writeFile(tampered, gzipSync(text.replaceAll('TOWEL-01', 'TOWEL-99')));
    await openData();
    const before = await rowsOf(page, 'checklistRuns');
    await choose(tampered);
    await find(page, '[data-refused="damaged"]');
    expect(await page.$('[data-restore-now]')).toBeNull();
    expect(await rowsOf(page, 'checklistRuns')).toEqual(before);
    expect(chromium.errors).toEqual([]);
  });

  it('goes into a folder by itself, and the oldest ones go', async () => {
    page = await chromium.newPage();
    // The browser's dialog is played: a folder of the browser's own stands for one on her disk.
    await page.evaluateOnNewDocument(() => {
      const pick = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('backups', { create: true });
      Object.assign(globalThis, { showDirectoryPicker: pick });
    });
    await page.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await click(page, '[data-choose-folder]');
    await find(page, '[data-folder]');
    await expect.poll(() => filesIn(page)).toHaveLength(1);
    const old = Array.from(
      { length: 9 },
      (_, n) => `clerkside-backup-2026-01-0${n + 1}-080000.json.gz`,
    );
    await makeFiles(page, [...old, 'holiday.jpg']);
    await page.evaluate('chrome.runtime.id');
    await click(page, '[data-choose-folder]');
    await expect.poll(() => filesIn(page)).toContain('holiday.jpg');
    await expect.poll(async () => (await filesIn(page)).length).toBe(9);
  });
});

/** The files in the folder that is played. */
function filesIn(of: Page): Promise<string[]> {
  return of.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const names: string[] = [];
    for await (const name of (await root.getDirectoryHandle('backups')).keys()) names.push(name);
    return names.filter((name) => !name.endsWith('.crswap')).toSorted();
  });
}

function makeFiles(of: Page, names: readonly string[]): Promise<void> {
  return of.evaluate(async (all) => {
    const root = await navigator.storage.getDirectory();
    const backups = await root.getDirectoryHandle('backups');
    for (const name of all) await backups.getFileHandle(name, { create: true });
  }, names);
}
