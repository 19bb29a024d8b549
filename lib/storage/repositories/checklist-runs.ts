import type { ChecklistRun } from '@/lib/checklists/run';
import type { ClerksideDatabase } from '../database';
import type { ChecklistRunRow } from '../rows';
import { checklistRunRow } from '../rows';

/** Runs of checklists. `changeRun` reads and writes in one transaction, so two windows cannot lose each other's tick. */
export interface ChecklistRuns {
  /** The runs of one checklist, newest first, and how many rows could not be read (they stay where they are). */
  listRuns(checklist: string): Promise<{ runs: ChecklistRun[]; unreadable: number }>;
  saveRun(run: ChecklistRun): Promise<void>;
  /** Applies `change` to the stored run. Undefined when there is no such run. */
  changeRun(
    id: string,
    change: (run: ChecklistRun) => ChecklistRun,
  ): Promise<ChecklistRun | undefined>;
  /** Leaves a tombstone. */
  deleteRun(id: string): Promise<void>;
}

/** @param now ISO time for `updatedAt` and tombstones. */
export function checklistRuns(database: ClerksideDatabase, now: () => string): ChecklistRuns {
  const table = database.checklistRuns;
  const put = async (run: ChecklistRun): Promise<void> => {
    await table.put(checklistRunRow.parse({ ...run, updatedAt: now() }));
  };
  return {
    async listRuns(checklist) {
      const read = (await table.where('checklist').equals(checklist).toArray()).map((row) =>
        checklistRunRow.safeParse(row),
      );
      const rows = read.flatMap((row) =>
        row.success && row.data.deletedAt === undefined ? [row.data] : [],
      );
      const runs = rows.map(toRun).sort((a, b) => b.startedAt.localeCompare(a.startedAt));
      return { runs, unreadable: read.filter((row) => !row.success).length };
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
      await table.update(id, { deletedAt: now(), updatedAt: now() });
    },
  };
}

function toRun({
  id,
  checklist,
  note,
  ticks,
  startedAt,
  finishedAt,
}: ChecklistRunRow): ChecklistRun {
  return { id, checklist, note, ticks, startedAt, ...(finishedAt !== undefined && { finishedAt }) };
}
