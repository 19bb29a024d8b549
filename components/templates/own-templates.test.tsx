// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, type Rendered } from '@/components/testing/render';
import { openDatabase } from '@/lib/storage/database';
import { ownTemplates } from '@/lib/storage/repositories/templates';
import type { OwnTemplate } from '@/lib/templates/own';
import { TemplatesView } from './TemplatesView';
import { draw } from './testing/draw';

const own: OwnTemplate = {
  id: '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01',
  name: 'Customs',
  topic: 'delivery',
  words: '海关',
  shortcut: 'hg',
  bodies: { en: 'Hello {{ buyer_name }}.' },
};

async function opened(...templates: OwnTemplate[]) {
  const services = playedServices();
  await openDatabase(services.database, () => undefined);
  const store = ownTemplates(services.database, services.now);
  await store.saveTemplates(templates);
  return { services, store };
}

async function write(root: HTMLElement, field: string, value: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(field);
  const kind = input instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(input, value);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

/** The view with one template in the editor. */
async function editing(services: Services): Promise<Rendered> {
  const view = await draw(<TemplatesView />, services);
  await view.until(() =>
    expect(view.root.querySelector(`[data-template="${own.id}"]`)).not.toBeNull(),
  );
  await view.click(`[data-template="${own.id}"]`);
  await view.click('[data-edit]');
  return view;
}

const valueOfField = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLInputElement>(`[data-field="${name}"]`)?.value;
const names = async (store: Awaited<ReturnType<typeof opened>>['store']) =>
  (await store.listTemplates()).templates.map(({ name }) => name);

beforeEach(() => localStorage.clear());

describe('templates of her own', () => {
  it('are written, found and opened like any other', async () => {
    const { services, store } = await opened();
    const { root, until, click } = await draw(<TemplatesView />, services);
    await click('[data-add-template]');
    await click('[data-save]');
    await until(() => expect(root.textContent).toContain('Give it a name.'));
    expect(await names(store)).toEqual([]);
    await write(root, '[data-field="name"]', 'Stuck in customs');
    await write(root, '[data-field="shortcut"]', 'tk');
    await until(() => expect(root.textContent).toContain('Another template has this shortcut'));
    await write(root, '[data-field="shortcut"]', 'hg');
    await write(root, '[data-field="body"]', 'Hello {{ buyer }}');
    await until(() => expect(root.textContent).toContain('Line 1: There is no value “buyer”'));
    await write(root, '[data-field="body"]', 'Hello {{ buyer_name }}');
    await until(() =>
      expect(root.querySelector('[data-preview]')?.textContent).toContain('Hello Ms Miller'),
    );
    await click('[data-save]');
    await until(() => expect(root.textContent).toContain('Saved: Stuck in customs'));
    const { templates } = await store.listTemplates();
    expect(templates).toMatchObject([{ shortcut: 'hg', bodies: { en: 'Hello {{ buyer_name }}' } }]);
    await write(root, 'input[type="search"]', 'hg');
    await until(() =>
      expect(root.querySelector('[data-results] [data-template]')?.textContent).toContain(
        'Stuck in customs',
      ),
    );
  });

  it('insert values and conditions by a menu', async () => {
    const { services } = await opened();
    const { root, until, click } = await draw(<TemplatesView />, services);
    await click('[data-add-template]');
    const pick = async (menu: string, value: string): Promise<void> => {
      const select = root.querySelector<HTMLSelectElement>(menu);
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn();
    };
    await pick('[data-insert-value]', '{{ buyer_name }}');
    await until(() => expect(valueOfField(root, 'body')).toBe('{{ buyer_name }}'));
    await pick('[data-insert-condition]', 'carrier');
    await until(() => expect(valueOfField(root, 'body')).toContain('{% if carrier %}'));
    expect(valueOfField(root, 'body')).toContain('{% endif %}');
    await until(() => expect(root.querySelector('[data-field="body"][aria-invalid]')).toBeNull());
  });

  it('come from a copy of a built-in one, which stays as it is', async () => {
    const { services, store } = await opened();
    const { root, until, click } = await draw(<TemplatesView />, services);
    await click('[data-template="late-delivery"]');
    await click('[data-edit]');
    expect(valueOfField(root, 'name')).toBe('Late delivery (copy)');
    expect(valueOfField(root, 'body')).toContain('{{ delivery_date | date_for_buyer }}');
    await click('[data-save]');
    await until(async () => expect(await names(store)).toEqual(['Late delivery (copy)']));
    await until(() =>
      expect(root.querySelectorAll('[data-template="late-delivery"]')).toHaveLength(1),
    );
  });

  it('keep what was typed when the panel is closed', async () => {
    const { services } = await opened(own);
    const first = await editing(services);
    await write(first.root, '[data-field="body"]', 'Not yet saved');
    await first.unmount();
    const { root, click, until } = await editing(services);
    expect(valueOfField(root, 'body')).toBe('Not yet saved');
    expect(root.textContent).toContain('This is what you had not saved.');
    await click('[data-reset]');
    await until(() => expect(valueOfField(root, 'body')).toBe('Hello {{ buyer_name }}.'));
  });

  it.each([
    ['[data-mine]', 'Mine'],
    ['[data-theirs]', 'Theirs'],
  ])('changed in two windows: %s', async (choice, name) => {
    const { services, store } = await opened(own);
    const { root, until, click } = await editing(services);
    await store.saveTemplate({ ...own, name: 'Theirs' });
    await write(root, '[data-field="name"]', 'Mine');
    await click('[data-save]');
    await until(() => expect(root.textContent).toContain('Another window has saved'));
    expect(await names(store)).toEqual(['Theirs']);
    await click(choice);
    await until(() => expect(root.querySelector('[data-mine]')).toBeNull());
    await until(async () => expect(await names(store)).toEqual([name]));
  });

  it('deleted in another window can be saved again', async () => {
    const { services, store } = await opened(own);
    const { root, until, click } = await editing(services);
    await store.deleteTemplate(own.id);
    await write(root, '[data-field="name"]', 'Mine');
    await click('[data-save]');
    await until(() => expect(root.textContent).toContain('has deleted this template'));
    await click('[data-again]');
    await until(async () => expect(await names(store)).toEqual(['Mine']));
  });

  it('are deleted, and brought back', async () => {
    const { services, store } = await opened(own);
    const { root, until, click } = await editing(services);
    await click('[data-remove]');
    await until(() => expect(root.textContent).toContain('Deleted: Customs'));
    expect(await names(store)).toEqual([]);
    await click('[data-undo]');
    await until(async () => expect(await names(store)).toEqual(['Customs']));
  });

  it('come in by pasting rows of Excel, each judged by itself', async () => {
    const { services, store } = await opened(own);
    const { root, until, click } = await draw(<TemplatesView />, services);
    await click('[data-import-templates]');
    const rows = [
      '名称\t语言\t消息正文',
      'Customs\tDE\tGuten Tag',
      'Lost\tEN\t"Hello\nworld"',
      '\tEN\tx',
    ];
    await write(root, '[data-paste]', rows.join('\n'));
    await until(() => expect(root.querySelectorAll('[data-outcome]')).toHaveLength(3));
    expect(root.querySelector('[data-outcome="wrong"]')?.textContent).toContain('Give it a name');
    await click('[data-take]');
    await until(() => expect(root.textContent).toContain('Templates imported: 2'));
    const { templates } = await store.listTemplates();
    expect(templates.map(({ name, bodies }) => [name, bodies])).toEqual([
      ['Customs', { en: 'Hello {{ buyer_name }}.', de: 'Guten Tag' }],
      ['Lost', { en: 'Hello\nworld' }],
    ]);
  });

  it('say so when a text is no list of templates', async () => {
    const { services } = await opened();
    const { root, until, click } = await draw(<TemplatesView />, services);
    await click('[data-import-templates]');
    await write(root, '[data-paste]', '{"x": 1}');
    await until(() => expect(root.textContent).toContain('This is no list of templates'));
    await write(root, '[data-paste]', 'a\tb\nc\td');
    await until(() => expect(root.textContent).toContain('No headings were found'));
  });

  it('are counted when they cannot be read, and stay where they are', async () => {
    const { services } = await opened();
    await services.database.table('templates').put({ id: own.id, name: '' });
    const { root, until } = await draw(<TemplatesView />, services);
    await until(() => expect(root.textContent).toContain('could not be read: 1'));
    expect(await services.database.table('templates').get(own.id)).toEqual({
      id: own.id,
      name: '',
    });
  });
});

describe('what the buyer asks', () => {
  it('stands on top', async () => {
    const { services } = await opened();
    const value = {
      surface: 'buyer-messages',
      facts: { lastBuyerText: 'My lamp arrived broken.' },
      canInsert: true,
    };
    services.client.ask = () =>
      Promise.resolve({ kind: 'answered', value, origin: undefined } as never);
    const { root, until } = await draw(<TemplatesView />, services);
    await until(() =>
      expect(root.querySelector('[data-topic="guess"]')?.textContent).toContain(
        'The buyer seems to ask: Damaged on arrival',
      ),
    );
  });
});
