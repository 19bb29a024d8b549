import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button, IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Progress } from '@/components/ui/Progress';
import type { ChecklistRun } from '@/lib/checklists/run';
import { progressOf } from '@/lib/checklists/run';
import type { ShownChecklist, ShownGroup, ShownStep } from '@/lib/checklists/shown';
import { ProofNote } from './ProofNote';
import type { Runs } from './use-runs';

/** Where links lead while no page of Seller Central is in front. */
const HOME = 'https://sellercentral.amazon.com';

interface RunViewProps {
  checklist: ShownChecklist;
  run: ChecklistRun;
  runs: Runs;
  origin: string | undefined;
}

/** A run under way: what is done, what comes next, and the end. */
export function RunView({ checklist, run, runs, origin = HOME }: RunViewProps) {
  const { t, date } = useApp();
  const progress = progressOf(checklist, run);
  const words = t('checklists.progress', { done: progress.done, total: progress.total });
  const left = progress.total - progress.done;
  return (
    <div className="flex flex-col gap-2" data-run={run.id}>
      <p className="flex flex-wrap justify-between gap-x-3">
        <span className="font-medium">{run.note || t('checklists.unnamed')}</span>
        <span className="text-muted" data-progress>
          {words}
        </span>
      </p>
      <Progress done={progress.done} label={words} total={progress.total} />
      {checklist.groups.map((group) => (
        <GroupView
          checklist={checklist}
          group={group}
          key={group.id}
          next={progress.next}
          origin={origin}
          run={run}
          runs={runs}
        />
      ))}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="text-xs text-muted">
          {t('checklists.started', { date: date(run.startedAt, true) })}
        </span>
        <Button kind={left === 0 ? 'primary' : 'plain'} onClick={() => runs.finish(run)}>
          {left === 0 ? t('checklists.finish') : t('checklists.finishOpen', { n: left })}
        </Button>
      </div>
    </div>
  );
}

interface GroupViewProps extends RunViewProps {
  group: ShownGroup;
  origin: string;
  next: string | undefined;
}

/** The steps of one group; folded unless the next step is in it, so that the whole stays in sight. */
function GroupView({ group, run, runs, origin, next }: GroupViewProps) {
  const { t } = useApp();
  const [chosen, setChosen] = useState<boolean>();
  const id = useId();
  const isOpen = chosen ?? group.steps.some((step) => step.id === next);
  const done = group.steps.filter((step) => run.ticks[step.id] !== undefined).length;
  return (
    <section className="rounded-md border border-line bg-surface" data-group={group.id}>
      <h3>
        <button
          aria-controls={id}
          aria-expanded={isOpen}
          className="flex w-full items-center gap-1.5 rounded-md px-2.5 py-1.5 text-start font-semibold hover:bg-raised"
          onClick={() => setChosen(!isOpen)}
          type="button"
        >
          <Icon className={isOpen ? 'rotate-90 text-muted' : 'text-muted'} name="arrow" size={14} />
          <span className="flex-1">{group.title}</span>
          {done === group.steps.length && <Icon className="text-good" name="check" size={14} />}
          <span className="font-normal text-muted">
            {t('checklists.progress', { done, total: group.steps.length })}
          </span>
        </button>
      </h3>
      <div hidden={!isOpen} id={id}>
        {group.steps.map((step) => (
          <StepRow
            isNext={step.id === next}
            key={step.id}
            onTick={(on) => runs.setTick(run, step.id, on)}
            origin={origin}
            run={run}
            step={step}
            tickedAt={run.ticks[step.id]}
          />
        ))}
      </div>
    </section>
  );
}

interface StepRowProps {
  run: ChecklistRun;
  step: ShownStep;
  tickedAt: string | undefined;
  isNext: boolean;
  origin: string;
  onTick(on: boolean): void;
}

function StepRow({ run, step, tickedAt, isNext, origin, onTick }: StepRowProps) {
  const { t, date } = useApp();
  const [isAsked, setAsked] = useState(false);
  const hintId = useId();
  const isDone = tickedAt !== undefined;
  const hasHint = isNext || isAsked;
  const { text } = step;
  return (
    <div
      className={`flex scroll-mb-14 items-start gap-1 px-1 ${isNext ? 'bg-accent-soft' : ''}`}
      data-step={step.id}
    >
      <div className="min-w-0 flex-1">
        <label className="flex gap-2 px-1.5 py-1.5">
          <input
            checked={isDone}
            className="mt-0.5 size-4 shrink-0 accent-accent"
            onChange={(event) => onTick(event.target.checked)}
            type="checkbox"
          />
          <span className="min-w-0">
            <span className={isDone ? 'text-muted line-through' : 'font-medium'}>{text}</span>
            {hasHint && (
              <span className="block text-xs text-muted" id={hintId}>
                {step.hint}
              </span>
            )}
            {isDone && (
              <span className="block text-xs text-muted">
                {t('checklists.tickedAt', { date: date(tickedAt, true) })}
              </span>
            )}
          </span>
        </label>
        <div className="ps-8 pe-1.5 pb-1.5 empty:hidden">
          <ProofNote open={hasHint} run={run} step={step} />
        </div>
      </div>
      {!isNext && (
        <IconButton
          aria-controls={hintId}
          aria-expanded={isAsked}
          icon="disc"
          label={`${t('checklists.hint')}: ${text}`}
          onClick={() => setAsked(!isAsked)}
        />
      )}
      {step.page ? (
        <a
          aria-label={`${t('checklists.openPage')}: ${text}`}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-accent hover:bg-raised"
          href={new URL(step.page, origin).href}
          rel="noreferrer"
          target="_blank"
          title={t('checklists.openPage')}
        >
          <Icon name="out" />
        </a>
      ) : (
        <span className="size-8 shrink-0" />
      )}
    </div>
  );
}
