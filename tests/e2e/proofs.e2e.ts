import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brokenAt } from '@/lib/checklists/log';
import { type Bound, type ChecklistRun, startRun } from '@/lib/checklists/run';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { openOwnPage, titleField } from './support/own-pages';
import { settled } from './support/panels';
import { seededRuns } from './support/seeded-runs';
import { click } from './support/wait';

const HOST = 'https://sellercentral.amazon.com';
const EDITOR = `${HOST}/interactive/listing/workflow/edit?lang=en&store=US&sku=TOWEL-01`;
const TITLE_BOX = '[name^="item_name"] >>> textarea, [name^="item_name"] >>> input';
const CLEAN = 'Harborline Bath Towels Set of 4, Cotton, 27 x 54 Inches, White';

describe('steps that tick themselves', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  /** A page of the extension that looks into the database; it holds no checklists. */
  let inside: Page;
  let count = 0;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    // The popup makes the database, and is closed again.
    const popup = await settled(await chromium.extensionPage('popup.html'));
    await popup.waitForSelector('[data-checklist="new-listing"]');
    await popup.close();
    inside = await settled(await chromium.extensionPage('catalogue.html'));
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

  async function startBound(checklist: string, bound: Bound): Promise<string> {
    count += 1;
    const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    const hand = { at: new Date().toISOString(), by: 'Lin' };
    await seededRuns(inside, [startRun({ id: checklist }, id, hand, { bound })]);
    return id;
  }

  const runOf = async (id: string): Promise<ChecklistRun | undefined> =>
    (await seededRuns(inside)).find((run) => run.id === id);
  const ticked = async (id: string): Promise<string[]> =>
    Object.keys((await runOf(id))?.ticks ?? {});

  it('while no panel is open: the title is mended, and its step ticks with what was seen', async () => {
    const id = await startBound('new-listing', { kind: 'sku', value: 'TOWEL-01', store: 'US' });
    const other = await startBound('new-listing', { kind: 'sku', value: 'BOTTLE-02' });
    const page = await chromium.newPage(EDITOR);
    await expect.poll(() => ticked(id)).toContain('brand');
    expect(await ticked(id)).not.toContain('title');
    await click(page, TITLE_BOX);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(CLEAN);
    await page.keyboard.press('Tab');
    await expect.poll(() => ticked(id)).toContain('title');
    const run = await runOf(id);
    expect(run?.log.find(({ step }) => step === 'title')).toMatchObject({
      what: 'ticked',
      seen: {
        surface: 'listing-editor',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        facts: { title: `${CLEAN.length} / 75`, errors: '0', warnings: '0' },
      },
    });
    expect(brokenAt(run?.log ?? [], id)).toBeUndefined();
    expect(await ticked(other)).toEqual([]);
    await page.close();
  });

  it('a page that it is blind to ticks nothing', async () => {
    const id = await startBound('listing-change', { kind: 'sku', value: 'TOWEL-01' });
    const page = await openOwnPage(chromium, '<main><p>Something else</p></main>');
    await page.waitForSelector('clerkside-overlay[data-health="blind"]');
    const health = await inside.evaluate(`chrome.tabs.query({ active: true }).then(async (tabs) => {
      const asked = tabs.map(({ id }) => chrome.tabs.sendMessage(id, { kind: 'page.evidence' }));
      const answers = await Promise.allSettled(asked);
      return answers.find(({ value }) => value?.ok)?.value.value.state.health;
    })`);
    expect(health).toBe('blind');
    expect(await ticked(id)).toEqual([]);
    await page.close();
  });

  it('an order ticks what its page tells, and nothing in a run about another order', async () => {
    const order = '112-1234567-7654321';
    const id = await startBound('buyer-message', { kind: 'order', value: order });
    const other = await startBound('buyer-message', {
      kind: 'order',
      value: '302-7654321-1234567',
    });
    const page = await chromium.newPage(`${HOST}/orders-v3/order/${order}?lang=en&store=US`);
    await expect.poll(() => ticked(id)).toEqual(['order', 'ship-by']);
    const [seen] = ((await runOf(id))?.log ?? []).flatMap((entry) => entry.seen ?? []);
    expect(seen?.facts).toEqual({ shipBy: '2026-11-23' });
    expect(JSON.stringify(await runOf(id))).not.toContain('Marta');
    expect(await ticked(other)).toEqual([]);
    await page.close();
  });

  it('nothing ticks itself once she has switched it off', async () => {
    await inside.evaluate('chrome.storage.local.set({ selfTicking: false })');
    const id = await startBound('new-listing', { kind: 'sku', value: 'TOWEL-01' });
    const page = await openOwnPage(chromium, titleField(CLEAN));
    await page.waitForSelector('clerkside-overlay[data-health="partial"]');
    await expect
      .poll(() => inside.evaluate('chrome.storage.local.get("proofsWanted")'))
      .toEqual({
        proofsWanted: [],
      });
    expect(await ticked(id)).toEqual([]);
    await page.close();
  });
});
