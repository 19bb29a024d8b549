import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { settle } from './support/geometry';
import { marks, waitForMark } from './support/overlay';
import { highlightsField, openOwnPage, titleField } from './support/own-pages';
import { CARD, click, find, gone, openCardByKey } from './support/wait';

const TITLE = 'kat-textarea >>> textarea';
const SUMMARY = 'clerkside-overlay >>> [data-card] > details > summary';
const NEXT = 'clerkside-overlay >>> [data-card] header button:nth-of-type(2)';

let chromium: Launched;
let page: Page;

beforeAll(async () => {
  chromium = await launchWithExtension();
});
afterAll(() => chromium?.close());
afterEach(() => page?.close());
beforeEach(async () => {
  // What one test ignores must not be ignored in the next.
  await (await chromium.worker()).evaluate('chrome.storage.local.clear()');
});

async function open(body: string, style?: string): Promise<void> {
  page = await openOwnPage(chromium, body, style);
}

async function openCard(): Promise<void> {
  await click(page, TITLE);
  await page.keyboard.press('Home');
  await openCardByKey(page);
}

const spans = async () => (await marks(page)).map(({ start, end }) => [start, end]);
const stored = async () => (await chromium.worker()).evaluate('chrome.storage.local.get(null)');

/** Tells whether our script in the page still belongs to an extension; after an update it does not. */
async function connection(of: Page): Promise<() => Promise<unknown>> {
  const session = await of.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = `chrome-extension://${chromium.extensionId}`;
  const contextId = worlds.find(({ origin }) => origin === ours)?.id;
  if (contextId === undefined) throw new Error('Our script is not in the page');
  const expression = 'chrome.runtime?.id !== undefined';
  return async () =>
    (await session.send('Runtime.evaluate', { contextId, expression })).result.value;
}

describe('what a page does to its fields', () => {
  it('sets a text without any event: the marks follow the attribute', async () => {
    await open(titleField('Board! plain'));
    await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
    await page.$eval('kat-textarea', (host) => host.setAttribute('value', 'Wooden board!'));
    await waitForMark(page, 'T-CHAR-BAN', [12, 13]);
  });

  it('adds a component that renders late, long after the page was complete', async () => {
    await open(highlightsField('sturdy'));
    await page.waitForSelector('clerkside-overlay[data-health="partial"]');
    const late = titleField('Board! plain', 'late="1700"');
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), late);
    await waitForMark(page, 'T-CHAR-BAN');
  });

  it('takes the whole form away: blind within 30 s; a frame of its own inside never is', async () => {
    await open(`${titleField('Board! plain')}<iframe srcdoc="<p>Help"></iframe>`);
    await waitForMark(page, 'T-CHAR-BAN');
    const help = page.frames().find((frame) => frame.url() === 'about:srcdoc');
    expect(help).toBeDefined();
    await page.$eval('kat-textarea', (host) => host.remove());
    await page.waitForSelector('clerkside-overlay[data-health="blind"]', { timeout: 30_000 });
    await expect.poll(() => marks(page)).toEqual([]);
    await help?.waitForSelector('clerkside-overlay[data-health="ok"]');
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      titleField('Board!'),
    );
    await waitForMark(page, 'T-CHAR-BAN');
    await page.waitForSelector('clerkside-overlay:not([data-health="blind"])');
  });

  it('goes on to another listing by the address alone: what was ignored is not ignored there', async () => {
    await open(titleField('Board! plain'));
    await waitForMark(page, 'T-CHAR-BAN');
    await openCard();
    await click(page, 'clerkside-overlay >>> button[data-ignore]');
    await expect.poll(spans).toEqual([]);
    // Only then is nothing written any more that the next test would find.
    await expect.poll(stored).toMatchObject({ ignored: [{ sku: 'TOWEL-01' }] });
    await page.evaluate(() => history.pushState({}, '', '?sku=TOWEL-02'));
    await waitForMark(page, 'T-CHAR-BAN');
  });
});

describe('input methods', () => {
  it('a composition that is called off leaves the marks as they were', async () => {
    await open(titleField('Board! plain'));
    await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
    await click(page, TITLE);
    await page.$eval(TITLE, (control) => (control as HTMLTextAreaElement).setSelectionRange(5, 6));
    const session = await page.createCDPSession();
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    await compose('ni');
    await expect.poll(spans).toEqual([]);
    await compose('!');
    await session.send('Input.insertText', { text: '!' });
    await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
  });

  it('an input event by a script does not end a composition', async () => {
    await open(titleField('Board! plain'));
    await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
    await page.$eval(TITLE, (element) => {
      const control = element as HTMLTextAreaElement;
      const init = { bubbles: true, composed: true };
      control.dispatchEvent(new CompositionEvent('compositionstart', init));
      control.value += ' ★★';
      control.dispatchEvent(new Event('input', init));
    });
    await settle(page);
    expect(await spans()).toEqual([[5, 6]]);
    await page.$eval(TITLE, (control) =>
      control.dispatchEvent(
        new CompositionEvent('compositionend', { bubbles: true, composed: true }),
      ),
    );
    await waitForMark(page, 'T-CHAR-DECO', [13, 15]);
  });
});

