import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { expectGoodLooks } from './support/looks';
import { openPanel, type PanelFile } from './support/panels';

const WIDTHS = [320, 480, 1100];

interface View {
  name: string;
  file: PanelFile;
  reach(page: Page): Promise<void>;
}

const toPlans = async (page: Page): Promise<void> => {
  await page.locator('[data-tab="plans"]').click();
  await page.waitForSelector('[data-preset-list]');
};
const openForm = async (page: Page): Promise<void> => {
  await toPlans(page);
  await page.locator('[data-add]').click();
  await page.waitForSelector('[data-plan-form]');
};

/** In this order: each finds what the one before has left. */
const VIEWS: View[] = [
  { name: 'plans-empty', file: 'desk.html', reach: toPlans },
  {
    name: 'plans-form-event',
    file: 'desk.html',
    async reach(page) {
      await openForm(page);
      await page.select('[data-field="rhythm"]', 'event');
      await page.select('[data-field="event"]', 'own');
      await page.select('[data-field="due"]', 'at');
      await page.locator('[data-save]').click();
      await page.waitForSelector('[role="alert"]');
    },
  },
  {
    name: 'plans-form-daily',
    file: 'desk.html',
    async reach(page) {
      await openForm(page);
      await page.select('[data-field="store"]', 'US');
      await page.select('[data-field="clock"]', 'store');
      await page.waitForSelector('[data-next]');
    },
  },
  {
    name: 'plans-full',
    file: 'desk.html',
    async reach(page) {
      await toPlans(page);
      await page.select('[data-presets-clock]', 'JP');
      for (const preset of [0, 1, 5, 7]) {
        await page.locator(`[data-preset="${preset}"]`).click();
        await page.waitForSelector(`[data-preset="${preset}"]`, { hidden: true });
      }
      await page.locator('[data-plan] [data-toggle]').click();
      await page.waitForSelector('[data-paused]');
      await page.locator('[data-plan]:first-child [data-delete]').click();
      await page.waitForSelector('[data-undo]');
    },
  },
  {
    name: 'options-reminders',
    file: 'options.html',
    async reach(page) {
      await page.waitForSelector('[data-lead]');
      await page.locator('[data-quiet-switch] [role="switch"]').click();
      await page.waitForSelector('[data-quiet]');
    },
  },
];

describe('plans and reminders, in both languages, both schemes and three widths', () => {
  let chromium: Launched;
  beforeAll(async () => {
    chromium = await launchWithExtension();
  });
  afterAll(() => chromium?.close());

  it.each(VIEWS)('$name has nothing serious and fits', async ({ name, file, reach }) => {
    const page = await openPanel(chromium, file);
    await reach(page);
    await expectGoodLooks(page, name, WIDTHS);
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
