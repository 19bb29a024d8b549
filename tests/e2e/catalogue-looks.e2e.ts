import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { type Launched, launchWithExtension } from './support/browser';
import { fitsWidth, openPanel, screenshot, seriousIssues, switchLanguage } from './support/panels';

const LOCALES: Locale[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 480, 1200];

/** Views of the catalogue: what leads to them, and what shows that they are there. */
const VIEWS: Record<string, { hash: string; there: string; reach?(page: Page): Promise<void> }> = {
  list: { hash: '', there: '[data-rule]' },
  rule: { hash: 'T-LEN-75', there: '[data-rule="title-length"] [data-example]' },
  signs: { hash: 'T-WS', there: '[data-rule="title-spacing"] [data-example]' },
  changes: { hash: 'changes', there: '[data-change]' },
  nothing: {
    hash: '',
    there: '[data-shown="0"]',
    reach: (page) => page.locator('input[type="search"]').fill('xyzzy'),
  },
};

describe('every view of the catalogue, in both languages, both schemes and three widths', () => {
  let chromium: Launched;

  beforeAll(async () => {
    chromium = await launchWithExtension();
    const worker = await chromium.worker();
    const settings = {
      severities: { 'T-LEN-SPLIT': 'error' },
      rulesOff: ['title-emoji'],
      on: '2026-08-01',
    };
    await worker.evaluate(`chrome.storage.local.set(${JSON.stringify(settings)})`);
  });
  afterAll(() => chromium?.close());

  it.each(Object.entries(VIEWS))('%s has nothing serious and fits', async (name, view) => {
    const page = await openPanel(chromium, 'catalogue.html');
    await page.evaluate(`location.hash = ${JSON.stringify(view.hash)}`);
    await view.reach?.(page);
    await page.waitForSelector(view.there);
    for (const locale of LOCALES) {
      await switchLanguage(page, locale);
      for (const scheme of SCHEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 900 });
          await screenshot(page, `catalogue-${name}-${locale}-${scheme}-${width}`);
          expect(await fitsWidth(page), `${name} ${locale} ${width}`).toBe(true);
        }
        expect(await seriousIssues(page), `${name} ${locale} ${scheme}`).toEqual([]);
      }
    }
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