describe('card and badges', () => {
  it('keeps the focus in the card from finding to finding, and Tab leads out to the field', async () => {
    await open(titleField('Board! plain ★'));
    await waitForMark(page, 'T-CHAR-DECO');
    await openCard();
    const focused = () =>
      page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.ariaLabel ??
          document.activeElement?.localName,
      );
    const current = () =>
      page.$eval(
        'clerkside-overlay >>> [data-current]',
        (mark) => (mark as HTMLElement).dataset.code,
      );
    await find(page, NEXT);
    await page.focus(NEXT);
    const [name, first] = [await focused(), await current()];
    await page.keyboard.press('Enter');
    await expect.poll(current).not.toBe(first);
    await expect.poll(focused).toBe(name);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('kat-textarea');
    await gone(page, CARD);
    await openCard();
    await find(page, SUMMARY);
    await page.focus(SUMMARY);
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('kat-textarea');
    await find(page, CARD);
  });

  it('has a badge for fields with findings only', async () => {
    await open(titleField('Board! plain') + highlightsField('sturdy'));
    await waitForMark(page, 'T-CHAR-BAN');
    const badges = () =>
      page.$$eval('clerkside-overlay >>> [data-badge]', (all) =>
        all.map((badge) => (badge as HTMLElement).dataset.field),
      );
    await expect.poll(badges).toEqual(['title']);
    await page.$eval('kat-textarea', (host) => host.setAttribute('value', 'Board plain'));
    await expect.poll(badges).toEqual([]);
  });

  it('stands beside its words on a page that zooms or transforms its root, and looks as ever', async () => {
    const body = titleField('Board! plain');
    await open(body);
    await waitForMark(page, 'T-CHAR-BAN');
    const { width, height } = await place();
    for (const [style, zoom] of [
      ['html { zoom: 1.4 }', 1.4],
      ['html { transform: translate(30px, 20px) scale(0.9) }', 1],
      [
        '* { letter-spacing: 4px; text-transform: uppercase; position: relative; overflow: hidden }',
        1,
      ],
    ] as const) {
      await page.close();
      await open(body, style);
      await waitForMark(page, 'T-CHAR-BAN');
      const seen = await place();
      expect(Math.abs(seen.beside), style).toBeLessThan(2);
      expect(Math.abs(seen.below - 8), style).toBeLessThan(2);
      expect(Math.abs(seen.width / zoom - width), style).toBeLessThan(2);
      expect(Math.abs(seen.height / zoom - height), style).toBeLessThan(2);
    }
  });

  async function place() {
    await openCard();
    await settle(page);
    return page.evaluate(() => {
      const root = document.querySelector('clerkside-overlay')?.shadowRoot;
      const card = root?.querySelector('[data-card]')?.getBoundingClientRect();
      const mark = root?.querySelector('[data-code]')?.getBoundingClientRect();
      if (!card || !mark) throw new Error('no card');
      const { width, height } = card;
      return { width, height, beside: card.left - mark.left, below: card.top - mark.bottom };
    });
  }
});

describe('drawing', () => {
  it('lies above a modal dialog that holds the field, and comes down with it', async () => {
    await open(`<dialog>${titleField('Board! plain')}</dialog>${highlightsField('plain')}`);
    await page.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).showModal());
    await waitForMark(page, 'T-CHAR-BAN');
    const lifted = () =>
      page.$eval('clerkside-overlay >>> .layer', (layer) => layer.matches(':popover-open'));
    await expect.poll(lifted).toBe(true);
    await page.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).close());
    await expect.poll(lifted).toBe(false);
  });

  it('paints on although the page sets its own list of style sheets', async () => {
    await open(`${titleField('Board! plain')}<div style="height: 3000px"></div>`);
    await waitForMark(page, 'T-CHAR-BAN');
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      scrollBy(0, 1);
    });
    await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it('goes on without an error where the extension was updated under the page', async () => {
    await open(titleField('Board! plain'));
    await waitForMark(page, 'T-CHAR-BAN');
    const isConnected = await connection(page);
    expect(await isConnected()).toBe(true);
    await (await chromium.worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
    await expect.poll(isConnected).toBe(false);
    await page.$eval('kat-textarea', (host) => host.setAttribute('value', 'Wooden board!'));
    await waitForMark(page, 'T-CHAR-BAN', [12, 13]);
    await page.$eval('kat-textarea', (host) => host.remove());
    await page.evaluate(() => history.pushState({}, '', '/home'));
    await page.waitForSelector('clerkside-overlay[data-surface="none"]');
    expect(chromium.errors).toEqual([]);
  });
});
