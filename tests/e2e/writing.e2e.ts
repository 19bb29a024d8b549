import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Launched, launchWithExtension } from './support/browser';
import { bundleSurfaces, openWorld, type World } from './support/surfaces-world';
import { chord } from './support/wait';

/** Fields one and two shadow roots deep that log what they see, and fields with moods of their own. */
const PAGE = `<!doctype html><html><body style="height:4000px"><div style="height:1200px"></div><main></main><script>
  window.log = [];
  const shape = (inner) => class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.attachShadow({ mode: 'open' }).innerHTML = inner;
      const control = this.shadowRoot.querySelector('input,textarea');
      if (!control) return;
      control.value = this.getAttribute('value') ?? '';
      for (const type of ['input', 'change']) control.addEventListener(type, (event) =>
        log.push([this.id, type, event.isTrusted, event.inputType ?? '', control.value]));
    }
  };
  customElements.define('kat-input', shape('<input>'));
  customElements.define('kat-textarea', shape('<textarea style="height:60px;width:300px"></textarea>'));
  customElements.define('kat-predictive-input', shape('<kat-input value="deep in here"></kat-input>'));
</script></body></html>`;

let chromium: Launched;
let page: Page;
let surfaces: World;

beforeAll(async () => {
  const code = await bundleSurfaces();
  chromium = await launchWithExtension({ extension: false });
  page = await chromium.newPage();
  await page.setContent(PAGE);
  surfaces = await openWorld(page, code);
});
afterAll(() => chromium?.close());

beforeEach(() =>
  page.evaluate(
    'log.length = 0; scrollTo(0, 1000); document.querySelector("main").replaceChildren()',
  ),
);

async function put(html: string): Promise<void> {
  await page.evaluate((markup) => {
    const main = document.querySelector('main');
    if (main) main.innerHTML = markup;
  }, html);
}

const log = () =>
  page.evaluate(
    () => (globalThis as unknown as { log: [string, string, boolean, string, string][] }).log,
  );
const value = async (selector: string) => (await surfaces('field', selector)).value;

const press = (key: 'KeyZ' | 'KeyY') => chord(page, 'Control', key);

