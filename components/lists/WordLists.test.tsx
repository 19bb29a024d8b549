// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, type Rendered, render } from '@/components/testing/render';
import { TooManyWords } from '@/lib/lists/words-store';
import type { SellerWord } from '@/lib/rules/seller-words';
import { WordLists } from './WordLists';

const cheap: SellerWord = { id: 'a', kind: 'forbidden', words: ['cheap'], severity: 'warning' };
const acme: SellerWord = { id: 'b', kind: 'brand', words: ['Acme'], severity: 'error' };

type Write = Services['words']['write'];

function servicesWith(words: readonly SellerWord[], keep: Write) {
  const write = vi.fn(keep);
  const services: Services = playedServices({
    words: {
      read: () => Promise.resolve({ words, unusable: 0 }),
      watch: () => undefined,
      write,
    },
  });
  return { services, write };
}

async function opened(words: readonly SellerWord[], keep: Write = () => Promise.resolve()) {
  const played = servicesWith(words, keep);
  const view = await render(<WordLists />, played.services);
  await view.until(() => expect(view.root.querySelector('[data-add]')).toBeTruthy());
  return { ...view, ...played };
}

async function type({ root }: Rendered, selector: string, value: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!input) throw new Error(`Nothing to type into at ${selector}`);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set?.call(input, value);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

const rows = ({ root }: Rendered) =>
  [...root.querySelectorAll<HTMLElement>('[data-word]')].map(({ dataset }) => dataset.word);

describe('the word lists', () => {
  it('say what to do when there is none', async () => {
    const { root } = await opened([]);
    expect(root.textContent).toContain('No word on your lists yet');
  });

  it('take a new word, on top', async () => {
    const view = await opened([cheap]);
    await view.click('[data-add]');
    await type(view, '[data-field="words"]', 'gold | golden');
    await type(view, '[data-field="note"]', 'not gold');
    await view.click('[data-save]');
    await view.until(() => expect(rows(view)).toHaveLength(2));
    expect(view.write).toHaveBeenCalledWith([
      {
        id: expect.any(String),
        kind: 'forbidden',
        words: ['gold', 'golden'],
        severity: 'warning',
        note: 'not gold',
      },
      cheap,
    ]);
  });

  it('ask for what is missing, at its place, and keep nothing until it is there', async () => {
    const view = await opened([]);
    await view.click('[data-add]');
    await view.click('[data-save]');
    expect(view.root.querySelector('[role="alert"]')?.textContent).toContain('No word is given');
    expect(view.root.querySelector('[data-field="words"]')?.getAttribute('aria-invalid')).toBe(
      'true',
    );
    expect(view.write).not.toHaveBeenCalled();
  });

  it('do not take the same word twice', async () => {
    const view = await opened([cheap]);
    await view.click('[data-add]');
    await type(view, '[data-field="words"]', 'ＣＨＥＡＰ');
    await view.click('[data-save]');
    expect(view.root.textContent).toContain('on the list already');
    expect(view.write).not.toHaveBeenCalled();
  });

  it('change a word in its place', async () => {
    const view = await opened([acme, cheap]);
    await view.click('[data-word="a"] [data-edit]');
    await type(view, '[data-field="instead"]', 'affordable');
    await view.click('[data-save]');
    await view.until(() => expect(rows(view)).toEqual(['b', 'a']));
    expect(view.write).toHaveBeenCalledWith([acme, { ...cheap, instead: 'affordable' }]);
  });

  it('give a deleted word back to where it was', async () => {
    const view = await opened([acme, cheap]);
    await view.click('[data-word="b"] [data-remove]');
    await view.until(() => expect(rows(view)).toEqual(['a']));
    expect(view.root.textContent).toContain('“Acme” was deleted');
    await view.click('[data-undo]');
    await view.until(() => expect(rows(view)).toEqual(['b', 'a']));
    expect(view.write).toHaveBeenLastCalledWith([acme, cheap]);
  });

  it('say when they cannot be kept, and show what is really there', async () => {
    const view = await opened([acme], () => Promise.reject(new TooManyWords('tooMany')));
    await view.click('[data-word="b"] [data-remove]');
    await view.until(() => expect(view.root.textContent).toContain('at most 10000 words'));
    expect(rows(view)).toEqual(['b']);
  });

  it('are found by search and by kind, and counted', async () => {
    const view = await opened([acme, cheap]);
    await type(view, 'input[type="search"]', 'che');
    await view.until(() => expect(rows(view)).toEqual(['a']));
    expect(view.root.querySelector('[data-count]')?.textContent).toBe('Words: 1 of 2');
    await type(view, 'input[type="search"]', 'zzz');
    await view.until(() => expect(view.root.textContent).toContain('No word fits'));
  });

  it('draw a part of 5,000 words, and more when asked', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ ...cheap, id: `${at}` }));
    const view = await opened(many);
    expect(rows(view)).toHaveLength(100);
    const more = [...view.root.querySelectorAll('button')].find((button) =>
      button.textContent?.startsWith('Show more'),
    );
    more?.click();
    await view.until(() => expect(rows(view)).toHaveLength(200));
  });
});

describe('importing', () => {
  async function choose(view: Rendered, content: string, name = 'words.csv'): Promise<void> {
    await view.click('[data-import]');
    const input = view.root.querySelector<HTMLInputElement>('[data-file]');
    Object.defineProperty(input, 'files', { value: [new File([content], name)] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await view.until(() =>
      expect(view.root.querySelector('[data-preview], [role="status"]')).toBeTruthy(),
    );
  }

  it('shows row by row what it would do, takes the good ones, and says how many', async () => {
    const view = await opened([cheap]);
    await choose(
      view,
      '类型,词语,改为\n禁用词,gold,\n首选词,colour,\n禁用词,cheap,\n禁用词,GOLD,\n',
    );
    await view.until(() => expect(view.root.querySelector('[data-take]')).toBeTruthy());
    const seen = [...view.root.querySelectorAll<HTMLElement>('[data-row]')].map(
      ({ dataset }) => `${dataset.row} ${dataset.outcome}`,
    );
    expect(seen).toEqual(['3 wrong', '5 repeated', '2 new', '4 same']);
    expect(view.root.querySelector('[data-row="3"]')?.textContent).toContain('改为');
    expect(view.write).not.toHaveBeenCalled();
    await view.click('[data-take]');
    await view.until(() => expect(view.root.textContent).toContain('Words taken over: 1'));
    expect(view.write).toHaveBeenCalledWith([cheap, expect.objectContaining({ words: ['gold'] })]);
  });

  it('says why a file cannot be read', async () => {
    const view = await opened([]);
    await choose(view, '');
    await view.until(() => expect(view.root.textContent).toContain('This file cannot be read'));
    expect(view.root.textContent).not.toContain('{');
  });
});

describe('taking out', () => {
  it('saves the lists as a file of that day', async () => {
    const view = await opened([cheap]);
    await view.click('[aria-label="Export: CSV"]');
    await view.until(() => expect(view.services.saveFile).toHaveBeenCalled());
    const [name, bytes] = vi.mocked(view.services.saveFile).mock.calls[0] ?? [];
    expect(name).toBe('clerkside-word-list-2026-11-21.csv');
    expect(new TextDecoder().decode(bytes)).toContain('Forbidden,cheap');
  });
});
