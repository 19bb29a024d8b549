import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { ChecklistRun } from '@/lib/checklists/run';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';

/** Enough for what is under way and was used last; each checklist shows all of its own runs. */
const MOST = 500;

/** The runs changed last, of all checklists, live; undefined while they are read for the first time. */
export function useLatestRuns(): readonly ChecklistRun[] | undefined {
  const { services } = useApp();
  const { database, now } = services;
  const store = useMemo(() => checklistRuns(database, now), [database, now]);
  return useLiveQuery(() => store.listLatest(MOST), [store]);
}
