import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { ShownGroup } from '@/lib/checklists/shown';
import type { Change } from '../use-runs';
import { StepRow } from './StepRow';

interface StepGroupProps {
  group: ShownGroup;
  run: ChecklistRun;
  origin: string;
  /** Id of the step that comes next. */
  next: string | undefined;
  change(change: Change): void;
}

/** The steps of one group; folded unless the next step is in it, so that the whole stays in sight. */
export function StepGroup({ group, run, origin, next, change }: StepGroupProps) {
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
            change={change}
            isNext={step.id === next}
            key={step.id}
            origin={origin}
            run={run}
            step={step}
          />
        ))}
      </div>
    </section>
  );
}
