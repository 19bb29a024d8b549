import { useEffect, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Loading } from '@/components/ui/Notice';
import type { Checklist } from '@/lib/checklists/define';
import { openRuns } from '@/lib/checklists/overview';
import { CHECKLISTS } from '@/lib/checklists/registry';
import type { ChecklistRun } from '@/lib/checklists/run';
import { ChecklistPanel } from './ChecklistPanel';
import { ChecklistPicker } from './ChecklistPicker';
import { useLatestRuns } from './use-latest-runs';

interface ChecklistsViewProps {
  /** Origin of the Seller Central page in front, for the links of the steps. */
  origin: string | undefined;
  /** SKU of the page in front: offered as the note of a run about a product. */
  sku: string;
}

type Choice = 'picker' | { checklist: Checklist; run: string | undefined };

/** The checklists: where she left off, and the way to all others. */
export function ChecklistsView({ origin, sku }: ChecklistsViewProps) {
  const { t } = useApp();
  const runs = useLatestRuns();
  const [choice, setChoice] = useState<Choice>();
  const view = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  // Once only: a run that ends must not be replaced under her hands by the next one under way.
  if (runs !== undefined && choice === undefined) setChoice(whereSheLeftOff(runs));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is what moves the focus
  useEffect(() => {
    if (hasMoved.current) view.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [choice]);
  const go = (next: Choice): void => {
    hasMoved.current = true;
    setChoice(next);
  };

  if (runs === undefined || choice === undefined) return <Loading label={t('common.loading')} />;
  return (
    <div ref={view}>
      {choice === 'picker' ? (
        <ChecklistPicker onOpen={(checklist, run) => go({ checklist, run })} runs={runs} />
      ) : (
        <ChecklistPanel
          checklist={choice.checklist}
          key={choice.checklist.id}
          onBack={() => go('picker')}
          origin={origin}
          run={choice.run}
          suggestedNote={choice.checklist.subject === 'product' ? sku : ''}
        />
      )}
    </div>
  );
}

function whereSheLeftOff(runs: readonly ChecklistRun[]): Choice {
  for (const run of openRuns(runs)) {
    const checklist = CHECKLISTS.find(({ id }) => id === run.checklist);
    if (checklist) return { checklist, run: run.id };
  }
  return 'picker';
}
