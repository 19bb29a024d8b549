import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import {
  type OwnChecklists,
  ownChecklists,
  type StoredOwn,
} from '@/lib/storage/repositories/own-checklists';

/** Where her own checklists are kept. */
export function useOwnStore(): OwnChecklists {
  const { services } = useApp();
  const { database, now } = services;
  return useMemo(() => ownChecklists(database, now), [database, now]);
}

/** Her own checklists, live across all windows; undefined while they are read for the first time. */
export function useOwnLists(): { lists: readonly StoredOwn[]; unreadable: number } | undefined {
  const store = useOwnStore();
  return useLiveQuery(() => store.listOwn(), [store]);
}
