import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** Far more than a slow machine needs; whoever fails has not merely been slow. Equal to `expect.poll` (vitest.config.ts). */
export const PATIENCE = { timeout: 20_000, interval: 50 };

/**
 * The first element a selector means, once there is one. Asked by the clock: puppeteer's own wait observes the
 * document alone, so that behind `>>>` it misses what appears in a shadow root later.
 */
export function find(page: Page | Frame, selector: string): Promise<ElementHandle<Element>> {
  return vi.waitFor(async () => {
    const found = await page.$(selector);
    if (!found) throw new Error(`Nothing is "${selector}"`);
    return found;
  }, PATIENCE);
}

/** Clicks what a selector means, once it is there, stands still and is enabled. */
export async function click(page: Page, selector: string): Promise<void> {
  await (await find(page, selector)).dispose();
  await page.locator(selector).click();
}

/** Waits until a selector means nothing any more. */
export function gone(page: Page | Frame, selector: string): Promise<void> {
  return expect.poll(async () => (await page.$$(selector)).length, { message: selector }).toBe(0);
}

/** What stands in a control, however deep. */
export function textIn(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (control) => (control as HTMLInputElement).value);
}

/** Presses a key while another is held. */
export async function chord(
  page: Page,
  held: 'Alt' | 'Control',
  key: 'Enter' | 'Period' | 'Space' | 'KeyJ' | 'KeyY' | 'KeyZ',
): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

export const CARD = 'clerkside-overlay >>> [data-card]';

/** Opens the card at the caret by its key, and waits until it has come out. */
export async function openCardByKey(page: Page): Promise<void> {
  await chord(page, 'Alt', 'Period');
  await cardIsOpen(page);
}

/** Waits until the card is there and no longer fades in. */
export async function cardIsOpen(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('clerkside-overlay')?.shadowRoot;
      const card = root?.querySelector('[data-card]');
      return card && getComputedStyle(card).opacity === '1';
    },
    { polling: PATIENCE.interval },
  );
}
