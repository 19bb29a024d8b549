import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { marks, waitForMark } from './support/overlay';

const EDITOR =
  'https://sellercentral.amazon.com/enhanced-content/content/7d0c1f6e-practice/revision/1782000000/edit?lang=en&store=US&headline=Buy%20now&body=Soft%20towels';
const BODY = '[data-component-id="module-body"] >>> textarea';

describe('the A+ editor', () => {
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

  it('marks what stands in a box already, and counts from 0', async () => {
    await page.waitForSelector('clerkside-overlay[data-surface="aplus-editor"][data-health="ok"]');
    const mark = await waitForMark(page, 'A-WORD', [0, 7]);
    expect(mark).toMatchObject({ field: 'aplus', index: 0, severity: 'warning' });
    expect(mark.box.width).toBeGreaterThan(20);
  });

  it('marks what is typed in another box, at its own index, and leaves the first as it is', async () => {
    await page.locator(BODY).click();
    await page.keyboard.press('End');
    await page.keyboard.type(', compostable');
    expect(await waitForMark(page, 'A-ENV', [13, 24])).toMatchObject({ field: 'aplus', index: 1 });
    expect(
      (await marks(page)).map(({ code, index, start, end }) => [code, index, start, end]),
    ).toContainEqual(['A-WORD', 0, 0, 7]);
    expect((await marks(page)).filter(({ code }) => code === 'A-ENV')).toHaveLength(1);
  });

  it('takes a word out by key where that leaves a whole text', async () => {
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.up('Alt');
    await page.waitForSelector('clerkside-overlay >>> [data-card][role="dialog"]');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Alt');
    await page.waitForFunction(
      () =>
        document
          .querySelector('[data-component-id="module-body"]')
          ?.shadowRoot?.querySelector('textarea')?.value === 'Soft towels',
    );
    expect((await marks(page)).filter(({ index }) => index === 1)).toEqual([]);
  });
});
