// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { playedServices, render } from '@/components/testing/render';
import { readSheet } from '@/lib/files/sheets';
import type { Past } from '@/lib/numbers/testing/runs';
import { runOf } from '@/lib/numbers/testing/runs';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { NumbersView } from './NumbersView';

/** A Saturday; the week began on the 16th. */
const NOW = '2026-11-21T08:00:00.000Z';
const THREAD = {
  id: '00000000-0000-4000-8000-0000000000ff',
  updatedAt: NOW,
  host: 'sellercentral.amazon.com',
  thread: 'cc-1',
  store: 'US',
  lastBuyerAt: '2026-11-18T08:00:00.000Z',
  answers: [{ buyerAt: '2026-11-18T08:00:00.000Z', repliedAt: '2026-11-18T13:30:00.000Z' }],
  state: 'answered',
  noResponseNeeded: false,
  seenAt: NOW,
};

async function world(runs: readonly [string, Past][], threads: readonly unknown[] = []) {
  const services = playedServices({ now: () => NOW, saveFile: vi.fn() });
  const { database } = services;
  await database.open();
  const store = checklistRuns(database, services.now);
  for (const [checklist, past] of runs) await store.saveRun(runOf(checklist, past));
  await database.table('threads').bulkPut([...threads]);
  const drawn = await render(<NumbersView />, services);
  await drawn.until(() => expect(drawn.root.querySelector('[data-numbers]')).not.toBeNull());
  const figure = (id: string) => drawn.root.querySelector(`[data-figure="${id}"]`);
  const says = (id: string, part: string) => figure(id)?.querySelector(part)?.textContent;
  return { ...drawn, services, figure, says };
}

const noon = (day: number) => `2026-11-${day}T12:00:00.000Z`;

describe('her numbers', () => {
  it('are empty where there is nothing, and say where they come from', async () => {
    const { root, says } = await world([]);
    expect(root.textContent).toContain('Nothing was counted in this period');
    expect(says('accuracy', '[data-value]')).toBe('–');
    expect(says('listings', '[data-value]')).toBe('0 a day');
  });

  it('are counted, each with its verdict and its rows', async () => {
    const { figure, says } = await world(
      [
        [
          'new-listing',
          { finished: noon(16), ticks: ['submit'], proved: ['no-errors'], store: 'US' },
        ],
        ['new-listing', { finished: noon(17), ticks: ['submit'] }],
        ['weekly-ad-report', { due: noon(18), finished: noon(19) }],
      ],
      [THREAD],
    );
    expect(says('listings', '[data-value]')).toBe('0.4 a day');
    expect(says('accuracy', '[data-value]')).toBe('100 %');
    expect(says('accuracy', '[data-asides]')).toBe('1 of 1 counted · 1 not measured');
    expect(says('replies', '[data-value]')).toBe('5.5 h');
    expect(figure('replies')?.querySelector('[data-verdict="met"]')).not.toBeNull();
    expect(figure('reports')?.querySelector('[data-verdict="missed"]')).not.toBeNull();
    expect(figure('reports')?.querySelectorAll('[data-counts="against"]')).toHaveLength(1);
    expect(figure('listings')?.querySelector('[data-rows]')?.textContent).toContain('New listing');
    expect(figure('listings')?.querySelector('a[href="#history"]')).not.toBeNull();
  });

  it('do not count what cannot be read, and say so', async () => {
    const { root } = await world([], [{ ...THREAD, answers: 'many' }]);
    expect(root.textContent).toContain('could not be read and are not counted: 1');
  });

  it('can be asked of one store, and of another week', async () => {
    const { root, says, until } = await world([
      ['new-listing', { finished: noon(16), ticks: ['submit'], store: 'US' }],
      ['new-listing', { finished: noon(16), ticks: ['submit'], store: 'DE' }],
      ['new-listing', { finished: noon(10), ticks: ['submit'] }],
    ]);
    const pick = (at: number, value: string) => {
      const select = root.querySelectorAll('select')[at];
      if (!select) throw new Error('No such select');
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    expect(says('listings', '[data-value]')).toBe('0.4 a day');
    pick(1, 'DE');
    await until(() => expect(says('listings', '[data-value]')).toBe('0.2 a day'));
    pick(1, '');
    pick(0, 'lastWeek');
    await until(() => expect(says('listings', '[data-rows]')).toContain('Nov 10'));
  });

  it('go into a file with every row', async () => {
    const { root, services, until } = await world([
      ['new-listing', { finished: noon(16), ticks: ['submit'], note: '=1+1' }],
    ]);
    const buttons = [...root.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'CSV')?.click();
    await until(() => expect(services.saveFile).toHaveBeenCalled());
    const [name, bytes] = vi.mocked(services.saveFile).mock.calls[0] ?? [];
    expect(name).toBe('numbers-2026-11-21.csv');
    const rows = (await readSheet(bytes ?? new Uint8Array())).map(({ cells }) => cells);
    expect(rows[0]?.slice(0, 3)).toEqual(['Figure', 'Day', 'Value']);
    expect(rows).toContainEqual([
      'Listings made a day',
      '2026-11-16',
      '',
      '',
      'New listing',
      '=1+1',
      'Counts',
      '',
    ]);
  });

  it('are measured against her own targets', async () => {
    const { root, services } = await world([]);
    const input = root.querySelectorAll<HTMLInputElement>('input[inputmode="decimal"]')[0];
    const type = (value: string) => {
      if (!input) throw new Error('No target to set');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    type('-1');
    await vi.waitFor(() => expect(root.querySelector('[role="alert"]')).not.toBeNull());
    expect(services.settings.write).not.toHaveBeenCalled();
    type('8');
    await vi.waitFor(() =>
      expect(services.settings.write).toHaveBeenCalledWith({
        targets: expect.objectContaining({ listings: 8, accuracy: 99 }),
      }),
    );
  });
});
