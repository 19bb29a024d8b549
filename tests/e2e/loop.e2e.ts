import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { marks, state, waitForMark } from './support/overlay';

const EDITOR =
  'https://sellercentral.amazon.com/interactive/listing/workflow/edit?empty=1&lang=en&store=US';
const TITLE = 'kat-textarea[name="item_name-0-value"] >>> textarea';

describe('the loop: type, see, fix, undo', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    page = await chromium.newPage(EDITOR);
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });

  it('recognises the editor', async () => {
    await page.waitForSelector(
      'clerkside-overlay[data-surface="listing-editor"][data-health="ok"]',
    );
    expect((await state(page)).hosts).toBe(1);
  });

  it('marks what is typed, at the exact span', async () => {
    await page.locator(TITLE).click();
    await page.keyboard.type('Free Shipping Bamboo Board');
    const mark = await waitForMark(page, 'T-PROMO', [0, 13]);
    expect(mark).toMatchObject({ severity: 'error', field: 'title', index: 0 });
    expect(mark.box.width).toBeGreaterThan(40);
  });

  it('opens the card, applies the fix by key, and Ctrl+Z takes it back', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.up('Alt');
    await page.waitForSelector('clerkside-overlay >>> [data-card][role="dialog"]');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    await page.waitForFunction(
      (selector) =>
        document.querySelector(selector)?.shadowRoot?.querySelector('textarea')?.value ===
        'Bamboo Board',
      {},
      'kat-textarea[name="item_name-0-value"]',
    );
    expect((await marks(page)).filter((mark) => mark.code === 'T-PROMO')).toEqual([]);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await waitForMark(page, 'T-PROMO', [0, 13]);
  });

  it('knows the words of a store that speaks another language', async () => {
    await page.goto(EDITOR.replace('.com/', '.de/').replace('store=US', 'store=DE'));
    await page.locator(TITLE).click();
    await page.keyboard.type('Lampe, versandkostenfrei');
    expect(await waitForMark(page, 'T-PROMO', [7, 24])).toMatchObject({ severity: 'warning' });
  });
});
