import type { Bound } from './bound';
import { latenessOf } from './lateness';
import { foldName } from './people';
import type { ChecklistRun } from './run';

/** How a run can stand; the words are `checklists.history.states.<state>`. */
export const RUN_STATES = ['all', 'open', 'paused', 'late', 'finished'] as const;
export type RunState = (typeof RUN_STATES)[number];

/** Which runs are asked for. What is absent or empty does not narrow. */
export interface HistoryQuery {
  state: RunState;
  checklist?: string;
  /** Exactly this thing. */
  bound?: Pick<Bound, 'kind' | 'value'>;
  /** Part of the note or of what it is bound to, or its store. */
  text?: string;
  /** Part of the name of anybody who did something in it. */
  who?: string;
  /** ISO times: of a finished run the end counts, of one under way the start. `to` is no longer within. */
  from?: string;
  to?: string;
}

/** True for a run that the query asks for. @param now ISO time that decides what is late */
export function fitsQuery(run: ChecklistRun, query: HistoryQuery, now: string): boolean {
  const { checklist = '', bound, text = '', who = '', from, to } = query;
  const at = run.finishedAt ?? run.startedAt;
  return (
    hasState(run, query.state, now) &&
    (checklist === '' || run.checklist === checklist) &&
    (bound === undefined || (run.bound?.kind === bound.kind && run.bound.value === bound.value)) &&
    (from === undefined || at >= from) &&
    (to === undefined || at < to) &&
    hasText(run, foldName(text)) &&
    hasPerson(run, foldName(who))
  );
}

function hasState(run: ChecklistRun, state: RunState, now: string): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'open':
      return run.finishedAt === undefined;
    case 'paused':
      return run.pausedAt !== undefined;
    case 'late':
      return latenessOf(run, now)?.isLate === true;
    case 'finished':
      return run.finishedAt !== undefined;
  }
}

function hasText(run: ChecklistRun, text: string): boolean {
  if (text === '') return true;
  const { value = '', store = '' } = run.bound ?? {};
  return (
    [run.note, value].some((part) => foldName(part).includes(text)) || foldName(store) === text
  );
}

function hasPerson(run: ChecklistRun, who: string): boolean {
  if (who === '') return true;
  return [run.startedBy, ...run.log.map(({ by }) => by)].some((by) => foldName(by).includes(who));
}
