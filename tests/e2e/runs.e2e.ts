import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '@/lib/files/sheets';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { FACTS } from './support/panel-answers';
import { openPanel } from './support/panels';

const ORDER = FACTS.messages.facts.orderId;
const STEP = '[data-step="kind"]';
const CHECKED = '[data-step="product-id"]';

describe('a checklist from its start to the history', () => {
  let chromium: Launched;
  let downloads: string;

  beforeAll(async () => {
    chromium = await launchWithExtension();
    downloads = await mkdtemp(join(tmpdir(), 'clerkside-runs-'));
    await (await chromium.worker()).evaluate('chrome.storage.local.set({ language: "en" })');
  });
  afterAll(async () => {
    await chromium?.close();
    if (downloads) await rm(downloads, { recursive: true, force: true });
  });

  const says = (page: Page, selector: string) =>
    page.$eval(selector, (element) => element.textContent ?? '');

  /** Answers what is asked in place. */
  const answer = async (page: Page, within: string, words: string): Promise<void> => {
    await page.locator(`${within} form input`).fill(words);
    await page.locator(`${within} form button[type="submit"]`).click();
  };

  it('is bound to the order of the page, remarked, paused, ticked and kept', async () => {
    const popup = await openPanel(chromium, 'popup.html', { 'page.facts': FACTS.messages });
    await popup.locator('[data-checklist="review-and-feedback"]').click();
    await popup.waitForFunction(
      `document.querySelector('form input')?.value === ${JSON.stringify(ORDER)}`,
    );
    await popup.locator('form button[type="submit"]').click();
    await popup.waitForSelector('[data-run] [data-bound="order"]');
    expect(await says(popup, '[data-bound="order"]')).toContain(ORDER);
    await popup.locator('[data-person]').click();
    await answer(popup, '[data-run]', 'Lin');
    await popup.waitForFunction(`document.body.textContent.includes('You are: Lin')`);
    await popup.locator('[data-remark="kind"]').click();
    await answer(popup, STEP, 'one star, no words');
    await popup.waitForSelector(`${STEP} [data-remarks]`);
    await popup.locator('[data-pause]').click();
    await popup.waitForSelector(`${STEP} input:disabled`);
    await popup.locator('[data-resume]').click();
    await popup.locator(`${STEP} input:enabled`).click();
    await popup.waitForSelector(`${STEP} [data-ticked="hand"]`);
    await popup.close();
  });

  it('goes by keyboard alone to a tick, a second person and the end', async () => {
    const popup = await openPanel(chromium, 'popup.html');
    await popup.waitForSelector('[data-run]');
    await popup.locator('section:has([data-run]) > button').click();
    await popup.waitForSelector('[data-checklist="new-listing"]');
    const press = async (selector: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
      await popup.waitForSelector(selector);
      await popup.focus(selector);
      await popup.keyboard.press(key);
    };
    await press('[data-checklist="new-listing"]');
    await popup.waitForSelector('form input');
    await popup.focus('form input');
    await popup.keyboard.type('TOWEL-01');
    await popup.keyboard.press('Enter');
    await press(`${CHECKED} input`, 'Space');
    await press('[data-check="product-id"]');
    await popup.waitForSelector(`${CHECKED} form input:focus`);
    await popup.keyboard.type('lin');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector(`${CHECKED} [role="alert"]`);
    await popup.keyboard.type(' and Mei');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector(`${CHECKED} [data-checked]`);
    await press('[data-finish]');
    await popup.waitForSelector('form button[type="submit"]');
    expect(await says(popup, 'main')).toContain('Finished · TOWEL-01');
    await popup.close();
  });

  it('stands in the history with a whole log', async () => {
    const desk = await openPanel(chromium, 'desk.html');
    await expect
      .poll(() => desk.$$eval('[data-history]', (rows) => rows.map((row) => row.textContent)))
      .toEqual([
        expect.stringMatching(new RegExp(`Order${ORDER}.*1 of \\d+ done.*Under way`)),
        expect.stringMatching(/New listing.*SKUTOWEL-01.*1 of \d+ done/),
      ]);
    await desk.locator('[data-history]:first-child button').click();
    await desk.waitForSelector('[data-verdict="whole"]');
    const happened = await desk.$$eval('[data-entry]', (rows) =>
      rows.map((row) => (row as HTMLElement).dataset.entry),
    );
    expect(happened).toEqual(['started', 'remarked', 'paused', 'resumed', 'ticked']);
    await desk.locator('[data-filter="who"]').fill('mei');
    await desk.waitForFunction('document.querySelectorAll("[data-history]").length === 1');
    expect(await says(desk, '[data-history]')).toContain('TOWEL-01');
    await desk.close();
  });

  it('is a file of two tables', async () => {
    const desk = await openPanel(chromium, 'desk.html');
    await desk.waitForSelector('[data-history]');
    const session = await desk.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await desk.locator('details:has([data-export]) summary').click();
    await desk.locator('[data-export="xlsx"]').click();
    const files = async () => (await readdir(downloads)).filter((name) => name.endsWith('.xlsx'));
    await expect.poll(files, { timeout: 15_000 }).toHaveLength(1);
    const [name = ''] = await files();
    const read = async () => readSheet(await readFile(join(downloads, name)));
    await expect.poll(async () => (await read()).length, { timeout: 15_000 }).toBe(3);
    expect((await read())[1]?.cells).toContain(ORDER);
    await desk.close();
  });

  it('asked nothing of any server and made no error', () => {
    expect(chromium.errors).toEqual([]);
    expect(networkRequests(chromium.requests)).toEqual([]);
  });
});
