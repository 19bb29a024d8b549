import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageFactsReply } from '@/lib/messaging/page-messages';
import { type Launched, launchWithExtension } from './support/browser';
import { expectGoodLooks } from './support/looks';
import { FACTS } from './support/panel-answers';
import { openPanel, settled } from './support/panels';

const WIDTHS = [320, 480];
const HOURS = [2, 10, 14, 22.5, 31, 80];

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const row = (at: number, more: object) => ({
  id: `6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0d${String(at).padStart(2, '0')}`,
  host: 'sellercentral.amazon.com',
  thread: `case-${at}`,
  store: at % 2 ? 'US' : 'DE',
  orderId: '112-1234567-7654321',
  answers: [],
  state: 'waiting',
  noResponseNeeded: false,
  seenAt: hoursAgo(1),
  updatedAt: hoursAgo(1),
  ...more,
});
/** One of each state. */
const ROWS = [
  ...HOURS.map((hours, at) =>
    row(at, { lastBuyerAt: hoursAgo(hours), ...(at === 0 && { thanks: true }) }),
  ),
  row(10, { lastBuyerAt: hoursAgo(11), give: 60 }),
  row(11, {}),
  row(12, { lastBuyerAt: hoursAgo(5), state: 'answered' }),
  row(13, { lastBuyerAt: hoursAgo(5), noResponseNeeded: true }),
];
const OPEN: PageFactsReply = {
  ...FACTS.messages,
  thread: {
    id: 'case-0',
    messages: [],
    lastBuyerAt: hoursAgo(2),
    answered: false,
    noResponseNeeded: true,
  },
  threads: [{ id: 'case-1', buyerName: 'Marta' }],
};

/** Runs in a page of the extension. */
function fill(json: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clerkside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction('threads', 'readwrite');
      for (const one of JSON.parse(json)) work.objectStore('threads').put(one);
      work.onerror = () => reject(work.error);
      work.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

describe('conversations, in both languages, both schemes and two widths', () => {
  let chromium: Launched;

  beforeAll(async () => {
    chromium = await launchWithExtension();
  });
  afterAll(() => chromium?.close());

  async function look(page: Page, name: string): Promise<void> {
    await expectGoodLooks(page, name, WIDTHS);
  }

  it('before any was seen', async () => {
    const page = await openPanel(chromium, 'sidepanel.html');
    await page.locator('[data-tab="threads"]').click();
    await page.waitForSelector('[data-tab="threads"][aria-selected="true"]');
    await settled(page);
    await look(page, 'threads-empty');
    await page.evaluate(fill, JSON.stringify(ROWS));
    await page.close();
  });

  it('in every state, the least time left first', async () => {
    const page = await openPanel(chromium, 'sidepanel.html', { 'page.facts': OPEN });
    await page.locator('[data-tab="threads"]').click();
    await page.waitForSelector('[data-thread="case-5"]');
    await page.locator('details summary').click();
    await look(page, 'threads-full');
    await page.close();
  });

  it('above the reply templates', async () => {
    const page = await openPanel(chromium, 'sidepanel.html', { 'page.facts': OPEN });
    await page.waitForSelector('[data-open-thread]');
    await look(page, 'threads-open');
    await page.close();
  });

  it('made no error on the way', () => {
    expect(chromium.errors).toEqual([]);
  });
});
