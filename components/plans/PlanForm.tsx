import { useEffect, useId, useRef, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { INPUT, Labelled } from '@/components/ui/Labelled';
import { Select } from '@/components/ui/Select';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { problemsOf, rhythmOf, settled } from '@/lib/plans/edit';
import { type Plan, RHYTHM_KINDS } from '@/lib/plans/plan';
import { ClockFields } from './ClockFields';
import { DueFields } from './DueFields';
import { Next } from './PlanRow';
import { RhythmFields } from './RhythmFields';

interface PlanFormProps {
  /** What the form begins with. */
  draft: Plan;
  /** The plan that is changed; undefined for a new one. */
  before: Plan | undefined;
  checklists: readonly ShownChecklist[];
  onSave(plan: Plan): void;
  onCancel(): void;
}

/** When a checklist starts by itself, to be added or changed. */
export function PlanForm({ draft, before, checklists, onSave, onCancel }: PlanFormProps) {
  const { t, services } = useApp();
  const [plan, setPlan] = useState(draft);
  const [isAsked, setAsked] = useState(false);
  const heading = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const problems = problemsOf(plan);
  const set = (change: Partial<Plan>): void => setPlan({ ...plan, ...change });
  const problem: Asked = (name) =>
    isAsked && problems.includes(name) ? t(`plans.form.problems.${name}`) : undefined;
  return (
    <form
      aria-labelledby={heading}
      className="flex max-w-xl flex-col gap-3"
      data-plan-form
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (problems.length === 0) onSave(settled(plan, before, services.now()));
      }}
      ref={form}
    >
      <h2 className="text-base font-semibold" id={heading}>
        {t(before ? 'plans.form.edit' : 'plans.form.add')}
      </h2>
      <Labelled label={t('plans.form.checklist')}>
        {(props) => (
          <Select
            {...props}
            data-field="checklist"
            onPick={(checklist) => set({ checklist })}
            options={choices(checklists, plan.checklist)}
            value={plan.checklist}
          />
        )}
      </Labelled>
      <Labelled label={t('plans.form.rhythm')}>
        {(props) => (
          <Select
            {...props}
            data-field="rhythm"
            onPick={(kind) => set({ rhythm: rhythmOf(kind) })}
            options={RHYTHM_KINDS.map((value) => ({ value, label: t(`plans.rhythms.${value}`) }))}
            value={plan.rhythm.kind}
          />
        )}
      </Labelled>
      <RhythmFields onChange={(rhythm) => set({ rhythm })} problem={problem} rhythm={plan.rhythm} />
      {plan.rhythm.kind !== 'page' && (
        <Labelled label={t('plans.form.time')} problem={problem('time')}>
          {(props) => (
            <input
              {...props}
              className={INPUT}
              data-field="time"
              onChange={(event) => set({ time: event.target.value })}
              type="time"
              value={plan.time}
            />
          )}
        </Labelled>
      )}
      <ClockFields onChange={setPlan} plan={plan} />
      <DueFields due={plan.due} onChange={(due) => set({ due })} problem={problem('time')} />
      <Labelled help={t('plans.form.noteHelp')} label={t('plans.form.note')}>
        {(props) => (
          <input
            {...props}
            autoComplete="off"
            className={INPUT}
            data-field="note"
            maxLength={200}
            onChange={(event) => set({ note: event.target.value })}
            value={plan.note}
          />
        )}
      </Labelled>
      {problems.length === 0 && plan.rhythm.kind !== 'page' && <Next plan={plan} />}
      <div className="flex flex-wrap gap-2 pb-3">
        <Button data-save kind="primary" type="submit">
          {t('plans.form.save')}
        </Button>
        <Button onClick={onCancel}>{t('plans.form.cancel')}</Button>
      </div>
    </form>
  );
}

/** What is wrong with a field, once she has tried to save. */
export type Asked = (problem: ReturnType<typeof problemsOf>[number]) => string | undefined;

/** All checklists, and the plan's own where there is none of that id any more. */
function choices(checklists: readonly ShownChecklist[], own: string) {
  const known = checklists.map(({ id, name }) => ({ value: id, label: name }));
  return known.some(({ value }) => value === own) ? known : [{ value: own, label: own }, ...known];
}
