import { useEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { PlanLink, PlanSuggestion } from '@/components/plans/PlanLink';
import { Loading } from '@/components/ui/Notice';
import type { Bound } from '@/lib/checklists/bound';
import { openRuns } from '@/lib/checklists/overview';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { ChecklistPanel } from './ChecklistPanel';
import { ChecklistPicker } from './ChecklistPicker';
import { RunSwitch } from './RunSwitch';
import { useChecklists } from './use-checklists';
import { useLatestRuns } from './use-latest-runs';

interface ChecklistsViewProps {
  /** Origin of the Seller Central page in front, for the links of the steps. */
  origin: string | undefined;
  /** What the page in front is about: offered to runs about such things. */
  offered: readonly Bound[];
  /** The run to show first; absent, or not under way: where she left off. */
  first?: string | undefined;
}

type Choice = 'picker' | { checklist: string; run: string | undefined };

/** The checklists: where she left off, and the way to all others. */
export function ChecklistsView({ origin, offered, first }: ChecklistsViewProps) {
  const { t } = useApp();
  const runs = useLatestRuns();
  const checklists = useChecklists();
  const [choice, setChoice] = useState<Choice>();
  const view = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  // Once only: a run that ends must not be replaced under her hands by the next one under way.
  if (runs !== undefined && checklists.length > 0 && choice === undefined)
    setChoice(whereSheLeftOff(runs, checklists, first));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is what moves the focus
  useEffect(() => {
    if (hasMoved.current) view.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [choice]);
  const go = (next: Choice): void => {
    hasMoved.current = true;
    setChoice(next);
  };

  if (runs === undefined || choice === undefined) return <Loading label={t('common.loading')} />;
  const chosen = choice === 'picker' ? undefined : choice;
  const checklist = checklists.find(({ id }) => id === chosen?.checklist);
  return (
    <div ref={view}>
      {checklist ? (
        <>
          <ChecklistPanel
            checklist={checklist}
            key={`${checklist.id} ${chosen?.run}`}
            offered={offered}
            onBack={() => go('picker')}
            onStarted={(run) => go({ checklist: checklist.id, run })}
            origin={origin}
            others={(current) => (
              <RunSwitch
                checklists={checklists}
                current={current}
                onOpen={({ id }, run) => go({ checklist: id, run })}
                runs={runs}
              />
            )}
            run={chosen?.run}
          />
          <PlanLink checklist={checklist.id} />
        </>
      ) : (
        <>
          <ChecklistPicker
            checklists={checklists}
            onOpen={({ id }, run) => go({ checklist: id, run })}
            runs={runs}
          />
          <PlanSuggestion />
        </>
      )}
    </div>
  );
}

function whereSheLeftOff(
  runs: readonly ChecklistRun[],
  checklists: readonly ShownChecklist[],
  first: string | undefined,
): Choice {
  const open = openRuns(runs).filter(({ checklist }) =>
    checklists.some(({ id }) => id === checklist),
  );
  const last = open.find(({ id }) => id === first) ?? open[0];
  return last ? { checklist: last.checklist, run: last.id } : 'picker';
}
