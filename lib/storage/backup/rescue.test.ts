import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { DatabaseState } from '../database';
import { ClerksideDatabase, openDatabase } from '../database';
import type { SchemaVersion } from '../schema';
import { SCHEMA_VERSIONS } from '../schema';
import { FIXTURE_ROWS, readFixture } from '../testing/generated-rows';
import { playedSettings } from '../testing/played-settings';
import { latestVersion, makeBackup, readTables } from './make-backup';
import { packBackup } from './pack';
import { readBackup } from './read-backup';
import { rescue } from './rescue';
import { restore } from './restore';
import { backedUp } from './tables';

const NOW = '2026-11-30T08:00:00.000Z';
const about = { settings: { language: 'zh-CN' }, now: NOW, version: '0.1.0' };
const next = latestVersion() + 1;
/** As the next version was meant to be, and as it was shipped by mistake. */
const good: SchemaVersion = {
  version: next,
  stores: { notes: 'id' },
  upgrade: async (transaction) => {
    await transaction.table('templateUses').toCollection().modify({ uses: 99 });
  },
};
const bad: SchemaVersion = {
  ...good,
  upgrade: async (transaction) => {
    await transaction.table('templateUses').clear();
    throw new Error('played failure of the upgrade');
  },
};

async function open(indexedDB: IDBFactory, versions: readonly SchemaVersion[]) {
  const database = new ClerksideDatabase({ indexedDB, IDBKeyRange, versions });
  const states: DatabaseState[] = [];
  await openDatabase(database, (state) => states.push(state));
  return { database, state: states.at(-1) };
}

async function filled(version: number): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const old = SCHEMA_VERSIONS.filter((known) => known.version <= version);
  const { database } = await open(indexedDB, old);
  for (const [table, rows] of Object.entries(readFixture(version)))
    await database.table(table).bulkAdd(rows);
  database.close();
  return indexedDB;
}

describe('data that this version cannot open', () => {
  it('are saved as a file that restores, when an upgrade fails; mended code then upgrades them', async () => {
    const indexedDB = await filled(latestVersion());
    const { state } = await open(indexedDB, [...SCHEMA_VERSIONS, bad]);
    expect(state).toMatchObject({ kind: 'failed', reason: 'upgrade' });
    const saved = await rescue({ indexedDB, IDBKeyRange }, about);
    expect(saved).toMatchObject({ schema: latestVersion(), counts: { templateUses: 1 } });
    const elsewhere = new IDBFactory();
    const read = await readBackup(await packBackup(saved), { indexedDB: elsewhere, IDBKeyRange });
    if (!read.ok) throw new Error(read.refused);
    const { database } = await open(elsewhere, SCHEMA_VERSIONS);
    const settings = playedSettings();
    await restore(database, read.backup, 'replace', settings, NOW);
    const restored = await readTables(database, backedUp(database));
    expect(restored.checklistRuns).toEqual(FIXTURE_ROWS.checklistRuns);
    expect(settings.values).toEqual(about.settings);
    const mended = await open(indexedDB, [...SCHEMA_VERSIONS, good]);
    expect(mended.state).toMatchObject({ kind: 'ready' });
    expect(await mended.database.table('templateUses').toArray()).toMatchObject([{ uses: 99 }]);
  });

  it.each([1, 2])(
    'are saved at schema version %i, and such a file is brought up',
    async (version) => {
      const indexedDB = await filled(version);
      const saved = await rescue({ indexedDB, IDBKeyRange }, about);
      expect(saved.schema).toBe(version);
      const api = { indexedDB: new IDBFactory(), IDBKeyRange };
      expect(await readBackup(await packBackup(saved), api)).toMatchObject({ ok: true });
      // It was only read: still the version it was.
      expect((await rescue({ indexedDB, IDBKeyRange }, about)).schema).toBe(version);
    },
  );

  it('of a newer version are saved too; this version says that the file is newer', async () => {
    const indexedDB = new IDBFactory();
    const newer = await open(indexedDB, [...SCHEMA_VERSIONS, good]);
    await newer.database.table('notes').add({ id: 'a' });
    newer.database.close();
    const { state } = await open(indexedDB, SCHEMA_VERSIONS);
    expect(state).toMatchObject({ kind: 'failed', reason: 'newer' });
    const saved = await rescue({ indexedDB, IDBKeyRange }, about);
    expect(saved).toMatchObject({ schema: next, counts: { notes: 1 } });
    expect(await readBackup(await packBackup(saved))).toMatchObject({ refused: 'newer' });
  });

  it('say the same as a backup where both can be made', async () => {
    const indexedDB = await filled(latestVersion());
    const { database } = await open(indexedDB, SCHEMA_VERSIONS);
    const backup = await makeBackup(database, { ...about, buyerData: true });
    database.close();
    expect((await rescue({ indexedDB, IDBKeyRange }, about)).digests).toEqual(backup.digests);
  });
});
