import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { insertReplies } from '../soak/replies';
import { type Launched, launchWithExtension, networkRequests } from './support/browser';
import { settle } from './support/geometry';
import { foreignChanges, palette, paletteIsReady, paletteOffers } from './support/palette';
import { settled } from './support/panels';
import { chord, click, textIn } from './support/wait';

const HOST = 'https://sellercentral.amazon.com';
const ORDER = '302-7654321-1234567';
const THREAD = 'cc=6f1c2a80-0002-4000-8000-000000000002&lang=en&store=DE';
const INBOX = `${HOST}/messaging/inbox?${THREAD}`;
const CONTACT = `${HOST}/messaging/contact?orderId=${ORDER}&lang=en&store=DE`;
const BOX = 'body >>> kat-textarea >>> textarea';
/** The share of `npm run soak` that fits into every test run: twice in each box and each mood of the page. */
const TIMES = 24;

describe('`;` in the message box', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
    page = await chromium.newPage();
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });
  afterEach(() => {
    expect(chromium.errors).toEqual([]);
    expect(networkRequests(chromium.requests)).toEqual([]);
  });

  async function open(address = INBOX): Promise<void> {
    await page.goto(address);
    await page.bringToFront();
    await paletteIsReady(page);
    await click(page, BOX);
  }

  const boxText = () => textIn(page, BOX);
  const believed = () =>
    page.evaluate(() => {
      const { practice: told } = window as unknown as {
        practice: { value(attr: string): string | undefined };
      };
      return told.value('reply') ?? told.value('message');
    });

  it('finds, asks for what is missing in place, inserts exactly, and one Ctrl+Z brings `;tk` back', async () => {
    await open();
    await page.keyboard.type('Hi ;tk');
    await paletteOffers(page, 'refund-issued');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await palette(page))?.asked).toEqual(['refund_amount']);
    expect(await boxText()).toBe('Hi ;tk');
    await page.keyboard.type('24,99 €');
    await page.keyboard.press('Enter');
    await expect.poll(() => palette(page)).toBeUndefined();
    const text = await boxText();
    expect(text).toMatch(/^Hi Guten Tag Jürgen,\n\nwir haben Ihnen für Ihre Bestellung 302-/);
    expect(text).toContain('24,99 €');
    expect(text).not.toMatch(/\{|\}|;tk|…/);
    expect(await believed()).toBe(text);
    await chord(page, 'Control', 'KeyZ');
    expect(await boxText()).toBe('Hi ;tk');
    expect(await palette(page)).toBeUndefined();
    expect(await foreignChanges(page)).toEqual([]);
  });

  it('counts what was inserted', async () => {
    const panel = await settled(await chromium.extensionPage('sidepanel.html'));
    await expect
      .poll(() =>
        panel.$eval('[data-template="refund-issued"]', (button) => button.textContent ?? ''),
      )
      .toMatch(/Used [1-9]\d* times/);
    await panel.close();
  });

  it('goes by arrows, Escape and clicks, and gives all other keys to the page', async () => {
    await open(CONTACT);
    await page.keyboard.type('；fapiao');
    await paletteOffers(page, 'invoice');
    const { replies = [] } = (await palette(page)) ?? {};
    expect(replies.length).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    await paletteOffers(page, replies[1] ?? '');
    await page.keyboard.press('Escape');
    await expect.poll(() => palette(page)).toBeUndefined();
    expect(await boxText()).toBe('；fapiao');
    await page.keyboard.press('Enter');
    expect(await boxText()).toBe('；fapiao\n');
    await page.keyboard.type(';fp');
    await paletteOffers(page, 'invoice');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect.poll(() => palette(page)).toBeUndefined();
    await page.keyboard.type('fp');
    await paletteOffers(page, 'invoice');
    await click(page, 'clerkside-overlay >>> [data-reply="invoice"]');
    await expect.poll(boxText).toMatch(/^；fapiao\n[^;]*Rechnung/s);
    const { caret, length, focused } = await page.$eval(BOX, (element) => {
      const { selectionEnd, value } = element as HTMLTextAreaElement;
      const root = element.getRootNode() as ShadowRoot;
      return { caret: selectionEnd, length: value.length, focused: root.activeElement === element };
    });
    expect({ caret, focused }).toEqual({ caret: length, focused: true });
  });

  it('disturbs no ordinary text', async () => {
    await open();
    const text = 'red; blue;green &nbsp; 1;2 ;) ;-) ;D x ;zzz https://a.example/;tk';
    await page.keyboard.type(text);
    await settle(page);
    expect(await palette(page)).toBeUndefined();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await boxText()).toBe(`${text}\n`);
  });

  it('is not there while an input method composes, and looks at what it commits', async () => {
    await open();
    const session: CDPSession = await page.createCDPSession();
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await page.keyboard.type('；');
    await compose('t');
    await compose('tk');
    await settle(page);
    expect(await palette(page)).toBeUndefined();
    expect(await boxText()).toBe('；tk');
    await session.send('Input.insertText', { text: '退款' });
    await paletteOffers(page, 'refund-issued');
    // The next word is composed while the palette is open: it makes room, and Enter is the input method's.
    await compose('ma');
    await expect.poll(() => palette(page)).toBeUndefined();
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Enter',
      code: 'Enter',
    });
    expect(await boxText()).toBe('；退款ma');
    await session.send('Input.insertText', { text: '吗' });
    await settle(page);
    expect(await boxText()).toBe('；退款吗');
    await session.detach();
  });

  it.each([
    ['csp', INBOX],
    ['deep', INBOX],
    ['rerender,deep,csp', CONTACT],
    ['scroller,transform', CONTACT],
  ])('works under "%s"', async (conditions, address) => {
    await open(`${address}&with=${conditions}`);
    await page.keyboard.type('Hallo ;fp');
    await paletteOffers(page, 'invoice');
    const { near, width } = await page.evaluate(whereItStands);
    expect(near).toBe(true);
    expect(width).toBe(400);
    await page.keyboard.press('Tab');
    await expect.poll(boxText).toMatch(/^Hallo Guten Tag Jürgen,\n/);
    await expect.poll(believed).toBe(await boxText());
    expect(await foreignChanges(page)).toEqual([]);
  });

  it('works in a frame of the page', async () => {
    await page.goto(`${INBOX}&with=iframe`);
    await page.waitForSelector('iframe');
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames().find((one) => one !== page.mainFrame()) as Frame;
    await paletteIsReady(frame);
    await (await frame.$(BOX))?.click();
    await page.keyboard.type(';fp');
    await paletteOffers(frame, 'invoice');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => frame.$eval(BOX, (box) => (box as HTMLTextAreaElement).value))
      .toMatch(/^Guten Tag Jürgen,\n/);
  });

  it('wakes a background that has gone to sleep', async () => {
    await open();
    await (await chromium.worker()).stop();
    await page.keyboard.type(';fp');
    await paletteOffers(page, 'invoice');
  });

  it('is not there where it is switched off', async () => {
    await (await chromium.worker()).evaluate('chrome.storage.local.remove("typedReplies")');
    const options = await chromium.extensionPage('options.html');
    await click(options, '#typing [role="switch"][aria-checked="true"]');
    await options.waitForSelector('#typing [role="switch"][aria-checked="false"]');
    await options.close();
    await page.bringToFront();
    await click(page, BOX);
    await page.keyboard.type(' ;fp');
    await settle(page);
    expect(await palette(page)).toBeUndefined();
    await (await chromium.worker()).evaluate('chrome.storage.local.remove("typedReplies")');
  });

  it('puts replies of every kind into every box, exactly and once, while the page draws it anew', async () => {
    const report = await insertReplies(chromium, { seed: 20_261_130, times: TIMES });
    expect(report.times).toBe(TIMES);
    expect(report.undone).toBeGreaterThan(0);
    expect(report.byPalette).toBeGreaterThan(0);
    expect(report.byPanel).toBeGreaterThan(0);
  });
});

/** Runs in the page: the palette begins beside the line that is written in. */
function whereItStands(): { near: boolean; width: number } {
  const root = document.querySelector('clerkside-overlay')?.shadowRoot;
  const element = root?.querySelector<HTMLElement>('[data-palette]');
  const deepest = (from: Document | ShadowRoot): Element | null => {
    const { activeElement } = from;
    return activeElement?.shadowRoot ? deepest(activeElement.shadowRoot) : activeElement;
  };
  const box = deepest(document)?.getBoundingClientRect();
  const { left = 0, top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  const isBeside = box !== undefined && left > box.left && left < box.right;
  const isNear = box !== undefined && top < box.bottom + 20 && bottom > box.top - 20;
  return { near: isBeside && isNear, width: element?.offsetWidth ?? 0 };
}
