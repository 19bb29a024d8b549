import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { palette, paletteIsReady, paletteOffers } from './support/palette';
import { seriousIssues } from './support/panels';
import { click } from './support/wait';

/** A form without a message of the buyer: only the store tells the language. */
const CONTACT =
  'https://sellercentral.amazon.com/messaging/contact?orderId=302-7654321-1234567&lang=en';
const BOX = 'body >>> kat-textarea >>> textarea';
const SCREENSHOTS = join(import.meta.dirname, '../../.output/screenshots/palette');
const OURS = '{ include: [{ fromShadowDom: ["clerkside-overlay", ".palette"] }] }';
const NARROW = 320;

describe('the palette, as people and screen readers get it', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    page = await chromium.newPage();
    await mkdir(SCREENSHOTS, { recursive: true });
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });

  const save = (name: string) =>
    page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) as `${string}.png` });

  const cases = (['en', 'zh-CN'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).map((scheme) => [locale, scheme] as const),
  );
  it.each(cases)('axe finds nothing serious, list and form fit: %s, %s', async (locale, scheme) => {
    await (await chromium.worker()).evaluate(`chrome.storage.local.set({ language: '${locale}' })`);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    // Dutch buyers are written to in English: that is told.
    await page.goto(`${CONTACT}&store=NL`);
    await paletteIsReady(page);
    await click(page, BOX);
    await page.keyboard.type('Hello ;fapiao');
    await paletteOffers(page, 'invoice');
    expect((await palette(page))?.note).not.toBe('');
    expect(await seriousIssues(page, OURS)).toEqual([]);
    expect(await outside(page)).toBe(0);
    await save(`list-${locale}-${scheme}`);
    await page.keyboard.press('Escape');
    await page.keyboard.type(' ;wl');
    await paletteOffers(page, 'where-is-my-order');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await palette(page))?.asked.length).toBeGreaterThan(1);
    expect(await seriousIssues(page, OURS)).toEqual([]);
    expect(await outside(page)).toBe(0);
    await save(`form-${locale}-${scheme}`);
  });

  it('fits into a narrow window', async () => {
    await page.setViewport({ width: NARROW, height: 600 });
    await page.reload();
    await paletteIsReady(page);
    await click(page, BOX);
    await page.keyboard.type(';fapiao');
    await paletteOffers(page, 'invoice');
    expect(await outside(page)).toBe(0);
    await save('narrow');
  });
});

/** By how many pixels the palette leaves the window, or its contents the palette. */
function outside(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.querySelector('clerkside-overlay')?.shadowRoot;
    const element = root?.querySelector<HTMLElement>('[data-palette]');
    if (!element) throw new Error('The palette is not open');
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const beyond = [-left, -top, right - innerWidth, bottom - innerHeight];
    const overflow = element.scrollWidth - element.clientWidth;
    return Math.max(0, overflow, ...beyond.map(Math.ceil));
  });
}
