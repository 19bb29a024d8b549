// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, type Rendered, render } from '@/components/testing/render';
import { verdictOf } from '@/lib/checklists/replay';
import { type ChecklistRun, startRun, tick } from '@/lib/checklists/run';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { openDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { ChecklistsView } from '../ChecklistsView';

const ORDER = '112-1234567-7654321';
const NOW = '2026-11-21T08:00:00.000Z';
const hand = (hour: number) => ({ at: `2026-11-21T0${hour}:00:00.000Z`, by: 'Lin' });
const id = (n: number): string => `00000000-0000-4000-9000-00000000000${n}`;

async function withRuns(person: string, ...runs: readonly ChecklistRun[]): Promise<Services> {
  let settings = { ...DEFAULT_SETTINGS, language: 'en' as const, person };
  const services = playedServices({
    settings: {
      read: () => Promise.resolve(settings),
      watch: () => undefined,
      write: (patch) => {
        settings = { ...settings, ...patch } as typeof settings;
        return Promise.resolve();
      },
    },
  });
  await openDatabase(services.database, () => undefined);
  const store = checklistRuns(services.database, services.now);
  for (const run of runs) await store.saveRun(run);
  return services;
}

const start = (n: number, list: string, more: Parameters<typeof startRun>[3] = {}) =>
  startRun({ id: list }, id(n), hand(1), more);

const view = (
  <ChecklistsView
    offered={[
      { kind: 'sku', value: 'TOWEL-01', store: 'US' },
      { kind: 'order', value: ORDER },
    ]}
    origin={undefined}
  />
);

async function opened(services: Services): Promise<Rendered> {
  const part = await render(view, services);
  await part.until(() => expect(part.root.querySelector('[data-run]')).not.toBeNull());
  return part;
}

async function type({ root }: Rendered, selector: string, value: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(selector);
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, value);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

/** The answer to what is asked in place: the form within `within`. */
async function answer(part: Rendered, within: string, words: string): Promise<void> {
  await type(part, `${within} form input`, words);
  await part.click(`${within} form button[type="submit"]`);
}

const stored = (services: Services, n = 1) => services.database.checklistRuns.get(id(n));
const STEP = '[data-step="product-id"]';

describe('a run in the popup', () => {
  it('says who ticked and when, by hand or because the page showed it', async () => {
    const seen = { surface: 'listing-editor', digest: 'd', facts: {} };
    let run = tick(start(1, 'new-listing'), 'product-id', hand(2), seen);
    run = tick(run, 'category', hand(3));
    const { root } = await opened(await withRuns('Lin', run));
    const line = (step: string) =>
      root.querySelector(`[data-step="${step}"] [data-ticked]`)?.textContent;
    expect(line('product-id')).toMatch(/^Seen on the page · Lin · \d/);
    expect(line('category')).toMatch(/^By hand · Lin · \d/);
  });

  it('asks for her name once, and keeps it', async () => {
    const services = await withRuns('', start(1, 'new-listing'));
    const part = await opened(services);
    await part.click('[data-person]');
    await answer(part, '[data-run]', ' Li Na ');
    await part.until(() => expect(part.root.textContent).toContain('You are: Li Na'));
    expect((await services.settings.read()).person).toBe('Li Na');
    await part.click(`${STEP} input`);
    await part.until(() =>
      expect(part.root.querySelector(`${STEP} [data-ticked]`)?.textContent).toContain('Li Na'),
    );
  });

  it('is double-checked by another person, whose name is asked for in place', async () => {
    const services = await withRuns('Lin', tick(start(1, 'new-listing'), 'product-id', hand(2)));
    const part = await opened(services);
    const { root, until, click } = part;
    await until(() =>
      expect(root.querySelector('[data-unchecked]')?.textContent).toContain('checked: 1'),
    );
    await click('[data-check="product-id"]');
    await answer(part, STEP, 'LIN');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Ask a colleague');
    await answer(part, STEP, 'Mei');
    await until(() => expect(root.querySelector(`${STEP} [data-checked]`)).not.toBeNull());
    expect(root.querySelector(`${STEP} [data-checked]`)?.textContent).toContain('Mei');
    expect(root.querySelector('[data-unchecked]')).toBeNull();
    expect((await services.settings.read()).person).toBe('Lin');
  });

  it('takes remarks on itself and on a step', async () => {
    const services = await withRuns('Lin', start(1, 'new-listing'));
    const part = await opened(services);
    await part.click('[data-remark="product-id"]');
    await answer(part, STEP, 'exempt until March');
    await part.until(() =>
      expect(part.root.querySelector(`${STEP} [data-remarks]`)?.textContent).toContain(
        'exempt until March Lin',
      ),
    );
    await part.click('[data-remark=""]');
    await answer(part, '[data-run]', 'for the boss');
    await part.until(() => expect(part.root.textContent).toContain('for the boss'));
    expect((await stored(services))?.log.map(({ text, step }) => [text, step]).slice(1)).toEqual([
      ['exempt until March', 'product-id'],
      ['for the boss', undefined],
    ]);
  });

  it('rests and goes on; nothing can be ticked meanwhile', async () => {
    const services = await withRuns('Lin', start(1, 'new-listing'));
    const { root, until, click } = await opened(services);
    const box = () => root.querySelector<HTMLInputElement>(`${STEP} input`);
    await click('[data-pause]');
    await until(() => expect(box()?.disabled).toBe(true));
    await click('[data-resume]');
    await until(() => expect(box()?.disabled).toBe(false));
    expect((await stored(services))?.pausedAt).toBeUndefined();
  });

  it('is bound to what the page shows, and tells a wrong order id kindly', async () => {
    const services = await withRuns('Lin', start(1, 'review-and-feedback'));
    const part = await opened(services);
    const { root, until, click } = part;
    await click('[data-bind]');
    const value = () => root.querySelector<HTMLInputElement>('[data-field="bound"]')?.value;
    expect(value()).toBe(ORDER);
    await type(part, '[data-field="bound"]', '112-1234567-76543');
    await click('[data-bind-form] [type="submit"]');
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('17 digits');
    await type(part, '[data-field="bound"]', '11212345677654321');
    await click('[data-bind-form] [type="submit"]');
    await until(() =>
      expect(root.querySelector('[data-bound="order"]')?.textContent).toBe(`Order${ORDER}`),
    );
  });

  it('is bound from the start by the SKU that was proposed', async () => {
    const services = await withRuns('Lin');
    const { root, until, click } = await render(view, services);
    await until(() => expect(root.querySelector('[data-checklist]')).not.toBeNull());
    await click('[data-checklist="listing-change"]');
    await until(() => expect(root.querySelector('form')).not.toBeNull());
    await click('form [type="submit"]');
    await until(() =>
      expect(root.querySelector('[data-bound="sku"]')?.textContent).toBe('SKUTOWEL-01US'),
    );
  });

  it('is one of several, late ones first, each a key away', async () => {
    const services = await withRuns(
      'Lin',
      start(1, 'new-listing', { note: 'one' }),
      start(2, 'fba-shipment', { note: 'two', dueAt: '2026-11-21T06:00:00.000Z' }),
      start(3, 'new-listing', { note: 'three', dueAt: '2026-11-21T11:00:00.000Z' }),
    );
    const { root, until, click } = await opened(services);
    const chips = () => [...root.querySelectorAll<HTMLElement>('[data-switch]')];
    await until(() => expect(chips()).toHaveLength(3));
    expect(chips()[0]?.dataset.switch).toBe(id(2));
    await click(`[data-switch="${id(2)}"]`);
    await until(() => expect(root.querySelector(`[data-run="${id(2)}"]`)).not.toBeNull());
    expect(root.querySelector('[data-run] [data-due="late"]')?.textContent).toBe('2 h late');
    await click(`[data-switch="${id(3)}"]`);
    await until(() => expect(root.querySelector(`[data-run="${id(3)}"]`)).not.toBeNull());
    expect(root.querySelector('[data-run] [data-due]')?.textContent).toBe('due in 3 h');
    expect(services.now()).toBe(NOW);
  });

  it('is deleted and taken back', async () => {
    const services = await withRuns('Lin', start(1, 'new-listing', { note: 'MUG' }));
    const { root, until, click } = await opened(services);
    await click('[data-delete]');
    await until(() => expect(root.querySelector('[data-undo]')).not.toBeNull());
    expect(root.textContent).toContain('Deleted: MUG');
    expect((await stored(services))?.deletedAt).toBeDefined();
    await click('[data-undo]');
    await until(() => expect(root.querySelector(`[data-run="${id(1)}"]`)).not.toBeNull());
    expect((await stored(services))?.deletedAt).toBeUndefined();
  });

  it('says what was not double-checked when it ends, and its log is whole', async () => {
    const run = tick(start(1, 'new-listing'), 'product-id', hand(2));
    const services = await withRuns('Lin', run);
    const { root, until, click } = await opened(services);
    await click('[data-finish]');
    await until(() => expect(root.textContent).toContain('not double-checked: 1'));
    const [ended] = (await checklistRuns(services.database, services.now).listLatest(1)) ?? [];
    expect(ended && verdictOf(ended)).toEqual({ kind: 'whole' });
  });

  it('shows that it was changed after writing', async () => {
    const services = await withRuns('Lin', { ...start(1, 'new-listing'), ticks: { title: NOW } });
    const { root } = await opened(services);
    expect(root.textContent).toContain('the run is not what its log says');
  });
});
