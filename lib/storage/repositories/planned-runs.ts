import type { ChecklistRun } from '@/lib/checklists/run';
import type { ClerksideDatabase } from '../database';
import { checklistRunRow } from '../rows/checklist-run';

/** Runs as plans start them. */
export interface PlannedRuns {
  /** True when the plan has started that day's run before, even if she has deleted it since. */
  hasStarted(plan: string, occurrence: string): Promise<boolean>;
  /** Adds a new run; false when another window or wake was quicker: a plan starts each of its days once. */
  addOnce(run: ChecklistRun): Promise<boolean>;
}

/** @param now ISO time for `updatedAt`. */
export function plannedRuns(database: ClerksideDatabase, now: () => string): PlannedRuns {
  const table = database.checklistRuns;
  return {
    async hasStarted(plan, occurrence) {
      return (await table.where('[plan+occurrence]').equals([plan, occurrence]).count()) > 0;
    },
    async addOnce(run) {
      try {
        await table.add(
          checklistRunRow.parse({ ...run, openSince: run.startedAt, updatedAt: now() }),
        );
        return true;
      } catch (error) {
        if (error instanceof Error && error.name === 'ConstraintError') return false;
        throw error;
      }
    },
  };
}
