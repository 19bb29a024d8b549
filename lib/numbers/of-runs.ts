import type { LogEntry } from '@/lib/checklists/log';
import type { ChecklistRun } from '@/lib/checklists/run';
import type { Targets } from '@/lib/settings';
import { daysLater } from '@/lib/text/day';
import {
  byDay,
  type Count,
  countOf,
  daysOf,
  type Figure,
  type FigureRow,
  isWithin,
  type Scope,
  shareOf,
  type Verdict,
} from './figure';
import { isOfStore, type Work } from './work';

/**
 * Listings made a working day. A listing is made by a finished run of "new listing" whose step "submit" is ticked; it
 * counts on the day on which the run was finished. Working days are Monday to Friday and every other day on which one
 * was made; today is one once something was made.
 */
export function listingsMade(
  runs: readonly ChecklistRun[],
  work: Work,
  scope: Scope,
  targets: Targets,
): Figure {
  const rows = runs.flatMap((run): FigureRow[] => {
    if (!work.listings.has(run.checklist) || run.finishedAt === undefined) return [];
    const isMade = run.ticks[work.submit] !== undefined;
    return rowOf(run, run.finishedAt, scope, isMade ? 'for' : 'left');
  });
  const days = byDay(daysOf(scope, tomorrow), rows, (some) => countOf(some, 'for'));
  const working = days.filter(
    ({ day, value = 0 }) => value > 0 || (isWeekday(day) && day !== scope.today),
  );
  const value = working.length === 0 ? undefined : countOf(rows, 'for') / working.length;
  return figure('listings', value, targets.listings, days, rows);
}

/**
 * Listings without an error, in percent of those of which it is known. Known is a finished run of a listing in which a
 * page proved the whole listing (then it had none), or in which another person took a tick back (then it had one).
 * What nobody proved counts neither way.
 */
export function listingAccuracy(
  runs: readonly ChecklistRun[],
  work: Work,
  scope: Scope,
  targets: Targets,
): Figure {
  const rows = runs.flatMap((run): FigureRow[] => {
    if (!work.accuracy.has(run.checklist) || run.finishedAt === undefined) return [];
    return rowOf(run, run.finishedAt, scope, accuracyOf(run, work));
  });
  const days = byDay(daysOf(scope, tomorrow), rows, shareOf);
  return figure('accuracy', shareOf(rows), targets.accuracy, days, rows);
}

/**
 * Reports on time, in percent of those that were due: runs of reports with a due time, on the day they were due. One
 * whose time has not come counts once it is finished.
 */
export function reportsOnTime(
  runs: readonly ChecklistRun[],
  work: Work,
  scope: Scope,
  targets: Targets,
): Figure {
  const rows = runs.flatMap((run): FigureRow[] => {
    if (!work.reports.has(run.checklist) || run.dueAt === undefined) return [];
    return rowOf(run, run.dueAt, scope, timelinessOf(run, run.dueAt, scope.now));
  });
  const days = byDay(daysOf(scope, tomorrow), rows, shareOf);
  return figure('reports', shareOf(rows), targets.onTime, days, rows);
}

function accuracyOf(run: ChecklistRun, { wholes }: Work): Count {
  if (wasSentBack(run.log)) return 'against';
  const proof = run.log.findLast(
    ({ what, step }) => what === 'ticked' && step !== undefined && wholes.has(step),
  );
  const { seen, step } = proof ?? {};
  if (seen === undefined || step === undefined || run.ticks[step] === undefined)
    return 'unmeasured';
  return seen.facts.errors === '0' ? 'for' : 'against';
}

/** True when somebody else than who had ticked a step took its tick back. */
function wasSentBack(log: readonly LogEntry[]): boolean {
  const tickedBy = new Map<string, string>();
  for (const { what, step, by } of log) {
    if (step === undefined) continue;
    const first = tickedBy.get(step) ?? '';
    if (what === 'ticked') tickedBy.set(step, folded(by));
    // Two people can be told apart only where both said who they are.
    if (what === 'unticked' && first !== '' && folded(by) !== '' && first !== folded(by))
      return true;
  }
  return false;
}

function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

function timelinessOf({ finishedAt }: ChecklistRun, dueAt: string, now: string): Count {
  const due = Date.parse(dueAt);
  if (finishedAt !== undefined) return Date.parse(finishedAt) <= due ? 'for' : 'against';
  return due < Date.parse(now) ? 'against' : 'open';
}

function rowOf(run: ChecklistRun, at: string, scope: Scope, counts: Count): FigureRow[] {
  const { id, checklist, note, bound } = run;
  const day = scope.dayOf(at);
  if (!isWithin(scope, day) || !isOfStore(bound?.store, scope)) return [];
  return [{ id, kind: 'run', of: checklist, note, ...(bound && { bound }), at, day, counts }];
}

function figure(
  id: Figure['id'],
  value: number | undefined,
  target: number,
  days: Figure['days'],
  rows: readonly FigureRow[],
): Figure {
  return {
    id,
    ...(value !== undefined && { value }),
    target,
    verdict: verdictOf(value, target),
    days,
    rows: rows.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)),
  };
}

function verdictOf(value: number | undefined, target: number): Verdict {
  if (value === undefined) return 'none';
  return value >= target ? 'met' : 'missed';
}

function tomorrow(day: string): string {
  return daysLater(day, 1);
}

function isWeekday(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
