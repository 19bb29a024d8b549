import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { waitForMark } from './support/overlay';

const HOST = 'https://sellercentral.amazon.com';
const ORDER = '112-1234567-7654321';
const TITLE =
  'Acme Bamboo Board with two handles and a juice groove for meat and bread, Free Shipping for everybody today';
const EDITOR = `${HOST}/interactive/listing/workflow/edit?lang=en&store=US&title=${encodeURIComponent(TITLE)}`;
const CONTACT = `${HOST}/messaging/contact?orderId=${ORDER}&lang=en&store=US`;
const CARD_IS_OPEN =
  'Boolean(document.querySelector("clerkside-overlay")?.shadowRoot?.querySelector("[data-card]"))';
const BOX = '.contact-buyer-text-area kat-textarea >>> textarea';

describe('popup, side panel and options at work', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let profile: string;

  beforeAll(async () => {
    practice = await startPractice();
    profile = await mkdtemp(join(tmpdir(), 'clerkside-panels-'));
    chromium = await launchWithExtension({ practice, userDataDir: profile });
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
    if (profile)
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  afterEach(() => {
    expect(chromium.errors.filter(({ where }) => where.startsWith('chrome-extension://'))).toEqual(
      [],
    );
    expect(networkRequests(chromium.requests)).toEqual([]);
  });

  const editor = async (): Promise<Page> => {
    const page = await chromium.newPage(EDITOR);
    await waitForMark(page, 'T-LEN-75');
    return page;
  };

  it('the popup counts what the page marks and leads to it', async () => {
    const page = await editor();
    const popup = await chromium.popup(page);
    await popup.waitForSelector('[data-health="ok"], [data-health="partial"]');
    const button = await popup.waitForSelector('button[data-code="T-LEN-75"]');
    expect(await button?.evaluate((element) => element.textContent)).not.toContain('{');
    await button?.click();
    await page.waitForFunction(CARD_IS_OPEN);
    await page.close();
  });

  it('the popup switches its language at once', async () => {
    const page = await editor();
    const popup = await chromium.popup(page);
    await popup.locator('button[lang="zh-CN"]').click();
    await popup.waitForSelector('html[lang="zh-CN"]');
    expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe('运营副驾');
    await popup.locator('button[lang="en"]').click();
    await popup.waitForSelector('html[lang="en"]');
    await page.close();
  });

  it('a click in the popup opens the side panel', async () => {
    const page = await editor();
    const popup = await chromium.popup(page);
    await popup.locator('footer button').click();
    const address = `chrome-extension://${chromium.extensionId}/sidepanel.html`;
    const target = await chromium.browser.waitForTarget((each) => each.url() === address);
    const panel = await target.asPage();
    await panel.waitForSelector('[data-template]');
    expect(await panel.evaluate('chrome.tabs.getCurrent()')).toBeFalsy();
    await panel.close();
    await page.close();
  });

  it('ticks survive a restart of the browser', async () => {
    const popup = await chromium.extensionPage('popup.html');
    await popup.locator('[data-checklist="new-listing"]').click();
    await popup.locator('form input').fill('BOARD-07');
    await popup.locator('form button').click();
    await popup.locator('[data-step="product-id"] input').click();
    await popup.waitForSelector('[data-step="product-id"] input:checked');
    await popup.waitForFunction(
      'document.querySelector("[data-progress]").textContent.startsWith("1 ")',
    );
    await chromium.close();
    chromium = await launchWithExtension({ practice, userDataDir: profile });
    const again = await chromium.extensionPage('popup.html');
    await again.waitForSelector('[data-step="product-id"] input:checked');
    expect(await again.$eval('[data-run]', (run) => run.textContent)).toContain('BOARD-07');
    await again.close();
  });

  it('the side panel asks for what is missing and puts the reply into the message box, unsent', async () => {
    const page = await chromium.newPage(CONTACT);
    await page.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    const posts = chromium.requests.length;
    const panel = await chromium.sidepanel(page);
    await panel.locator('[data-template="where-is-my-order"]').click();
    await panel.waitForFunction(
      `document.querySelector('[data-variable="order_id"] input')?.value === '${ORDER}'`,
    );
    expect(
      await panel.$eval('[data-insert]', (button) => (button as HTMLButtonElement).disabled),
    ).toBe(true);
    for (const input of await panel.$$('[data-variable] input')) {
      if ((await input.evaluate((field) => (field as HTMLInputElement).value)) === '')
        await input.type('Something');
    }
    await panel.locator('[data-insert]:not(:disabled)').click();
    await panel.waitForSelector('[role="status"]');
    const text = await page.$eval(BOX, (box) => (box as HTMLTextAreaElement).value);
    expect(text).toContain(`order ${ORDER}`);
    expect(text).not.toMatch(/\{\{|\}\}/);
    const since = chromium.requests.slice(posts).filter(({ from }) => from.startsWith(HOST));
    expect(since).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('the side panel follows the page, and says when there is no message box', async () => {
    const page = await chromium.newPage(`${HOST}/orders-v3/order/${ORDER}?lang=en&store=US`);
    await page.waitForSelector('clerkside-overlay[data-surface="order-detail"]');
    const panel = await chromium.sidepanel(page);
    await panel.waitForSelector('[data-facts]');
    await panel.locator('[data-template="where-is-my-order"]').click();
    await panel.waitForSelector('[data-no-box]');
    await page.goto(CONTACT);
    await panel.waitForFunction('document.querySelector("[data-no-box]") === null');
    await page.goto(`${HOST}/home?lang=en`);
    await panel.waitForSelector('[data-no-box]');
    await panel.close();
    await page.close();
  });

  it('a new key is taken, a taken one is refused, and Ctrl+Space belongs to the input method', async () => {
    const page = await chromium.extensionPage('options.html');
    const button = '[data-key-action="fix"] button';
    const press = async (modifier: 'Control' | 'Alt', key: 'Space' | 'Period' | 'KeyJ') => {
      await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      await page.keyboard.up(modifier);
    };
    await page.locator(button).click();
    await press('Control', 'Space');
    expect(
      await page.$eval('[data-key-action="fix"] [role="status"]', (notice) => notice.textContent),
    ).toContain('input method');
    await press('Alt', 'Period');
    await page.waitForFunction(
      'document.querySelector(\'[data-key-action="fix"] [role="status"]\').textContent.includes("already used")',
    );
    await press('Alt', 'KeyJ');
    await page.waitForFunction(`document.querySelector('${button}').textContent === 'Alt+J'`);
    expect(await page.evaluate('chrome.storage.local.get("keys")')).toMatchObject({
      keys: { fix: 'Alt+KeyJ', open: 'Alt+Period' },
    });
    await page.close();
  });

  it('a rule that is switched off marks nothing any more, at once', async () => {
    const page = await editor();
    const catalogue = await chromium.extensionPage('catalogue.html');
    await catalogue.locator('[data-rule="title-length"] [role="switch"]').click();
    await page.waitForFunction(() => {
      const root = document.querySelector('clerkside-overlay')?.shadowRoot;
      return root !== undefined && root?.querySelector('[data-code="T-LEN-75"]') === null;
    });
    await catalogue.close();
    await page.close();
  });
});
