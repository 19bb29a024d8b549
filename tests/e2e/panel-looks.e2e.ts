import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { IMAGE_VIEWS } from './support/image-views';
import { expectGoodLooks } from './support/looks';
import { FACTS, STATES } from './support/panel-answers';
import { type Answers, openPanel, type PanelFile, seriousIssues } from './support/panels';

const WIDTHS = [320, 480];

interface View {
  name: string;
  file: PanelFile;
  answers?: Answers;
  /** Steps from the opened panel to the view. */
  reach?(page: Page): Promise<void>;
}

const openTemplate = async (page: Page): Promise<void> => {
  await page.locator('[data-template="where-is-my-order"]').click();
  await page.waitForSelector('[data-preview]');
};
const openLong = async (page: Page): Promise<void> => {
  await page.locator('[data-template="how-to-use"]').click();
  await page.waitForSelector('[data-preview]');
};
const search =
  (words: string, wanted: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('input[type="search"]').fill(words);
    await page.waitForSelector(wanted);
  };
const openListing = async (page: Page): Promise<void> => {
  await page.locator('[data-tab="listing"]').click();
  await page.waitForSelector('[data-tab="listing"][aria-selected="true"]');
};
const openScore = async (page: Page): Promise<void> => {
  await openListing(page);
  await page.locator('[data-score] summary').click();
};
/** Starts a run of a checklist, or goes on with the one a view before has started, and ticks its first step. */
const run =
  (checklist: string) =>
  async (page: Page): Promise<void> => {
    await toPicker(page);
    await page.locator(`[data-checklist="${checklist}"]`).click();
    const form = await page.waitForSelector('form, [data-run]');
    if (await form?.evaluate((element) => element.matches('form')))
      await page.locator('form button').click();
    const box = '[data-run] [data-step] input';
    await page.waitForSelector(box);
    // The footer of the popup lies over what is at the lower edge.
    await page.$eval(box, (input) => input.scrollIntoView({ block: 'center' }));
    if (!(await page.$eval(box, (input) => (input as HTMLInputElement).checked)))
      await page.locator(box).click();
    await page.waitForSelector('[data-step] input:checked');
  };
/** The popup goes on where it was left: back from there to all checklists. */
const toPicker = async (page: Page): Promise<void> => {
  await page.waitForSelector('[data-run], [data-checklist]');
  const back = 'section:has([data-run]) > button';
  if (await page.$(back)) await page.locator(back).click();
  await page.waitForSelector('[data-checklist]');
};
const pickerWithRuns = async (page: Page): Promise<void> => {
  await run('fba-shipment')(page);
  await run('daily-opening')(page);
  await toPicker(page);
  await page.waitForSelector('[data-open-run]');
};
const openChecklist = async (page: Page): Promise<void> => {
  await toPicker(page);
  await page.locator('[data-checklist="deal-sign-up"]').click();
  await page.waitForSelector('form');
};

const VIEWS: View[] = [
  { name: 'popup-picker-empty', file: 'popup.html', reach: toPicker },
  { name: 'popup-start', file: 'popup.html', reach: openChecklist },
  { name: 'popup-absent', file: 'popup.html' },
  { name: 'popup-failed', file: 'popup.html', answers: 'throw' },
  ...Object.entries(STATES).map(
    ([name, state]): View => ({
      name: `popup-${name}`,
      file: 'popup.html',
      answers: { 'page.state': state },
      ...(name === 'full' && { reach: run('new-listing') }),
    }),
  ),
  { name: 'popup-picker-full', file: 'popup.html', reach: pickerWithRuns },
  {
    name: 'popup-found',
    file: 'popup.html',
    reach: async (page) => {
      await toPicker(page);
      await search('bh', '[data-results] [data-checklist]')(page);
    },
  },
  {
    name: 'popup-none-found',
    file: 'popup.html',
    reach: async (page) => {
      await toPicker(page);
      await search('xyzzy', 'main [role="status"]')(page);
    },
  },
  { name: 'sidepanel-absent', file: 'sidepanel.html' },
  {
    name: 'sidepanel-found',
    file: 'sidepanel.html',
    reach: search('tk', '[data-results] [data-template="refund-issued"]'),
  },
  {
    name: 'sidepanel-none-found',
    file: 'sidepanel.html',
    reach: search('xyzzy', '[role="status"]'),
  },
  {
    name: 'sidepanel-list',
    file: 'sidepanel.html',
    answers: { 'page.facts': FACTS.messages },
  },
  {
    name: 'sidepanel-long',
    file: 'sidepanel.html',
    answers: { 'page.facts': FACTS.messages },
    reach: openLong,
  },
  {
    name: 'sidepanel-order',
    file: 'sidepanel.html',
    answers: { 'page.facts': FACTS.order },
    reach: openTemplate,
  },
  {
    name: 'sidepanel-messages',
    file: 'sidepanel.html',
    answers: { 'page.facts': FACTS.messages },
    reach: openTemplate,
  },
  ...(['full', 'clean', 'blind'] as const).map(
    (name): View => ({
      name: `sidepanel-listing-${name}`,
      file: 'sidepanel.html',
      answers: { 'page.state': STATES[name] },
      reach: name === 'blind' ? openListing : openScore,
    }),
  ),
  ...Object.entries(IMAGE_VIEWS).map(
    ([name, reach]): View => ({ name: `sidepanel-images-${name}`, file: 'sidepanel.html', reach }),
  ),
  { name: 'options', file: 'options.html' },
];

describe('every view of the panels, in both languages, both schemes and two widths', () => {
  let chromium: Launched;

  beforeAll(async () => {
    chromium = await launchWithExtension();
    const worker = await chromium.worker();
    await worker.evaluate(
      `chrome.storage.local.set(${JSON.stringify({
        ignored: [{ sku: 'TOWEL-01', field: 'title', code: 'T-PROMO', words: 'Free Shipping' }],
        rulesOff: ['title-length'],
        'diagnostic:example': {
          module: 'rules',
          id: 'title-length',
          message: 'Example',
          at: '2026-11-21T08:00:00.000Z',
          stack: 'at example',
        },
      })})`,
    );
  });
  afterAll(() => chromium?.close());

  it.each(VIEWS)('$name has nothing serious and fits', async ({ name, file, answers, reach }) => {
    const page = await openPanel(chromium, file, answers);
    await reach?.(page);
    await expectGoodLooks(page, name, WIDTHS);
    await page.close();
  });

  it('would find what is serious', async () => {
    const page = await openPanel(chromium, 'options.html');
    await page.evaluate(() =>
      document.querySelector('main')?.append(document.createElement('button')),
    );
    expect(await seriousIssues(page)).toMatchObject([expect.stringContaining('button-name')]);
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
