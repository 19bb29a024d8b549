import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClerksideDatabase } from '../database';
import { SCHEMA_VERSIONS } from '../schema';
import { databases, FIXTURE_ROWS, readFixture, settled } from '../testing/generated-rows';
import { playedSettings } from '../testing/played-settings';
import type { Tables } from './format';
import { latestVersion, makeBackup, readTables, seal } from './make-backup';
import { packBackup } from './pack';
import { readBackup } from './read-backup';
import { carrySettings, type RestoreMode, restore, undoableSince, undoRestore } from './restore';
import { backedUp, LEFT_OUT, schemaOf } from './tables';

const NOW = '2026-11-30T08:00:00.000Z';
const api = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });
const made = { buyerData: true, settings: {}, now: NOW, version: '0.1.0' };

async function filled(tables: Tables = {}, indexedDB = new IDBFactory()) {
  const database = new ClerksideDatabase({ indexedDB, IDBKeyRange });
  await database.open();
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkAdd(rows);
  return database;
}

/** All rows by table, in the order of their ids. */
async function contentOf(database: ClerksideDatabase): Promise<Tables> {
  return readTables(database, backedUp(database));
}

async function fileOf(tables: Tables, schema = latestVersion()) {
  return packBackup(await seal({ ...made, tables, schema }));
}

async function ready(bytes: Uint8Array<ArrayBuffer>) {
  const read = await readBackup(bytes, api());
  if (!read.ok) throw new Error(`refused: ${read.refused} ${JSON.stringify(read.where)}`);
  return read.backup;
}

async function bring(database: ClerksideDatabase, tables: Tables, mode: RestoreMode) {
  await restore(database, await ready(await fileOf(tables)), mode, playedSettings(), NOW);
}

// Each makes dozens of databases: on a busy machine that takes its time.
describe('backup and restore', { timeout: 120_000 }, () => {
  it.each(['replace', 'merge'] as const)(
    'give back the very same database (%s into an empty one)',
    async (mode) => {
      await fc.assert(
        fc.asyncProperty(databases(), async (tables) => {
          const from = await filled(tables);
          const bytes = await packBackup(await makeBackup(from, made));
          const to = await filled();
          await restore(to, await ready(bytes), mode, playedSettings(), NOW);
          expect(await contentOf(to)).toEqual(await contentOf(from));
        }),
        { seed: 11, numRuns: 15 },
      );
    },
  );

  it('replace whatever was there before, and can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(databases(), databases(), async (before, after) => {
        const database = await filled(before);
        const was = await contentOf(database);
        const settings = playedSettings({ language: 'en' });
        const backup = await ready(await fileOf(after));
        await restore(
          database,
          { ...backup, settings: { language: 'zh-CN' } },
          'replace',
          settings,
          NOW,
        );
        expect(await contentOf(database)).toEqual(await contentOf(await filled(after)));
        expect(settings.values).toEqual({ language: 'zh-CN' });
        expect(await undoableSince(database)).toBe(NOW);
        expect(await undoRestore(database, settings)).toBe(true);
        expect(await contentOf(database)).toEqual(was);
        expect(settings.values).toEqual({ language: 'en' });
        expect(await undoRestore(database, settings)).toBe(false);
      }),
      { seed: 12, numRuns: 12 },
    );
  });

  it('merge to the same whichever comes first, and a second time to no more', async () => {
    let clashes = 0;
    await fc.assert(
      fc.asyncProperty(databases(), databases(), async (made1, made2) => {
        const [one, other] = [settled(made1), settled(made2)];
        const [a, b] = [await filled(one), await filled(other)];
        await bring(a, other, 'merge');
        await bring(b, one, 'merge');
        const merged = await contentOf(a);
        expect(await contentOf(b)).toEqual(merged);
        await bring(a, other, 'merge');
        expect(await contentOf(a)).toEqual(merged);
        const idsOf = (tables: Tables) =>
          Object.entries(tables).flatMap(([table, rows]) => rows.map(({ id }) => table + id));
        const ids = new Set([...idsOf(one), ...idsOf(other)]);
        if (idsOf(merged).length < ids.size) clashes += 1;
      }),
      { seed: 13, numRuns: 15 },
    );
    expect(clashes).toBeGreaterThan(0);
  });

  it.each(SCHEMA_VERSIONS.map(({ version }) => version))(
    'bring up a backup of schema version %i by the upgrades themselves',
    async (version) => {
      const tables = readFixture(version);
      const backup = await ready(await fileOf(tables, version));
      const database = await filled();
      await restore(database, backup, 'replace', playedSettings(), NOW);
      // The same rows in a database that lived through it.
      const indexedDB = new IDBFactory();
      const older = new ClerksideDatabase({
        indexedDB,
        IDBKeyRange,
        versions: SCHEMA_VERSIONS.filter((known) => known.version <= version),
      });
      await older.open();
      for (const [table, rows] of Object.entries(tables)) await older.table(table).bulkAdd(rows);
      older.close();
      expect(await contentOf(database)).toEqual(await contentOf(await filled({}, indexedDB)));
    },
  );
});

