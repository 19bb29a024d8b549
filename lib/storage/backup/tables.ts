import type Dexie from 'dexie';
import type { IndexSpec } from 'dexie';
import type { z } from '@/lib/zod';
import { ROWS } from '../rows';
import type { StoredRow } from './format';

/** Tables that no backup holds, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  keeping:
    'what the extension notes about itself: a folder that only this browser may open, the copy before a restore',
};

/** The names of the tables that are backed up, whatever tables this version of the database has. */
export function backedUp(database: Dexie): string[] {
  return database.tables.map(({ name }) => name).filter((name) => !Object.hasOwn(LEFT_OUT, name));
}

/** What a row of a table has to be; undefined for a table whose rows nobody has described. */
export function schemaOf(table: string): z.ZodType | undefined {
  return Object.hasOwn(ROWS, table) ? ROWS[table as keyof typeof ROWS] : undefined;
}

/** The indices of a table of which no two rows may have the same key. */
export function uniqueIndices(database: Dexie, table: string): readonly IndexSpec[] {
  return database.table(table).schema.indexes.filter(({ unique }) => unique === true);
}

/** The key that a row has in an index, as text; undefined where the row is not in it. */
export function keyIn(row: StoredRow, { keyPath }: IndexSpec): string | undefined {
  const parts = pathsOf(keyPath).map((path) => valueAt(row, path));
  return parts.some((part) => part === undefined) ? undefined : JSON.stringify(parts);
}

/** The fields an index is made of. */
export function pathsOf(keyPath: IndexSpec['keyPath']): readonly string[] {
  return keyPath === undefined ? [] : [keyPath].flat();
}

function valueAt(row: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      row,
    );
}
