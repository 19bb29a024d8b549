import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind, check, pause, remark } from '@/lib/checklists/acts';
import { type ChecklistRun, finishRun, type RunStart, startRun, tick } from '@/lib/checklists/run';
import { type Launched, launchWithExtension } from './support/browser';
import { expectGoodLooks } from './support/looks';
import { openPanel, type PanelFile } from './support/panels';
import { storeRuns } from './support/stored-runs';

const NOW = Date.now();
const ago = (hours: number): string => new Date(NOW - hours * 3_600_000).toISOString();
const hand = (hours: number, by = '小林') => ({ at: ago(hours), by });
const id = (n: number): string => `00000000-0000-4000-9000-00000000000${n}`;
const begin = (n: number, checklist: string, more: RunStart, hours = 5) =>
  startRun({ id: checklist }, id(n), hand(hours), more);

/** Late, with everything that can stand on a step. */
function full(): ChecklistRun {
  const seen = { surface: 'listing-editor', digest: 'd', facts: { title: '71 / 75' } };
  let run = begin(1, 'new-listing', {
    note: '新品，赶在黑五之前',
    bound: { kind: 'sku', value: 'TOWEL-BAMBOO-2PACK-GREY-01', store: 'US' },
    dueAt: ago(2),
  });
  run = tick(run, 'product-id', hand(4.5));
  run = check(run, 'product-id', hand(4.4, '美琪'));
  run = remark(run, '编码由品牌方提供，发票在共享文件夹', hand(4.3), 'product-id');
  run = tick(run, 'category', hand(4));
  run = tick(run, 'brand', hand(3.9));
  run = tick(run, 'title', hand(3.5), seen);
  run = remark(run, 'Ask the supplier for the second picture before noon', hand(3));
  return run;
}

function runs(): ChecklistRun[] {
  const order = { kind: 'order', value: '112-1234567-7654321', store: 'DE' } as const;
  const forged = begin(5, 'daily-opening', { note: 'US' }, 30);
  return [
    full(),
    pause(begin(2, 'fba-shipment', { note: '', dueAt: ago(-3) }), hand(1)),
    bind(begin(3, 'review-and-feedback', { note: '' }), order, hand(2)),
    finishRun(tick(begin(4, 'new-listing', { note: 'MUG-02' }, 50), 'title', hand(49)), hand(48)),
    { ...finishRun(forged, hand(29)), note: 'UK' },
  ];
}

interface View {
  name: string;
  file: PanelFile;
  widths: readonly number[];
  reach(page: Page): Promise<void>;
}

const toRun =
  (n: number) =>
  async (page: Page): Promise<void> => {
    await page.waitForSelector('[data-run]');
    if (await page.$(`[data-run="${id(n)}"]`)) return;
    await page.locator(`[data-switch="${id(n)}"]`).click();
    await page.waitForSelector(`[data-run="${id(n)}"]`);
  };
const POPUP = { file: 'popup.html', widths: [320, 480] } as const;
const DESK = { file: 'desk.html', widths: [320, 480, 1100] } as const;

const VIEWS: View[] = [
  {
    name: 'run-full',
    ...POPUP,
    async reach(page) {
      await toRun(1)(page);
      await page.locator('[data-group="identity"] h3 button').click();
      // The footer of the popup lies over what is at the lower edge.
      await page.$eval('[data-check="title"]', (button) =>
        button.scrollIntoView({ block: 'center' }),
      );
      await page.locator('[data-check="title"]').click();
      await page.waitForSelector('[data-step="title"] form input');
    },
  },
  { name: 'run-paused', ...POPUP, reach: toRun(2) },
  {
    name: 'run-bind',
    ...POPUP,
    async reach(page) {
      await toRun(3)(page);
      await page.locator('[data-bind]').click();
      await page.locator('[data-field="bound"]').fill('112-12');
      await page.locator('[data-bind-form] [type="submit"]').click();
      await page.waitForSelector('[data-bind-form] [role="alert"]');
    },
  },
  {
    name: 'run-picker',
    ...POPUP,
    async reach(page) {
      await page.waitForSelector('[data-run]');
      await page.locator('section:has([data-run]) > button').click();
      await page.waitForSelector('[data-open-run] [data-due="late"]');
    },
  },
  {
    name: 'run-deleted',
    ...POPUP,
    async reach(page) {
      await toRun(3)(page);
      await page.locator('[data-delete]').click();
      await page.waitForSelector('[data-undo]');
    },
  },
  {
    name: 'history',
    ...DESK,
    async reach(page) {
      await page.waitForSelector('[data-history]');
      await page.locator('details:has([data-export]) summary').click();
      await page.locator(`[data-history="${id(1)}"] button`).click();
      await page.locator(`[data-history="${id(5)}"] button`).click();
      await page.waitForSelector('[data-verdict="state"]');
    },
  },
  {
    name: 'history-none',
    ...DESK,
    async reach(page) {
      await page.locator('[data-filter="text"]').fill('nothing like it');
      await page.waitForSelector('main [role="status"] p');
      await page.waitForFunction('document.querySelector("[data-history]") === null');
    },
  },
];

describe('runs and their history, in both languages, both schemes and several widths', () => {
  let chromium: Launched;

  beforeAll(async () => {
    chromium = await launchWithExtension();
    await (await chromium.worker()).evaluate('chrome.storage.local.set({ person: "小林" })');
    await storeRuns(chromium, runs(), ago(0));
  });
  afterAll(() => chromium?.close());

  it.each(VIEWS)('$name has nothing serious and fits', async ({ name, file, widths, reach }) => {
    const page = await openPanel(chromium, file);
    await reach(page);
    await expectGoodLooks(page, name, widths);
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