describe('merging', () => {
  const use = (n: number, more: object) => ({
    ...FIXTURE_ROWS.templateUses?.[0],
    id: `6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f90${String(n).padStart(2, '0')}`,
    updatedAt: `2026-11-2${n}T00:00:00.000Z`,
    ...more,
  });
  const run = (n: number, more: object) => ({
    ...FIXTURE_ROWS.checklistRuns?.[2],
    id: `6f6a0a52-8a3e-4a8e-9a53-0d8e0f6f91${String(n).padStart(2, '0')}`,
    updatedAt: `2026-11-2${n}T00:00:00.000Z`,
    ...more,
  });

  it('takes of each row the one changed last, and lets a deletion stand', async () => {
    const database = await filled({
      templateUses: [use(1, { template: 'a', uses: 1 }), use(5, { template: 'b', uses: 5 })],
    });
    const id = use(5, {}).id;
    const deletedAt = '2026-11-26T00:00:00.000Z';
    await bring(
      database,
      {
        templateUses: [
          use(1, { template: 'a', uses: 2, updatedAt: '2026-11-22T00:00:00.000Z' }),
          { ...use(5, { template: 'b' }), id, updatedAt: deletedAt, deletedAt },
        ],
      },
      'merge',
    );
    expect(await database.table('templateUses').toArray()).toMatchObject([
      { template: 'a', uses: 2 },
      { template: 'b', deletedAt },
    ]);
  });

  it('keeps both runs of one day of a plan: the older is then no longer the plan’s', async () => {
    const database = await filled({ checklistRuns: [run(1, { note: 'here' })] });
    await bring(database, { checklistRuns: [run(2, { note: 'there' })] }, 'merge');
    const rows = await database.table('checklistRuns').toArray();
    expect(rows.map(({ note, occurrence }) => [note, occurrence])).toEqual([
      ['here', undefined],
      ['there', '2026-11-27'],
    ]);
  });

  it('keeps her settings and adds what her lists lack', async () => {
    const settings = playedSettings({ language: 'en', words: [{ id: '1' }] });
    const backup = await ready(await fileOf({}));
    const added = { language: 'zh-CN', marks: 'mirror', words: [{ id: '1', x: 1 }, { id: '2' }] };
    await restore(await filled(), { ...backup, settings: added }, 'merge', settings, NOW);
    expect(settings.values).toEqual({
      language: 'en',
      marks: 'mirror',
      words: [{ id: '1' }, { id: '2' }],
    });
  });
});

describe('what fails on the way', () => {
  it('changes nothing when a row cannot be written', async () => {
    const database = await filled(FIXTURE_ROWS);
    const before = await contentOf(database);
    const settings = playedSettings({ language: 'en' });
    const backup = await ready(await fileOf({}));
    const bad = { ...backup, tables: { templateUses: [{ id: 'x' }, { id: 'x' }] } };
    await expect(restore(database, bad, 'replace', settings, NOW)).rejects.toThrow();
    expect(await contentOf(database)).toEqual(before);
    expect(settings.values).toEqual({ language: 'en' });
    expect(await undoableSince(database)).toBeUndefined();
  });

  it('carries the settings over later when they could not be written, or the browser was killed', async () => {
    const database = await filled();
    const settings = playedSettings({ language: 'en' });
    const backup = { ...(await ready(await fileOf({}))), settings: { language: 'zh-CN' } };
    settings.fail = true;
    expect(await restore(database, backup, 'replace', settings, NOW)).toMatchObject({
      hasSettings: false,
    });
    expect(settings.values).toEqual({ language: 'en' });
    await carrySettings(database, settings);
    expect(settings.values).toEqual({ language: 'zh-CN' });
  });

  it('leaves rows alone that nobody can read, and puts them aside in a backup', async () => {
    const odd = { id: 'odd', updatedAt: 'never' };
    const database = await filled({ checklistRuns: [odd] });
    const backup = await makeBackup(database, made);
    expect(backup.tables.checklistRuns).toEqual([]);
    expect(backup.unreadable).toEqual({ checklistRuns: [odd] });
    await restore(
      database,
      await ready(await packBackup(backup)),
      'replace',
      playedSettings(),
      NOW,
    );
    expect(await database.table('checklistRuns').get('odd')).toEqual(odd);
  });
});

describe('every table of the latest version', () => {
  const tables = new ClerksideDatabase().tables.map(({ name }) => name);

  it('is backed up, or left out for a reason', () => {
    const names = backedUp(new ClerksideDatabase());
    expect([...names, ...Object.keys(LEFT_OUT)].toSorted()).toEqual(tables.toSorted());
  });

  it('has its rows described and in the fixture, once there are some', () => {
    const described = tables.filter((name) => !(name in LEFT_OUT));
    expect(described.filter((name) => schemaOf(name) === undefined)).toEqual([]);
    expect(described.filter((name) => (FIXTURE_ROWS[name] ?? []).length === 0)).toEqual([]);
  });
});
