import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { marks, waitForMark } from './support/overlay';
import { chord, click, find, textIn } from './support/wait';

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
    await click(page, BODY);
    await page.keyboard.press('End');
    await page.keyboard.type(', compostable');
    expect(await waitForMark(page, 'A-ENV', [13, 24])).toMatchObject({ field: 'aplus', index: 1 });
    await expect
      .poll(async () =>
        (await marks(page)).map(({ code, index, start, end }) => [code, index, start, end]),
      )
      .toEqual([
        ['A-WORD', 0, 0, 7],
        ['A-ENV', 1, 13, 24],
      ]);
  });

  it('takes a word out by key where that leaves a whole text', async () => {
    await page.keyboard.press('ArrowLeft');
    await chord(page, 'Alt', 'Period');
    await find(page, 'clerkside-overlay >>> [data-card][role="dialog"]');
    await chord(page, 'Alt', 'Enter');
    await expect.poll(() => textIn(page, BODY)).toBe('Soft towels');
    await expect
      .poll(async () => (await marks(page)).filter(({ index }) => index === 1))
      .toEqual([]);
  });
});
