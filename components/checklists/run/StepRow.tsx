import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { latest } from '@/lib/checklists/acts';
import { type ChecklistRun, isAtWork, tick, untick } from '@/lib/checklists/run';
import type { ShownStep } from '@/lib/checklists/shown';
import { ProofNote } from '../ProofNote';
import { useMoment } from '../use-moment';
import type { Change } from '../use-runs';
import { Remarks } from './Remarks';
import { SecondPerson } from './SecondPerson';

interface StepRowProps {
  step: ShownStep;
  run: ChecklistRun;
  isNext: boolean;
  origin: string;
  change(change: Change): void;
}

/** One step: its box, how it is done, who did it and who looked at it, remarks. */
export function StepRow({ step, run, isNext, origin, change }: StepRowProps) {
  const { t } = useApp();
  const [isAsked, setAsked] = useState(false);
  const detailsId = useId();
  const isDone = run.ticks[step.id] !== undefined;
  const isOpen = isNext || isAsked;
  const { text } = step;
  return (
    <div className={`scroll-mb-14 px-1 ${isNext ? 'bg-accent-soft' : ''}`} data-step={step.id}>
      <div className="flex items-start gap-1">
        <label className="flex min-w-0 flex-1 gap-2 px-1.5 py-1.5">
          <input
            aria-describedby={detailsId}
            checked={isDone}
            className="mt-0.5 size-4 shrink-0 accent-accent"
            disabled={!isAtWork(run)}
            onChange={({ target: { checked } }) =>
              change((stored, hand) => (checked ? tick : untick)(stored, step.id, hand))
            }
            type="checkbox"
          />
          <span className={`min-w-0 ${isDone ? 'text-muted line-through' : 'font-medium'}`}>
            {text}
          </span>
        </label>
        {!isNext && (
          <IconButton
            aria-controls={detailsId}
            aria-expanded={isAsked}
            icon="disc"
            label={`${t('checklists.hint')}: ${text}`}
            onClick={() => setAsked(!isAsked)}
          />
        )}
        <PageLink origin={origin} step={step} />
      </div>
      <div className="flex flex-col gap-0.5 ps-8 pe-2 not-empty:pb-1.5" id={detailsId}>
        {isOpen && step.hint !== '' && <p className="text-xs text-muted">{step.hint}</p>}
        <ProofNote open={isOpen} run={run} step={step} />
        {isDone && <TickLine run={run} step={step.id} />}
        {step.secondPerson && <SecondPerson change={change} run={run} step={step.id} />}
        <Remarks canAdd={isOpen} change={change} run={run} step={step.id} />
      </div>
    </div>
  );
}

/** Who ticked, when, and whether by hand or because the page showed it. */
function TickLine({ run, step }: { run: ChecklistRun; step: string }) {
  const { t } = useApp();
  const moment = useMoment();
  const entry = latest(run, 'ticked', step);
  const isSeen = entry?.seen !== undefined;
  return (
    <p
      className="flex items-center gap-1 text-xs text-muted"
      data-ticked={isSeen ? 'page' : 'hand'}
    >
      <Icon name={isSeen ? 'seen' : 'check'} size={14} />
      {[
        t(isSeen ? 'checklists.ticked.page' : 'checklists.ticked.hand'),
        entry?.by,
        moment(run.ticks[step] ?? ''),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

function PageLink({ step, origin }: { step: ShownStep; origin: string }) {
  const { t } = useApp();
  if (!step.page) return <span className="size-8 shrink-0" />;
  return (
    <a
      aria-label={`${t('checklists.openPage')}: ${step.text}`}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-accent hover:bg-raised"
      href={new URL(step.page, origin).href}
      rel="noreferrer"
      target="_blank"
      title={t('checklists.openPage')}
    >
      <Icon name="out" />
    </a>
  );
}
