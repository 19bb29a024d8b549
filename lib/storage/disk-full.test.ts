import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startRun, tick } from '@/lib/checklists/run';
import { ClerksideDatabase, openDatabase } from './database';
import { isDiskFull, type WriteState } from './disk-full';
import { checklistRuns } from './repositories/checklist-runs';
import { FIXTURE_ROWS } from './testing/generated-rows';

const NOW = '2026-11-30T08:00:00.000Z';
const hand = { at: NOW, by: '' };
const id = '6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b01';

afterEach(() => {
  vi.restoreAllMocks();
});

/** From the `after`th write on, the disk has no room. */
function fillDisk(after = 0): void {
  const { put } = IDBObjectStore.prototype;
  let writes = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    writes += 1;
    if (writes > after) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value);
  });
}

async function open() {
  const database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  const told: WriteState[] = [];
  database.onWrite((state) => told.push(state));
  await openDatabase(database, () => undefined);
  return { database, told };
}

describe('a full disk', () => {
  it('is told of, leaves what was there, and is over with the next change that is written', async () => {
    const { database, told } = await open();
    const runs = checklistRuns(database, () => NOW);
    await runs.saveRun(startRun({ id: 'new-listing' }, id, hand));
    fillDisk();
    const failed = runs.changeRun(id, (run) => tick(run, 'title', hand));
    await expect(failed).rejects.toSatisfy(isDiskFull);
    expect(told.at(-1)).toBe('full');
    vi.restoreAllMocks();
    expect(await runs.listOpen()).toMatchObject([{ ticks: {} }]);
    await runs.changeRun(id, (run) => tick(run, 'title', hand));
    expect(told.at(-1)).toBe('written');
  });

  it('in the middle of many rows leaves none of them', async () => {
    const { database, told } = await open();
    const rows = FIXTURE_ROWS.checklistRuns ?? [];
    fillDisk(2);
    const failed = database.transaction('rw', 'checklistRuns', () =>
      database.table('checklistRuns').bulkPut(rows),
    );
    await expect(failed).rejects.toThrow();
    expect(told).toContain('full');
    vi.restoreAllMocks();
    expect(await database.checklistRuns.count()).toBe(0);
  });

  it('is told of when it shows only as all is to be written at the end', async () => {
    const { database, told } = await open();
    const failed = database.transaction('rw', 'checklistRuns', async (transaction) => {
      const real = transaction.idbtrans;
      Object.defineProperty(real, 'error', {
        get: () => new DOMException('no room', 'QuotaExceededError'),
      });
      await database.table('checklistRuns').put(FIXTURE_ROWS.checklistRuns?.[0]);
      transaction.abort();
    });
    await expect(failed).rejects.toThrow();
    await vi.waitFor(() => expect(told).toEqual(['full']));
  });
});
