import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useApp } from '@/components/app/AppProvider';
import type { HistoryQuery } from '@/lib/checklists/history';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { ClerksideDatabase } from '@/lib/storage/database';
import { type HistoryCursor, runHistory } from '@/lib/storage/repositories/run-history';

const PAGE = 50;
/** Larger steps where nobody waits for the first. */
const EXPORT_PAGE = 500;

export interface Shown {
  runs: readonly ChecklistRun[];
  unreadable: number;
  /** True while there is more to look at. */
  hasMore: boolean;
}

/** The first pages of what `query` asks for, live; undefined while they are read for the first time. */
export function useHistory(query: HistoryQuery, pages: number): Shown | undefined {
  const { services } = useApp();
  const { database, now } = services;
  const history = useMemo(() => runHistory(database, now), [database, now]);
  return useLiveQuery(async () => {
    const shown = { runs: [] as ChecklistRun[], unreadable: 0 };
    let after: HistoryCursor | undefined;
    for (let page = 0; page === 0 || (page < pages && after); page += 1) {
      const { runs, unreadable, next } = await history.page(query, { most: PAGE, after });
      shown.runs.push(...runs);
      shown.unreadable += unreadable;
      after = next;
    }
    return { ...shown, hasMore: after !== undefined };
  }, [history, query, pages]);
}

/** All runs that `query` asks for, page by page, until `signal` is aborted. @throws its reason then */
export async function* allRuns(
  { database, now }: { database: ClerksideDatabase; now: () => string },
  query: HistoryQuery,
  signal: AbortSignal,
): AsyncGenerator<ChecklistRun> {
  const history = runHistory(database, now);
  let after: HistoryCursor | undefined;
  do {
    const page = await history.page(query, { most: EXPORT_PAGE, after });
    signal.throwIfAborted();
    yield* page.runs;
    after = page.next;
  } while (after !== undefined);
}
