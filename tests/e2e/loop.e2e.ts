import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { codes, state, waitForMark } from './support/overlay';
import { chord, click, find, textIn } from './support/wait';

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
    await click(page, TITLE);
    await page.keyboard.type('Free Shipping Bamboo Board');
    const mark = await waitForMark(page, 'T-PROMO', [0, 13]);
    expect(mark).toMatchObject({ severity: 'error', field: 'title', index: 0 });
    expect(mark.box.width).toBeGreaterThan(40);
  });

  it('opens the card, applies the fix by key, and Ctrl+Z takes it back', async () => {
    await page.keyboard.press('Home');
    await chord(page, 'Alt', 'Period');
    await find(page, 'clerkside-overlay >>> [data-card][role="dialog"]');
    await chord(page, 'Alt', 'Enter');
    await expect.poll(() => textIn(page, TITLE)).toBe('Bamboo Board');
    await expect.poll(() => codes(page)).not.toContain('T-PROMO');
    await chord(page, 'Control', 'KeyZ');
    await waitForMark(page, 'T-PROMO', [0, 13]);
  });

  it('knows the words of a store that speaks another language', async () => {
    await page.goto(EDITOR.replace('.com/', '.de/').replace('store=US', 'store=DE'));
    await page.waitForSelector(
      'clerkside-overlay[data-surface="listing-editor"][data-health="ok"]',
    );
    await click(page, TITLE);
    await page.keyboard.type('Lampe, versandkostenfrei');
    expect(await waitForMark(page, 'T-PROMO', [7, 24])).toMatchObject({ severity: 'warning' });
  });
});
