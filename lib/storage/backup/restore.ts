import type Dexie from 'dexie';
import type { StoredRow, Tables } from './format';
import { merged } from './merge';
import type { ReadyBackup } from './read-backup';
import { backedUp, schemaOf, uniqueIndices } from './tables';

/** `replace`: as the backup has it. `merge`: both, of each row the one changed last. */
export type RestoreMode = 'merge' | 'replace';

/** Ids in `keeping`. */
const BEFORE = 'before-restore';
const PENDING = 'settings-to-restore';

/** Settings and word lists in `storage.local`, which no transaction reaches (lib/settings/kept.ts). */
export interface KeptSettings {
  read(): Promise<Record<string, unknown>>;
  write(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Present settings with what a backup adds to them. */
  joined(
    present: Readonly<Record<string, unknown>>,
    added: Readonly<Record<string, unknown>>,
  ): Record<string, unknown>;
}

/** The state before the last restore. */
interface Before {
  id: string;
  at: string;
  tables: Tables;
  settings: Record<string, unknown>;
}

/** What a restore did: rows in each table now. */
export interface Restored {
  counts: Readonly<Record<string, number>>;
  /** False where the settings could not be written yet; they follow when it is opened the next time. */
  hasSettings: boolean;
}

/**
 * Brings a backup in, in one transaction: all of it or, where anything fails, nothing. What was there before is kept
 * for `undoRestore`. The settings lie elsewhere: what they shall be is written in the same transaction, and carried
 * over after it (`carrySettings`), now or, if the browser is killed in between, at the next start.
 * @param now ISO time
 * @throws what the database throws; then nothing has changed
 */
export async function restore(
  database: Dexie,
  backup: ReadyBackup,
  mode: RestoreMode,
  settings: KeptSettings,
  now: string,
): Promise<Restored> {
  await carrySettings(database, settings);
  const present = await settings.read();
  const wanted = mode === 'replace' ? backup.settings : settings.joined(present, backup.settings);
  const names = backedUp(database);
  const counts = await database.transaction('rw', [...names, 'keeping'], async () => {
    const before: Record<string, readonly StoredRow[]> = {};
    const after: Record<string, number> = {};
    for (const name of names) {
      const rows: StoredRow[] = await database.table(name).toArray();
      before[name] = rows;
      const next = nextRows(database, name, rows, backup.tables[name] ?? [], mode);
      await database.table(name).clear();
      await database.table(name).bulkAdd(next);
      after[name] = next.length;
    }
    const copy: Before = { id: BEFORE, at: now, tables: before, settings: present };
    await database.table('keeping').bulkPut([copy, { id: PENDING, values: wanted }]);
    return after;
  });
  return { counts, hasSettings: await hasCarried(database, settings) };
}

/** ISO time of the last restore that can still be undone. */
export async function undoableSince(database: Dexie): Promise<string | undefined> {
  const before: Before | undefined = await database.table('keeping').get(BEFORE);
  return before?.at;
}

/** Everything as it was before the last restore; what was changed since then goes with it. False where there is none. */
export async function undoRestore(database: Dexie, settings: KeptSettings): Promise<boolean> {
  const names = backedUp(database);
  const isUndone = await database.transaction('rw', [...names, 'keeping'], async () => {
    const before: Before | undefined = await database.table('keeping').get(BEFORE);
    if (before === undefined) return false;
    for (const name of names) {
      await database.table(name).clear();
      await database.table(name).bulkAdd(before.tables[name] ?? []);
    }
    await database.table('keeping').put({ id: PENDING, values: before.settings });
    await database.table('keeping').delete(BEFORE);
    return true;
  });
  if (isUndone) await carrySettings(database, settings);
  return isUndone;
}

/** Lets the copy from before the last restore go, once it is older than `days`: it may hold buyers' data. */
export async function dropOldCopy(database: Dexie, now: string, days: number): Promise<void> {
  const at = await undoableSince(database);
  if (at !== undefined && Date.parse(at) < Date.parse(now) - days * 86_400_000)
    await database.table('keeping').delete(BEFORE);
}

/** Writes the settings of a restore that were not written yet. */
export async function carrySettings(database: Dexie, settings: KeptSettings): Promise<void> {
  const pending: { values: Record<string, unknown> } | undefined = await database
    .table('keeping')
    .get(PENDING);
  if (pending === undefined) return;
  await settings.write(pending.values);
  await database.table('keeping').delete(PENDING);
}

async function hasCarried(database: Dexie, settings: KeptSettings): Promise<boolean> {
  try {
    await carrySettings(database, settings);
    return true;
  } catch {
    return false;
  }
}

function nextRows(
  database: Dexie,
  table: string,
  present: readonly StoredRow[],
  brought: readonly StoredRow[],
  mode: RestoreMode,
): readonly StoredRow[] {
  const isGood = (row: StoredRow): boolean => schemaOf(table)?.safeParse(row).success ?? true;
  const rules = { unique: uniqueIndices(database, table), isGood };
  if (mode === 'merge') return merged(present, brought, rules);
  // Rows that nobody can read stay where they are: another version may read them.
  const stays = present.filter((row) => !isGood(row));
  return stays.length === 0 ? brought : merged(brought, stays, rules);
}
