import type { Page } from 'puppeteer-core';

/** The address at which the tour and `npm start` begin. */
export const EDITOR =
  'https://sellercentral.amazon.com/interactive/listing/workflow/edit?sku=TOWEL-01';

const WAIT = { timeout: 15_000 };

/** A text field of the practice form by Amazon's attribute name and position. */
function fieldSelector(attribute: string, index: number): string {
  const host = `[name="${attribute}-${index}-value"]`;
  return `kat-textarea${host} >>> textarea, kat-input${host} >>> input`;
}

/**
 * Clicks what `selector` finds, once it is there. Puppeteer's locators are not used in
 * panels: they wait for two frames at rest, and a panel behind another window may be given no frame.
 */
export async function click(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, WAIT);
  await element?.click();
}

/** Puts the caret into a field and selects all of its text, by click and key as a person would. */
export async function enterField(page: Page, attribute: string, index = 0): Promise<void> {
  await page.bringToFront();
  await page.locator(fieldSelector(attribute, index)).setTimeout(WAIT.timeout).click();
  await pressWith(page, 'Control', 'KeyA');
}

/** The text of a field as it stands in the native control. */
export async function readField(page: Page, attribute: string, index = 0): Promise<string> {
  const control = await page.waitForSelector(fieldSelector(attribute, index), WAIT);
  const value: unknown = await control?.evaluate((element) =>
    'value' in element ? element.value : undefined,
  );
  if (typeof value !== 'string') throw new Error(`the page has no field ${attribute}`);
  return value;
}

/** Presses a key while another is held. On a Mac, Control is Command there. */
export async function pressWith(
  page: Page,
  held: 'Control' | 'Alt',
  key: 'KeyA' | 'KeyZ' | 'Enter' | 'Period',
): Promise<void> {
  const holding = held === 'Control' && process.platform === 'darwin' ? 'Meta' : held;
  await page.keyboard.down(holding);
  await page.keyboard.press(key);
  await page.keyboard.up(holding);
}

/** Codes of the marks drawn on a field, in the order of the text, each once. */
export async function codesOn(page: Page, field: string, index = 0): Promise<string[]> {
  const codes = await page.$$eval(
    `clerkside-overlay >>> [data-code][data-field="${field}"][data-index="${index}"]`,
    (marks) => marks.map((mark) => mark.getAttribute('data-code') ?? ''),
  );
  return [...new Set(codes)];
}

/** Waits until a field bears a mark. @throws with a sentence when it stays bare. */
export async function waitForMarks(page: Page, field: string, index = 0): Promise<string[]> {
  return until(async () => {
    const codes = await codesOn(page, field, index);
    return codes.length > 0 ? codes : undefined;
  }, `no mark appeared on ${field}`);
}

/** Asks again and again until there is an answer. @throws `complaint` when there is none in time. */
export async function until<T>(ask: () => Promise<T | undefined>, complaint: string): Promise<T> {
  const deadline = performance.now() + WAIT.timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > deadline) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
