import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { type Appeal, startAppeal } from '@/lib/appeals/appeal';
import { type Appeals, appeals } from '@/lib/storage/repositories/appeals';

/** The store of appeals. */
function useAppealStore(): Appeals {
  const { database, now } = useApp().services;
  return useMemo(() => appeals(database, now), [database, now]);
}

/** All appeals, live; `found` is undefined while they are read for the first time. */
export function useAppeals() {
  const { newId, now, diagnostics } = useApp().services;
  const store = useAppealStore();
  const found = useLiveQuery(() => store.list(), [store]);
  const [failed, setFailed] = useState(false);
  const attempt = async <T>(work: Promise<T>): Promise<T | undefined> => {
    try {
      const value = await work;
      setFailed(false);
      return value;
    } catch (error) {
      diagnostics.report(error, { module: 'appeals', id: 'list' });
      setFailed(true);
      return undefined;
    }
  };
  return {
    found,
    failed,
    /** Makes a new one and gives its id. */
    start: async () => (await attempt(store.save(startAppeal(newId(), now()))))?.id,
    remove: (id: string) => attempt(store.remove(id)),
    bringBack: (id: string) => attempt(store.bringBack(id)),
  };
}

/** `changed`: another window wrote it since; what is typed here is not stored over it. */
export type SaveState = 'saved' | 'saving' | 'changed' | 'failed';

/** One appeal being written: every change shows at once and is stored, one after the other. */
export function useDraft(stored: Appeal) {
  const { diagnostics, newId } = useApp().services;
  const store = useAppealStore();
  const [appeal, setAppeal] = useState(stored);
  const [state, setState] = useState<SaveState>('saved');
  // The newest text, the one being written, and the time that the next one has to build on.
  const work = useRef({ wanted: stored, busy: false, since: stored.updatedAt });

  const write = useCallback(async (): Promise<void> => {
    const at = work.current;
    if (at.busy) return;
    at.busy = true;
    try {
      for (let wanted: Appeal | undefined; wanted !== at.wanted; ) {
        wanted = at.wanted;
        const kept = await store.save({ ...wanted, updatedAt: at.since });
        if (kept === undefined) return setState('changed');
        at.since = kept.updatedAt;
      }
      setState('saved');
    } catch (error) {
      diagnostics.report(error, { module: 'appeals', id: 'save' });
      setState('failed');
    } finally {
      at.busy = false;
    }
  }, [store, diagnostics]);

  const change = useCallback(
    (apply: (appeal: Appeal) => Appeal): void => {
      const next = apply(work.current.wanted);
      work.current.wanted = next;
      setAppeal(next);
      setState('saving');
      void write();
    },
    [write],
  );
  return {
    appeal,
    state,
    change,
    again: () => void write(),
    /** Stores what is typed here as an appeal of its own. */
    keepCopy: () => store.save({ ...work.current.wanted, id: newId() }),
  };
}
