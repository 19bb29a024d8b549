import { useEffect, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { duplicateOf, type NewId } from '@/lib/checklists/own/own';
import { isEqual, type Unsaved, unsavedLists } from '@/lib/checklists/own/unsaved';
import type { Locale } from '@/lib/i18n';
import type { OwnChecklists } from '@/lib/storage/repositories/own-checklists';
import { useOwnStore } from '../use-own-lists';

/** Name of the lock that an editor holds on its list: what is unsaved there is that editor's business. */
export const lockOf = (id: string): string => `clerkside-own-${id}`;

/**
 * Stores what a closed tab has left unsaved.
 * @returns the names of lists that had to be kept as copies, because another window has changed the list since
 */
export function useRecovery(): readonly string[] {
  const { services, locale } = useApp();
  const store = useOwnStore();
  const [copies, setCopies] = useState<readonly string[]>([]);
  const { newId, diagnostics } = services;
  useEffect(() => {
    const notes = unsavedLists(window.localStorage);
    for (const unsaved of notes.all()) {
      const { id } = unsaved.list;
      const work = ifNotEdited(id, async () => {
        const copy = await recover(unsaved, store, locale, newId);
        notes.clear(id);
        if (copy !== undefined) setCopies((before) => [...before, copy]);
      });
      work.catch((error: unknown) =>
        diagnostics.report(error, { module: 'checklists', id: 'own' }),
      );
    }
  }, [store, locale, newId, diagnostics]);
  return copies;
}

async function ifNotEdited(id: string, work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) =>
    lock === null ? undefined : work(),
  );
}

/** The name of the copy that was made, if one had to be. */
async function recover(
  { list, seen, sent }: Unsaved,
  store: OwnChecklists,
  locale: Locale,
  newId: NewId,
): Promise<string | undefined> {
  const saved = await store.saveOwn(list, seen);
  if (saved.kind === 'saved') return undefined;
  if (saved.kind === 'changed') {
    const { stored } = saved;
    if (isEqual(stored.list, list)) return undefined;
    // Nobody else: our own write had arrived before the tab was closed.
    if (isEqual(stored.list, sent)) {
      const again = await store.saveOwn(list, stored.updatedAt);
      if (again.kind === 'saved') return undefined;
    }
  }
  const copy = duplicateOf(list, locale, newId);
  await store.saveOwn(copy);
  return copy.name;
}
