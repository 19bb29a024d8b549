import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '@/lib/plans/plan';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { settled } from './support/panels';

const HOST = 'https://sellercentral.amazon.com';
const EDITOR = `${HOST}/abis/listing/edit?sku=TOWEL-01&lang=en&store=US`;
const LONG_AGO = '2026-01-01T00:00:00.000Z';

/** Began two hours ago by the clock of Greenwich and is due an hour and a half ago: late, at whatever hour. */
function missedPlan(id: string): Plan {
  const began = new Date(Date.now() - 2 * 3_600_000).toISOString();
  return {
    id,
    checklist: 'daily-opening',
    note: 'US',
    zone: 'Africa/Abidjan',
    rhythm: { kind: 'daily', weekdays: [1, 2, 3, 4, 5, 6, 7] },
    time: began.slice(11, 16),
    due: { kind: 'after', minutes: 30 },
    since: LONG_AGO,
  };
}

const uuid = (n: number): string => `6f6a0a52-8a3e-4a8e-9a53-${String(n).padStart(12, '0')}`;

describe('checklists that start by themselves', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let desk: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    desk = await settled(await chromium.extensionPage('desk.html#plans'));
    await desk.waitForSelector('[data-preset="0"]');
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });
  afterEach(() => {
    expect(chromium.errors.filter(({ where }) => where.startsWith('chrome-extension://'))).toEqual(
      [],
    );
    expect(networkRequests(chromium.requests)).toEqual([]);
  });

  /** Puts a plan there as if it had been made long ago. */
  const put = (plan: Plan): Promise<unknown> =>
    desk.evaluate(putRow, JSON.stringify({ ...plan, updatedAt: LONG_AGO }));
  const runs = () => desk.evaluate(readRuns);
  const wake = (): Promise<unknown> =>
    desk.evaluate('chrome.runtime.sendMessage({ kind: "plans.wake" }).catch(() => undefined)');
  const badge = (): Promise<unknown> => desk.evaluate('chrome.action.getBadgeText({})');

  it('takes a preset with one click, says when it comes next, and sets the alarm for it', async () => {
    await desk.locator('[data-preset="0"]').click();
    const next = await desk.waitForSelector('[data-plan] time');
    const startsAt = await next?.evaluate((time) => time.getAttribute('datetime'));
    const expected = Date.parse(startsAt ?? '');
    // The alarm may be for something sooner, never for something later.
    await expect
      .poll(() => desk.evaluate('chrome.alarms.get("keeper").then((one) => one?.scheduledTime)'))
      .toBeLessThanOrEqual(expected);
    await desk.locator('[data-plan] [data-delete]').click();
    await desk.waitForSelector('[data-undo]');
    await expect.poll(() => desk.$$('[data-plan]').then((all) => all.length)).toBe(0);
  });

  it('starts what was missed when the background wakes: once, however often and from wherever', async () => {
    await (await chromium.worker()).stop();
    await put(missedPlan(uuid(1)));
    await Promise.all([wake(), wake(), wake()]);
    await expect.poll(badge).toBe('1!');
    await (await chromium.worker()).stop();
    await Promise.all([wake(), wake()]);
    await expect
      .poll(() => desk.evaluate('chrome.action.getTitle({})'))
      .toContain('1 due today, 1 of them late');
    const started = await runs();
    expect(started).toMatchObject([{ plan: uuid(1), checklist: 'daily-opening', note: 'US' }]);
  });

  it('reminds once, and leads to the run', async () => {
    const [run] = await runs();
    const shown = 'chrome.notifications.getAll().then((all) => Object.keys(all))';
    const known = 'chrome.storage.local.get("reminded").then(({ reminded }) => reminded)';
    await expect.poll(() => desk.evaluate(known)).toEqual({ [String(run?.id)]: 'overdue' });
    // Where no system shows notifications there is none to click.
    expect([[], [`run:${run?.id}`]]).toContainEqual(await desk.evaluate(shown));
    const popup = await settled(await chromium.extensionPage(`popup.html#run=${run?.id}`));
    await popup.waitForSelector(`[data-run="${run?.id}"]`);
    await popup.close();
  });

  it('offers the checklist that fits the page in front, and starts it bound to the SKU', async () => {
    const page = await chromium.newPage(EDITOR);
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    const popup = await settled(await chromium.popup(page));
    await popup.locator('[data-page-start="listing-change"]').click();
    await expect
      .poll(async () => (await runs()).find((run) => run.checklist === 'listing-change')?.bound)
      .toEqual({ kind: 'sku', value: 'TOWEL-01', store: 'US' });
    await popup.waitForSelector('[data-run]');
    await expect.poll(() => popup.$$('[data-page-start]').then((all) => all.length)).toBe(0);
    await page.close();
  });

  it('starts without asking what she has planned so, once a day for each SKU', async () => {
    const plan = { ...missedPlan(uuid(2)), checklist: 'listing-change' };
    await put({ ...plan, rhythm: { kind: 'page', asks: false } });
    const page = await chromium.newPage(EDITOR.replace('TOWEL-01', 'BOTTLE-02'));
    const ofPlan = async () => (await runs()).filter((run) => run.plan === uuid(2));
    await expect
      .poll(async () => (await ofPlan()).map(({ bound }) => bound?.value))
      .toEqual(['BOTTLE-02']);
    await page.reload();
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    await expect.poll(badge).toMatch(/^\d!$/);
    expect(await ofPlan()).toHaveLength(1);
    await page.close();
  });
});

interface StoredRun {
  id: string;
  checklist: string;
  note: string;
  plan?: string;
  bound?: { kind: string; value: string };
}

/** Runs in a page of the extension. */
function putRow(json: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clerkside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('plans', 'readwrite');
      writing.objectStore('plans').put(JSON.parse(json));
      writing.oncomplete = () => {
        opening.result.close();
        resolve(undefined);
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}

/** Runs in a page of the extension. */
function readRuns(): Promise<StoredRun[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clerkside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('checklistRuns').objectStore('checklistRuns');
      const all = reading.getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
      all.onerror = () => reject(all.error);
    };
  });
}
