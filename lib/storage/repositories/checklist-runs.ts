import Dexie from 'dexie';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { ClerksideDatabase } from '../database';
import type { ChecklistRunRow } from '../rows/checklist-run';
import { checklistRunRow } from '../rows/checklist-run';

/** Runs of checklists. `changeRun` reads and writes in one transaction, so two windows cannot lose each other's tick. */
export interface ChecklistRuns {
  /** The runs of one checklist, newest first, and how many rows could not be read (they stay where they are). */
  listRuns(checklist: string): Promise<{ runs: ChecklistRun[]; unreadable: number }>;
  /** The runs of all checklists that were changed last, at most `most` of them, latest first. */
  listLatest(most: number): Promise<ChecklistRun[]>;
  /** All runs under way, the last changed first; with `most`, those of them that began last. */
  listOpen(most?: number): Promise<ChecklistRun[]>;
  /** What a panel needs of one checklist: its runs under way, the last begun first, and the one finished last. */
  ofChecklist(checklist: string): Promise<CurrentRuns>;
  saveRun(run: ChecklistRun): Promise<void>;
  /** Applies `change` to the stored run. Undefined when there is no such run. */
  changeRun(
    id: string,
    change: (run: ChecklistRun) => ChecklistRun,
  ): Promise<ChecklistRun | undefined>;
  /** Leaves a tombstone. */
  deleteRun(id: string): Promise<void>;
  /** Takes the tombstone away. */
  restoreRun(id: string): Promise<void>;
}

export interface CurrentRuns {
  open: ChecklistRun[];
  last?: ChecklistRun;
  /** Rows among them that could not be read; they stay where they are. */
  unreadable: number;
}

/** @param now ISO time for `updatedAt` and tombstones. */
export function checklistRuns(database: ClerksideDatabase, now: () => string): ChecklistRuns {
  const table = database.checklistRuns;
  const put = async (run: ChecklistRun): Promise<void> => {
    const openSince = run.finishedAt === undefined ? { openSince: run.startedAt } : {};
    await table.put(checklistRunRow.parse({ ...run, ...openSince, updatedAt: now() }));
  };
  return {
    async listRuns(checklist) {
      const { runs, unreadable } = readRuns(
        await table.where('checklist').equals(checklist).toArray(),
      );
      return { runs: runs.sort((a, b) => b.startedAt.localeCompare(a.startedAt)), unreadable };
    },
    async listLatest(most) {
      return readRuns(await table.orderBy('updatedAt').reverse().limit(most).toArray()).runs;
    },
    async listOpen(most = Number.POSITIVE_INFINITY) {
      const rows = await table.orderBy('openSince').reverse().limit(most).toArray();
      return readRuns(rows.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))).runs;
    },
    async ofChecklist(checklist) {
      const [open, last] = await Promise.all([
        table
          .orderBy('openSince')
          .reverse()
          .filter((row) => row.checklist === checklist)
          .toArray(),
        table
          .where('[checklist+finishedAt]')
          .between([checklist, Dexie.minKey], [checklist, Dexie.maxKey])
          .reverse()
          .filter((row) => row.deletedAt === undefined)
          .first(),
      ]);
      const { runs, unreadable } = readRuns(open);
      const ended = readRuns(last === undefined ? [] : [last]);
      return {
        open: runs,
        unreadable: unreadable + ended.unreadable,
        ...(ended.runs[0] && { last: ended.runs[0] }),
      };
    },
    saveRun: put,
    changeRun: (id, change) =>
      database.transaction('rw', table, async () => {
        const row = await table.get(id);
        if (row === undefined || row.deletedAt !== undefined) return undefined;
        const changed = change(toRun(checklistRunRow.parse(row)));
        await put(changed);
        return changed;
      }),
    async deleteRun(id) {
      await table
        .where('id')
        .equals(id)
        .modify((row) => {
          row.deletedAt = now();
          row.updatedAt = now();
          delete row.openSince;
        });
    },
    restoreRun: (id) =>
      database.transaction('rw', table, async () => {
        const row = await table.get(id);
        if (row?.deletedAt !== undefined) await put(toRun(checklistRunRow.parse(row)));
      }),
  };
}

/** The runs in rows that were not deleted, and how many rows are none. */
export function readRuns(stored: readonly unknown[]): { runs: ChecklistRun[]; unreadable: number } {
  const rows = stored.map((row) => checklistRunRow.safeParse(row));
  return {
    runs: rows.flatMap(({ data }) => (data && data.deletedAt === undefined ? [toRun(data)] : [])),
    unreadable: rows.filter(({ success }) => !success).length,
  };
}

function toRun(row: ChecklistRunRow): ChecklistRun {
  const { updatedAt: _changed, deletedAt: _gone, openSince: _open, ...run } = row;
  return run;
}
