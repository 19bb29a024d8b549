import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { codes, marks, state, waitForMark } from './support/overlay';
import { CARD, click, gone, openCardByKey } from './support/wait';

const HOST = 'https://sellercentral.amazon.com';
const LONG =
  'title=Free Shipping Bamboo Board with two handles and a juice groove for meat and bread, dishwasher safe';
const EDITOR = `${HOST}/interactive/listing/workflow/edit?lang=en&store=US&${LONG}`;

describe('what the page tells of itself', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });

  async function open(url: string): Promise<Page> {
    await page?.close();
    page = await chromium.newPage(url);
    return page;
  }

  it('a page without a surface says none, and nothing is drawn', async () => {
    await open(`${HOST}/home?lang=en`);
    await page.waitForSelector('clerkside-overlay[data-surface="none"][data-health="ok"]');
    await expect.poll(() => marks(page)).toEqual([]);
  });

  it('a known address without recognisable fields is blind within 30 s, and nothing is drawn', async () => {
    await open(`${EDITOR}&with=unknown`);
    await page.waitForSelector(
      'clerkside-overlay[data-surface="listing-editor"][data-health="blind"]',
      {
        timeout: 30_000,
      },
    );
    await expect.poll(() => marks(page)).toEqual([]);
  });

  it('while a native modal dialog is open nothing is drawn and the card is closed', async () => {
    await open(`${EDITOR}&with=dialog`);
    await waitForMark(page, 'T-LEN-75');
    await click(page, 'kat-textarea[name="item_name-0-value"] >>> textarea');
    await openCardByKey(page);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Are you sure?';
      document.body.append(dialog);
      dialog.showModal();
    });
    await expect.poll(() => marks(page)).toEqual([]);
    await gone(page, CARD);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('body > dialog')?.close());
    await waitForMark(page, 'T-LEN-75');
  });

  it('what lies over the field is not drawn upon', async () => {
    await open(EDITOR);
    await waitForMark(page, 'T-LEN-75');
    await page.evaluate(() => {
      const veil = document.createElement('div');
      veil.id = 'veil';
      veil.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:1000';
      document.body.append(veil);
    });
    // The veil lies over what is on screen; what is below it is looked at when it is scrolled to.
    const height = await page.evaluate(() => innerHeight);
    const drawn = async () =>
      (await marks(page)).filter(({ box }) => box.width > 0 && box.y + box.height < height);
    await expect.poll(drawn).toEqual([]);
    await page.evaluate(() => document.getElementById('veil')?.remove());
    await expect.poll(drawn).not.toEqual([]);
  });

  it('follows moves of the address in both directions without a new document', async () => {
    await open(`${HOST}/home?lang=en`);
    await page.waitForSelector('clerkside-overlay[data-surface="none"]');
    await page.evaluate((query) => {
      history.pushState({}, '', `/interactive/listing/workflow/edit?${query}`);
    }, LONG);
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    await page.goBack();
    await page.waitForSelector('clerkside-overlay[data-surface="none"]');
    expect((await state(page)).hosts).toBe(1);
  });

  it('an ignored finding stays away until its words change, also after a reload', async () => {
    await open(EDITOR);
    await waitForMark(page, 'T-LEN-75');
    await click(page, 'kat-textarea[name="item_name-0-value"] >>> textarea');
    await page.keyboard.press('Home');
    await openCardByKey(page);
    const code = await page.evaluate(() => {
      const root = document.querySelector('clerkside-overlay')?.shadowRoot;
      return root?.querySelector<HTMLElement>('[data-current]')?.dataset.code;
    });
    expect(code).toBe('T-PROMO');
    await click(page, 'clerkside-overlay >>> button[data-ignore]');
    await expect.poll(() => codes(page)).not.toContain(code);
    await expect
      .poll(async () => (await chromium.worker()).evaluate('chrome.storage.local.get("ignored")'))
      .toMatchObject({ ignored: [{ code }] });
    await page.reload();
    // All marks of a field are drawn together.
    await waitForMark(page, 'T-LEN-75');
    expect(await codes(page)).not.toContain(code);
  });
});
