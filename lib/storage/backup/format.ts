import { z } from '@/lib/zod';

/** The one format there is; a file of a later one is refused. */
export const BACKUP_FORMAT = 1;

/** More than any real backup: 20,000 runs with their logs are about 60 MB unpacked, 4 MB packed. */
export const MOST_PACKED = 64 * 1024 * 1024;
export const MOST_UNPACKED = 256 * 1024 * 1024;
/** Rows are at most about six deep. */
export const DEEPEST = 24;

/** A row as it lies in a table. */
export type StoredRow = Record<string, unknown> & { id: string };
/** Rows by the name of their table. */
export type Tables = Record<string, readonly StoredRow[]>;

/** All that she has saved, in one value that JSON can hold. */
export interface Backup {
  clerkside: 'backup';
  format: typeof BACKUP_FORMAT;
  /** Version of the schema that the rows have. */
  schema: number;
  /** ISO time. */
  made: string;
  /** Version of the extension that made it. */
  version: string;
  /** False where buyers' data was left out. */
  buyerData: boolean;
  tables: Tables;
  /** Rows that this version could not read: kept for repair, not restored. */
  unreadable: Readonly<Record<string, readonly unknown[]>>;
  /** Settings and word lists, by their keys. */
  settings: Readonly<Record<string, unknown>>;
  counts: Readonly<Record<string, number>>;
  /** SHA-256 (hex) of the rows of each table as JSON, and of the settings under `settings`. */
  digests: Readonly<Record<string, string>>;
}

/** Under this name the digest of the settings stands beside those of the tables. */
export const SETTINGS_DIGEST = 'settings';

const text = z.string().max(100);
const rows = z.array(z.looseObject({ id: z.string().min(1).max(200) }));

/** What a file must look like before anything in it is believed. */
export const backupFile = z.object({
  clerkside: z.literal('backup'),
  format: z.literal(BACKUP_FORMAT),
  schema: z.int().positive(),
  made: z.iso.datetime(),
  version: text,
  buyerData: z.boolean(),
  tables: z.record(text, rows),
  unreadable: z.record(text, z.array(z.unknown())),
  settings: z.record(text, z.unknown()),
  counts: z.record(text, z.int().nonnegative()),
  digests: z.record(text, z.string().regex(/^[0-9a-f]{64}$/)),
});

/** SHA-256 (hex) of a value as JSON. */
export async function digestOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest of each table and of the settings, as a backup carries them. */
export async function digestsOf(
  backup: Pick<Backup, 'tables' | 'settings'>,
): Promise<Record<string, string>> {
  const parts = [...Object.entries(backup.tables), [SETTINGS_DIGEST, backup.settings] as const];
  const digests = parts.map(async ([name, part]) => [name, await digestOf(part)] as const);
  return Object.fromEntries(await Promise.all(digests));
}
