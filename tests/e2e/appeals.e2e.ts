import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { type Launched, launchWithExtension } from './support/browser';
import { fitsWidth, openPanel, screenshot, seriousIssues, switchLanguage } from './support/panels';

const LOCALES: Locale[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 480, 1200];
const NOTICE = 'ASIN B0PRACTCE1 was reported as inauthentic. Send a plan of action.';

let chromium: Launched;
let page: Page;

beforeAll(async () => {
  chromium = await launchWithExtension();
  page = await openPanel(chromium, 'desk.html#appeals');
});
afterAll(() => chromium?.close());

const write = (selector: string, text: string) => page.locator(selector).fill(text);

async function looks(name: string): Promise<void> {
  for (const locale of LOCALES) {
    await switchLanguage(page, locale);
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        await screenshot(page, `appeals-${name}-${locale}-${scheme}-${width}`);
        expect(await fitsWidth(page), `${name} ${locale} ${width}`).toBe(true);
      }
      expect(await seriousIssues(page), `${name} ${locale} ${scheme}`).toEqual([]);
    }
  }
}

describe('an appeal, from the notice to the text', () => {
  it('begins empty', async () => {
    await page.waitForSelector('[data-new-appeal]');
    await looks('empty');
  });

  it('is written, judged and kept', async () => {
    await page.locator('[data-new-appeal]').click();
    await write('[data-field="notice"]', NOTICE);
    await page.waitForSelector('[data-document="invoices"]');
    await page.waitForSelector('[data-appeal-findings] [data-code="POA-3"]');
    await write('[data-part="cause"]', 'We are sorry! A used unit of B0PRACTCE1 was packed.');
    await write('[data-part="action"]', 'On 2026-11-20 we destroyed 14 units.');
    await write('[data-part="prevent"]', 'Two people check every inbound carton.');
    await page.waitForSelector('[data-appeal-findings] [data-code="POA-STYLE"]');
    await page.waitForSelector('[data-save-state="saved"]');
    expect(await page.$('[data-appeal-findings] [data-code="POA-3"]')).toBeNull();
    await page.locator('[data-code="POA-STYLE"] button').click();
    const selected = await page.$eval('[data-part="cause"]', (box) => {
      const { selectionStart, selectionEnd, value } = box as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toMatch(/^(sorry|!)$/);
    await looks('written');
  });

  it('is there again after the page was loaded anew', async () => {
    await page.reload();
    await page.locator('[data-appeal] button').click();
    await page.waitForSelector('[data-part="cause"]');
    const text = await page.$eval(
      '[data-part="cause"]',
      (box) => (box as HTMLTextAreaElement).value,
    );
    expect(text).toBe('We are sorry! A used unit of B0PRACTCE1 was packed.');
    expect(chromium.errors).toEqual([]);
  });
});
