import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';

/**
 * Tells the background when a run that is due is started, finished or put off in this panel: the badge follows at once.
 * It says so when the panel opens, too, which finds what a changed clock or a lost alarm has left behind.
 */
export function KeeperNews() {
  const { services } = useApp();
  const { database, now, wakeKeeper } = services;
  const store = useMemo(() => checklistRuns(database, now), [database, now]);
  const due = useLiveQuery(async () => {
    const open = await store.listOpen();
    const told = open.map(({ id, dueAt, pausedAt }) => `${id} ${dueAt ?? ''} ${pausedAt ?? ''}`);
    return told.toSorted().join();
  }, [store]);
  useEffect(() => {
    if (due !== undefined) wakeKeeper();
  }, [due, wakeKeeper]);
  return null;
}
