import type { Bound } from './bound';
import { brokenAt, digestOf, type LogEntry } from './log';
import type { ChecklistRun } from './run';

/** What the log alone says of a run. */
export type Replayed = Pick<
  ChecklistRun,
  'note' | 'ticks' | 'checks' | 'startedAt' | 'startedBy' | 'pausedAt' | 'finishedAt'
> & { bound?: Bound };

/**
 * `whole`: the chain holds and the run is what its log says. `unlogged`: it began before logs were kept, so that
 * nobody can say. `entry`: the log was changed at this entry, counted from 1. `state`: the log holds, but the run
 * says something else than its log.
 */
export type Verdict = { kind: 'whole' | 'unlogged' | 'state' } | { kind: 'entry'; entry: number };

/** Whether a run is as it was written. Nothing is ever repaired: what was changed is shown. */
export function verdictOf(run: ChecklistRun): Verdict {
  const broken = brokenAt(run.log, run.id);
  if (broken !== undefined) return { kind: 'entry', entry: broken + 1 };
  if (run.log[0]?.what !== 'started') return { kind: 'unlogged' };
  return { kind: digestOf(replay(run.log)) === digestOf(stateOf(run)) ? 'whole' : 'state' };
}

/** The run as its log tells it, from its first entry on. */
export function replay(log: readonly LogEntry[]): Replayed {
  const first = log[0];
  const begin = { note: '', ticks: {}, checks: {}, startedAt: first?.at ?? '' };
  return log.reduce<Replayed>(apply, { ...begin, startedBy: first?.by ?? '' });
}

function apply(run: Replayed, entry: LogEntry): Replayed {
  const { at, text = '', step = '' } = entry;
  const { pausedAt: _rested, ...going } = run;
  switch (entry.what) {
    case 'started':
      return bound({ ...run, note: text }, entry);
    case 'named':
      return { ...run, note: text };
    case 'bound':
      return bound(run, entry);
    case 'ticked':
      return { ...run, ticks: { ...run.ticks, [step]: at } };
    case 'unticked':
      return { ...run, ticks: without(run.ticks, step), checks: without(run.checks, step) };
    case 'checked':
      return { ...run, checks: { ...run.checks, [step]: at } };
    case 'paused':
      return { ...run, pausedAt: at };
    case 'resumed':
      return going;
    case 'finished':
      return { ...going, finishedAt: at };
    case 'remarked':
      return run;
  }
}

function bound({ bound: _before, ...run }: Replayed, entry: LogEntry): Replayed {
  return entry.bound === undefined ? run : { ...run, bound: entry.bound };
}

function without(moments: Readonly<Record<string, string>>, step: string): Record<string, string> {
  const { [step]: _gone, ...rest } = moments;
  return rest;
}

function stateOf(run: ChecklistRun): Replayed {
  const { note, ticks, checks, startedAt, startedBy, pausedAt, finishedAt } = run;
  return {
    note,
    ticks,
    checks,
    startedAt,
    startedBy,
    ...(run.bound && { bound: run.bound }),
    ...(pausedAt !== undefined && { pausedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
  };
}
