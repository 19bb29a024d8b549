import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { type Threads, threads } from '@/lib/storage/repositories/threads';
import type { KeptThread } from '@/lib/threads/kept';

/** The conversations that pages have shown, live; undefined while they are read for the first time. */
export function useThreads(): {
  kept: readonly KeptThread[] | undefined;
  /** Changes something; a failure is reported. */
  change(work: (store: Threads) => Promise<void>): void;
} {
  const { database, now, newId, diagnostics } = useApp().services;
  const store = useMemo(() => threads(database, now, newId), [database, now, newId]);
  const kept = useLiveQuery(() => store.listThreads(), [store]);
  const change = (work: (store: Threads) => Promise<void>): void => {
    work(store).catch((error: unknown) =>
      diagnostics.report(error, { module: 'threads', id: 'change' }),
    );
  };
  return { kept, change };
}
