import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { usePage } from '@/components/app/use-page';
import type { Seen } from '@/lib/checklists/log';
import { surfacesWanted } from '@/lib/checklists/proving/proven';
import { tickRuns } from '@/lib/checklists/proving/prover';
import { type ChecklistRun, tick } from '@/lib/checklists/run';
import type { PageEvidence } from '@/lib/session/page-evidence';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { useChecklists } from './use-checklists';

interface Proofs {
  /** How the page in front stands; undefined where there is none, or nobody asks. */
  page: PageEvidence | undefined;
  /** She says that a page which does not name its product or order is the one of the run. */
  confirm(run: ChecklistRun, step: string, seen: Seen): void;
}

const ProofsContext = createContext<Proofs>({ page: undefined, confirm: () => undefined });

/**
 * While a panel is open it looks itself at the page in front, and ticks what that proves. It also tells the pages
 * which of them runs wait for, so that steps tick on after the panel was closed.
 */
export function ProofsProvider({ children }: { children: ReactNode }) {
  const { services, settings } = useApp();
  const { database, now, diagnostics, wantProofs } = services;
  const { selfTicking, person } = settings;
  const { view } = usePage('page.evidence');
  const page = view.kind === 'answered' ? view.value : undefined;
  const checklists = useChecklists();
  const store = useMemo(() => checklistRuns(database, now), [database, now]);
  const runs = useLiveQuery(() => store.listOpen(), [store]);

  useEffect(() => {
    // Without any checklist they are still being read: nothing can be said of what runs wait for.
    if (runs === undefined || checklists.length === 0) return;
    const work = async (): Promise<void> => {
      await wantProofs(selfTicking ? surfacesWanted(runs, checklists) : []);
      if (selfTicking && page) await tickRuns({ ...store, now }, page, runs, checklists, person);
    };
    work().catch((error: unknown) =>
      diagnostics.report(error, { module: 'checklists', id: 'proofs' }),
    );
  }, [runs, page, checklists, store, selfTicking, person, now, wantProofs, diagnostics]);

  const proofs = useMemo<Proofs>(
    () => ({
      page,
      confirm: ({ id }, step, seen) => {
        // Who says so stands in the log beside it.
        const facts = { ...seen.facts, subject: 'said by hand' };
        store
          .changeRun(id, (run) => tick(run, step, { at: now(), by: person }, { ...seen, facts }))
          .catch((error: unknown) =>
            diagnostics.report(error, { module: 'checklists', id: 'proofs' }),
          );
      },
    }),
    [page, store, now, person, diagnostics],
  );
  return <ProofsContext value={proofs}>{children}</ProofsContext>;
}

/** The page in front, as far as it concerns the proofs of steps. */
export function useProofs(): Proofs {
  return useContext(ProofsContext);
}
