import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { settle } from './support/geometry';
import { marks, waitForMark } from './support/overlay';
import { openOwnPage, titleField } from './support/own-pages';

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
const value = () => page.$eval(TITLE, (field) => (field as HTMLTextAreaElement).value);
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
  await page.locator(TITLE).click();
  await page.keyboard.press('Home');
  await page.keyboard.down('Alt');
  await page.keyboard.press('Period');
  await page.keyboard.up('Alt');
  await page.locator('clerkside-overlay >>> [data-card] button[data-allow=""]').click();
  await page.waitForSelector(INPUT('reason'));
}

async function allow(): Promise<void> {
  await openForm();
  await page.keyboard.type('Legal has seen it');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Li Na');
  await page.keyboard.press('Enter');
  await noMark();
}

async function noMark(): Promise<void> {
  await page.waitForFunction(
    (code: string) => {
      const root = document.querySelector('clerkside-overlay')?.shadowRoot;
      return root && root.querySelector(`[data-code="${code}"]`) === null;
    },
    { polling: 50 },
    CODE,
  );
}

describe('allowing a finding with a reason', () => {
  it('hides the mark, keeps who and why, counts it, and gives the field its focus back', async () => {
    await allow();
    expect(await isCardOpen()).toBe(false);
    expect(await stored()).toMatchObject({
      waivers: [
        { sku: 'TOWEL-01', field: 'title', code: CODE, words: '!', reason: 'Legal has seen it' },
      ],
      person: 'Li Na',
    });
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    expect(await value()).toBe(`${TEXT}s`);
  });

  it('is counted in the popup', async () => {
    await allow();
    const popup = await chromium.popup(page);
    const line = await popup.waitForSelector('[data-allowed]');
    expect(await line?.evaluate((element) => element.textContent)).toContain('1 allowed');
  });

  it('ends when the text changes, holds again when it is taken back, also after a reload', async () => {
    await allow();
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await waitForMark(page, CODE, [5, 6]);
    await page.keyboard.press('Backspace');
    await noMark();
    await page.reload();
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    await settle(page);
    expect((await marks(page)).map(({ code }) => code)).not.toContain(CODE);
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
    const options = await chromium.extensionPage('options.html');
    await options.waitForSelector('[data-waiver][data-state="text"]');
    await options.locator('[data-waiver] button').click();
    await options.waitForFunction('document.querySelector("[data-waiver]") === null');
    await options.close();
  });

  it('asks for reason and name, and remembers the name', async () => {
    await openForm();
    expect(await focused()).toBe('reason');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('reason');
    await page.keyboard.type('Seen');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('person');
    await page.keyboard.type('Li Na');
    await page.keyboard.press('Enter');
    await noMark();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await waitForMark(page, CODE);
    await openForm();
    expect(await page.$eval(INPUT('person'), (input) => (input as HTMLInputElement).value)).toBe(
      'Li Na',
    );
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
    await page.keyboard.type('Li');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await value()).toBe(TEXT);
    expect(await page.$eval(INPUT('reason'), (input) => (input as HTMLInputElement).value)).toBe(
      'Why not',
    );
  });

  it('stays open while the page sets a text; Escape leads back to the card, then to the field', async () => {
    await openForm();
    await page.keyboard.type('Wh');
    await page.$eval('kat-textarea', (host) => host.setAttribute('value', 'Wooden board! plain'));
    await waitForMark(page, CODE, [12, 13]);
    await page.keyboard.type('y');
    expect(await page.$eval(INPUT('reason'), (input) => (input as HTMLInputElement).value)).toBe(
      'Why',
    );
    await page.keyboard.press('Escape');
    expect(await isCardOpen()).toBe(true);
    expect(await focused()).toBe('');
    await page.keyboard.press('Escape');
    expect(await isCardOpen()).toBe(false);
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    expect(await value()).toBe('Wooden board! plains');
  });
});
