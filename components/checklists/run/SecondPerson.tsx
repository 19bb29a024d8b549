import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { LineForm } from '@/components/ui/LineForm';
import { SmallButton } from '@/components/ui/SmallButton';
import { check, checkProblem, latest } from '@/lib/checklists/acts';
import { type ChecklistRun, isAtWork } from '@/lib/checklists/run';
import { LONGEST_PERSON } from '@/lib/settings/waiver';
import { useMoment } from '../use-moment';
import type { Change } from '../use-runs';

interface SecondPersonProps {
  run: ChecklistRun;
  step: string;
  change(change: Change): void;
}

/** The second person's look at a step: asked for, given, or still to come. Her name is asked for in place. */
export function SecondPerson({ run, step, change }: SecondPersonProps) {
  const { t } = useApp();
  const moment = useMoment();
  const [isAsked, setAsked] = useState(false);
  const checkedAt = run.checks[step];
  if (checkedAt !== undefined) {
    const by = latest(run, 'checked', step)?.by ?? '';
    return (
      <p className="flex items-center gap-1 text-xs text-good" data-checked>
        <Icon name="people" size={14} />
        {[t('checklists.second.done'), by, moment(checkedAt)].filter(Boolean).join(' · ')}
      </p>
    );
  }
  if (run.ticks[step] === undefined || !isAtWork(run)) {
    return (
      <p className="flex items-center gap-1 text-xs text-muted">
        <Icon name="people" size={14} />
        {t('checklists.second.wanted')}
      </p>
    );
  }
  if (!isAsked) {
    return (
      <p className="flex flex-wrap items-center gap-x-1 text-xs text-warning">
        <Icon name="people" size={14} />
        {t('checklists.second.missing')}
        <SmallButton data-check={step} onClick={() => setAsked(true)}>
          {t('checklists.second.check')}
        </SmallButton>
      </p>
    );
  }
  return (
    <LineForm
      cancel={t('checklists.cancel')}
      hint={t('checklists.person.hint')}
      label={t('checklists.second.label')}
      longest={LONGEST_PERSON}
      onCancel={() => setAsked(false)}
      onSave={(by) => {
        change((stored, hand) => check(stored, step, { ...hand, by }));
        setAsked(false);
      }}
      problemOf={(name) => {
        const problem = checkProblem(run, step, name);
        return problem && t(`checklists.checkProblems.${problem}`);
      }}
      save={t('checklists.second.confirm')}
    />
  );
}
