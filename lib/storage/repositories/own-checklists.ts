import type { OwnChecklist } from '@/lib/checklists/own/own';
import type { ClerksideDatabase } from '../database';
import { type ChecklistRow, checklistRow } from '../rows/checklist';

/** A list and the version of it that is stored. */
export interface StoredOwn {
  list: OwnChecklist;
  /** Differs after each change, whoever made it. */
  updatedAt: string;
}

/**
 * What became of a change. `changed`: another window was first, and `stored` is what it left; `gone`: it was deleted.
 * In both cases nothing was written.
 */
export type Saved =
  | { kind: 'saved'; updatedAt: string }
  | { kind: 'changed'; stored: StoredOwn }
  | { kind: 'gone' };

/** Her own checklists. */
export interface OwnChecklists {
  /** By name; and how many rows could not be read (they stay where they are). */
  listOwn(): Promise<{ lists: StoredOwn[]; unreadable: number }>;
  /**
   * Stores a list that was read as version `seen`; absent for a new one.
   * @throws where the list is none, or the browser has no room; then nothing was written.
   */
  saveOwn(list: OwnChecklist, seen?: string): Promise<Saved>;
  /** Stores lists from a file, all or none, over those of the same id. */
  takeIn(lists: readonly OwnChecklist[]): Promise<void>;
  /** Leaves a tombstone, which {@link restoreOwn} brings back to life. */
  deleteOwn(id: string): Promise<void>;
  restoreOwn(id: string): Promise<void>;
}

/** @param now ISO time. */
export function ownChecklists(database: ClerksideDatabase, now: () => string): OwnChecklists {
  const table = database.checklists;
  const mark = (id: string, isDeleted: boolean): Promise<void> =>
    database.transaction('rw', table, async () => {
      const stored = await table.get(id);
      if (stored === undefined) return;
      const { deletedAt: _before, ...row } = stored;
      const updatedAt = later(now(), row.updatedAt);
      await table.put({ ...row, updatedAt, ...(isDeleted && { deletedAt: updatedAt }) });
    });
  return {
    async listOwn() {
      const rows = (await table.toArray()).map((row) => checklistRow.safeParse(row));
      const lists = rows.flatMap(({ data }) =>
        data && data.deletedAt === undefined ? [toStored(data)] : [],
      );
      return {
        lists: lists.sort((a, b) => a.list.name.localeCompare(b.list.name)),
        unreadable: rows.filter(({ success }) => !success).length,
      };
    },
    saveOwn: (list, seen) =>
      database.transaction('rw', table, async (): Promise<Saved> => {
        const stored = await table.get(list.id);
        const isThere = stored !== undefined && stored.deletedAt === undefined;
        if (isThere && stored.updatedAt !== seen)
          return { kind: 'changed', stored: toStored(checklistRow.parse(stored)) };
        if (!isThere && seen !== undefined) return { kind: 'gone' };
        const updatedAt = later(now(), stored?.updatedAt);
        await table.put(checklistRow.parse({ ...list, updatedAt }));
        return { kind: 'saved', updatedAt };
      }),
    takeIn: (lists) =>
      database.transaction('rw', table, async () => {
        for (const list of lists) {
          const updatedAt = later(now(), (await table.get(list.id))?.updatedAt);
          await table.put(checklistRow.parse({ ...list, updatedAt }));
        }
      }),
    deleteOwn: (id) => mark(id, true),
    restoreOwn: (id) => mark(id, false),
  };
}

/** Two changes within one millisecond are two versions nevertheless. */
function later(now: string, before: string | undefined): string {
  if (before === undefined || now > before) return now;
  return new Date(Date.parse(before) + 1).toISOString();
}

function toStored(row: ChecklistRow): StoredOwn {
  const { updatedAt, deletedAt: _gone, ...list } = row;
  return { list, updatedAt };
}
