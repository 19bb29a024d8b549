import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { OwnChecklist } from '@/lib/checklists/own/own';
import { unsavedLists } from '@/lib/checklists/own/unsaved';
import type { StoredOwn } from '@/lib/storage/repositories/own-checklists';
import { useOwnLists, useOwnStore } from '../use-own-lists';
import { Editing, type EditingState } from './editing';
import { lockOf } from './use-recovery';

/** One list while it is edited, what is stored of it, and what she sees. */
export interface UsedEditing extends EditingState {
  editing: Editing;
  /** The stored version; undefined before the first save and after a deletion. */
  stored: StoredOwn | undefined;
}

/** @param seen version of the list that is stored; absent for a new one */
export function useEditing(list: OwnChecklist, seen: string | undefined): UsedEditing {
  const { services } = useApp();
  const store = useOwnStore();
  const { diagnostics } = services;
  const [editing] = useState(
    () =>
      new Editing(list, seen, store.saveOwn, unsavedLists(window.localStorage), (error) =>
        diagnostics.report(error, { module: 'checklists', id: 'own' }),
      ),
  );
  const state = useSyncExternalStore(editing.subscribe, editing.snapshot);
  const all = useOwnLists();
  const stored = all?.lists.find((one) => one.list.id === list.id);
  useEffect(() => {
    if (all !== undefined) editing.hear(stored);
  }, [all, stored, editing]);

  useEffect(() => {
    // As long as it is held, no other window takes what is unsaved here for left behind.
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    void navigator.locks.request(lockOf(list.id), () => held);
    return () => release();
  }, [list.id]);

  const isSafe = state.status === 'saved' || state.status === 'saving';
  useEffect(() => {
    if (isSafe) return;
    // What is not stored would be lost with the tab: the browser asks first.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSafe]);
  return { ...state, editing, stored };
}
