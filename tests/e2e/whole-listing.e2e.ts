import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { codes, waitForMark } from './support/overlay';
import { settled } from './support/panels';
import { CARD, chord, click, find, textIn } from './support/wait';

const EDITOR =
  'https://sellercentral.amazon.com/interactive/listing/workflow/edit?empty=1&lang=en&store=US';
const TITLE = 'body >>> kat-textarea[name="item_name-0-value"] >>> textarea';
const SLIPS = 'Acme Tоwel，Blue\u3000XL（2\u00a0pcs）';

/** Slips tidied by one key; the score and all fields as the panels show them for a real page. */
describe('the listing as a whole', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    page = await chromium.newPage(EDITOR);
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    await click(page, TITLE);
    await page.keyboard.type(SLIPS);
    await waitForMark(page, 'Z-HYGIENE', [10, 11]);
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });

  const title = (): Promise<string> => textIn(page, TITLE);
  /** What a row of all fields says, once it says `wanted`. */
  const row = async (panel: Page, selector: string, wanted: string): Promise<void> => {
    await panel.waitForFunction(
      (one: string, text: string) => document.querySelector(one)?.textContent?.includes(text),
      {},
      `[data-glance] ${selector}`,
      wanted,
    );
  };
  const scoreIn = (panel: Page): Promise<number> =>
    panel.$eval('[data-score]', (element) => Number((element as HTMLElement).dataset.score));

  it('shows every field with its length and limit, and a score', async () => {
    const popup = await settled(await chromium.popup(page));
    await popup.waitForSelector('[data-score]');
    await row(popup, '[data-field="title"]', '25 ');
    await row(popup, '[data-field="title"]', '75');
    await row(popup, '[data-field="searchTerms"]', '249');
    await row(popup, '[data-together]', '1000');
    await expect.poll(() => scoreIn(popup)).toBeLessThan(100);
    await popup.close();
  });

  it('is tidied by one key, which Ctrl+Z takes back', async () => {
    const panel = await settled(await chromium.sidepanel(page));
    await panel.locator('[data-tab="listing"]').click();
    await row(panel, '[data-field="title"]', '25 ');
    const before = await scoreIn(panel);
    await page.bringToFront();
    await click(page, TITLE);
    await page.keyboard.press('End');
    await chord(page, 'Alt', 'Enter');
    await expect.poll(() => codes(page)).not.toContain('Z-HYGIENE');
    await expect.poll(title).toBe('Acme Towel, Blue XL (2 pcs)');
    await panel.bringToFront();
    await panel.evaluate(() => window.dispatchEvent(new Event('focus')));
    await row(panel, '[data-field="title"]', '27 ');
    await expect.poll(() => scoreIn(panel)).toBeGreaterThan(before);
    await page.bringToFront();
    await click(page, TITLE);
    await chord(page, 'Control', 'KeyZ');
    await expect.poll(title).toBe(SLIPS);
    await panel.close();
  });

  it('keeps the side panel open when it leads to a finding', async () => {
    const panel = await settled(await chromium.sidepanel(page));
    await panel.locator('[data-tab="listing"]').click();
    await panel.locator('[data-glance] [data-field="title"] button').click();
    await find(page, CARD);
    expect(panel.isClosed()).toBe(false);
    await panel.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
