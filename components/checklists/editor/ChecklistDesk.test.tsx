// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, type Rendered, render } from '@/components/testing/render';
import { readJson, toJson } from '@/lib/checklists/own/json';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { type Unsaved, unsavedLists } from '@/lib/checklists/own/unsaved';
import { type OwnChecklists, ownChecklists } from '@/lib/storage/repositories/own-checklists';
import { ChecklistDesk } from './ChecklistDesk';

const LIST: OwnChecklist = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01',
  name: 'Round',
  about: '',
  area: 'daily',
  subject: 'day',
  groups: [
    {
      id: 'g',
      title: 'Orders',
      steps: ['a', 'b', 'c'].map((id) => ({ id, text: `Step ${id}`, hint: '' })),
    },
    { id: 'h', title: 'Messages', steps: [{ id: 'd', text: 'Step d', hint: '' }] },
  ],
};

/** Locks as browsers have them, of which happy-dom knows nothing: asked for only if free, they are refused. */
const held = new Set<string>();
Object.defineProperty(navigator, 'locks', {
  value: {
    async request(name: string, ...rest: unknown[]) {
      const work = rest.at(-1) as (lock: object | null) => unknown;
      if (held.has(name) && rest.length > 1) return work(null);
      held.add(name);
      await work({ name });
      held.delete(name);
    },
  },
});

let clock = 0;
async function opened(lists: readonly OwnChecklist[] = [LIST]) {
  const now = () => new Date(Date.UTC(2026, 10, 30) + clock++ * 1000).toISOString();
  const services: Services = playedServices({ now });
  await services.database.open();
  const store = ownChecklists(services.database, now);
  for (const list of lists) await store.saveOwn(list);
  const view = await render(<ChecklistDesk />, services);
  await view.until(() => expect(view.root.querySelector('[data-list]')).not.toBeNull());
  const only = async () => (await store.listOwn()).lists[0];
  return { ...view, services, store, only };
}
async function edited() {
  const view = await opened();
  await view.click('[data-edit]');
  return view;
}

const steps = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-own-group]')].map((group) =>
    [...group.querySelectorAll<HTMLInputElement>('[data-control="text"]')].map(
      ({ value }) => value,
    ),
  );
const field = (root: HTMLElement, selector: string): HTMLInputElement => {
  const found = root.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};
const text = (root: HTMLElement, id: string) =>
  field(root, `[data-own-step="${id}"] [data-control="text"]`);
async function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}) {
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
  await drawn();
}
async function type(element: HTMLInputElement, value: string) {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
  set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}
async function paste(element: HTMLInputElement, words: string) {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { getData: () => words } });
  element.dispatchEvent(event);
  await drawn();
  return event.defaultPrevented;
}
const said = (root: HTMLElement) => root.querySelector('[data-said]')?.textContent;
const saved = ({ root, until }: Rendered) =>
  until(() => expect(root.querySelector('[data-status="saved"]')).not.toBeNull());

