import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { codes, marks, waitForMark } from './support/overlay';
import { openOwnPage, titleField } from './support/own-pages';
import { settled } from './support/panels';
import { chord, click, textIn } from './support/wait';

const LISTED = 'Z-LIST';
const TITLE = 'kat-textarea >>> textarea';

let chromium: Launched;
let folder: string;

beforeAll(async () => {
  chromium = await launchWithExtension();
  folder = await mkdtemp(join(tmpdir(), 'clerkside-lists-'));
});
afterAll(async () => {
  await chromium?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await (await chromium.worker()).evaluate(
    'chrome.storage.local.clear().then(() => chrome.storage.local.set({ language: "en" }))',
  );
});
afterEach(() => {
  expect(chromium.errors).toEqual([]);
  expect(networkRequests(chromium.requests)).toEqual([]);
});

/** The word lists in a tab of their own: the panel's page is the same everywhere. */
async function openLists(): Promise<Page> {
  const panel = await settled(await chromium.extensionPage('sidepanel.html'));
  await panel.locator('[data-tab="words"]').click();
  await panel.waitForSelector('[data-add]');
  return panel;
}

const unmarked = (page: Page) => expect.poll(() => codes(page)).not.toContain(LISTED);

describe('word lists', () => {
  it('mark in the open page what is added, at once, and no more what is deleted', async () => {
    const page = await openOwnPage(chromium, titleField('Bamboo Cutting Board Large'));
    const panel = await openLists();
    await panel.locator('[data-add]').click();
    await panel.locator('[data-field="words"]').fill('bamboo');
    await panel.locator('[data-field="instead"]').fill('acacia');
    await panel.locator('[data-save]').click();
    await panel.waitForSelector('[data-word]');
    await waitForMark(page, LISTED, [0, 6]);

    await panel.locator('[data-edit]').click();
    await panel.locator('[data-field="words"]').fill('large');
    await panel.locator('[data-save]').click();
    await waitForMark(page, LISTED, [21, 26]);
    await expect
      .poll(async () => (await marks(page)).filter(({ code }) => code === LISTED))
      .toHaveLength(1);

    await panel.locator('[data-remove]').click();
    await unmarked(page);
    await panel.locator('[data-undo]').click();
    await waitForMark(page, LISTED, [21, 26]);
    await panel.close();
    await page.close();
  });

  it('propose what the list says, with the capitals of the text, undone by one key', async () => {
    await (await chromium.worker()).evaluate(
      `chrome.storage.local.set(${JSON.stringify({
        words: [
          { id: '1', kind: 'forbidden', words: ['bamboo'], instead: 'acacia', severity: 'error' },
        ],
      })})`,
    );
    const page = await openOwnPage(chromium, titleField('Bamboo Board'));
    await waitForMark(page, LISTED, [0, 6]);
    const value = () => textIn(page, TITLE);
    await click(page, TITLE);
    await page.keyboard.press('Home');
    await chord(page, 'Alt', 'Enter');
    await expect.poll(value).toBe('Acacia Board');
    await chord(page, 'Control', 'KeyZ');
    await expect.poll(value).toBe('Bamboo Board');
    await page.close();
  });

  it('come in from a file of hers, after a look at every row', async () => {
    const file = join(folder, '词表.csv');
    await writeFile(
      file,
      '\ufeff类型,词语,改为,站点\r\n禁用词,bamboo,,\r\n首选词,large,,\r\n禁用词,x,,火星\r\n',
    );
    const page = await openOwnPage(chromium, titleField('Bamboo Cutting Board Large'));
    const panel = await openLists();
    await panel.locator('[data-import]').click();
    const input = (await panel.waitForSelector('[data-file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await panel.waitForSelector('[data-row="4"][data-outcome="wrong"]');
    await expect.poll(async () => (await panel.$$('[data-outcome="wrong"]')).length).toBe(2);
    await panel.locator('[data-take]').click();
    await panel.waitForSelector('[data-word]');
    await waitForMark(page, LISTED, [0, 6]);
    await panel.close();
    await page.close();
  });

  it('of 5,000 words open and are searched in a moment', async () => {
    const words = Array.from({ length: 5_000 }, (_, at) => ({
      id: `${at}`,
      kind: 'forbidden',
      words: [`word ${at}`],
      severity: 'warning',
    }));
    await (await chromium.worker()).evaluate(
      `chrome.storage.local.set(${JSON.stringify({ words })})`,
    );
    const page = await openOwnPage(chromium, titleField('Board word 4711 here'));
    await waitForMark(page, LISTED, [6, 15]);
    const panel = await openLists();
    await panel.waitForSelector('[data-word]');
    await panel.locator('[role="tabpanel"]:not([hidden]) input[type="search"]').fill('4711');
    await panel.waitForFunction('document.querySelectorAll("[data-word]").length === 1');
    await panel.locator('[data-remove]').click();
    await unmarked(page);
    await panel.close();
    await page.close();
  });
});
