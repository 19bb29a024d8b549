import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { marks } from './support/overlay';
import { choose, drawn, measured, pictureFolder } from './support/pictures';

const HOST = 'https://sellercentral.amazon.com';
const TAB = `${HOST}/interactive/listing/workflow/edit/images?empty=1&lang=en&store=US`;
const MAIN = '#ProductImage_MAIN-input_input';

describe('pictures that are chosen', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;
  let folder: Awaited<ReturnType<typeof pictureFolder>>;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    folder = await pictureFolder();
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
    await folder?.remove();
  });

  it('are marked with exact codes', async () => {
    page = await chromium.newPage(TAB);
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    const path = await folder.put(
      'small.jpg',
      await drawn({ side: 600, ground: '#f4f4f4', fill: 0.5 }),
    );
    await choose(page, MAIN, path);
    const result = await measured(page, 0).catch((e) => e);
    console.log(result, await marks(page), chromium.errors);
    const sw = await chromium.worker();
    console.log(
      await sw.evaluate('chrome.runtime.getContexts({}).then(c=>c.map(x=>x.documentUrl))'),
    );
    console.log(JSON.stringify(await sw.evaluate('chrome.storage.local.get(null)')));
    await page.screenshot({ path: '/tmp/images.png' });
    expect(1).toBe(1);
  });
});
