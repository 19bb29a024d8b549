import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { Checklist } from '@/lib/checklists/define';
import type { ChecklistRun, Hand } from '@/lib/checklists/run';
import { annotate, finishRun, startRun, tick, untick } from '@/lib/checklists/run';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';

export interface Runs {
  /** Undefined while they are read for the first time. */
  runs: readonly ChecklistRun[] | undefined;
  unreadable: number;
  /** True after a change that could not be saved. */
  failed: boolean;
  start(note: string): void;
  setTick(run: ChecklistRun, step: string, on: boolean): void;
  setNote(run: ChecklistRun, note: string): void;
  finish(run: ChecklistRun): void;
}

/** The runs of one checklist, live across all open panels. */
export function useRuns(checklist: Checklist): Runs {
  const { services, settings } = useApp();
  const { database, now, newId, diagnostics } = services;
  const store = useMemo(() => checklistRuns(database, now), [database, now]);
  const found = useLiveQuery(() => store.listRuns(checklist.id), [store, checklist.id]);
  const [failed, setFailed] = useState(false);

  const attempt = useCallback(
    (work: Promise<unknown>): void => {
      work.then(
        () => setFailed(false),
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
    runs: found?.runs,
    unreadable: found?.unreadable ?? 0,
    failed,
    start: (note) => attempt(store.saveRun(startRun(checklist, newId(), hand(), { note }))),
    setTick: (run, step, on) =>
      attempt(
        store.changeRun(run.id, (stored) =>
          on ? tick(stored, step, hand()) : untick(stored, step, hand()),
        ),
      ),
    setNote: (run, note) =>
      attempt(store.changeRun(run.id, (stored) => annotate(stored, note, hand()))),
    finish: (run) => attempt(store.changeRun(run.id, (stored) => finishRun(stored, hand()))),
  };
}
