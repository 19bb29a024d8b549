import Dexie from 'dexie';
import type { DatabaseOptions } from '../database';
import type { Backup, StoredRow } from './format';
import { readTables, seal } from './make-backup';
import { LEFT_OUT } from './tables';

/**
 * Everything in a database that this version cannot open, as it lies there: opened at whatever version it has, only
 * to be read. Once the extension can open it again, or on another computer, the file is restored like any backup.
 * @throws what the browser throws where it lets nobody in
 */
export async function rescue(
  {
    name = 'clerkside',
    indexedDB,
    IDBKeyRange,
  }: Pick<DatabaseOptions, 'name' | 'indexedDB' | 'IDBKeyRange'>,
  about: { settings: Backup['settings']; now: string; version: string },
): Promise<Backup> {
  const api = indexedDB && IDBKeyRange ? { indexedDB, IDBKeyRange } : {};
  // Without a schema Dexie takes the database as it finds it.
  const database = new Dexie(name, { ...api, autoOpen: false });
  try {
    await database.open();
    const names = database.tables.map((table) => table.name);
    const tables: Record<string, StoredRow[]> = await readTables(
      database,
      names.filter((table) => !Object.hasOwn(LEFT_OUT, table)),
    );
    return await seal({ ...about, tables, schema: Math.floor(database.verno), buyerData: true });
  } finally {
    database.close();
  }
}
