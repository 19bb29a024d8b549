import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { brokenAt } from '@/lib/checklists/log';
import { tick } from '@/lib/checklists/run';
import type { DatabaseState } from './database';
import { ClerksideDatabase, openDatabase } from './database';
import { checklistRuns } from './repositories/checklist-runs';
import { templateUses } from './repositories/template-uses';
import { ROWS } from './rows';
import { checklistRunRow } from './rows/checklist-run';
import type { SchemaVersion } from './schema';
import { SCHEMA_VERSIONS } from './schema';
import { FIXTURE_ROWS } from './testing/generated-rows';

let indexedDB: IDBFactory;
let clock: number;
const now = (): string => new Date(Date.UTC(2026, 10, 21) + clock++ * 1000).toISOString();
const id = (n: number): string => `6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f0b${String(n).padStart(2, '0')}`;
const run = (n: number, startedAt = now()) => ({
  id: id(n),
  checklist: 'new-listing',
  note: '',
  ticks: {},
  checks: {},
  log: [],
  startedAt,
  startedBy: '',
});
const hand = (at = now()) => ({ at, by: '' });

beforeEach(() => {
  indexedDB = new IDBFactory();
  clock = 0;
});

async function open(versions?: readonly SchemaVersion[]) {
  const database = new ClerksideDatabase({ indexedDB, IDBKeyRange, ...(versions && { versions }) });
  const states: DatabaseState[] = [];
  await openDatabase(database, (state) => states.push(state));
  return { database, states, kinds: () => states.map((state) => state.kind) };
}

describe('runs of checklists', () => {
  it('come back after a restart with their ticks', async () => {
    const first = await open();
    const runs = checklistRuns(first.database, now);
    await runs.saveRun(run(1));
    await runs.changeRun(id(1), (stored) =>
      tick(stored, 'title', hand('2026-11-21T08:00:00.000Z')),
    );
    first.database.close();
    const again = checklistRuns((await open()).database, now);
    const { runs: listed } = await again.listRuns('new-listing');
    expect(listed.map((stored) => stored.ticks)).toEqual([{ title: '2026-11-21T08:00:00.000Z' }]);
  });

  it('are listed newest first, each checklist by itself', async () => {
    const runs = checklistRuns((await open()).database, now);
    for (const n of [1, 2, 3]) await runs.saveRun(run(n));
    await runs.saveRun({ ...run(4), checklist: 'other' });
    expect((await runs.listRuns('new-listing')).runs.map((stored) => stored.id)).toEqual([
      id(3),
      id(2),
      id(1),
    ]);
  });

  it('are listed across checklists, the last changed first', async () => {
    const { database } = await open();
    const runs = checklistRuns(database, now);
    for (const n of [1, 2, 3]) await runs.saveRun({ ...run(n), checklist: `list-${n}` });
    await runs.changeRun(id(1), (stored) => tick(stored, 'title', hand(now())));
    await runs.deleteRun(id(2));
    await database.table('checklistRuns').put({ id: id(9), checklist: 'list-1', updatedAt: 'x' });
    const listed = async (most: number) =>
      (await runs.listLatest(most)).map((stored) => stored.checklist);
    expect(await listed(9)).toEqual(['list-1', 'list-3']);
    expect(await listed(3)).toEqual(['list-1']);
  });

  it('loses no tick when two windows tick at once', async () => {
    const [a, b] = [await open(), await open()].map(({ database }) => checklistRuns(database, now));
    await a?.saveRun(run(1));
    await Promise.all(
      ['title', 'bullets', 'origin', 'price'].map((step, i) =>
        (i % 2 ? a : b)?.changeRun(id(1), (stored) => tick(stored, step, hand())),
      ),
    );
    const { runs } = (await a?.listRuns('new-listing')) ?? { runs: [] };
    expect(Object.keys(runs[0]?.ticks ?? {}).sort()).toEqual([
      'bullets',
      'origin',
      'price',
      'title',
    ]);
  });

  it('leave a tombstone when deleted', async () => {
    const { database } = await open();
    const runs = checklistRuns(database, now);
    await runs.saveRun(run(1));
    await runs.deleteRun(id(1));
    expect((await runs.listRuns('new-listing')).runs).toEqual([]);
    expect((await database.checklistRuns.get(id(1)))?.deletedAt).toBeDefined();
    expect(await runs.changeRun(id(1), (stored) => stored)).toBeUndefined();
  });

  it('refuse a row that does not fit, and keep the old one', async () => {
    const runs = checklistRuns((await open()).database, now);
    await runs.saveRun(run(1));
    await expect(runs.saveRun({ ...run(1), startedAt: 'yesterday' })).rejects.toThrow();
    expect((await runs.listRuns('new-listing')).runs).toHaveLength(1);
  });

  it('count rows they cannot read instead of dropping them', async () => {
    const { database } = await open();
    const broken = { id: id(9), checklist: 'new-listing', updatedAt: 'never' };
    await database.table('checklistRuns').put(broken);
    expect(await checklistRuns(database, now).listRuns('new-listing')).toEqual({
      runs: [],
      unreadable: 1,
    });
    expect(await database.table('checklistRuns').get(id(9))).toEqual(broken);
  });
});

