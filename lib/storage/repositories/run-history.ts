import Dexie from 'dexie';
import { fitsQuery, type HistoryQuery } from '@/lib/checklists/history';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { ClerksideDatabase } from '../database';
import type { ChecklistRunRow } from '../rows/checklist-run';
import { readRuns } from './checklist-runs';

/** Where a page of the history ended: the last row looked at, in which index. */
export interface HistoryCursor {
  part: number;
  /** Its key in the index; absent before the first row. */
  key?: string;
  /** Rows with this key that were looked at. */
  skip: number;
}

export interface HistoryPage {
  /** Under way first, then finished; the latest of each first. */
  runs: ChecklistRun[];
  /** Rows looked at that are no run; they stay where they are. */
  unreadable: number;
  /** There while there is more to look at. */
  next?: HistoryCursor;
}

export interface PageSize {
  /** Runs wanted on a page; a few more may come. */
  most: number;
  /** Rows that are looked at for them: a filter that fits few runs ends a page early, so that it never takes long. */
  looked?: number;
  after?: HistoryCursor | undefined;
}

export interface RunHistory {
  /** One page of the runs that `query` asks for, by the indices of the table. */
  page(query: HistoryQuery, size: PageSize): Promise<HistoryPage>;
}

type Index = 'openSince' | 'finishedAt';

const LOOKED = 500;
const START: HistoryCursor = { part: 0, skip: 0 };

/** @param now ISO time: what is late is late then */
export function runHistory(database: ClerksideDatabase, now: () => string): RunHistory {
  const table = database.checklistRuns;

  /** The next rows of one part, the latest first. */
  function rows(query: HistoryQuery, index: Index, { key, skip }: HistoryCursor, most: number) {
    const from = query.from ?? Dexie.minKey;
    const to = key ?? query.to ?? Dexie.maxKey;
    const isWithin = key !== undefined || query.to === undefined;
    const { checklist = '' } = query;
    const within =
      checklist !== '' && index === 'finishedAt'
        ? table
            .where('[checklist+finishedAt]')
            .between([checklist, from], [checklist, to], true, isWithin)
        : table.where(index).between(from, to, true, isWithin);
    return within.reverse().offset(skip).limit(most).toArray();
  }

  /** Everything about one thing: few enough for one page. */
  async function about(query: HistoryQuery, { kind, value }: ThingKey): Promise<HistoryPage> {
    const found = await table.where('[bound.kind+bound.value]').equals([kind, value]).toArray();
    const { runs, unreadable } = fitting(found, query, now());
    const at = (run: ChecklistRun): string => run.finishedAt ?? run.startedAt;
    return { runs: runs.sort((a, b) => at(b).localeCompare(at(a))), unreadable };
  }

  return {
    async page(query, { most, looked = LOOKED, after = START }) {
      if (query.bound !== undefined) return about(query, query.bound);
      const parts = partsOf(query);
      const page: HistoryPage = { runs: [], unreadable: 0 };
      const time = now();
      let cursor = after;
      let left = looked;
      for (let index = parts[cursor.part]; index; index = parts[cursor.part]) {
        if (left <= 0 || page.runs.length >= most) return { ...page, next: cursor };
        const wanted = Math.min(left, most);
        // One more than wanted tells whether there is more.
        const found = await rows(query, index, cursor, wanted + 1);
        const taken = found.slice(0, wanted);
        const { runs, unreadable } = fitting(taken, query, time);
        page.runs.push(...runs);
        page.unreadable += unreadable;
        left -= taken.length;
        cursor =
          found.length > wanted ? behind(taken, index, cursor) : { part: cursor.part + 1, skip: 0 };
      }
      return page;
    },
  };
}

type ThingKey = NonNullable<HistoryQuery['bound']>;

function partsOf({ state }: HistoryQuery): readonly Index[] {
  if (state === 'all') return ['openSince', 'finishedAt'];
  return state === 'finished' ? ['finishedAt'] : ['openSince'];
}

function fitting(
  rows: readonly ChecklistRunRow[],
  query: HistoryQuery,
  now: string,
): { runs: ChecklistRun[]; unreadable: number } {
  const { runs, unreadable } = readRuns(rows);
  return { runs: runs.filter((run) => fitsQuery(run, query, now)), unreadable };
}

/** The cursor behind the rows taken; several rows may share one key. */
function behind(
  rows: readonly ChecklistRunRow[],
  index: Index,
  before: HistoryCursor,
): HistoryCursor {
  const key = rows.at(-1)?.[index];
  if (key === undefined) return before;
  const same = rows.filter((row) => row[index] === key).length;
  return {
    part: before.part,
    key,
    skip: same + (same === rows.length && before.key === key ? before.skip : 0),
  };
}
