import type Dexie from 'dexie';
import { settingsWithoutBuyerData, withoutBuyerData } from '../buyer-data';
import { SCHEMA_VERSIONS } from '../schema';
import type { Backup, StoredRow } from './format';
import { BACKUP_FORMAT, digestsOf } from './format';
import { backedUp, schemaOf } from './tables';

/** What a backup needs to know besides the database. */
export interface BackupOptions {
  /** True to take buyers' data along; they are left out unless she asks for them. */
  buyerData: boolean;
  /** Settings and word lists, by their keys (lib/settings/kept.ts). */
  settings: Readonly<Record<string, unknown>>;
  /** ISO time. */
  now: string;
  /** Version of the extension. */
  version: string;
}

/** Everything in an open database, as it was at one moment. */
export async function makeBackup(database: Dexie, options: BackupOptions): Promise<Backup> {
  const names = backedUp(database);
  const read = await readTables(database, names);
  const tables: Record<string, readonly StoredRow[]> = {};
  const unreadable: Record<string, readonly unknown[]> = {};
  for (const [name, rows] of Object.entries(read)) {
    const schema = schemaOf(name);
    const isGood = (row: unknown): boolean => schema?.safeParse(row).success ?? true;
    const good = rows.filter(isGood);
    tables[name] = options.buyerData ? good : good.map((row) => withoutBuyerData(name, row));
    // A row that cannot be read cannot be searched for buyers' data either.
    const bad = options.buyerData ? rows.filter((row) => !isGood(row)) : [];
    if (bad.length > 0) unreadable[name] = bad;
  }
  const settings = options.buyerData
    ? options.settings
    : settingsWithoutBuyerData(options.settings);
  return seal({ tables, unreadable, schema: latestVersion(), ...options, settings });
}

/** Rows of any schema as a backup, with its counts and digests. */
export async function seal({
  tables,
  unreadable = {},
  schema,
  buyerData,
  settings,
  now,
  version,
}: BackupOptions & Pick<Backup, 'tables' | 'schema'> & Partial<Backup>): Promise<Backup> {
  // Through JSON once: what JSON does not hold must not be in the digest either.
  const plain = JSON.parse(JSON.stringify({ tables, unreadable, settings })) as Pick<
    Backup,
    'tables' | 'unreadable' | 'settings'
  >;
  const counts = Object.entries(plain.tables).map(([name, rows]) => [name, rows.length]);
  return {
    clerkside: 'backup',
    format: BACKUP_FORMAT,
    schema,
    made: now,
    version,
    buyerData,
    ...plain,
    counts: Object.fromEntries(counts),
    digests: await digestsOf(plain),
  };
}

/** All rows of some tables in one transaction, so that they fit each other. */
export function readTables(
  database: Dexie,
  names: readonly string[],
): Promise<Record<string, StoredRow[]>> {
  return database.transaction('r', names, async () => {
    const read = await Promise.all(
      names.map(async (name) => [name, await database.table(name).toArray()] as const),
    );
    return Object.fromEntries(read);
  });
}

/** The schema version of this extension. */
export function latestVersion(): number {
  return SCHEMA_VERSIONS.at(-1)?.version ?? 0;
}