describe('a fix', () => {
  it.each([
    ['kat-input', '<kat-input id="f"></kat-input>'],
    ['kat-textarea', '<kat-textarea id="f"></kat-textarea>'],
    ['input', '<input id="f">'],
    ['textarea', '<textarea id="f"></textarea>'],
  ])('in a %s is seen by the page, and one Ctrl+Z takes back nothing else', async (_name, html) => {
    await put(html);
    await page.focus(
      html.includes('kat-') ? `#f >>> ${html.includes('input') ? 'input' : 'textarea'}` : '#f',
    );
    await page.keyboard.type('Free Shipping Board 100% GOOD');
    await page.evaluate('log.length = 0');

    const edits = [
      { start: 0, end: 14, insert: '' },
      { start: 25, end: 29, insert: 'good' },
      { start: 20, end: 24, insert: 'All' },
    ];
    const after = 'Board All good';
    expect(await surfaces('apply', '#f', edits)).toEqual({ ok: true, text: after, undoable: true });
    expect(await surfaces('field', '#f')).toMatchObject({
      value: after,
      selection: [after.length, after.length],
    });
    const seen = await log();
    if (html.includes('kat-')) expect(seen).toEqual([['f', 'input', true, 'insertText', after]]);

    await press('KeyZ');
    expect(await value('#f')).toBe('Free Shipping Board 100% GOOD');
    await press('KeyY');
    expect(await value('#f')).toBe(after);
    await page.keyboard.type('!');
    expect(await value('#f')).toBe(`${after}!`);
  });

  it('reaches the control two shadow roots deep', async () => {
    await put('<kat-predictive-input id="f"></kat-predictive-input>');
    expect(await surfaces('apply', '#f', [{ start: 0, end: 4, insert: 'down' }])).toMatchObject({
      ok: true,
      text: 'down in here',
    });
    await press('KeyZ');
    expect(await value('#f')).toBe('deep in here');
  });

  it('that deletes is one step, too', async () => {
    await put('<kat-textarea id="f" value="one two three"></kat-textarea>');
    expect(await surfaces('apply', '#f', [{ start: 3, end: 7, insert: '' }])).toEqual({
      ok: true,
      text: 'one three',
      undoable: true,
    });
    await press('KeyZ');
    expect(await value('#f')).toBe('one two three');
    expect(await surfaces('apply', '#f', '')).toEqual({ ok: true, text: '', undoable: true });
    await press('KeyZ');
    expect(await value('#f')).toBe('one two three');
  });

  it('changes neither caret, nor selection, nor any scroll position', async () => {
    const text = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    await put(`<kat-textarea id="f" value="${text}"></kat-textarea>`);
    await page.evaluate(() => {
      const box = document.querySelector('kat-textarea')?.shadowRoot?.querySelector('textarea');
      if (box) box.scrollTop = 200;
    });
    await surfaces('place', '#f', 10, 20);
    const before = await surfaces('field', '#f');
    expect(before).toMatchObject({ scrollTop: 200, pageTop: 1000 });

    const last = text.length;
    const edits = [
      { start: 0, end: 4, insert: 'row' },
      { start: last - 2, end: last, insert: 'end' },
    ];
    expect(await surfaces('apply', '#f', edits)).toMatchObject({ ok: true });
    expect(await surfaces('field', '#f')).toMatchObject({
      selection: [9, 19],
      scrollTop: 200,
      pageTop: 1000,
    });
  });

  it('does not scroll the page to a field that is far away', async () => {
    await put('<kat-input id="f" value="a  b"></kat-input>');
    await page.evaluate(() => scrollTo(0, 0));
    expect(await surfaces('apply', '#f', [{ start: 1, end: 3, insert: ' ' }])).toMatchObject({
      ok: true,
      text: 'a b',
    });
    expect((await surfaces('field', '#f')).pageTop).toBe(0);
  });

  it('of several lines keeps them, in one step', async () => {
    await put('<kat-textarea id="f" value="a\nb\nc"></kat-textarea>');
    expect(await surfaces('apply', '#f', 'x\ny\n\nz 😀')).toMatchObject({
      ok: true,
      text: 'x\ny\n\nz 😀',
    });
    await press('KeyZ');
    expect(await value('#f')).toBe('a\nb\nc');
  });

  it('that changes nothing tells the page nothing', async () => {
    await put('<kat-input id="f" value="same"></kat-input>');
    expect(await surfaces('apply', '#f', 'same')).toMatchObject({ ok: true, text: 'same' });
    expect(await log()).toEqual([]);
  });
});

describe('a field is left as it is', () => {
  it.each([
    ['readonly', '<input id="f" value="abc" readonly>', 'x'],
    ['disabled', '<input id="f" value="abc" disabled>', 'x'],
    ['disabled', '<fieldset disabled><textarea id="f">abc</textarea></fieldset>', 'x'],
    ['tooLong', '<input id="f" value="abc" maxlength="5">', 'abcdef'],
    ['newline', '<input id="f" value="abc">', 'a\nb'],
  ])('%s: %s', async (reason, html, text) => {
    await put(html);
    expect(await surfaces('apply', '#f', text)).toEqual({ ok: false, reason, text: 'abc' });
    expect(await value('#f')).toBe('abc');
    expect(await log()).toEqual([]);
  });

  it('stale: when the edits do not fit the text', async () => {
    await put('<input id="f" value="abc">');
    for (const edits of [
      [{ start: 2, end: 9, insert: '' }],
      [
        { start: 0, end: 2, insert: 'x' },
        { start: 1, end: 3, insert: 'y' },
      ],
    ]) {
      expect(await surfaces('apply', '#f', edits)).toEqual({
        ok: false,
        reason: 'stale',
        text: 'abc',
      });
    }
  });

  it('composing: while an input method is at work, and free again after it', async () => {
    await put('<kat-input id="f" value="abc"></kat-input>');
    await page.focus('#f >>> input');
    const session = await page.createCDPSession();
    await session.send('Input.imeSetComposition', {
      text: 'ni',
      selectionStart: 2,
      selectionEnd: 2,
    });
    expect(await surfaces('apply', '#f', 'x')).toMatchObject({ ok: false, reason: 'composing' });
    await session.send('Input.insertText', { text: '你' });
    expect(await value('#f')).toContain('你');
    expect(await surfaces('apply', '#f', 'x')).toMatchObject({ ok: true, text: 'x' });
  });
});

