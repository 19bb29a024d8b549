import type Dexie from 'dexie';
import type { DBCore, DBCoreTable, DBCoreTransaction } from 'dexie';

/** `full`: the disk had no room for a change, which was not made. `written`: a change was. */
export type WriteState = 'full' | 'written';

/** True when the browser had no room; Dexie wraps what it threw. */
export function isDiskFull(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Object && depth < 4; depth += 1) {
    const { name, inner } = at as { name?: unknown; inner?: unknown };
    if (name === 'QuotaExceededError') return true;
    at = inner;
  }
  return false;
}

/** Tells of each change, whoever makes it, whether it was written. To be called before the database is opened. */
export function tellWrites(database: Dexie, tell: (state: WriteState) => void): void {
  database.use({
    stack: 'dbcore',
    name: 'tell-writes',
    create: (down): DBCore => ({
      ...down,
      transaction(tables, mode, options) {
        const transaction = down.transaction(tables, mode, options);
        if (mode === 'readwrite') listen(transaction, tell);
        return transaction;
      },
      table: (name): DBCoreTable => {
        const table = down.table(name);
        return {
          ...table,
          mutate: (request) =>
            table.mutate(request).then(
              (response) => {
                if (Object.values(response.failures).some(isDiskFull)) tell('full');
                return response;
              },
              (error: unknown) => {
                if (isDiskFull(error)) tell('full');
                throw error;
              },
            ),
        };
      },
    }),
  });
}

/** Room is often found wanting only when all is to be written at the end. */
function listen(transaction: DBCoreTransaction, tell: (state: WriteState) => void): void {
  const real = transaction as unknown as IDBTransaction;
  real.addEventListener('complete', () => tell('written'));
  real.addEventListener('abort', () => {
    if (isDiskFull(real.error)) tell('full');
  });
}
