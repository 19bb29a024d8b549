import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChecklistRun, finishRun, startRun, tick } from '@/lib/checklists/run';
import type { Locale } from '@/lib/i18n';
import { type Launched, launchWithExtension } from './support/browser';
import { STATES } from './support/panel-answers';
import {
  fitsWidth,
  openPanel,
  screenshot,
  seriousIssues,
  settled,
  switchLanguage,
} from './support/panels';
import { seededRuns } from './support/seeded-runs';

const LOCALES: Locale[] = ['zh-CN', 'en'];
const SCHEMES = ['light', 'dark'] as const;

let chromium: Launched;
let inside: Page;
let count = 0;

beforeAll(async () => {
  chromium = await launchWithExtension();
  const popup = await settled(await chromium.extensionPage('popup.html'));
  await popup.waitForSelector('[data-checklist="new-listing"]');
  await popup.close();
  inside = await settled(await chromium.extensionPage('catalogue.html'));
});
afterAll(() => chromium?.close());

async function looks(page: Page, name: string, widths: readonly number[]): Promise<void> {
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

/** A finished run; `proved` names the step that a page ticked. */
function finished(checklist: string, at: Date, proved?: string, due?: Date): ChecklistRun {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  const hand = { at: at.toISOString(), by: 'Lin' };
  const seen = { surface: 'listing-editor', digest: 'd', facts: { errors: '0' } };
  const start = startRun({ id: checklist }, id, hand, {
    bound: { kind: 'sku', value: `TOWEL-${count}`, store: count % 3 === 0 ? 'DE' : 'US' },
    ...(due && { dueAt: due.toISOString() }),
  });
  const ticked = tick(start, 'submit', hand);
  return finishRun(proved ? tick(ticked, proved, hand, seen) : ticked, hand);
}

/** Noon of a day of last month. */
function lastMonth(day: number): Date {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth() - 1, day, 12);
}

describe('her numbers on the desk', () => {
  it('look well while there is nothing', async () => {
    const page = await openPanel(chromium, 'desk.html#numbers');
    await page.waitForSelector('[data-figure="reports"]');
    await looks(page, 'numbers-empty', [320, 1200]);
    await page.close();
  });

  it('look well with a month of work, opened to its rows', async () => {
    const runs: ChecklistRun[] = [];
    for (let day = 1; day <= 28; day++) {
      for (let n = (day * 7) % 15; n > 0; n--)
        runs.push(finished('new-listing', lastMonth(day), n % 4 === 0 ? undefined : 'no-errors'));
      if (day % 7 === 0)
        runs.push(
          finished('weekly-ad-report', lastMonth(day), undefined, lastMonth(day === 14 ? 13 : day)),
        );
    }
    await seededRuns(inside, runs);
    const page = await openPanel(chromium, 'desk.html#numbers');
    await page.waitForSelector('[data-numbers] select');
    await page.select('[data-numbers] select', 'lastMonth');
    await page.waitForSelector('[data-figure="reports"] [data-verdict="missed"]');
    expect(
      await page.$eval('[data-figure="reports"] [data-value]', (value) => value.textContent),
    ).toMatch(/75/);
    await page.locator('[data-figure="accuracy"] details:has([data-rows]) summary').click();
    await page.waitForSelector('[data-figure="accuracy"] [data-counts="unmeasured"]');
    await looks(page, 'numbers-month', [320, 480, 1200]);
    expect(chromium.errors).toEqual([]);
    await page.close();
  });
});

describe('a step that proves itself, in the popup', () => {
  it('says where, and why not yet', async () => {
    const hand = { at: new Date().toISOString(), by: 'Lin' };
    const bound = { kind: 'sku', value: 'TOWEL-01' } as const;
    const id = '00000000-0000-4000-8000-0000000000aa';
    await seededRuns(inside, [startRun({ id: 'new-listing' }, id, hand, { bound })]);
    const state = STATES.full;
    const places = state.fields.map(({ field, index }) => ({
      field,
      index,
      digest: 'd',
      writing: false,
      judged: true,
      ignored: 0,
      allowed: 0,
    }));
    const evidence = { state, facts: {}, places };
    const page = await openPanel(chromium, 'popup.html', {
      'page.state': state,
      'page.evidence': evidence,
    });
    // The product id is clean on this page; the next step is not there to be seen.
    await page.waitForSelector('[data-step="product-id"] input:checked');
    await page.locator('[data-group="texts"] button').click();
    await page.waitForSelector('[data-step="title"] [data-proof="not yet"]');
    await looks(page, 'proof-note', [320, 480]);
    await page.close();
  });
});
