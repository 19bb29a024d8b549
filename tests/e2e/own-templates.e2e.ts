import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { settled } from './support/panels';
import { textIn } from './support/wait';

const HOST = 'https://sellercentral.amazon.com';
const ORDER = '112-1234567-7654321';
const THREAD = 'cc=6f1c2a80-0001-4000-8000-000000000001&lang=en&store=US';
const BOX = 'body >>> kat-textarea >>> textarea';
const BODY = `Hello {{ buyer_name }},

{% if tracking_number %}
Your parcel has the number {{ tracking_number }}.
{% else %}
Your order {{ order_id }} ships by {{ ship_by | date_for_buyer }}.
{% endif %}

Kind regards`;

describe('templates of her own', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    await (await chromium.worker()).evaluate('chrome.storage.local.set({ language: "en" })');
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

  /** As from the clipboard: puppeteer's own filling of long texts goes unnoticed by React. */
  const writeBody = async (panel: Page, text: string): Promise<void> => {
    await panel.locator('[data-field="body"]').click();
    await panel.keyboard.down('Control');
    await panel.keyboard.press('a');
    await panel.keyboard.up('Control');
    await panel.keyboard.sendCharacter(text);
  };
  const preview = (panel: Page) => panel.$eval('[data-preview] p', (text) => text.textContent);
  const onTop = (panel: Page) => panel.$eval('[data-insert]', (button) => button.textContent);

  it('are filled from the order, checked, and put into the message box to the letter', async () => {
    const page = await chromium.newPage(`${HOST}/orders-v3/order/${ORDER}?lang=en&store=US`);
    await page.waitForSelector('clerkside-overlay[data-surface="order-detail"]');
    const panel = await settled(await chromium.sidepanel(page));
    await panel.waitForSelector('[data-facts]');
    await panel.locator('[data-add-template]').click();
    await panel.locator('[data-field="name"]').fill('Ships soon');
    await panel.locator('[data-field="shortcut"]').fill('kf');
    await writeBody(panel, BODY);
    await panel.locator('[data-save]').click();
    await panel.locator('input[type="search"]').fill('kf');
    await panel.locator('[data-results] li:first-child [data-template]').click();
    await expect.poll(() => preview(panel)).toContain(`Your order ${ORDER} ships by `);
    const text = await preview(panel);
    expect(text).toMatch(/^Hello Marta[^\n]*,\n\nYour order .* ships by .*2026\.\n\nKind regards$/);

    await page.goto(`${HOST}/messaging/inbox?${THREAD}`);
    await panel.locator('[data-insert]:not(:disabled)').click();
    await expect.poll(() => textIn(page, BOX)).toBe(text);

    await panel.locator('[data-edit]').click();
    await writeBody(panel, 'Write to help@acme.com, please.');
    await panel.locator('[data-save]').click();
    await panel.locator('input[type="search"]').fill('kf');
    await panel.locator('[data-results] li:first-child [data-template]').click();
    await panel.waitForSelector('[data-guard] [data-code="M-CONTACT"][data-severity="error"]');
    await panel.locator('[data-insert]:not(:disabled)').click();
    await expect.poll(() => onTop(panel)).toContain('once more');
    expect(await textIn(page, BOX)).toBe(text);
    await panel.close();
    await page.close();
  });
});