describe('a page with a will of its own', () => {
  async function onInput(body: string): Promise<void> {
    await put('<kat-input id="f" value="abc"></kat-input>');
    await page.evaluate(`{
      const host = document.querySelector('#f');
      host.shadowRoot.querySelector('input').addEventListener('input', (event) => { const input = event.target; ${body} });
    }`);
  }

  it('that takes the change back is told of', async () => {
    await onInput('input.value = "abc"');
    expect(await surfaces('apply', '#f', 'abcd')).toEqual({
      ok: false,
      reason: 'refused',
      text: 'abc',
    });
    expect((await log()).filter(([, type]) => type === 'input')).toHaveLength(1);
  });

  it('that makes something else of it is told of', async () => {
    await onInput('input.value = input.value.toUpperCase()');
    expect(await surfaces('apply', '#f', 'abcd')).toEqual({
      ok: false,
      reason: 'changed',
      text: 'ABCD',
    });
  });

  it('that draws the field anew keeps text, focus and caret', async () => {
    await onInput(`
      const fresh = document.createElement('kat-input');
      fresh.id = 'f';
      fresh.setAttribute('value', input.value);
      document.querySelector('#f').replaceWith(fresh);`);
    await surfaces('place', '#f', 3);
    expect(await surfaces('apply', '#f', [{ start: 0, end: 1, insert: 'xyz' }])).toMatchObject({
      ok: true,
      text: 'xyzbc',
    });
    expect(await surfaces('field', '#f')).toMatchObject({ value: 'xyzbc', selection: [5, 5] });
    await page.keyboard.type('!');
    expect(await value('#f')).toBe('xyzbc!');
  });
});

describe('fields the browser is peculiar about', () => {
  it('a number has no selection, and is written all the same', async () => {
    await put('<input id="f" type="number" value="12">');
    expect(await surfaces('apply', '#f', [{ start: 1, end: 2, insert: '50' }])).toEqual({
      ok: true,
      text: '150',
      undoable: true,
    });
    await press('KeyZ');
    expect(await value('#f')).toBe('12');
  });

  it('a text beyond the limit may be made shorter, and nothing is cut on the way', async () => {
    await put('<textarea id="f" maxlength="5">abcdefghij</textarea>');
    expect(await surfaces('apply', '#f', [{ start: 0, end: 1, insert: '' }])).toEqual({
      ok: true,
      text: 'bcdefghij',
      undoable: true,
    });
    expect(await surfaces('apply', '#f', [{ start: 0, end: 3, insert: 'X' }])).toEqual({
      ok: true,
      text: 'Xefghij',
      undoable: false,
    });
  });
});

describe('a reply', () => {
  it('goes in at the caret, in place of the selection, with its line breaks, and the caret ends behind it', async () => {
    await put('<kat-textarea id="f" value="Dear [name], bye"></kat-textarea>');
    await surfaces('place', '#f', 5, 11);
    const reply = 'Anna,\n\nyour parcel is on its way.\r\nBye';
    const written = 'Anna,\n\nyour parcel is on its way.\nBye';
    expect(await surfaces('insert', '#f', reply)).toEqual({
      ok: true,
      text: `Dear ${written}, bye`,
      undoable: true,
    });
    const caret = 5 + written.length;
    expect(await surfaces('field', '#f')).toMatchObject({ selection: [caret, caret] });
    await press('KeyZ');
    expect(await value('#f')).toBe('Dear [name], bye');
  });

  it('does not go in where it does not fit', async () => {
    await put('<textarea id="f" maxlength="10">Hello</textarea>');
    expect(await surfaces('insert', '#f', 'much too long')).toEqual({
      ok: false,
      reason: 'tooLong',
      text: 'Hello',
    });
    await put('<input id="f" value="Hello">');
    expect(await surfaces('insert', '#f', 'a\nb')).toEqual({
      ok: false,
      reason: 'newline',
      text: 'Hello',
    });
  });
});
