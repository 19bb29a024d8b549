import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { codes, waitForMark } from './support/overlay';
import { highlightsField, openOwnPage, titleField } from './support/own-pages';
import { settled } from './support/panels';
import { click, find, openCardByKey, textIn } from './support/wait';

const CODE = 'T-CHAR-BAN';
const TEXT = 'Board! plain';
const TITLE = 'kat-textarea >>> textarea';
const INPUT = (name: string) => `clerkside-overlay >>> input[data-allow="${name}"]`;

let chromium: Launched;
let page: Page;

beforeAll(async () => {
  chromium = await launchWithExtension();
});
afterAll(() => chromium?.close());
beforeEach(async () => {
  await (await chromium.worker()).evaluate(
    'chrome.storage.local.clear().then(() => chrome.storage.local.set({ language: "en" }))',
  );
  page = await openOwnPage(chromium, titleField(TEXT));
  await waitForMark(page, CODE, [5, 6]);
});
afterEach(async () => {
  await page?.close();
  expect(chromium.errors).toEqual([]);
});

interface Stored {
  waivers?: { reason: string; moved?: true }[];
  person?: string;
}

const stored = async (): Promise<Stored> =>
  (await (
    await chromium.worker()
  ).evaluate('chrome.storage.local.get(["waivers", "person"])')) as Stored;
const value = () => textIn(page, TITLE);
const isCardOpen = () =>
  page.evaluate(
    () =>
      document.querySelector('clerkside-overlay')?.shadowRoot?.querySelector('[data-card]') !==
      null,
  );
/** What has the focus in the card. */
const focused = () =>
  page.evaluate(() => {
    const active = document.querySelector('clerkside-overlay')?.shadowRoot?.activeElement;
    return active instanceof HTMLElement ? (active.dataset.allow ?? active.localName) : undefined;
  });

async function openForm(): Promise<void> {
  await click(page, TITLE);
  await page.keyboard.press('Home');
  await openCardByKey(page);
  await click(page, 'clerkside-overlay >>> [data-card] button[data-allow=""]');
  await find(page, `${INPUT('reason')}:focus`);
}

async function allow(): Promise<void> {
  await openForm();
  await page.keyboard.type('Legal has seen it');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Li Na');
  await page.keyboard.press('Enter');
  await isAllowed();
}

/** Waits until it is kept, too: what is written later would be found by the next test. */
async function isAllowed(): Promise<void> {
  await noMark();
  await expect.poll(stored).toMatchObject({ waivers: [{ code: CODE }], person: 'Li Na' });
}

const noMark = () => expect.poll(() => codes(page)).not.toContain(CODE);

describe('allowing a finding with a reason', () => {
  it('hides the mark, keeps who and why, counts it, and gives the field its focus back', async () => {
    await allow();
    await expect.poll(isCardOpen).toBe(false);
    expect(await stored()).toMatchObject({
      waivers: [
        { sku: 'TOWEL-01', field: 'title', code: CODE, words: '!', reason: 'Legal has seen it' },
      ],
      person: 'Li Na',
    });
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await expect.poll(value).toBe(`${TEXT}s`);
  });

  it('is counted in the popup', async () => {
    await allow();
    const popup = await settled(await chromium.popup(page));
    await expect
      .poll(() => popup.$eval('[data-allowed]', (element) => element.textContent))
      .toContain('1 allowed');
  });

  it('ends when the text changes, holds again when it is taken back, also after a reload', async () => {
    await page.close();
    page = await openOwnPage(chromium, titleField(TEXT) + highlightsField('a best seller'));
    await waitForMark(page, CODE, [5, 6]);
    await allow();
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await waitForMark(page, CODE, [5, 6]);
    await page.keyboard.press('Backspace');
    await noMark();
    await page.reload();
    // The other field's mark shows that the page has been checked.
    await waitForMark(page, 'C-AMZ');
    expect(await codes(page)).not.toContain(CODE);
  });

  it('is listed in the settings, with its state, and deleted there', async () => {
    await allow();
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await waitForMark(page, CODE);
    // Noted when the field is left, not while she types.
    expect((await stored()).waivers?.[0]?.moved).toBeUndefined();
    await page.evaluate(() => {
      const field = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
      field?.blur();
    });
    const options = await settled(await chromium.extensionPage('options.html'));
    await options.waitForSelector('[data-waiver][data-state="text"]');
    await options.locator('[data-waiver] button').click();
    await options.waitForFunction('document.querySelector("[data-waiver]") === null');
    await options.close();
  });

  it('asks for reason and name, and remembers the name', async () => {
    await openForm();
    await expect.poll(focused).toBe('reason');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('reason');
    await page.keyboard.type('Seen');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('person');
    await page.keyboard.type('Li Na');
    await page.keyboard.press('Enter');
    await isAllowed();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await waitForMark(page, CODE);
    await openForm();
    await expect.poll(() => textIn(page, INPUT('person'))).toBe('Li Na');
  });

  it('is a matter of the card alone: the page sees no key, and its field no letter', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'focusin'])
        for (const capture of [true, false])
          document.addEventListener(type, (event) => heard.push(event.type), capture);
    });
    await openForm();
    await page.evaluate(() => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    await page.keyboard.type('Why not');
    await page.keyboard.press('Tab');
    await find(page, `${INPUT('person')}:focus`);
    await page.keyboard.type('Li');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await expect.poll(value).toBe(TEXT);
    await expect.poll(() => textIn(page, INPUT('reason'))).toBe('Why not');
  });

  it('stays open while the page sets a text; Escape leads back to the card, then to the field', async () => {
    await openForm();
    await page.keyboard.type('Wh');
    await page.$eval('kat-textarea', (host) => host.setAttribute('value', 'Wooden board! plain'));
    await waitForMark(page, CODE, [12, 13]);
    await page.keyboard.type('y');
    await expect.poll(() => textIn(page, INPUT('reason'))).toBe('Why');
    await page.keyboard.press('Escape');
    await expect.poll(isCardOpen).toBe(true);
    await expect.poll(focused).toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(isCardOpen).toBe(false);
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await expect.poll(value).toBe('Wooden board! plains');
  });
});
