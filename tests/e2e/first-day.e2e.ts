import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { dropPictures } from './support/dropped-pictures';
import { codes, waitForMark } from './support/overlay';
import { palette, paletteIsReady, paletteOffers } from './support/palette';
import { settled } from './support/panels';
import { chord, click, find, openCardByKey, textIn } from './support/wait';

const HOST = 'https://sellercentral.amazon.com';
const EDITOR = `${HOST}/interactive/listing/workflow/edit?sku=TOWEL-01`;
const INBOX = `${HOST}/messaging/inbox?fi=responseNeeded&ago=2`;
const JUERGEN = '6f1c2a80-0002-4000-8000-000000000002';
const TITLE = '[name^="item_name"] >>> textarea, [name^="item_name"] >>> input';
const CLEAN = 'Harborline Bath Towels Set of 4, Cotton, 27 x 54 Inches, White';
const BAIT = ' Leave a review and get a $10 gift card.';
const BOX = 'body >>> kat-textarea >>> textarea';

/** "Her first day" of the README, in its order. Whoever changes one of the two changes the other. */
describe('her first day', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let downloads: string;
  /** The listing editor, open from the first step on. */
  let editor: Page;

  // All anew for a second try: each part goes on from the one before.
  beforeEach(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    downloads = await mkdtemp(join(tmpdir(), 'clerkside-first-day-'));
    editor = await chromium.newPage(EDITOR);
    await editor.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
  });
  afterEach(async () => {
    await chromium?.close();
    await practice?.close();
    if (downloads) await rm(downloads, { recursive: true, force: true });
  });

  /** The footer of the popup lies over what is at its lower edge. */
  const press = async (panel: Page, selector: string): Promise<void> => {
    await find(panel, selector);
    await panel.$eval(selector, (node) => node.scrollIntoView({ block: 'center' }));
    await click(panel, selector);
  };
  const answer = async (panel: Page, within: string, words: string): Promise<void> => {
    await panel.locator(`${within} form:has([autocomplete="off"]) input`).fill(words);
    await press(panel, `${within} form:has([autocomplete="off"]) button[type="submit"]`);
  };
  const says = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (node) => node.textContent ?? '');

  const parts: { what: string; walk: () => Promise<void> }[] = [];
  const part = (what: string, walk: () => Promise<void>): void => {
    parts.push({ what, walk });
  };

  part('says who she is, and begins the daily opening round', async () => {
    const popup = await settled(await chromium.popup(editor));
    await click(popup, '[data-to-checklists]');
    await press(popup, '[data-checklist="daily-opening"]');
    await press(popup, '[data-person]');
    await answer(popup, 'section', 'Lin');
    await expect.poll(() => popup.$('[data-person]')).toBeNull();
    await press(popup, 'form button[type="submit"]');
    await press(popup, '[data-step="account-health"] input');
    await find(popup, '[data-step="account-health"] [data-ticked="hand"]');
    expect(await says(popup, '[data-step="account-health"]')).toContain('Lin');
    await press(popup, '[data-remark="notifications"]');
    await answer(popup, '[data-step="notifications"]', 'one, answer by Friday');
    await find(popup, '[data-step="notifications"] [data-remarks]');
    await popup.close();
  });

  part('begins a listing bound to the SKU of the page, and a colleague double-checks', async () => {
    const popup = await settled(await chromium.popup(editor));
    await press(popup, 'section:has([data-run]) > button');
    await press(popup, '[data-checklist="new-listing"]');
    await popup.waitForFunction(`document.querySelector('form input')?.value === 'TOWEL-01'`);
    await press(popup, 'form button[type="submit"]');
    await find(popup, '[data-run] [data-bound="sku"]');
    await press(popup, '[data-step="category"] input');
    await find(popup, '[data-step="brand"] [data-ticked="page"]');
    await find(popup, '[data-step="product-id"] [data-ticked="page"]');
    await press(popup, '[data-group="identity"] h3 button');
    await press(popup, '[data-check="product-id"]');
    await answer(popup, '[data-step="product-id"]', 'Mei');
    await find(popup, '[data-step="product-id"] [data-checked]');
    await popup.close();
  });

  part('mends the title by key, and its step ticks itself', async () => {
    await editor.bringToFront();
    await click(editor, TITLE);
    await editor.keyboard.press('Home');
    await openCardByKey(editor);
    const before = await textIn(editor, TITLE);
    await chord(editor, 'Alt', 'Enter');
    await expect.poll(() => textIn(editor, TITLE)).not.toBe(before);
    await chord(editor, 'Control', 'KeyZ');
    await expect.poll(() => textIn(editor, TITLE)).toBe(before);
    await editor.keyboard.press('Escape');
    await editor.keyboard.down('Control');
    await editor.keyboard.press('a');
    await editor.keyboard.up('Control');
    await editor.keyboard.type(CLEAN);
    await editor.keyboard.press('Tab');
    const popup = await settled(await chromium.popup(editor));
    await find(popup, '[data-step="title"] [data-ticked="page"]');
    await popup.close();
  });

  part('checks a picture before it is uploaded', async () => {
    const panel = await settled(await chromium.sidepanel(editor));
    await press(panel, '[data-tab="images"]');
    await find(panel, '[data-drop-zone]');
    await dropPictures(panel, [{ name: 'main.jpg', width: 480, height: 400 }]);
    await find(panel, '[data-gauge="side"][data-verdict="error"]');
    await panel.close();
  });

  part('has the round start at nine on working days', async () => {
    const desk = await settled(await chromium.extensionPage('desk.html#plans'));
    await press(desk, '[data-preset="0"]');
    await find(desk, '[data-plan] [data-next]');
    expect(await says(desk, '[data-plan]')).toMatch(/Daily opening round.*Monday to Friday.*9:00/s);
    await desk.close();
  });

  part('answers a buyer: the clock, the topic, `;tk`, the guard, and Send is hers', async () => {
    const page = await chromium.newPage(INBOX);
    await click(page, `a[href*="${JUERGEN}"]`);
    const panel = await settled(await chromium.sidepanel(page));
    await find(panel, '[data-open-thread] [data-clock="ok"]');
    await find(panel, '[data-topic="guess"] [data-template="where-is-my-order"]');
    await page.bringToFront();
    await paletteIsReady(page);
    await click(page, BOX);
    await page.keyboard.type(';tk');
    await paletteOffers(page, 'refund-issued');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await palette(page))?.asked).toEqual(['refund_amount']);
    await page.keyboard.type('24,99 €');
    await page.keyboard.press('Enter');
    await expect.poll(() => textIn(page, BOX)).toMatch(/^Guten Tag Jürgen,.*24,99 €/s);
    await page.keyboard.type(BAIT);
    await waitForMark(page, 'M-INCENT');
    for (const _ of BAIT) await page.keyboard.press('Backspace');
    await expect.poll(() => codes(page)).not.toContain('M-INCENT');
    expect(await page.evaluate('window.practice.sent.length')).toBe(0);
    await click(page, '[data-testid="send-reply"]');
    await press(panel, '[data-tab="threads"]');
    await find(panel, '[data-thread] [data-clock="answered"]');
    await panel.close();
    await page.close();
  });

  part('writes a template of her own', async () => {
    const panel = await settled(await chromium.extensionPage('sidepanel.html'));
    await press(panel, '[data-add-template]');
    await panel.locator('[data-field="name"]').fill('Ships soon');
    await panel.locator('[data-field="shortcut"]').fill('kf');
    await click(panel, '[data-field="body"]');
    await panel.keyboard.sendCharacter('Hello {{ buyer_name }}, it ships tomorrow.');
    await press(panel, '[data-save]');
    await panel.locator('input[type="search"]').fill('kf');
    await find(panel, '[data-results] li:first-child [data-template]');
    expect(await says(panel, '[data-results] li:first-child')).toContain('Ships soon');
    await panel.close();
  });

  part('makes a backup, and finds her numbers and all that she did', async () => {
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    const options = await settled(await chromium.extensionPage('options.html#data'));
    await find(options, '[data-choose-folder]');
    await press(options, '[data-back-up]');
    await find(options, '[data-made]');
    await options.close();
    const desk = await settled(await chromium.extensionPage('desk.html#numbers'));
    await find(desk, '[data-figure="replies"] [data-value]');
    await press(desk, '[data-tab="history"]');
    await expect
      .poll(() => desk.$$eval('[data-history]', (rows) => rows.map((row) => row.textContent)))
      .toEqual([
        expect.stringMatching(/New listing.*TOWEL-01/),
        expect.stringMatching(/Daily opening round.*1 of \d+ done/),
      ]);
    await desk.close();
  });

  it('goes as the README tells', async () => {
    for (const { what, walk } of parts) {
      await walk().catch((cause: unknown) => {
        throw new Error(`She ${what}: it did not go so. ${String(cause)}`, { cause });
      });
    }
    expect(chromium.errors).toEqual([]);
    expect(networkRequests(chromium.requests)).toEqual([]);
  });
});
