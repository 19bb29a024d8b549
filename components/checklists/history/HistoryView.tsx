import { useDeferredValue, useMemo, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { useChecklists } from '../use-checklists';
import { ExportRuns } from './ExportRuns';
import { type HistoryFilter, NO_FILTER, queryOf } from './filter';
import { HistoryFilters } from './HistoryFilters';
import { HistoryRow } from './HistoryRow';
import { type Shown, useHistory } from './use-history';

/** All runs that there are, narrowed as she likes, each with its whole log, and the way to a file. */
export function HistoryView() {
  const { t } = useApp();
  const checklists = useChecklists();
  const [filter, setFilter] = useState(NO_FILTER);
  const [pages, setPages] = useState(1);
  const wanted = useDeferredValue(filter);
  const query = useMemo(() => queryOf(wanted), [wanted]);
  const shown = useHistory(query, pages);
  const narrow = (next: HistoryFilter): void => {
    setFilter(next);
    setPages(1);
  };
  if (shown === undefined) return <Loading label={t('common.loading')} />;
  if (filter === NO_FILTER && shown.runs.length === 0 && !shown.hasMore) {
    return <Notice icon="ring" title={t('desk.noRuns')} />;
  }
  return (
    <div className="flex flex-col gap-3">
      <HistoryFilters checklists={checklists} filter={filter} onChange={narrow} />
      <ExportRuns checklists={checklists} query={query} />
      <Count shown={shown} />
      {shown.runs.length > 0 && (
        <ul className="divide-y divide-line rounded-md border border-line bg-surface">
          {shown.runs.map((run) => (
            <HistoryRow
              checklist={checklists.find(({ id }) => id === run.checklist)}
              key={run.id}
              onBound={(bound) => narrow({ ...NO_FILTER, bound })}
              run={run}
            />
          ))}
        </ul>
      )}
      {shown.hasMore && (
        <Button className="self-center" data-more kind="quiet" onClick={() => setPages(pages + 1)}>
          {t(shown.runs.length === 0 ? 'checklists.history.further' : 'checklists.history.more')}
        </Button>
      )}
    </div>
  );
}

function Count({ shown: { runs, hasMore, unreadable } }: { shown: Shown }) {
  const { t } = useApp();
  return (
    <>
      {unreadable > 0 && (
        <Notice title={t('checklists.history.unreadable', { n: unreadable })} tone="warning" />
      )}
      {runs.length === 0 ? (
        <Notice
          help={t('checklists.history.noneHelp')}
          icon="ring"
          live
          title={t(hasMore ? 'checklists.history.noneYet' : 'checklists.history.none')}
        />
      ) : (
        <p className="text-muted" data-count role="status">
          {t(hasMore ? 'checklists.history.shownMore' : 'checklists.history.shown', {
            n: runs.length,
          })}
        </p>
      )}
    </>
  );
}
