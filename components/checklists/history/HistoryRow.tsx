import { useId, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { SmallButton } from '@/components/ui/SmallButton';
import { uncheckedSteps } from '@/lib/checklists/acts';
import type { Bound } from '@/lib/checklists/bound';
import { isRedacted } from '@/lib/checklists/log';
import { verdictOf } from '@/lib/checklists/replay';
import { type ChecklistRun, progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { BoundChip } from '../BoundChip';
import { DueTime } from '../DueTime';
import { RunLog } from './RunLog';
import { VerdictLine } from './VerdictLine';

interface HistoryRowProps {
  run: ChecklistRun;
  checklist: ShownChecklist | undefined;
  /** Narrows the history to one thing. */
  onBound(bound: Bound): void;
}

/** One run of the history; opens to its whole log in place. */
export function HistoryRow({ run, checklist, onBound }: HistoryRowProps) {
  const { t } = useApp();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const verdict = useMemo(() => verdictOf(run), [run]);
  return (
    <li data-history={run.id}>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 px-2.5 py-1.5 text-start hover:bg-raised focus-visible:-outline-offset-2"
        onClick={() => setOpen(!isOpen)}
        type="button"
      >
        <Icon className={isOpen ? 'rotate-90 text-muted' : 'text-muted'} name="arrow" size={14} />
        <span className="font-medium">{checklist?.name ?? run.checklist}</span>
        {run.bound && <BoundChip bound={run.bound} />}
        {run.note !== '' && run.note !== run.bound?.value && <span>{run.note}</span>}
        <Facts checklist={checklist} run={run} />
        {(verdict.kind === 'entry' || verdict.kind === 'state') && (
          <VerdictLine verdict={verdict} />
        )}
      </button>
      {isOpen && (
        <div className="border-t border-line bg-ground px-2.5 py-2" id={id}>
          <RunLog checklist={checklist} run={run} verdict={verdict} />
          {run.bound && !isRedacted(run.bound) && (
            <BoundButton bound={run.bound} label={t('checklists.history.only')} onPick={onBound} />
          )}
        </div>
      )}
    </li>
  );
}

/** How it stands, who began it and when it ended. */
function Facts({ run, checklist }: Pick<HistoryRowProps, 'run' | 'checklist'>) {
  const { t, date } = useApp();
  const progress = checklist && progressOf(checklist, run);
  const unchecked = checklist ? uncheckedSteps(checklist, run).length : 0;
  return (
    <span className="ms-auto flex flex-wrap items-center justify-end gap-x-3 text-xs text-muted">
      <DueTime run={run} />
      {unchecked > 0 && (
        <span className="text-warning">{t('checklists.second.count', { n: unchecked })}</span>
      )}
      {progress && (
        <span>{t('checklists.progress', { done: progress.done, total: progress.total })}</span>
      )}
      {run.startedBy !== '' && <span>{run.startedBy}</span>}
      <span>
        {run.finishedAt === undefined
          ? t(run.pausedAt ? 'checklists.isPaused' : 'checklists.history.states.open')
          : date(run.finishedAt, true)}
      </span>
    </span>
  );
}

function BoundButton({
  bound,
  label,
  onPick,
}: {
  bound: Bound;
  label: string;
  onPick(bound: Bound): void;
}) {
  return (
    <SmallButton data-only icon="list" onClick={() => onPick(bound)}>
      {`${label} ${bound.value}`}
    </SmallButton>
  );
}
