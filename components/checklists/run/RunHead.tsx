import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { Progress } from '@/components/ui/Progress';
import { SmallButton } from '@/components/ui/SmallButton';
import { bind, resume } from '@/lib/checklists/acts';
import { type Bound, kindOf } from '@/lib/checklists/bound';
import { isRedacted } from '@/lib/checklists/log';
import { verdictOf } from '@/lib/checklists/replay';
import { type ChecklistRun, progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { BoundChip } from '../BoundChip';
import { DueTime } from '../DueTime';
import { useMoment } from '../use-moment';
import type { Change } from '../use-runs';
import { useVerdictText } from '../use-verdict-text';
import { BindForm } from './BindForm';

interface RunHeadProps {
  checklist: ShownChecklist;
  run: ChecklistRun;
  offered: readonly Bound[];
  change(change: Change): void;
}

/** What a run is about, how far it is, and when it is due. */
export function RunHead({ checklist, run, offered, change }: RunHeadProps) {
  const { t } = useApp();
  const moment = useMoment();
  const [isBinding, setBinding] = useState(false);
  const verdictText = useVerdictText();
  const progress = progressOf(checklist, run);
  const words = t('checklists.progress', { done: progress.done, total: progress.total });
  const verdict = verdictOf(run);
  const isChanged = verdict.kind === 'entry' || verdict.kind === 'state';
  const hasNote = run.note !== '' && run.note !== run.bound?.value;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          {run.bound && <BoundChip bound={run.bound} />}
          {hasNote && <span className="font-medium">{run.note}</span>}
          {!run.bound && !hasNote && <span className="font-medium">{t('checklists.unnamed')}</span>}
          {!isBinding && (
            <SmallButton data-bind icon="pen" onClick={() => setBinding(true)}>
              {t(run.bound ? 'checklists.bind.change' : 'checklists.bind.add')}
            </SmallButton>
          )}
        </span>
        <span className="flex items-center gap-2">
          <DueTime run={run} />
          <span className="text-muted" data-progress>
            {words}
          </span>
        </span>
      </div>
      {isBinding && (
        <BindForm
          first={firstOf(run, checklist, offered)}
          isBound={run.bound !== undefined}
          offered={offered}
          onCancel={() => setBinding(false)}
          onSave={(bound) => {
            change((stored, hand) => bind(stored, bound, hand));
            setBinding(false);
          }}
        />
      )}
      <Progress done={progress.done} label={words} total={progress.total} />
      {isChanged && (
        <Notice help={t('checklists.verdictHelp')} title={verdictText(verdict)} tone="error" />
      )}
      {run.pausedAt && (
        <Notice
          help={t('checklists.pausedHelp')}
          icon="pause"
          title={t('checklists.pausedSince', { when: moment(run.pausedAt) })}
        >
          <Button
            data-resume
            icon="play"
            onClick={() => change((stored, hand) => resume(stored, hand))}
          >
            {t('checklists.resume')}
          </Button>
        </Notice>
      )}
    </>
  );
}

/** What is bound now, else what the open page is about, else an empty value of the usual kind. */
function firstOf(
  run: ChecklistRun,
  { subject }: ShownChecklist,
  offered: readonly Bound[],
): Pick<Bound, 'kind' | 'value'> {
  const usual = kindOf(subject);
  const page = offered.find(({ kind }) => kind === usual) ?? offered[0];
  const bound = isRedacted(run.bound) ? undefined : run.bound;
  return bound ?? page ?? { kind: usual ?? 'sku', value: '' };
}
