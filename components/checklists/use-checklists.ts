import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { type ShownChecklist, showBuiltIn } from '@/lib/checklists/shown';

/** All checklists in her language, in the order in which they are picked. */
export function useChecklists(): readonly ShownChecklist[] {
  const { locale } = useApp();
  return useMemo(() => CHECKLISTS.map((checklist) => showBuiltIn(checklist, locale)), [locale]);
}
