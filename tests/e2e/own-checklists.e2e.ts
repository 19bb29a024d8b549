import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { openPanel } from './support/panels';

const DESK = 'desk.html#checklists';
const SAVED = '[data-status="saved"]';

let chromium: Launched;
let folder: string;

beforeAll(async () => {
  chromium = await launchWithExtension();
  folder = await mkdtemp(join(tmpdir(), 'clerkside-own-'));
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await (await chromium.worker()).evaluate('chrome.storage.local.set({ language: "en" })');
});
afterAll(async () => {
  await chromium?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const stepTexts = (page: Page): Promise<string[]> =>
  page.$$eval('[data-own-group] [data-control="text"]', (inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
const copied = async (page: Page, checklist: string): Promise<void> => {
  await page.locator(`[data-list="${checklist}"] [data-copy]`).click();
  await page.waitForSelector('[data-own-editor] [data-own-step]');
};

describe('a checklist of her own', () => {
  it('is copied, reordered by keyboard, named, run, passed on, deleted and brought back as it was', async () => {
    const desk = await openPanel(chromium, DESK);
    await copied(desk, 'out-of-stock');
    const before = await stepTexts(desk);

    await desk.locator('[data-part="name"]').fill('Empty shelf');
    await desk.locator('[data-own-step="backup"] [data-control="text"]').click();
    await desk.keyboard.down('Alt');
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.up('Alt');
    const [count, delivery, backup, ...others] = before;
    await expect.poll(() => stepTexts(desk)).toEqual([backup, count, delivery, ...others]);
    // The focus went along: what is typed next goes into the step that was moved.
    await desk.keyboard.press('End');
    await desk.keyboard.type('!');
    await expect.poll(async () => (await stepTexts(desk))[0]).toBe(`${backup}!`);
    await desk.waitForSelector(SAVED);
    const preview = () => desk.$eval('[data-preview]', (each) => each.textContent);
    const wanted = await preview();
    expect(wanted).toContain('Empty shelf');

    await desk.locator('[data-back]').click();
    const id = await desk.$eval('[data-own-lists] li', (row) => (row as HTMLElement).dataset.list);

    const popup = await openPanel(chromium, 'popup.html');
    await popup.locator(`[data-checklist="${id}"]`).click();
    await popup.locator('form button').click();
    await popup.locator('[data-step="backup"] input').click();
    await popup.waitForSelector('[data-step="backup"] input:checked');
    await popup.close();

    await desk.locator('[data-own-lists] [data-share]').click();
    const isThere = (name: string): boolean => /^Empty shelf-.*\.json$/.test(name);
    await expect.poll(async () => (await readdir(folder)).filter(isThere).length).toBe(1);
    const file = join(folder, (await readdir(folder)).find(isThere) ?? '');
    await expect
      .poll(async () => (await readFile(file, 'utf8')).includes('"clerkside": "checklists"'))
      .toBe(true);

    await desk.locator('[data-own-lists] [data-remove]').click();
    await expect.poll(async () => (await desk.$$('[data-own-lists] li')).length).toBe(0);
    await desk.locator('[data-import]').click();
    const input = (await desk.waitForSelector('[data-file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await desk.waitForSelector('[data-incoming="fresh"]');
    await desk.locator('[data-take]').click();
    await desk.locator('[data-own-lists] [data-edit]').click();
    await desk.waitForSelector('[data-own-editor]');
    await expect.poll(preview).toBe(wanted);
    await desk.close();

    // The run and its tick are still those of this checklist.
    const again = await openPanel(chromium, 'popup.html');
    await again.waitForSelector('[data-step="backup"] input:checked');
    await again.close();
  });

  it('is reordered by dragging, within a group and into another', async () => {
    const desk = await openPanel(chromium, DESK);
    await desk.setViewport({ width: 1100, height: 1600 });
    await copied(desk, 'restock-review');
    const [first, second, third, fourth, ...others] = await stepTexts(desk);
    const middle = async (step: string, part: string): Promise<{ x: number; y: number }> => {
      const handle = await desk.waitForSelector(`[data-own-step="${step}"] ${part}`);
      await handle?.scrollIntoView();
      const box = await handle?.boundingBox();
      if (!box) throw new Error(`${step} is not drawn`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const drag = async (step: string, onto: string, below: number): Promise<void> => {
      const from = await middle(step, '[data-control="drag"]');
      const to = await middle(onto, '[data-control="text"]');
      await desk.mouse.move(from.x, from.y);
      await desk.mouse.down();
      await desk.mouse.move(to.x, to.y, { steps: 5 });
      await desk.mouse.move(to.x, to.y + below, { steps: 3 });
      await desk.mouse.up();
    };
    await drag('export', 'inbound', 20);
    await expect.poll(() => stepTexts(desk)).toEqual([second, third, first, fourth, ...others]);
    await drag('export', 'under-28-days', 20);
    await expect.poll(() => stepTexts(desk)).toEqual([second, third, fourth, first, ...others]);
    await desk.waitForSelector(SAVED);
    await desk.close();
  });

  it('keeps what was typed to the last key when its tab is closed at once', async () => {
    const one = await openPanel(chromium, DESK);
    await copied(one, 'new-listing');
    await one.locator('[data-part="name"]').fill('Typed and');
    await one.focus('[data-part="name"]');
    await one.keyboard.press('End');
    await one.keyboard.type(' gone');
    await one.close();
    const two = await openPanel(chromium, DESK);
    await expect
      .poll(() => two.$eval('[data-own-lists]', (list) => list.textContent))
      .toContain('Typed and gone');
    await two.close();
  });

  it('shows numbers as they are set', async () => {
    const options = await openPanel(chromium, 'options.html');
    await options.locator('[data-threshold="ctr"] input').fill('0.45');
    await options.keyboard.press('Enter');
    await options.waitForSelector('[data-threshold="ctr"] [data-reset]');
    await options.close();
    const desk = await openPanel(chromium, DESK);
    await desk.locator('[data-list="weekly-ad-report"] [data-look]').click();
    await expect
      .poll(() => desk.$eval('[data-preview]', (preview) => preview.textContent))
      .toContain('CTR below 0.45 %');
    await desk.close();
  });

  it('made no error and no request on the way', () => {
    expect(chromium.errors).toEqual([]);
    expect(networkRequests(chromium.requests)).toEqual([]);
  });
});
