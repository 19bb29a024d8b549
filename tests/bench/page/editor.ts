import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Launched } from '@/lib/cli/launch';

const HOST = 'https://sellercentral.amazon.com';
/** The listing editor with an old long title: much to mark, and the mark of its length changes with every key. */
export const EDITOR = `${HOST}/interactive/listing/workflow/edit?sku=TOWEL-01`;
/** A page that no surface knows. */
export const UNSUPPORTED = `${HOST}/home`;
export const TITLE = 'kat-textarea[name="item_name-0-value"] >>> textarea';
/** What is typed: words that rules look for, so that marks come and go. */
export const PHRASE = ' best seller Free Shipping AMAZING ★deal★ two pack!! ';

/** Opens the editor and waits until the title can be typed in and, with the extension, is watched. */
export async function openEditor(
  { newPage, extensionId }: Launched,
  address = EDITOR,
): Promise<Page> {
  const page = await newPage();
  await page.goto(address);
  await page.bringToFront();
  await page.waitForFunction('window.practice?.ready');
  if (extensionId !== '') {
    await page.waitForFunction(
      'document.querySelector("clerkside-overlay")?.shadowRoot?.querySelector("[data-code]")',
      { timeout: 15_000 },
    );
  }
  await setTimeout(500);
  return page;
}

/** Puts the caret behind the last sign of the title. */
export async function intoTitle(page: Page): Promise<void> {
  const control = await page.waitForSelector(TITLE);
  if (control === null) throw new Error('the practice page has no title');
  await control.focus();
  await control.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement)
      element.setSelectionRange(element.value.length, element.value.length);
  });
}

/** The keys of a run: the phrase typed and taken back, over and over. */
export function* keysOf(count: number): Generator<string> {
  const typed = [...PHRASE];
  for (let at = 0; at < count; at += 1) {
    const step = at % (2 * typed.length);
    yield step < typed.length ? (typed[step] ?? ' ') : 'Backspace';
  }
}

/** Presses keys at the pace of a fast typist, or as fast as the browser takes them. */
export async function press(page: Page, keys: Iterable<string>, pauseMs: number): Promise<void> {
  for (const key of keys) {
    if (key === 'Backspace') await page.keyboard.press(key);
    else await page.keyboard.type(key);
    if (pauseMs > 0) await setTimeout(pauseMs);
  }
}