describe('the editor', () => {
  it('moves a step by Alt and arrows, across groups; focus goes along and its place is told', async () => {
    const view = await edited();
    const { root } = view;
    text(root, 'c').focus();
    await press(text(root, 'c'), 'ArrowUp', { altKey: true });
    expect(steps(root)[0]).toEqual(['Step a', 'Step c', 'Step b']);
    expect(said(root)).toBe('Place 2 of 3 in “Orders”');
    expect(document.activeElement).toBe(text(root, 'c'));
    await press(text(root, 'c'), 'ArrowDown', { altKey: true });
    await press(text(root, 'c'), 'ArrowDown', { altKey: true });
    expect(steps(root)).toEqual([
      ['Step a', 'Step b'],
      ['Step c', 'Step d'],
    ]);
    expect(said(root)).toBe('Place 1 of 2 in “Messages”');
    expect(document.activeElement).toBe(text(root, 'c'));
    await press(text(root, 'c'), 'ArrowUp');
    expect(steps(root)[1]).toEqual(['Step c', 'Step d']);
    await saved(view);
    const stored = (await view.only())?.list.groups.map((group) => group.steps.map(({ id }) => id));
    expect(stored).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('moves steps and groups by buttons, and takes everything back', async () => {
    const { root, click } = await edited();
    await click('[data-own-step="a"] [data-control="down"]');
    expect(steps(root)[0]).toEqual(['Step b', 'Step a', 'Step c']);
    expect((document.activeElement as HTMLElement).dataset.control).toBe('down');
    await click('[data-own-group="h"] [data-control="group-up"]');
    expect(steps(root)[0]).toEqual(['Step d']);
    expect(said(root)).toBe('Group 1 of 2');
    await click('[data-remove-step]');
    expect(steps(root)[0]).toEqual([]);
    await click('[data-undo]');
    await click('[data-undo]');
    await click('[data-undo]');
    expect(steps(root)).toEqual([['Step a', 'Step b', 'Step c'], ['Step d']]);
    expect(field(root, '[data-undo]').disabled).toBe(true);
  });

  it('adds a step by Enter, but not by the one that ends a word of an input method', async () => {
    const { root } = await edited();
    await press(text(root, 'a'), 'Enter', { isComposing: true });
    expect(steps(root)[0]).toHaveLength(3);
    await press(text(root, 'a'), 'Enter');
    expect(steps(root)[0]).toEqual(['Step a', '', 'Step b', 'Step c']);
    expect((document.activeElement as HTMLInputElement).value).toBe('');
    await press(document.activeElement as HTMLElement, 'Backspace');
    expect(steps(root)[0]).toHaveLength(3);
    expect(document.activeElement).toBe(text(root, 'a'));
  });

  it('makes steps of several pasted lines, and leaves a single one to the browser', async () => {
    const { root } = await edited();
    expect(await paste(text(root, 'a'), 'one line')).toBe(false);
    text(root, 'a').setSelectionRange(5, 6);
    expect(await paste(text(root, 'a'), '1. look\n2. write\thow\n3. send')).toBe(true);
    expect(steps(root)[0]).toEqual(['Step look', 'write', 'send', 'Step b', 'Step c']);
    expect(said(root)).toBe('Steps added: 2');
    await paste(text(root, 'b'), Array.from({ length: 300 }, (_, n) => `line ${n}`).join('\n'));
    expect(steps(root).flat()).toHaveLength(200);
    expect(said(root)).toContain('at most 200 steps; 105 were left out');
  });

  it('stores names, pages and the second person as she types; a page of elsewhere is refused', async () => {
    const view = await edited();
    const { root, click } = view;
    await type(field(root, '[data-part="name"]'), 'Early round ');
    await click('[data-own-step="a"] [data-control="details"]');
    await click('[data-part="secondPerson"]');
    const page = field(root, '[data-part="page"]');
    await type(page, 'https://sellercentral.amazon.de/orders-v3?ref_=x');
    await type(page, 'https://example.com/');
    page.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await drawn();
    expect(root.querySelector('[role="alert"]')?.textContent).toContain(
      'not a page of Seller Central',
    );
    await saved(view);
    const list = (await view.only())?.list;
    expect(list?.name).toBe('Early round');
    expect(list?.groups[0]?.steps[0]).toMatchObject({ page: '/orders-v3', secondPerson: true });
    expect(root.querySelector('[data-preview]')?.textContent).toContain('Early round');
  });

  it('tells when another window was first, and keeps hers as a copy', async () => {
    const view = await edited();
    const { root, click, until, store } = view;
    await saved(view);
    const stored = await view.only();
    if (stored === undefined) throw new Error('It is stored');
    // The other window writes between two keys: the live query has not come yet.
    const writing = store.saveOwn({ ...stored.list, name: 'Theirs' }, stored.updatedAt);
    await type(field(root, '[data-part="name"]'), 'Ours');
    await writing;
    await until(() => expect(root.querySelector('[data-reload]')).not.toBeNull());
    expect(field(root, '[data-part="name"]').value).toBe('Ours');
    await click('[data-keep-copy]');
    await until(() => expect(field(root, '[data-part="name"]').value).toBe('Ours (mine)'));
    const names = (await store.listOwn()).lists.map(({ list }) => list.name);
    expect(names).toEqual(['Ours (mine)', 'Theirs']);
  });
});

describe('what a closed tab has left unsaved', () => {
  const typed = { ...LIST, name: 'Typed last' };
  const left = (unsaved: Partial<Unsaved>) => {
    localStorage.clear();
    unsavedLists(localStorage).note({ list: typed, ...unsaved });
  };
  const names = async (store: OwnChecklists) =>
    (await store.listOwn()).lists.map(({ list }) => list.name);

  it('is stored when the desk is opened again', async () => {
    const at = new Date(Date.UTC(2026, 10, 30) + clock * 1000).toISOString();
    left({ seen: at });
    const { until, store } = await opened();
    await until(async () => expect(await names(store)).toEqual(['Typed last']));
    await until(() => expect(localStorage.length).toBe(0));
  });

  it('is stored over our own write that had arrived, but beside that of another window', async () => {
    left({ seen: 'older', sent: LIST });
    const first = await opened();
    await first.until(async () => expect(await names(first.store)).toEqual(['Typed last']));
    left({ seen: 'older' });
    const second = await opened();
    await second.until(async () =>
      expect(await names(second.store)).toEqual(['Round', 'Typed last (mine)']),
    );
    expect(second.root.textContent).toContain('kept as “Typed last (mine)”');
    await second.until(() => expect(localStorage.length).toBe(0));
  });

  it('is left alone while its editor is open, and where it is nothing of ours', async () => {
    left({ seen: 'older' });
    localStorage.setItem('clerkside-unsaved:x', '{"list": 7');
    held.add(`clerkside-own-${LIST.id}`);
    const { root, store, until } = await opened();
    // Written after whatever the recovery would have written.
    await store.saveOwn({ ...LIST, id: LIST.id.replace(/1$/, '2'), name: 'Later' });
    await until(() => expect(root.textContent).toContain('Later'));
    expect(await names(store)).toEqual(['Later', 'Round']);
    expect(localStorage.length).toBe(2);
    held.clear();
    localStorage.clear();
  });
});

describe('the list of checklists', () => {
  it('copies a built-in one, which is stored at once, and says quietly when it has changed', async () => {
    const view = await opened([]);
    const { root, click, until, store } = view;
    await click('[data-list="out-of-stock"] [data-copy]');
    await until(() => expect(root.querySelector('[data-own-editor]')).not.toBeNull());
    expect(root.querySelector('[data-upstream]')).toBeNull();
    const stored = await view.only();
    if (stored?.list.from === undefined) throw new Error('A copy knows where it comes from');
    const { from, ...list } = stored.list;
    const steps = from.steps.filter(({ id }) => id !== 'ads');
    const groups = list.groups.map((group) => ({
      ...group,
      steps: group.steps.filter(({ id }) => id !== 'ads'),
    }));
    await store.saveOwn(
      { ...list, groups, from: { ...from, digest: 'old', steps } },
      stored.updatedAt,
    );
    await until(() => expect(root.querySelector('[data-change="added"]')).not.toBeNull());
    expect(root.querySelector('[data-own-step="ads"]')).toBeNull();
    await click('[data-take-over]');
    expect(root.querySelector('[data-own-step="ads"]')).not.toBeNull();
    expect(root.querySelector('[data-upstream]')).toBeNull();
  });

  it('deletes and brings back, and the badge follows', async () => {
    const { root, click, until, services } = await opened();
    const rows = () => root.querySelectorAll('[data-own-lists] > li').length;
    await click('[data-remove]');
    await until(() => expect(rows()).toBe(0));
    await until(() => expect(services.wakeKeeper).toHaveBeenCalledOnce());
    await click('[data-undo]');
    await until(() => expect(rows()).toBe(1));
    await until(() => expect(services.wakeKeeper).toHaveBeenCalledTimes(2));
  });

  it('stores nothing of a new list before it says something', async () => {
    const view = await opened([]);
    const { root, click, until } = view;
    await click('[data-make]');
    await click('[data-back]');
    await until(() => expect(root.querySelector('[data-make]')).not.toBeNull());
    expect(await view.only()).toBeUndefined();
    await click('[data-make]');
    await type(field(root, '[data-control="text"]'), 'First');
    await until(async () =>
      expect((await view.only())?.list.groups[0]?.steps[0]?.text).toBe('First'),
    );
  });

  it('passes one on as a file that people recognise, and reads it back', async () => {
    const { click, services } = await opened();
    await click('[data-share]');
    const [name, bytes] = vi.mocked(services.saveFile).mock.calls[0] ?? [];
    expect(name).toMatch(/^Round-2026-11-30\.json$/);
    expect(readJson(bytes ?? new Uint8Array(), services.newId).lists).toEqual([LIST]);
  });
});

describe('importing', () => {
  const bring = async (root: HTMLElement, name: string, words: string) => {
    const input = field(root, '[data-file]');
    Object.defineProperty(input, 'files', { value: [new File([words], name)], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  };

  it('shows everything first, and asks what becomes of a list she has', async () => {
    const view = await opened();
    const { root, click, until, store } = view;
    await click('[data-import]');
    const changed = { ...LIST, about: 'Changed' };
    const other = { ...LIST, id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b02', name: '<b>Other</b>' };
    await bring(root, 'x.json', toJson([changed, other]));
    await until(() => expect(root.querySelectorAll('[data-incoming]')).toHaveLength(2));
    expect(root.querySelector('[data-incoming="fresh"]')?.textContent).toContain('<b>Other</b>');
    const choices = [...root.querySelectorAll<HTMLInputElement>('[data-incoming="exists"] input')];
    expect(choices.map(({ checked }) => checked)).toEqual([true, false, false]);
    choices[1]?.click();
    await drawn();
    await click('[data-take]');
    await until(() => expect(root.querySelectorAll('[data-own-lists] > li')).toHaveLength(2));
    const lists = (await store.listOwn()).lists.map(({ list }) => list);
    expect(lists).toEqual(expect.arrayContaining([changed, other]));
  });

  it('tells row by row what a table holds that cannot be taken, and why a file cannot be used', async () => {
    const { root, click, until } = await opened([]);
    await click('[data-import]');
    await bring(root, 'x.csv', 'Step,Page\nlook,https://example.com/\n');
    await until(() => expect(root.querySelector('[data-problem="pageHost"]')).not.toBeNull());
    await bring(root, 'x.json', '{"clerkside": "checklists", "version": 9, "checklists": []}');
    await until(() => expect(root.textContent).toContain('newer version'));
    expect(root.querySelector('[data-take]')).toBeNull();
  });
});
