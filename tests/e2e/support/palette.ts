import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';

const PALETTE = 'clerkside-overlay >>> [data-palette]';

/** The palette as people see it. */
export interface PaletteSeen {
  /** Ids of the replies, in order. */
  replies: string[];
  selected: string | undefined;
  /** A warning, or what went wrong. */
  note: string;
  /** Names of the values that are asked for. */
  asked: string[];
}

/** The palette of a page or frame; undefined while it is closed. */
export async function palette(page: Page | Frame): Promise<PaletteSeen | undefined> {
  const found = await page.$(PALETTE);
  const seen = await found?.evaluate((element) => {
    const all = (selector: string): HTMLElement[] =>
      [...element.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    return {
      replies: all('[data-reply]').map(({ dataset }) => dataset.reply ?? ''),
      selected: all('[aria-selected="true"]')[0]?.dataset.reply,
      note: all('.note')[0]?.textContent ?? '',
      asked: all('[data-asked]').map(({ dataset }) => dataset.asked ?? ''),
    };
  });
  await found?.dispose();
  return seen;
}

/** Waits until Enter would choose a reply. */
export function paletteOffers(page: Page | Frame, reply: string): Promise<void> {
  return expect.poll(async () => (await palette(page))?.selected).toBe(reply);
}

/** Waits until the script of the palette is there. */
export async function paletteIsReady(page: Page | Frame): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.querySelector('clerkside-overlay')?.shadowRoot?.querySelector('.palette') !=
          null,
      ),
    )
    .toBe(true);
}

/** Changes of the page's nodes that the page did not make itself, our own element apart. */
export function foreignChanges(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    interface Change {
      target: string;
      added: string[];
      removed: string[];
    }
    const { practice } = window as unknown as {
      practice: { foreign: Change[]; foreignCount(): number };
    };
    const isOurs = (name: string): boolean => name === 'clerkside-overlay';
    practice.foreignCount();
    return practice.foreign
      .filter(({ target, added, removed }) => {
        const nodes = [...added, ...removed];
        return !isOurs(target) && !(nodes.length > 0 && nodes.every(isOurs));
      })
      .map((change) => JSON.stringify(change));
  });
}
