// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Services } from '@/components/app/services';
import { drawn, playedServices, type Rendered, render } from '@/components/testing/render';
import { bind, check, remark } from '@/lib/checklists/acts';
import { REDACTED } from '@/lib/checklists/log';
import { type ChecklistRun, finishRun, startRun, tick } from '@/lib/checklists/run';
import { readSheet } from '@/lib/files/sheets';
import { openDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { HistoryView } from './HistoryView';

const hand = (hour: number, by = 'Lin') => ({
  at: new Date(2026, 10, 20 + Math.floor(hour / 24), hour % 24).toISOString(),
  by,
});
const id = (n: number): string => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;
const ORDER = '112-1234567-7654321';

function finished(n: number): ChecklistRun {
  let run = startRun({ id: 'new-listing' }, id(n), hand(n), { note: `note ${n}` });
  run = bind(run, { kind: 'order', value: ORDER }, hand(n));
  run = tick(run, 'title', hand(n));
  run = check(run, 'title', hand(n, 'Mei'));
  run = remark(run, 'looks well', hand(n), 'title');
  return finishRun(run, hand(n + 1));
}

async function withRuns(...runs: readonly ChecklistRun[]): Promise<Services> {
  const services = playedServices({ saveFile: vi.fn() });
  await openDatabase(services.database, () => undefined);
  const store = checklistRuns(services.database, services.now);
  for (const run of runs) await store.saveRun(run);
  return services;
}

const rows = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-history]')].map((row) => row.dataset.history);

async function set({ root }: Rendered, filter: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(
    `[data-filter="${filter}"]`,
  );
  const proto = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
  field?.dispatchEvent(
    new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
  );
  await drawn();
}

describe('the history', () => {
  it('says so when there is none', async () => {
    const { root, until } = await render(<HistoryView />, await withRuns());
    await until(() => expect(root.textContent).toContain('No checklist has been started'));
  });

  it('shows runs under way first, and is narrowed by what she asks for', async () => {
    const open = startRun({ id: 'fba-shipment' }, id(9), hand(30, 'Wei'));
    const drawnPart = await render(
      <HistoryView />,
      await withRuns(finished(1), open, finished(50)),
    );
    const { root, until, click } = drawnPart;
    await until(() => expect(rows(root)).toEqual([id(9), id(50), id(1)]));
    await set(drawnPart, 'who', 'wei');
    await until(() => expect(rows(root)).toEqual([id(9)]));
    await click('[data-clear]');
    await set(drawnPart, 'checklist', 'new-listing');
    await set(drawnPart, 'to', '2026-11-20');
    await until(() => expect(rows(root)).toEqual([id(1)]));
    await set(drawnPart, 'text', 'nothing like it');
    await until(() => expect(root.textContent).toContain('No run fits'));
  });

  it('says so where the order has been taken out, and offers no search for it', async () => {
    const bound = { kind: 'order', value: REDACTED } as const;
    const run = startRun({ id: 'out-of-stock' }, id(1), hand(1), { bound });
    const { root, until, click } = await render(<HistoryView />, await withRuns(run));
    await until(() => expect(rows(root)).toEqual([id(1)]));
    await click(`[data-history="${id(1)}"] button`);
    expect(root.querySelector('[data-log]')).not.toBeNull();
    expect(root.querySelector('[data-bound="order"]')?.textContent).toContain('removed');
    expect(root.textContent).not.toContain(REDACTED);
    expect(root.querySelector('[data-only]')).toBeNull();
  });

  it('opens a run to its log in words, says that it is whole, and leads to all about one thing', async () => {
    const services = await withRuns(finished(1), startRun({ id: 'fba-shipment' }, id(2), hand(2)));
    const { root, until, click } = await render(<HistoryView />, services);
    await until(() => expect(rows(root)).toHaveLength(2));
    await click(`[data-history="${id(1)}"] button`);
    const log = root.querySelector('[data-log]');
    expect([...(log?.children ?? [])].map((entry) => entry.textContent)).toEqual([
      expect.stringMatching(/^1.*Lin.*Started: note 1/),
      expect.stringMatching(/^2.*Bound to.*112-1234567-7654321/),
      expect.stringMatching(/^3.*Ticked by hand · Title within 75/),
      expect.stringMatching(/^4.*Mei.*Double-checked/),
      expect.stringMatching(/^5.*Remark.*looks well/),
      expect.stringMatching(/^6.*Finished/),
    ]);
    expect(root.querySelector('[data-verdict="whole"]')?.textContent).toBe('The log is whole');
    await click('[data-only]');
    await until(() => expect(rows(root)).toEqual([id(1)]));
  });

  it('names the entry that was changed after writing', async () => {
    const services = await withRuns(finished(1));
    await services.database.checklistRuns
      .where('id')
      .equals(id(1))
      .modify((row) => {
        const [, , third] = row.log;
        if (third) third.by = 'Wei';
      });
    const { root, until, click } = await render(<HistoryView />, services);
    await until(() => expect(root.querySelector('[data-verdict="entry"]')).not.toBeNull());
    await click(`[data-history="${id(1)}"] button`);
    expect(root.textContent).toContain('Changed after writing: entry 3');
  });

  it('gives a file of what is shown', async () => {
    const services = await withRuns(finished(1), finished(50), finished(60));
    const part = await render(<HistoryView />, services);
    await part.until(() => expect(rows(part.root)).toHaveLength(3));
    await set(part, 'text', 'note 50');
    await part.until(() => expect(rows(part.root)).toEqual([id(50)]));
    for (const [kind, name, count] of [
      ['xlsx', 'checklist-runs-2026-11-21.xlsx', 2],
      ['csvLog', 'checklist-log-2026-11-21.csv', 7],
    ] as const) {
      await part.click(`[data-export="${kind}"]`);
      await part.until(() =>
        expect(services.saveFile).toHaveBeenLastCalledWith(name, expect.anything()),
      );
      const [, bytes] = vi.mocked(services.saveFile).mock.lastCall ?? [];
      expect(await readSheet(bytes ?? new Uint8Array())).toHaveLength(count);
    }
  });
});
