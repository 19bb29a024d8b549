import { useApp } from '@/components/app/AppProvider';
import { Loading, Notice } from '@/components/ui/Notice';
import { progressOf } from '@/lib/checklists/run';
import { useChecklists } from '../use-checklists';
import { useLatestRuns } from '../use-latest-runs';

/** All runs, the last changed first. */
export function HistoryView() {
  const { t, date } = useApp();
  const runs = useLatestRuns();
  const checklists = useChecklists();
  if (runs === undefined) return <Loading label={t('common.loading')} />;
  if (runs.length === 0) return <Notice title={t('desk.noRuns')} />;
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-surface">
      {runs.map((run) => {
        const checklist = checklists.find(({ id }) => id === run.checklist);
        const progress = checklist && progressOf(checklist, run);
        return (
          <li className="flex flex-wrap justify-between gap-x-3 px-2.5 py-1.5" key={run.id}>
            <span>
              <span className="font-medium">{checklist?.name ?? run.checklist}</span> {run.note}
            </span>
            <span className="text-xs text-muted">
              {progress && t('checklists.progress', { done: progress.done, total: progress.total })}{' '}
              {date(run.finishedAt ?? run.startedAt, true)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
