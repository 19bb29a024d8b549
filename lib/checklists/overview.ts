import type { ChecklistRun } from './run';

/** When a run was last worked on: started, ticked or finished (ISO time). */
export function lastUsed(run: ChecklistRun): string {
  return [run.startedAt, run.finishedAt ?? '', ...Object.values(run.ticks)].reduce((a, b) =>
    a > b ? a : b,
  );
}

/** The runs under way, the last used first. */
export function openRuns(runs: readonly ChecklistRun[]): ChecklistRun[] {
  return byUse(runs).filter((run) => run.finishedAt === undefined);
}

/** Ids of the checklists used last, each once, the latest first. */
export function recentChecklists(runs: readonly ChecklistRun[], most: number): string[] {
  return [...new Set(byUse(runs).map((run) => run.checklist))].slice(0, most);
}

function byUse(runs: readonly ChecklistRun[]): ChecklistRun[] {
  return runs.toSorted((a, b) => lastUsed(b).localeCompare(lastUsed(a)));
}
