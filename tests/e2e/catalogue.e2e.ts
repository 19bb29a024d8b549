import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { codes, waitForMark } from './support/overlay';
import { settled } from './support/panels';
import { click, find, gone } from './support/wait';

const TITLE =
  'Acme Bamboo Board with two handles and a juice groove for meat and bread, Free Shipping for everybody today';
const EDITOR = `https://sellercentral.amazon.com/interactive/listing/workflow/edit?lang=en&store=US&title=${encodeURIComponent(TITLE)}`;

describe('the rule catalogue and the day of the rules, at work', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });
  afterEach(async () => {
    await (await chromium.worker()).evaluate('chrome.storage.local.clear()');
    expect(chromium.errors.filter(({ where }) => where.startsWith('chrome-extension://'))).toEqual(
      [],
    );
  });

  const editor = async (): Promise<Page> => {
    const page = await chromium.newPage(EDITOR);
    await waitForMark(page, 'T-LEN-75');
    return page;
  };
  /** Waits until the page marks `code` as `severity`; without one, until it does not mark it. */
  const marked = (page: Page, code: string, severity?: string) =>
    page.waitForFunction(
      (wanted: string, as?: string) => {
        const root = document.querySelector('clerkside-overlay')?.shadowRoot;
        const mark = root?.querySelector<HTMLElement>(`[data-code="${wanted}"]`);
        return root !== undefined && mark?.dataset.severity === as;
      },
      { polling: 50 },
      code,
      severity,
    );
  const rulesShown = (page: Page) =>
    page.$$eval('[data-rule]', (rows) =>
      rows.map((row) => (row instanceof HTMLElement ? row.dataset.rule : undefined)),
    );

  it('finds rules by words of either language, a code and filters', async () => {
    const page = await settled(await chromium.extensionPage('catalogue.html'));
    await expect.poll(async () => (await rulesShown(page)).length).toBeGreaterThan(30);
    const all = (await rulesShown(page)).length;
    const search = page.locator('input[type="search"]');
    for (const words of ['75 characters', '75 个字符', 't-len-75']) {
      await search.fill(words);
      await expect.poll(() => rulesShown(page)).toContain('title-length');
      await expect.poll(async () => (await rulesShown(page)).length).toBeLessThan(all);
      // The list follows what is typed a moment later: each search starts from nothing.
      await search.fill('xyzzy');
      await page.waitForSelector('[data-shown="0"]');
    }
    await search.fill('');
    await page.select('[data-filter="store"]', 'AE');
    await search.fill('t-len');
    await expect
      .poll(() => page.$eval('[data-rule="title-length"]', (row) => row.textContent))
      .toMatch(/^(?=.*T-LEN-OLD)(?!.*T-LEN-75)/);
    await page.close();
  });

  it('shows all about a rule: sources, days, and examples with their words marked', async () => {
    const page = await settled(await chromium.extensionPage('catalogue.html#T-LEN-75'));
    await page.waitForSelector('[data-rule="title-length"] [data-example] mark');
    const details = '[data-rule="title-length"] [data-code="T-LEN-75"]';
    const text = await page.$eval(details, (part) => part.textContent ?? '');
    expect(text).toContain('Jul 27, 2026');
    expect(text).not.toMatch(/\{\w+\}|…/);
    expect(await page.$$eval(`${details} a[href^="https://"]`, (links) => links.length)).toBe(4);
    await expect
      .poll(() => page.evaluate('document.activeElement?.closest("[data-rule]")?.dataset.rule'))
      .toBe('title-length');
    // Words of every language are there, although Amazon's page loads only those of its store.
    await page.evaluate('location.hash = "C-ENV-EU"');
    await page.waitForFunction(
      '[...document.querySelectorAll("[data-rule=environment-eu] mark")].some(({ textContent }) => /^Umwelt/.test(textContent))',
    );
    await page.close();
  });

  it('another severity for a code changes its mark at once, and can be taken back', async () => {
    const page = await editor();
    await marked(page, 'T-LEN-75', 'warning');
    const catalogue = await settled(await chromium.extensionPage('catalogue.html#T-LEN-75'));
    const choice = '[data-severity-of="T-LEN-75"]';
    await catalogue.waitForSelector(choice);
    await catalogue.select(choice, 'error');
    await marked(page, 'T-LEN-75', 'error');
    await catalogue.waitForSelector('[data-code="T-LEN-75"] [data-yours]');
    await catalogue.locator('[data-code="T-LEN-75"] button[aria-label*="T-LEN-75"]').click();
    await marked(page, 'T-LEN-75', 'warning');
    await gone(catalogue, '[data-yours]');
    await catalogue.close();
    await page.close();
  });

  it('rules of another day mark other things, and popup, card and catalogue say so', async () => {
    const page = await editor();
    const options = await settled(await chromium.extensionPage('options.html'));
    await options.waitForSelector('[data-day]');
    /** Types a day as she does, part by part. */
    const choose = async (day: string): Promise<void> => {
      await options.bringToFront();
      await options.focus('input[type="checkbox"], [role="switch"], button');
      await options.focus('[data-day]');
      await options.keyboard.type(day);
      await page.bringToFront();
    };
    await choose('07262026');
    await marked(page, 'T-LEN-75');
    await expect.poll(() => codes(page)).toContain('T-PROMO');
    const popup = await settled(await chromium.popup(page));
    await popup.waitForSelector('[data-as-of="2026-07-26"]');
    await popup.locator('button[data-code="T-PROMO"]').click();
    await find(page, 'clerkside-overlay >>> [data-card] [data-as-of="2026-07-26"]');
    await choose('07272026');
    await marked(page, 'T-LEN-75', 'warning');
    const catalogue = await settled(await chromium.extensionPage('catalogue.html'));
    await catalogue.locator('[data-as-of="2026-07-27"] button').click();
    await expect
      .poll(() => options.$eval('[data-day]', (day) => (day as HTMLInputElement).value))
      .toBe('');
    await expect.poll(() => options.evaluate('chrome.storage.local.get("on")')).toEqual({ on: '' });
    for (const each of [options, catalogue, page]) await each.close();
  });

  it('the card leads to its rule in the catalogue', async () => {
    const page = await editor();
    const popup = await settled(await chromium.popup(page));
    await popup.locator('button[data-code="T-PROMO"]').click();
    await click(page, 'clerkside-overlay >>> [data-card] summary');
    await click(page, 'clerkside-overlay >>> [data-card] [data-rule-page]');
    const address = `chrome-extension://${chromium.extensionId}/catalogue.html#T-PROMO`;
    const target = await chromium.browser.waitForTarget((each) => each.url() === address);
    const catalogue = await settled(await target.asPage());
    await catalogue.waitForSelector('[data-rule="title-promotion"] [data-details]');
    await catalogue.close();
    await page.close();
  });

  it('goes by keyboard alone, and stays quick', async () => {
    const page = await settled(await chromium.extensionPage('catalogue.html'));
    const rule = '[data-rule="title-length"] button[aria-expanded]';
    await page.waitForSelector(rule);
    await page.focus(rule);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${rule}[aria-expanded="true"]`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForSelector('[data-rule="title-length"] [aria-checked="false"]');
    await page.focus('[role="tab"][aria-selected="true"]');
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('[data-change]');
    await page.locator('[data-change] a[href="#T-LEN-75"]').click();
    await page.waitForSelector('[data-rule="title-length"] [data-code="T-LEN-75"]');
    await page.close();
  });
});
