import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { ChecklistRun } from '@/lib/checklists/run';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';

/** Runs under way that are read; whoever has more finds them in the history. */
const MOST_OPEN = 200;
/** Enough to name the checklists used last. */
const MOST_LATEST = 30;

/**
 * The runs under way and those changed last, of all checklists, live; undefined while they are read for the first
 * time. However many runs there are, only these are read.
 */
export function useLatestRuns(): readonly ChecklistRun[] | undefined {
  const { services } = useApp();
  const { database, now } = services;
  const store = useMemo(() => checklistRuns(database, now), [database, now]);
  return useLiveQuery(async () => {
    const [open, latest] = await Promise.all([
      store.listOpen(MOST_OPEN),
      store.listLatest(MOST_LATEST),
    ]);
    return [...new Map([...open, ...latest].map((run) => [run.id, run])).values()];
  }, [store]);
}
