import { afterAll, beforeAll, describe, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';

describe('try', () => {
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
  it('shows', async () => {
    const page = await chromium.newPage(
      'https://sellercentral.amazon.com/messaging/inbox?cc=6f1c2a80-0002-4000-8000-000000000002&lang=en&store=DE',
    );
    await page.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    await page.locator('body >>> kat-textarea >>> textarea').click();
    await page.keyboard.type('Hello ;t');
    await new Promise((r) => setTimeout(r, 700));
    await page.screenshot({ path: '/tmp/shots/1.png' });
    await page.keyboard.type('k');
    await new Promise((r) => setTimeout(r, 500));
    await page.screenshot({ path: '/tmp/shots/2.png' });
    await page.keyboard.press('Enter');
    await new Promise((r) => setTimeout(r, 500));
    await page.screenshot({ path: '/tmp/shots/3.png' });
    await page.keyboard.type('24.99 EUR');
    await page.keyboard.press('Enter');
    await new Promise((r) => setTimeout(r, 500));
    await page.screenshot({ path: '/tmp/shots/4.png' });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await new Promise((r) => setTimeout(r, 500));
    await page.screenshot({ path: '/tmp/shots/5.png' });
    console.log(chromium.errors);
  });
});