describe('use of templates', () => {
  it('counts and remembers favourites in one row a template', async () => {
    const { database } = await open();
    let n = 20;
    const uses = templateUses(database, now, () => id(n++));
    await Promise.all([uses.countUse('a'), uses.countUse('a'), uses.setFavourite('a', true)]);
    expect(await uses.listUses()).toEqual([{ template: 'a', favourite: true, uses: 2 }]);
    expect(await database.templateUses.count()).toBe(1);
  });
});

describe('opening', () => {
  const next: SchemaVersion = { version: SCHEMA_VERSIONS.length + 1, stores: { notes: 'id' } };
  const failing: SchemaVersion = { ...next, upgrade: () => Promise.reject(new Error('cannot')) };

  it('goes from opening to ready', async () => {
    expect((await open()).kinds()).toEqual(['opening', 'ready']);
  });

  it('keeps the data at the old version when an upgrade fails', async () => {
    const before = await open();
    await checklistRuns(before.database, now).saveRun(run(1));
    before.database.close();
    const failed = await open([...SCHEMA_VERSIONS, failing]);
    expect(failed.states.at(-1)).toMatchObject({ kind: 'failed' });
    failed.database.close();
    const after = await open();
    expect(after.kinds().at(-1)).toBe('ready');
    expect((await checklistRuns(after.database, now).listRuns('new-listing')).runs).toHaveLength(1);
  });

  it('lets a newer version take over and says so', async () => {
    const old = await open();
    const newer = await open([...SCHEMA_VERSIONS, next]);
    expect(newer.kinds().at(-1)).toBe('ready');
    expect(old.kinds()).toEqual(['opening', 'ready', 'outdated']);
    await expect(old.database.checklistRuns.count()).rejects.toThrow();
  });

  it('says that it is blocked, and goes on when the way is free', async () => {
    const raw = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('clerkside', 10 * SCHEMA_VERSIONS.length);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const database = new ClerksideDatabase({
      indexedDB,
      IDBKeyRange,
      versions: [...SCHEMA_VERSIONS, next],
    });
    const kinds: string[] = [];
    await openDatabase(database, (state) => {
      kinds.push(state.kind);
      if (state.kind === 'blocked') raw.close();
    });
    expect(kinds).toEqual(['opening', 'blocked', 'ready']);
  });

  it('names the reason when the browser forbids storage', async () => {
    const database = new ClerksideDatabase({
      indexedDB: {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      } as unknown as IDBFactory,
      IDBKeyRange,
    });
    const states: DatabaseState[] = [];
    await openDatabase(database, (state) => states.push(state));
    expect(states.at(-1)).toMatchObject({ kind: 'failed', reason: 'forbidden' });
  });
});

describe('data of every released version', () => {
  it('have logs that hold, as far as they have any', () => {
    const logs = FIXTURE_ROWS.checklistRuns?.map((row) => checklistRunRow.parse(row)) ?? [];
    expect(logs.some(({ log }) => log.some(({ text }) => text !== undefined))).toBe(true);
    expect(logs.filter((row) => brokenAt(row.log, row.id) !== undefined)).toEqual([]);
  });

  const folder = new URL('../../tests/fixtures/storage/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /^v\d{3}\.json$/.test(name));

  it('has a fixture', () => {
    expect(names).toEqual(
      SCHEMA_VERSIONS.map(({ version }) => `v${String(version).padStart(3, '0')}.json`),
    );
  });

  it.each(names)('%s opens in the latest version and every row is read', async (name) => {
    const fixture: { version: number; tables: Record<string, object[]> } = JSON.parse(
      readFileSync(new URL(name, folder), 'utf8'),
    );
    const old = await open(SCHEMA_VERSIONS.filter(({ version }) => version <= fixture.version));
    for (const [table, rows] of Object.entries(fixture.tables))
      await old.database.table(table).bulkAdd(rows);
    old.database.close();
    const { database } = await open();
    for (const [table, schema] of Object.entries(ROWS))
      for (const row of await database.table(table).toArray()) schema.parse(row);
    const counts = await Promise.all(
      Object.keys(fixture.tables).map((table) => database.table(table).count()),
    );
    expect(counts).toEqual(Object.values(fixture.tables).map((rows) => rows.length));
  });
});
