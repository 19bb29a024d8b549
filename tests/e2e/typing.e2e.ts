import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPractice } from '../practice/server';
import { type Launched, launchWithExtension } from './support/browser';
import { settle } from './support/geometry';
import { codes, marks, waitForMark } from './support/overlay';
import { CARD, cardIsOpen, chord, click, find, gone, openCardByKey, textIn } from './support/wait';

const EDITOR =
  'https://sellercentral.amazon.com/interactive/listing/workflow/edit?empty=1&lang=en&store=US';
const TITLE = 'body >>> kat-textarea[name="item_name-0-value"] >>> textarea';
const HIGHLIGHTS = 'body >>> kat-input[name="title_differentiation-0-value"] >>> input';
const BADGE = 'clerkside-overlay >>> [data-badge][data-field="title"]';

describe('typing, composing, pointing', () => {
  let practice: Awaited<ReturnType<typeof startPractice>>;
  let chromium: Launched;
  let page: Page;

  beforeAll(async () => {
    practice = await startPractice();
    chromium = await launchWithExtension({ practice });
  });
  afterAll(async () => {
    await chromium?.close();
    await practice?.close();
  });

  async function open(conditions = ''): Promise<void> {
    await page?.close();
    page = await chromium.newPage(`${EDITOR}&with=${conditions}`);
    await page.waitForSelector('clerkside-overlay[data-surface="listing-editor"]');
    await click(page, TITLE);
  }

  async function field(): Promise<{ value: string; caret: number | null; focused: boolean }> {
    return page.$eval(TITLE, (element) => {
      const control = element as HTMLTextAreaElement;
      const root = control.getRootNode() as ShadowRoot;
      return {
        value: control.value,
        caret: control.selectionStart,
        focused: root.activeElement === control,
      };
    });
  }

  it.each(['', 'rerender', 'deep,rerender'])(
    'types under "%s" without losing a character or the caret',
    async (conditions) => {
      await open(conditions);
      const typed = 'Acme Board ★ with handle!';
      await page.keyboard.type(typed);
      await waitForMark(page, 'T-CHAR-DECO', [11, 12]);
      await waitForMark(page, 'T-CHAR-BAN', [24, 25]);
      await expect.poll(field).toEqual({ value: typed, caret: typed.length, focused: true });
      await page.keyboard.press('Home');
      await page.keyboard.type('Big ');
      await waitForMark(page, 'T-CHAR-DECO', [15, 16]);
      await expect.poll(field).toEqual({ value: `Big ${typed}`, caret: 4, focused: true });
    },
  );

  it('leaves nothing behind of fields that the page replaces on every key', async () => {
    await open('rerender');
    await page.keyboard.type('Acme Board! free shipping');
    await waitForMark(page, 'T-PROMO');
    const count = () =>
      page.evaluate(
        () => document.querySelector('clerkside-overlay')?.shadowRoot?.querySelectorAll('*').length,
      );
    const before = await count();
    for (let round = 0; round < 5; round++) {
      await page.keyboard.type(' best!');
      for (let back = 0; back < 6; back++) await page.keyboard.press('Backspace');
    }
    // One more kind of mark may have been needed on the way; sixty keys may not leave sixty badges.
    await expect.poll(count).toBeLessThan((before ?? 0) + 15);
  });

  it('applies a fix on a page that replaces its fields, with the caret where it was', async () => {
    await open('rerender');
    await page.keyboard.type('Acme Board! with handle');
    await waitForMark(page, 'T-CHAR-BAN', [10, 11]);
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowLeft');
    await chord(page, 'Alt', 'Enter');
    await expect.poll(() => codes(page)).not.toContain('T-CHAR-BAN');
    await expect.poll(field).toMatchObject({ value: 'Acme Board with handle', focused: true });
  });

  it('leaves the undo history as the browser cuts it: what was typed in one go goes in one step', async () => {
    await open();
    await page.keyboard.type('Acme Board! free shipping, BEST SELLER,  two spaces!!');
    await waitForMark(page, 'T-PROMO');
    await chord(page, 'Control', 'KeyZ');
    await expect.poll(field).toMatchObject({ value: '' });
  });

  it('is seen by the page’s component as real input', async () => {
    await open();
    await page.keyboard.type('Acme Board!');
    await waitForMark(page, 'T-CHAR-BAN');
    await chord(page, 'Alt', 'Enter');
    await expect.poll(() => codes(page)).not.toContain('T-CHAR-BAN');
    await page.keyboard.press('Tab');
    await expect
      .poll(() =>
        page.$eval('kat-textarea[name="item_name-0-value"]', (host) => host.getAttribute('value')),
      )
      .toBe('Acme Board');
  });

  it('draws nothing inside text that an input method is composing, and checks when it is done', async () => {
    await open();
    const session: CDPSession = await page.createCDPSession();
    await page.keyboard.type('Board! ');
    await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
    await session.send('Input.imeSetComposition', {
      text: 'hao！',
      selectionStart: 4,
      selectionEnd: 4,
    });
    await settle(page);
    expect((await marks(page)).filter(({ end }) => end > 7)).toEqual([]);
    await session.send('Input.imeSetComposition', {
      text: '★★',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await settle(page);
    expect((await marks(page)).filter(({ end }) => end > 7)).toEqual([]);
    await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
    await session.send('Input.insertText', { text: '★★' });
    await waitForMark(page, 'T-CHAR-DECO', [7, 9]);
    await session.detach();
  });

  it('marks in the next frame even if the page stops the event on its way', async () => {
    await open();
    await page.evaluate(() => {
      window.addEventListener('input', (event) => event.stopImmediatePropagation(), {
        capture: true,
      });
      document.addEventListener('input', (event) => event.stopPropagation(), { capture: true });
    });
    await page.keyboard.type('Board!');
    await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
  });

  it('opens the card when the pointer rests on the words, and closes it behind', async () => {
    await open();
    await page.keyboard.type('Board! with handle');
    const { box } = await waitForMark(page, 'T-CHAR-BAN', [5, 6]);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    await cardIsOpen(page);
    await page.mouse.move(5, 5, { steps: 3 });
    await gone(page, CARD);
  });

  it('the badge counts, opens the card and leaves the caret in the field', async () => {
    await open();
    await page.keyboard.type('Board! ★');
    await waitForMark(page, 'T-CHAR-DECO');
    await expect.poll(() => page.$eval(BADGE, (element) => element.textContent)).toMatch(/2/);
    await click(page, BADGE);
    await cardIsOpen(page);
    await expect.poll(field).toMatchObject({ focused: true, caret: 8 });
    const heard = await page.evaluate(() => {
      const keys: string[] = [];
      window.addEventListener('keydown', (event) => keys.push(event.code));
      (window as { heard?: string[] }).heard = keys;
      return keys;
    });
    expect(heard).toEqual([]);
    await page.keyboard.press('Escape');
    await gone(page, CARD);
    expect(await page.evaluate(() => (window as { heard?: string[] }).heard)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (window as { heard?: string[] }).heard)).toEqual(['Escape']);
  });

  it('Tab goes into the card that a key opened, Escape comes back to the field', async () => {
    await open();
    await page.keyboard.type('Board!');
    await waitForMark(page, 'T-CHAR-BAN');
    await openCardByKey(page);
    await page.keyboard.press('Tab');
    await expect.poll(field).toMatchObject({ focused: false });
    await page.keyboard.press('Escape');
    await gone(page, CARD);
    await expect.poll(field).toMatchObject({ focused: true });
  });

  it('proposes to split a long title, lists where every word goes, and writes both at one click', async () => {
    await open();
    const long =
      'Harborline Bath Towels Set of 4, Luxury 100% Cotton Hotel Quality Towels for Bathroom, Super Soft Quick Dry, 27 x 54 Inches, White';
    await page.keyboard.type(long);
    await waitForMark(page, 'T-LEN-75', [75, long.length]);
    await page.keyboard.press('End');
    await openCardByKey(page);
    await find(page, `${CARD} [data-split]`);
    await page.$eval(`${CARD} [data-split]`, (panel) => {
      (panel as HTMLDetailsElement).open = true;
    });
    await find(page, `${CARD} [data-split] [data-move]`);
    await click(page, 'clerkside-overlay >>> button.primary[data-fix="split"]');
    await expect.poll(() => codes(page)).not.toContain('T-LEN-75');
    await expect.poll(() => textIn(page, HIGHLIGHTS)).not.toBe('');
    const [value, highlights] = [await textIn(page, TITLE), await textIn(page, HIGHLIGHTS)];
    expect(value.length).toBeLessThanOrEqual(75);
    expect(highlights.length).toBeLessThanOrEqual(125);
    for (const word of ['Harborline', 'Towels', 'Cotton', 'White', 'Inches'])
      expect(`${value} ${highlights}`).toContain(word);
  });

  it('left no error in any console', () => {
    expect(chromium.errors).toEqual([]);
  });
});
