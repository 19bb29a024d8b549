import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { settled } from './support/panels';
import { find } from './support/wait';

const HOST = 'https://sellercentral.amazon.com';
const JUERGEN = '6f1c2a80-0002-4000-8000-000000000002';
const MARTA = '6f1c2a80-0001-4000-8000-000000000001';
/** The practice's data: Jürgen wrote last of all, Marta an hour and nineteen minutes before him. */
const inbox = (ago: number, more = '', version = 'inbox') =>
  `${HOST}/messaging/${version}?fi=all&cc=${JUERGEN}&lang=en&store=DE&ago=${ago}${more}`;
const BOX = 'kat-textarea >>> textarea';

/** Runs in a page of the extension. */
function askTable(what: 'getAll' | 'clear'): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clerkside');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const table = opening.result.transaction('threads', 'readwrite').objectStore('threads');
      const asked: IDBRequest = what === 'clear' ? table.clear() : table.getAll();
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => {
        opening.result.close();
        resolve(asked.result);
      };
    };
  });
}

interface Answer {
  value: {
    thread?: { lastBuyerAt?: string; answered?: boolean };
    facts: Record<string, string>;
    language?: string;
  };
}

describe('conversations and their clocks', () => {
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
  afterEach(async () => {
    await forget();
    expect(chromium.errors.filter(({ where }) => where.startsWith('chrome-extension://'))).toEqual(
      [],
    );
    expect(networkRequests(chromium.requests)).toEqual([]);
  });

  const open = async (address: string): Promise<Page> => {
    const page = await chromium.newPage(address);
    await page.waitForSelector('clerkside-overlay[data-surface="buyer-messages"]');
    return page;
  };
  const panelBeside = async (page: Page): Promise<Page> => settled(await chromium.sidepanel(page));
  const clockOf = (panel: Page, selector: string): Promise<string | undefined> =>
    panel.$eval(selector, (one) => (one as HTMLElement).dataset.clock).catch(() => undefined);
  const OPEN = '[data-open-thread] [data-clock]';
  /** What is kept, straight from the extension's database. */
  const kept = (panel: Page): Promise<Record<string, unknown>[]> =>
    panel.evaluate(askTable, 'getAll' as const) as Promise<Record<string, unknown>[]>;
  const forget = async (): Promise<void> => {
    const own = await settled(await chromium.extensionPage('sidepanel.html'));
    await own.evaluate(askTable, 'clear' as const);
    await own.close();
  };

  it.each([
    ['plain', 10, 'soon'],
    ['local', 13, 'late12'],
    ['attribute', 22, 'soon24'],
    ['relative', 30, 'over24'],
  ])('the clock is right where times are %s', async (times, ago, state) => {
    const page = await open(inbox(ago, `&times=${times}`));
    const panel = await panelBeside(page);
    await expect.poll(() => clockOf(panel, OPEN)).toBe(state);
    await panel.close();
    await page.close();
  });

  it('the list is sorted by time left, and an answer that is sent takes one from it', async () => {
    const page = await open(inbox(4, '&message=Wir%20senden%20die%20Nummer%20heute.'));
    const panel = await panelBeside(page);
    await panel.locator('[data-tab="threads"]').click();
    const waiting = () =>
      panel.$$eval('[data-thread]', (all) =>
        all
          .filter((one) => !one.closest('details'))
          .map((one) => (one as HTMLElement).dataset.thread),
      );
    await expect.poll(waiting).toEqual([MARTA, JUERGEN]);
    const words = await panel.$eval(`[data-thread="${JUERGEN}"]`, (one) => one.textContent);
    expect(words).toMatch(/7 h 5[89] min left to 12 h.*Jürgen.*302-7654321-1234567/s);
    const link = await panel.$eval(`[data-thread="${JUERGEN}"] a`, (one) =>
      one.getAttribute('href'),
    );
    expect(link).toBe(`${HOST}/messaging/inbox?fi=all&cc=${JUERGEN}`);
    await page.locator('[data-testid="send-reply"]').click();
    await expect.poll(waiting).toEqual([MARTA]);
    await expect
      .poll(() => clockOf(panel, `[data-thread="${JUERGEN}"] [data-clock]`))
      .toBe('answered');
    const rows = await kept(panel);
    const row = rows.find(({ thread }) => thread === JUERGEN);
    expect(row).toMatchObject({ state: 'answered', store: 'DE', orderId: '302-7654321-1234567' });
    expect(row?.answers).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/Jürgen|Marta|Sendungsnummer|Nummer/);
    await panel.close();
    await page.close();
  });

  it('a thread in a document of its own is read and kept, and its box filled', async () => {
    const page = await open(inbox(5, '&with=threadframe', 'inbox-v3'));
    await page.waitForFrame((frame) => frame.url().includes('/threads'));
    const panel = await panelBeside(page);
    await expect.poll(() => clockOf(panel, OPEN)).toBe('ok');
    expect(await panel.$('[data-no-box]')).toBeNull();
    await panel.close();
    await page.close();
  });

  it('is kept although no panel is open and the worker was stopped', async () => {
    const page = await open(inbox(6));
    const rows = async (): Promise<unknown> => {
      const panel = await panelBeside(page);
      const all = await kept(panel);
      await panel.close();
      return all.find(({ thread }) => thread === JUERGEN)?.lastBuyerAt;
    };
    const before = await rows();
    const worker = await chromium.worker();
    await worker.stop();
    await page.goto(inbox(1));
    await expect.poll(rows).not.toBe(before);
    await page.close();
  });

  it('the buyer’s language is that of the last message, and another one in the box is marked', async () => {
    const page = await open(
      inbox(
        2,
        `&message=${encodeURIComponent('Hello, your parcel is on its way and you will have it on Monday.')}`,
      ),
    );
    await find(page, BOX);
    await find(page, 'clerkside-overlay >>> [data-code="Z-LANGUAGE"]');
    const panel = await panelBeside(page);
    const reply = (await panel.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: {
            tabs: {
              query(what: object): Promise<{ id: number }[]>;
              sendMessage(id: number, message: object): Promise<unknown>;
            };
          };
        }
      ).chrome;
      for (const { id } of await tabs.query({})) {
        const answer = await tabs.sendMessage(id, { kind: 'page.facts' }).catch(() => undefined);
        if (answer) return answer;
      }
      return undefined;
    })) as Answer | undefined;
    expect(reply?.value.facts).toMatchObject({
      buyerLanguage: 'de',
      lastBuyerText: 'Danke. Bitte geben Sie mir die Sendungsnummer.',
    });
    expect(reply?.value.thread).toMatchObject({ answered: false });
    await panel.close();
    await page.close();
  });
});
