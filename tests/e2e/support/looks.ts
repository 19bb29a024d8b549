import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { fitsWidth, screenshot, seriousIssues, switchLanguage } from './panels';

const LOCALES: readonly Locale[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;

/**
 * Looks at a panel in both languages, light and dark and at each width: a picture of each, nothing wider than the
 * window, and nothing serious for axe.
 */
export async function expectGoodLooks(
  page: Page,
  name: string,
  widths: readonly number[],
): Promise<void> {
  for (const locale of LOCALES) {
    await switchLanguage(page, locale);
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of widths) {
        await page.setViewport({ width, height: 900 });
        await screenshot(page, `${name}-${locale}-${scheme}-${width}`);
        expect(await fitsWidth(page), `${name} ${locale} ${width}`).toBe(true);
      }
      expect(await seriousIssues(page), `${name} ${locale} ${scheme}`).toEqual([]);
    }
  }
}
