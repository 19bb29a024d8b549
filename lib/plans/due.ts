import type { ChecklistRun } from '@/lib/checklists/run';
import { wallClockAt } from '@/lib/zones/zones';

/** How pressing a run is; the words are `plans.standing.<standing>`. */
export type Standing = 'overdue' | 'soon' | 'today';

/** What of a run says when it has to be done. */
export type DueRun = Pick<ChecklistRun, 'dueAt' | 'pausedAt' | 'finishedAt'>;

/** Her clock, for the question how pressing something is. */
export interface Clock {
  /** ISO time. */
  now: string;
  /** Her time zone (IANA): what "today" means. */
  zone: string;
  /** Minutes before a due time from which it is soon. */
  lead: number;
}

/** How pressing a run is; undefined for one that is done, rests, is due on a later day or at no time. */
export function standingOf(
  { dueAt, pausedAt, finishedAt }: DueRun,
  { now, zone, lead }: Clock,
): Standing | undefined {
  if (dueAt === undefined || pausedAt !== undefined || finishedAt !== undefined) return undefined;
  const left = Date.parse(dueAt) - Date.parse(now);
  if (left <= 0) return 'overdue';
  if (left <= lead * 60_000) return 'soon';
  return wallClockAt(dueAt, zone).day === wallClockAt(now, zone).day ? 'today' : undefined;
}

/** What the icon shows: how many runs are due today, and how many of them are late. */
export interface BadgeCount {
  due: number;
  overdue: number;
}

/** Counts what is due today or late. */
export function countDue(runs: readonly DueRun[], clock: Clock): BadgeCount {
  const standings = runs.flatMap((run) => standingOf(run, clock) ?? []);
  return {
    due: standings.length,
    overdue: standings.filter((standing) => standing === 'overdue').length,
  };
}
