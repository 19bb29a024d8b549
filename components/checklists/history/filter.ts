import type { Bound } from '@/lib/checklists/bound';
import type { HistoryQuery, RunState } from '@/lib/checklists/history';

/** What she asked for, as it stands in the form. */
export interface HistoryFilter {
  state: RunState;
  checklist: string;
  text: string;
  who: string;
  /** Days (ISO) in her own time; empty: any. */
  from: string;
  to: string;
  /** Exactly this thing. */
  bound?: Bound;
}

export const NO_FILTER: HistoryFilter = {
  state: 'all',
  checklist: '',
  text: '',
  who: '',
  from: '',
  to: '',
};

/** The filter as it is asked of the storage: days become moments, both days included. */
export function queryOf({ from, to, bound, ...filter }: HistoryFilter): HistoryQuery {
  return {
    ...filter,
    ...(bound && { bound: { kind: bound.kind, value: bound.value } }),
    ...(from !== '' && { from: startOf(from, 0) }),
    ...(to !== '' && { to: startOf(to, 1) }),
  };
}

function startOf(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
