import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { AREAS } from '@/lib/checklists/define';
import { showOwn } from '@/lib/checklists/own/own';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { type ShownChecklist, showBuiltIn } from '@/lib/checklists/shown';
import { useOwnLists } from './use-own-lists';

/**
 * All checklists in her language, in the order in which they are picked: by area, her own first. Empty while hers
 * are read for the first time: a run of one of them must not look as if its checklist were gone.
 */
export function useChecklists(): readonly ShownChecklist[] {
  const { locale, settings } = useApp();
  const { thresholds } = settings;
  const own = useOwnLists()?.lists;
  const builtIn = useMemo(
    () => CHECKLISTS.map((checklist) => showBuiltIn(checklist, locale, thresholds)),
    [locale, thresholds],
  );
  return useMemo(() => {
    if (own === undefined) return [];
    const all = [...own.map(({ list }) => showOwn(list, locale)), ...builtIn];
    return AREAS.flatMap((area) => all.filter((checklist) => checklist.area === area));
  }, [builtIn, own, locale]);
}
