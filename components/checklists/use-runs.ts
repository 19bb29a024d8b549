import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Bound } from '@/lib/checklists/bound';
import type { Checklist } from '@/lib/checklists/define';
import type { ChecklistRun, Hand } from '@/lib/checklists/run';
import { startRun } from '@/lib/checklists/run';
import { type CurrentRuns, checklistRuns } from '@/lib/storage/repositories/checklist-runs';

/** What is done to the stored run, by whom and when. */
export type Change = (run: ChecklistRun, hand: Hand) => ChecklistRun;

export interface Runs {
  /** Undefined while they are read for the first time. */
  current: CurrentRuns | undefined;
  /** True after a change that could not be saved. */
  failed: boolean;
  /** @param started called with the new run's id when it is saved */
  start(note: string, bound: Bound | undefined, started: (id: string) => void): void;
  change(run: ChecklistRun, change: Change): void;
  remove(run: ChecklistRun): void;
  restore(run: ChecklistRun): void;
}

/** The runs of one checklist, live across all open panels. */
export function useRuns(checklist: Checklist): Runs {
  const { services, settings } = useApp();
  const { database, now, newId, diagnostics } = services;
  const store = useMemo(() => checklistRuns(database, now), [database, now]);
  const current = useLiveQuery(() => store.ofChecklist(checklist.id), [store, checklist.id]);
  const [failed, setFailed] = useState(false);

  const attempt = useCallback(
    (work: Promise<unknown>, then?: () => void): void => {
      work.then(
        () => {
          setFailed(false);
          then?.();
        },
        (error: unknown) => {
          diagnostics.report(error, { module: 'checklists', id: checklist.id });
          setFailed(true);
        },
      );
    },
    [diagnostics, checklist.id],
  );

  const hand = (): Hand => ({ at: now(), by: settings.person });
  return {
    current,
    failed,
    start: (note, bound, started) => {
      const run = startRun(checklist, newId(), hand(), { note, ...(bound && { bound }) });
      attempt(store.saveRun(run), () => started(run.id));
    },
    change: (run, change) => attempt(store.changeRun(run.id, (stored) => change(stored, hand()))),
    remove: (run) => attempt(store.deleteRun(run.id)),
    restore: (run) => attempt(store.restoreRun(run.id)),
  };
}
