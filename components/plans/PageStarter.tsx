import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { useChecklists } from '@/components/checklists/use-checklists';
import { Button } from '@/components/ui/Button';
import { startRun } from '@/lib/checklists/run';
import { asksForFacts, type PageSight, pageStartFor } from '@/lib/plans/page-starts';
import type { PageState } from '@/lib/session/page-state';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';

interface PageStarterProps {
  state: PageState;
  tab: number | undefined;
  onStarted(run: string): void;
}

/** Offers the checklist that fits the page in front, unless one about the same thing is under way. */
export function PageStarter({ state, tab, onStarted }: PageStarterProps) {
  const { t, services, settings } = useApp();
  const { database, now, newId, diagnostics } = services;
  const store = useMemo(() => checklistRuns(database, now), [database, now]);
  const open = useLiveQuery(() => store.listOpen(), [store]);
  const facts = useOrderFacts(state.surface, tab);
  const checklists = useChecklists();
  const start = open && pageStartFor({ ...state, facts }, open, now());
  const checklist = checklists.find(({ id }) => id === start?.checklist);
  if (!start || !checklist) return null;
  const thing = start.bound?.value;
  const begin = async (): Promise<void> => {
    const id = newId();
    const hand = { at: now(), by: settings.person };
    const about = start.bound && { note: start.bound.value, bound: start.bound };
    await store.saveRun(startRun(checklist, id, hand, about ?? {}));
    onStarted(id);
  };
  return (
    <Button
      className="w-full justify-start text-start"
      data-page-start={checklist.id}
      icon="play"
      onClick={() =>
        void begin().catch((error: unknown) =>
          diagnostics.report(error, { module: 'plans', id: 'page-start' }),
        )
      }
    >
      {thing
        ? t('plans.pageStart', { name: checklist.name, thing })
        : t('plans.pageStartOne', { name: checklist.name })}
    </Button>
  );
}

/** The facts of the order in front, where the page is one and a rule asks for them. */
function useOrderFacts(surface: string, tab: number | undefined): PageSight['facts'] {
  const { services } = useApp();
  const { client, diagnostics } = services;
  const [facts, setFacts] = useState<PageSight['facts']>();
  useEffect(() => {
    setFacts(undefined);
    if (tab === undefined || !asksForFacts(surface)) return;
    let current = true;
    client.ask(tab, 'page.facts', undefined).then(
      (answer) => current && answer.kind === 'answered' && setFacts(answer.value.facts),
      (error: unknown) => diagnostics.report(error, { module: 'plans', id: 'page-facts' }),
    );
    return () => {
      current = false;
    };
  }, [client, diagnostics, surface, tab]);
  return facts;
}
