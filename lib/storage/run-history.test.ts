import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bind, pause } from '@/lib/checklists/acts';
import type { HistoryQuery } from '@/lib/checklists/history';
import type { ChecklistRun } from '@/lib/checklists/run';
import { finishRun, startRun, tick } from '@/lib/checklists/run';
import { ClerksideDatabase, openDatabase } from './database';
import { checklistRuns } from './repositories/checklist-runs';
import { type HistoryCursor, type PageSize, runHistory } from './repositories/run-history';
import { checklistRunRow } from './rows/checklist-run';

const COUNT = 2_000;
const LISTS = ['daily-opening', 'new-listing', 'fba-shipment'];
const at = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 600_000).toISOString();
const now = (): string => at(COUNT);
const id = (n: number): string => `6f6a0a52-8a3e-4a8e-9a53-0d8e0f${String(n).padStart(6, '0')}`;

/** Run `n`: one in a hundred is under way, the others are finished, each ten at the same moment. */
function made(n: number): ChecklistRun {
  const by = n % 7 === 0 ? 'Mei' : 'Lin';
  const started = startRun(
    { id: LISTS[n % 3] ?? '' },
    id(n),
    { at: at(n), by },
    { note: `note ${n}`, dueAt: at(n + 5) },
  );
  const bound = bind(
    started,
    { kind: 'sku', value: `SKU-${n % 50}`, store: 'US' },
    { at: at(n), by },
  );
  const ticked = tick(bound, 'one', { at: at(n), by });
  if (n % 200 === 0) return pause(ticked, { at: at(n), by });
  return n % 100 === 0 ? ticked : finishRun(ticked, { at: at(n - (n % 10) + 10), by });
}

let database: ClerksideDatabase;
let read: number;

beforeAll(async () => {
  database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await openDatabase(database, () => undefined);
  const rows = Array.from({ length: COUNT }, (_, n) => made(n)).map((run) =>
    checklistRunRow.parse({
      ...run,
      updatedAt: run.finishedAt ?? run.startedAt,
      ...(run.finishedAt === undefined && { openSince: run.startedAt }),
    }),
  );
  await database.checklistRuns.bulkAdd(rows);
  database.checklistRuns.hook('reading', (row) => {
    read += 1;
    return row;
  });
});
beforeEach(() => {
  read = 0;
});

const page = (query: HistoryQuery, size: Partial<PageSize> = {}) =>
  runHistory(database, now).page(query, { most: 50, ...size });

/** All runs that a query gives, page by page. */
async function all(query: HistoryQuery, size: Partial<PageSize> = {}): Promise<string[]> {
  const ids: string[] = [];
  let after: HistoryCursor | undefined;
  do {
    const { runs, next } = await page(query, { ...size, after });
    ids.push(...runs.map((run) => run.id));
    after = next;
  } while (after !== undefined);
  return ids;
}

describe('the history of 2,000 runs', () => {
  it('reads no more rows than a page shows', async () => {
    const first = await page({ state: 'finished' });
    expect(first.runs).toHaveLength(50);
    expect(read).toBeLessThanOrEqual(51);
    read = 0;
    const second = await page({ state: 'finished' }, { after: first.next });
    expect(second.runs).toHaveLength(50);
    expect(read).toBeLessThanOrEqual(51);
    expect(new Set([...first.runs, ...second.runs].map((run) => run.id)).size).toBe(100);
  });

  it('reads by checklist and by days from an index', async () => {
    const { runs } = await page({
      state: 'finished',
      checklist: 'new-listing',
      from: at(300),
      to: at(400),
    });
    expect(runs).toHaveLength(33);
    expect(runs.every((run) => run.checklist === 'new-listing')).toBe(true);
    expect(read).toBeLessThanOrEqual(34);
  });

  it('reads what is bound to one thing from an index', async () => {
    const { runs, next } = await page({ state: 'all', bound: { kind: 'sku', value: 'SKU-7' } });
    expect(runs).toHaveLength(COUNT / 50);
    expect(next).toBeUndefined();
    expect(read).toBe(COUNT / 50);
  });

  it('gives every run once, whatever the pages, also where many ended at one moment', async () => {
    const whole = await all({ state: 'all' }, { most: 5_000, looked: 5_000 });
    expect(whole).toHaveLength(COUNT);
    expect(new Set(whole).size).toBe(COUNT);
    expect(await all({ state: 'all' }, { most: 7 })).toEqual(whole);
    expect(await all({ state: 'all' }, { most: 50, looked: 3 })).toEqual(whole);
    expect(await all({ state: 'open' })).toEqual(whole.slice(0, COUNT / 100));
  });

  it('looks at so many rows only where few runs fit, and goes on when asked', async () => {
    const first = await page({ state: 'finished', text: 'note 3' }, { looked: 200 });
    expect(read).toBeLessThanOrEqual(205);
    expect(first.runs).toEqual([]);
    expect(first.next).toBeDefined();
    expect(await all({ state: 'finished', text: 'NOTE 1234' })).toEqual([id(1234)]);
  });

  it.each<[HistoryQuery, number]>([
    [{ state: 'paused' }, 10],
    [{ state: 'late' }, 20],
    [{ state: 'open', who: 'mei' }, 3],
    [{ state: 'all', text: 'sku-49' }, 40],
    [{ state: 'all', text: 'us', checklist: 'fba-shipment' }, 666],
    [{ state: 'all', text: 'U' }, 2_000],
    [{ state: 'all', who: 'Wei' }, 0],
  ])('%j: %i', async (query, count) => {
    expect(await all(query)).toHaveLength(count);
  });
});

describe('what the popup reads of 2,000 runs', () => {
  const runs = () => checklistRuns(database, now);

  it('are the runs under way and the last one of a checklist', async () => {
    const current = await runs().ofChecklist('daily-opening');
    expect(current.open.map(({ startedAt }) => startedAt)).toEqual(
      [1800, 1500, 1200, 900, 600, 300, 0].map(at),
    );
    expect(current.last?.finishedAt).toBe(at(COUNT));
    expect(read).toBeLessThanOrEqual(COUNT / 100 + 1);
  });

  it('are the runs under way and a few of those used last', async () => {
    expect(await runs().listOpen(15)).toHaveLength(15);
    expect(await runs().listLatest(30)).toHaveLength(30);
    expect(read).toBe(45);
  });

  it('are without what was deleted, until that is taken back', async () => {
    const [first] = (await runs().ofChecklist('daily-opening')).open;
    if (first === undefined) throw new Error('no run is under way');
    const count = async () => (await runs().ofChecklist('daily-opening')).open.length;
    const before = await count();
    await runs().deleteRun(first.id);
    expect(await count()).toBe(before - 1);
    await runs().restoreRun(first.id);
    expect(await count()).toBe(before);
    expect((await runs().ofChecklist('daily-opening')).open[0]).toEqual(first);
  });
});
