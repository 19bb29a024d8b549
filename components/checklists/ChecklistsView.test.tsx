// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, render } from '@/components/testing/render';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { startRun, tick } from '@/lib/checklists/run';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { openDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { ChecklistsView } from './ChecklistsView';

const at = (hour: number): string => `2026-11-21T0${hour}:00:00.000Z`;
const hand = (hour: number) => ({ at: at(hour), by: '' });
const id = (n: number): string => `00000000-0000-4000-9000-00000000000${n}`;
const view = (
  <ChecklistsView offered={[{ kind: 'sku', value: 'TOWEL-01', store: 'US' }]} origin={undefined} />
);

/** Services whose database is open, as it is behind the panels' gate. */
async function opened(some: Partial<Services> = {}): Promise<Services> {
  const services = playedServices(some);
  await openDatabase(services.database, () => undefined);
  return services;
}

async function withRuns(...lists: readonly string[]) {
  const services = await opened();
  const store = checklistRuns(services.database, services.now);
  for (const [n, list] of lists.entries()) {
    const checklist = CHECKLISTS.find((one) => one.id === list);
    if (!checklist) throw new Error(`No checklist ${list}`);
    const step = checklist.groups[0]?.steps[0]?.id ?? '';
    await store.saveRun(
      tick(startRun(checklist, id(n), hand(n), { note: `note ${n}` }), step, hand(n)),
    );
  }
  return services;
}

async function search(root: HTMLElement, words: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  setter?.call(input, words);
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
}

const ids = (root: HTMLElement, within = '') =>
  [...root.querySelectorAll<HTMLElement>(`${within} [data-checklist]`)].map(
    (row) => row.dataset.checklist,
  );

describe('choosing a checklist', () => {
  it('shows all of them, each in its area, when nothing is under way', async () => {
    const { root, until } = await render(view, await opened());
    await until(() => expect(ids(root)).toHaveLength(CHECKLISTS.length));
    expect(ids(root, '[data-area="daily"]')).toEqual(['daily-opening']);
    expect(root.querySelector('[data-area="open"]')).toBeNull();
  });

  it('goes on where she left off, and shows what else is under way with its progress', async () => {
    const services = await withRuns('fba-shipment', 'new-listing');
    const { root, until, click } = await render(view, services);
    await until(() => expect(root.querySelector('[data-run]')?.textContent).toContain('note 1'));
    expect(root.querySelector('h2')?.textContent).toBe('New listing');
    await click('button');
    await until(() => expect(root.querySelectorAll('[data-open-run]')).toHaveLength(2));
    const open = [...root.querySelectorAll('[data-open-run]')].map((row) => row.textContent);
    expect(open[0]).toContain('New listing');
    expect(open[1]).toMatch(/FBA shipment.*1 of 15 done.*note 0/);
    await click(`[data-open-run="${id(0)}"]`);
    await until(() => expect(root.querySelector('[data-run]')?.textContent).toContain('note 0'));
  });

  it('does not jump to another run when the one in sight is finished', async () => {
    const services = await withRuns('fba-shipment', 'new-listing');
    const { root, until } = await render(view, services);
    await until(() => expect(root.querySelector('[data-run]')).not.toBeNull());
    const store = checklistRuns(services.database, services.now);
    await store.changeRun(id(1), (run) => ({ ...run, finishedAt: at(9) }));
    await until(() => expect(root.querySelector('form')).not.toBeNull());
    expect(root.querySelector('h2')?.textContent).toBe('New listing');
  });

  it('finds by words of either language, by pinyin, and opens the first by Enter', async () => {
    const { root, until } = await render(view, await opened());
    await until(() => expect(root.querySelector('input[type="search"]')).not.toBeNull());
    await search(root, '断货');
    expect(ids(root)[0]).toBe('out-of-stock');
    await search(root, 'duanhuo');
    await until(() => expect(ids(root)).toEqual(['out-of-stock']));
    await search(root, 'zzz');
    expect(root.textContent).toContain('No checklist has “zzz”');
    await search(root, 'appeal');
    const input = root.querySelector('input');
    input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await until(() => expect(root.querySelector('h2')?.textContent).toBe('Appeal'));
  });

  it('asks what a run is about, and offers the SKU only where it is about a product', async () => {
    const { root, until, click } = await render(view, await opened());
    const note = () => root.querySelector<HTMLInputElement>('form input');
    await until(() => expect(ids(root)).not.toEqual([]));
    await click('[data-checklist="fba-shipment"]');
    await until(() => expect(note()?.value).toBe(''));
    expect(root.querySelector('form label')?.textContent).toContain('Which shipment?');
    await click('button');
    await click('[data-checklist="listing-change"]');
    await until(() => expect(note()?.value).toBe('TOWEL-01'));
  });

  it('asks who she is before the first start, and no more once it knows', async () => {
    const { root, until, click } = await render(view, await opened());
    await until(() => expect(ids(root)).not.toEqual([]));
    await click('[data-checklist="new-listing"]');
    await until(() => expect(root.querySelector('[data-person]')).not.toBeNull());
    const read = () =>
      Promise.resolve({ ...DEFAULT_SETTINGS, language: 'en' as const, person: 'Lin' });
    const settings = { ...playedServices().settings, read };
    const named = await render(view, await opened({ settings }));
    await named.until(() => expect(ids(named.root)).not.toEqual([]));
    await named.click('[data-checklist="new-listing"]');
    await named.until(() => expect(named.root.querySelector('form')).not.toBeNull());
    expect(named.root.querySelector('[data-person]')).toBeNull();
  });

  it('goes through the list by arrow keys', async () => {
    const { root, until } = await render(view, await opened());
    await until(() => expect(ids(root)).not.toEqual([]));
    const stops = [...root.querySelectorAll<HTMLElement>('[data-stop]')];
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    stops[0]?.focus();
    press('ArrowUp');
    expect(document.activeElement).toBe(stops[0]);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(stops[2]);
    press('ArrowUp');
    expect(document.activeElement).toBe(stops[1]);
  });
});
