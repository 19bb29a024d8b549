import { ClerksideDatabase } from '../database';
import type { StoredRow, Tables } from './format';
import { backedUp, keyIn, schemaOf, uniqueIndices } from './tables';

/** The first row that does not fit. */
export interface RowProblem {
  /** `row`: it is not what a row of its table has to be. `twice`: another row has its id or its place. */
  reason: 'row' | 'twice';
  where: { table: string; row: number; field?: string };
}

/** The rows as they will be stored, each as its table wants it; every table of the database is there. */
export function checkedRows(tables: Tables): { tables: Tables } | RowProblem {
  // Not opened: it only tells the tables and indices of this version.
  const shape = new ClerksideDatabase();
  const checked: Record<string, readonly StoredRow[]> = {};
  for (const table of backedUp(shape)) {
    const rows = tables[table] ?? [];
    const good: StoredRow[] = [];
    for (const [at, row] of rows.entries()) {
      const parsed = schemaOf(table)?.safeParse(row);
      if (parsed?.success === false) {
        const field = parsed.error.issues[0]?.path.join('.') ?? '';
        return { reason: 'row', where: { table, row: at + 1, field } };
      }
      good.push((parsed?.data as StoredRow | undefined) ?? row);
    }
    const twice = firstTwice(shape, table, good);
    if (twice !== undefined) return { reason: 'twice', where: { table, row: twice + 1 } };
    checked[table] = good;
  }
  return { tables: checked };
}

/** Position of the first row whose id, or place in a unique index, a row before it has. */
function firstTwice(
  shape: ClerksideDatabase,
  table: string,
  rows: readonly StoredRow[],
): number | undefined {
  const indices = uniqueIndices(shape, table);
  const taken = new Set<string>();
  const at = rows.findIndex((row) => {
    const keys = [`id ${row.id}`];
    for (const index of indices) {
      const key = keyIn(row, index);
      if (key !== undefined) keys.push(`${index.name} ${key}`);
    }
    const isTaken = keys.some((key) => taken.has(key));
    for (const key of keys) taken.add(key);
    return isTaken;
  });
  return at < 0 ? undefined : at;
}
