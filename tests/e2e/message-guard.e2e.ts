import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { settle } from './support/geometry';
import { marks, waitForMark } from './support/overlay';

const HOST = 'https://sellercentral.amazon.com';
const THREAD = 'cc=6f1c2a80-0001-4000-8000-000000000001&lang=en&store=US';
const BOX = 'body >>> kat-textarea >>> textarea';

describe('messages to buyers', () => {
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

  async function open(path: string): Promise<void> {
    await page?.close();
    page = await chromium.newPage(`${HOST}${path}`);
    await page.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    await page.locator(BOX).click();
  }

  const drawn = async () => (await marks(page)).map(({ code, field }) => `${field} ${code}`);

  it.each(['inbox', 'inbox-v3'])('marks what is given for a review in %s', async (inbox) => {
    await open(`/messaging/${inbox}?${THREAD}`);
    await page.keyboard.type('Leave a review and get a $10 gift card.');
    const mark = await waitForMark(page, 'M-INCENT', [19, 38]);
    expect(mark).toMatchObject({ field: 'message', severity: 'error', rule: 'message-incentives' });
    expect(mark.box.width).toBeGreaterThan(0);
  });

  it('says when a variable was not filled, and no longer when it is', async () => {
    await open(`/messaging/inbox?${THREAD}`);
    await page.keyboard.type('Your order {{ order_id }} ships on Monday.');
    await waitForMark(page, 'Z-PLACEHOLDER', [11, 25]);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Your order 112-1234567-7654321 ships on Monday.');
    await page.waitForFunction(
      () => !document.querySelector('clerkside-overlay')?.shadowRoot?.querySelector('[data-code]'),
    );
  });

  it('draws nothing on a clean reply', async () => {
    await open(`/messaging/inbox?${THREAD}`);
    await page.keyboard.type('Hello! ');
    await page.keyboard.type('www.acme.com');
    await waitForMark(page, 'M-LINK', [7, 19]);
    for (let back = 0; back < 12; back++) await page.keyboard.press('Backspace');
    await page.keyboard.type('The lid is dishwasher safe, and the bottle ships on Monday.');
    await settle(page);
    expect(await drawn()).toEqual([]);
  });

  it('knows that the contact form begins a message, and adds the order', async () => {
    await open('/messaging/contact?orderId=112-1234567-7654321&lang=en&store=US');
    const text = 'The red one is sold out. Would you take the blue one?';
    await page.keyboard.type(text);
    await waitForMark(page, 'M-ORDERID', [0, text.length]);
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    const wanted = `${text}\n\nOrder 112-1234567-7654321`;
    await page.waitForFunction(
      (value: string) => {
        const host = [...document.querySelectorAll('kat-textarea')].at(0);
        return host?.shadowRoot?.querySelector('textarea')?.value === value;
      },
      {},
      wanted,
    );
    await settle(page);
    expect(await drawn()).toEqual([]);
  });
});
