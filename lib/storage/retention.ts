import type Dexie from 'dexie';
import type { StoredRow } from './backup/format';
import { backedUp } from './backup/tables';
import { withoutBuyerData } from './buyer-data';

const DAY_MS = 86_400_000;

/**
 * Clears buyers' data from every row that was not changed for `days`; the row itself stays. All in one transaction.
 * @param now ISO time
 * @returns how many rows were changed
 */
export function clearBuyerData(database: Dexie, now: string, days: number): Promise<number> {
  const names = backedUp(database);
  const limit = new Date(Date.parse(now) - days * DAY_MS).toISOString();
  return database.transaction('rw', names, async () => {
    let changed = 0;
    for (const name of names) changed += await clearTable(database, name, limit);
    return changed;
  });
}

async function clearTable(database: Dexie, name: string, limit: string): Promise<number> {
  const table = database.table(name);
  const old = table.schema.idxByName.updatedAt
    ? table.where('updatedAt').below(limit)
    : table.filter((row: StoredRow) => String(row.updatedAt ?? '') < limit);
  const put: StoredRow[] = [];
  await old.each((row: StoredRow) => {
    const left = withoutBuyerData(name, row);
    if (left !== row) put.push(moved(left));
  });
  await table.bulkPut(put);
  return put.length;
}

/**
 * The row as changed a millisecond later: so it wins over its older self when a backup is merged, and still stands
 * where it stood among all others.
 */
function moved(row: StoredRow): StoredRow {
  const at = Date.parse(String(row.updatedAt));
  return { ...row, updatedAt: new Date(at + 1).toISOString() };
}
