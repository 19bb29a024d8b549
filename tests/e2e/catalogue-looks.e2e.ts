import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { expectGoodLooks } from './support/looks';
import { openPanel } from './support/panels';

const WIDTHS = [320, 480, 1200];

const search = (page: Page, words: string) => page.locator('input[type="search"]').fill(words);

/** Leaves one rule in the list, and opens it: the whole list open would be long to look at. */
const openRule =
  (code: string) =>
  async (page: Page): Promise<void> => {
    await search(page, code);
    await page.waitForFunction('document.querySelectorAll("[data-rule]").length === 1');
    await page.locator('[data-rule] button[aria-expanded]').click();
  };

/** Views of the catalogue: what leads to them, and what shows that they are there. */
const VIEWS: Record<string, { there: string; reach?(page: Page): Promise<void> }> = {
  list: { there: '[data-rule]' },
  rule: { there: '[data-example] mark', reach: openRule('T-LEN-75') },
  signs: { there: '[data-example] mark', reach: openRule('T-WS') },
  claim: { there: '[data-example] mark', reach: openRule('C-ENV-EU') },
  changes: {
    there: '[data-change]',
    reach: (page) => page.locator('[data-tab="changes"]').click(),
  },
  nothing: { there: '[data-shown="0"]', reach: (page) => search(page, 'xyzzy') },
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
    await view.reach?.(page);
    await page.waitForSelector(view.there);
    await expectGoodLooks(page, `catalogue-${name}`, WIDTHS);
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
