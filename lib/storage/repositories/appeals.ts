import type { Appeal } from '@/lib/appeals/appeal';
import type { ClerksideDatabase } from '../database';
import { appealRow } from '../rows/appeal';

/** Plans of action. */
export interface Appeals {
  /** All of them, the last changed first, and how many rows could not be read (they stay where they are). */
  list(): Promise<{ appeals: Appeal[]; unreadable: number }>;
  /**
   * Stores `appeal` as it was changed from the state of `appeal.updatedAt`, and gives it as stored.
   * Undefined, and nothing is written, where another window has changed it since.
   */
  save(appeal: Appeal): Promise<Appeal | undefined>;
  /** Leaves a tombstone. */
  remove(id: string): Promise<void>;
  /** Takes a removal back. */
  bringBack(id: string): Promise<void>;
}

/** @param now ISO time. */
export function appeals(database: ClerksideDatabase, now: () => string): Appeals {
  const table = database.appeals;
  return {
    async list() {
      const rows = await table.orderBy('updatedAt').reverse().toArray();
      const read = rows.map((row) => appealRow.safeParse(row));
      return {
        appeals: read.flatMap(({ data }) => {
          if (data === undefined || data.deletedAt !== undefined) return [];
          const { deletedAt: _none, ...appeal } = data;
          return [appeal];
        }),
        unreadable: read.filter(({ success }) => !success).length,
      };
    },
    save: (appeal) =>
      database.transaction('rw', table, async () => {
        const stored = await table.get(appeal.id);
        if (stored !== undefined && stored.updatedAt !== appeal.updatedAt) return undefined;
        const next = { ...appeal, updatedAt: laterThan(appeal.updatedAt, now()) };
        await table.put(appealRow.parse(next));
        return next;
      }),
    async remove(id) {
      await table.update(id, { deletedAt: now(), updatedAt: now() });
    },
    async bringBack(id) {
      await table
        .where('id')
        .equals(id)
        .modify((row) => {
          delete row.deletedAt;
          row.updatedAt = now();
        });
    },
  };
}

/** Two changes within one millisecond have to differ, or the second window would not be noticed. */
function laterThan(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}
