import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { waitForMark } from './support/overlay';
import { seriousIssues } from './support/panels';
import { cardIsOpen, click, openCardByKey } from './support/wait';

const TITLE =
  'Harborline Bath Towels Set of 4, BEST SELLER ★ Luxury 100% Cotton Hotel Quality Towels Free Shipping, Super Soft, White!';
const EDITOR = `https://sellercentral.amazon.com/interactive/listing/workflow/edit?sku=TOWEL-01&lang=en&store=US&title=${encodeURIComponent(TITLE)}`;
const SCREENSHOTS = join(import.meta.dirname, '../../.output/screenshots/card');
const OURS = '{ include: [{ fromShadowDom: ["clerkside-overlay", ".layer, .card"] }] }';

describe('marks, badges and card, as people and screen readers get them', () => {
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

  const cases = (['en', 'zh-CN'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).map((scheme) => [locale, scheme] as const),
  );
  it.each(cases)('axe finds nothing serious: %s, %s', async (locale, scheme) => {
    await (await chromium.worker()).evaluate(`chrome.storage.local.set({ language: '${locale}' })`);
    const page = await chromium.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(EDITOR);
    await openCard(page);
    await expect.poll(() => cardLanguage(page)).toBe(locale);
    expect(await seriousIssues(page, OURS)).toEqual([]);
    await save(page, `${locale}-${scheme}`);
    await page.close();
  });

  it('speaks the other language at once', async () => {
    const page = await chromium.newPage(EDITOR);
    for (const locale of ['en', 'zh-CN'] satisfies Locale[]) {
      await openCard(page);
      await (await chromium.worker()).evaluate(
        `chrome.storage.local.set({ language: '${locale}' })`,
      );
      await expect.poll(() => cardLanguage(page)).toBe(locale);
    }
    await page.close();
  });

  it('has no transition where motion is reduced', async () => {
    const page = await chromium.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(EDITOR);
    await openCard(page);
    const duration = await page.evaluate(() => {
      const card = document
        .querySelector('clerkside-overlay')
        ?.shadowRoot?.querySelector('[data-card]');
      return card && getComputedStyle(card).transitionDuration;
    });
    expect(duration).toBe('0s');
    await page.close();
  });
});

async function openCard(page: Page): Promise<void> {
  await waitForMark(page, 'T-SUBJ');
  await click(page, 'body >>> kat-textarea[name="item_name-0-value"] >>> textarea');
  await page.keyboard.press('Home');
  if (await cardLanguage(page)) await cardIsOpen(page);
  else await openCardByKey(page);
  await page.evaluate(() => {
    const root = document.querySelector('clerkside-overlay')?.shadowRoot;
    for (const part of root?.querySelectorAll<HTMLDetailsElement>('[data-card] details') ?? [])
      part.open = true;
  });
}

function cardLanguage(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () =>
      document
        .querySelector('clerkside-overlay')
        ?.shadowRoot?.querySelector<HTMLElement>('[data-card]')?.lang,
  );
}

async function save(page: Page, name: string): Promise<void> {
  const path = join(SCREENSHOTS, `${name}.png`) as `${string}.png`;
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
}
