import type { Transaction } from 'dexie';

/** One released shape of the database. `upgrade` runs once on data of the version before. */
export interface SchemaVersion {
  version: number;
  /** Dexie's notation; only what changed since the version before. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** All released versions, oldest first. */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = Object.values(
  import.meta.glob<SchemaVersion>('./versions/v*.ts', { eager: true, import: 'default' }),
).sort((a, b) => a.version - b.version);
