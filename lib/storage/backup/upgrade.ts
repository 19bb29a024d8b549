import type { DatabaseOptions } from '../database';
import { ClerksideDatabase } from '../database';
import type { SchemaVersion } from '../schema';
import { SCHEMA_VERSIONS } from '../schema';
import type { StoredRow, Tables } from './format';
import { latestVersion, readTables } from './make-backup';
import { backedUp } from './tables';

/** A database that is there only while a backup of an older version is brought up. */
const SCRATCH = 'clerkside-older-backup';

/** Rows at the latest version, or why they could not be brought there. */
export type BroughtUp =
  | { tables: Tables }
  | { refused: 'notOurs' | 'twice' | 'upgrade'; table?: string };

type Api = Pick<DatabaseOptions, 'indexedDB' | 'IDBKeyRange'>;

/**
 * Rows of schema version `schema` as this version has them. They go through a database of that version, which is
 * then opened at the latest: the upgrades are the very ones that her own data went through.
 */
export async function broughtUp(
  tables: Tables,
  schema: number,
  api: Api,
  versions: readonly SchemaVersion[] = SCHEMA_VERSIONS,
): Promise<BroughtUp> {
  const known = new ClerksideDatabase({
    ...api,
    name: SCRATCH,
    versions: versions.filter(({ version }) => version <= schema),
  });
  const names = new Set(backedUp(known));
  const stranger = Object.keys(tables).find((name) => !names.has(name));
  if (stranger !== undefined) return { refused: 'notOurs', table: stranger };
  if (schema === latestVersion()) return { tables };
  try {
    return await throughDatabase(
      known,
      tables,
      new ClerksideDatabase({ ...api, name: SCRATCH, versions }),
    );
  } finally {
    await known.delete();
  }
}

async function throughDatabase(
  older: ClerksideDatabase,
  tables: Tables,
  latest: ClerksideDatabase,
): Promise<BroughtUp> {
  await older.delete();
  await older.open();
  for (const [table, rows] of Object.entries(tables)) {
    const isIn = await fill(older, table, rows);
    if (!isIn) return { refused: 'twice', table };
  }
  older.close();
  try {
    await latest.open();
    return { tables: await readTables(latest, backedUp(latest)) };
  } catch {
    return { refused: 'upgrade' };
  } finally {
    latest.close();
  }
}

/** False where two rows claim the same place. */
async function fill(
  database: ClerksideDatabase,
  table: string,
  rows: readonly StoredRow[],
): Promise<boolean> {
  try {
    await database.table(table).bulkAdd(rows);
    return true;
  } catch (error) {
    if (error instanceof Error && /BulkError|ConstraintError/.test(error.name)) return false;
    throw error;
  }
}
