import { useApp } from '@/components/app/AppProvider';
import { Button, IconButton } from '@/components/ui/Button';
import { pause, uncheckedSteps } from '@/lib/checklists/acts';
import { type ChecklistRun, finishRun, progressOf } from '@/lib/checklists/run';
import type { ShownChecklist } from '@/lib/checklists/shown';
import { useMoment } from '../use-moment';
import type { Change } from '../use-runs';

interface RunFootProps {
  checklist: ShownChecklist;
  run: ChecklistRun;
  change(change: Change): void;
  onDelete(): void;
}

/** The end of a run: what is left, and the ways out of it. */
export function RunFoot({ checklist, run, change, onDelete }: RunFootProps) {
  const { t } = useApp();
  const moment = useMoment();
  const { done, total } = progressOf(checklist, run);
  const left = total - done;
  const unchecked = uncheckedSteps(checklist, run).length;
  return (
    <div className="flex flex-col gap-1.5">
      {unchecked > 0 && (
        <p className="text-xs text-warning" data-unchecked>
          {t('checklists.second.count', { n: unchecked })}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span className="me-auto text-xs text-muted">
          {[t('checklists.started', { date: moment(run.startedAt) }), run.startedBy]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <IconButton data-delete icon="bin" label={t('checklists.delete')} onClick={onDelete} />
        {run.pausedAt === undefined && (
          <Button
            data-pause
            icon="pause"
            onClick={() => change((stored, hand) => pause(stored, hand))}
          >
            {t('checklists.pause')}
          </Button>
        )}
        <Button
          data-finish
          kind={left === 0 ? 'primary' : 'plain'}
          onClick={() => change((stored, hand) => finishRun(stored, hand))}
        >
          {left === 0 ? t('checklists.finish') : t('checklists.finishOpen', { n: left })}
        </Button>
      </div>
    </div>
  );
}
