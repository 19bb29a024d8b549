import type { Bound } from './bound';
import type { Checklist } from './define';
import { stepsOf } from './define';
import { append, type LogEntry, type NewEntry, type Seen } from './log';

export { BOUND_KINDS, type Bound, type BoundKind } from './bound';

/** One execution of a checklist. */
export interface ChecklistRun {
  id: string;
  checklist: string;
  /** What it is about, in her words; may be empty. */
  note: string;
  bound?: Bound;
  /** Step id → ISO time it was ticked. */
  ticks: Readonly<Record<string, string>>;
  /** Step id → ISO time a second person checked it. */
  checks: Readonly<Record<string, string>>;
  /** Everything that happened, chained; empty before the first entry of a run from an old version. */
  log: readonly LogEntry[];
  startedAt: string;
  /** Who started it; empty where she has not said her name. */
  startedBy: string;
  /** ISO time by which it should be done. */
  dueAt?: string;
  /** The plan that started it, and which of its days (`2026-11-30`) this is. */
  plan?: string;
  occurrence?: string;
  /** There while it rests. */
  pausedAt?: string;
  finishedAt?: string;
}

/** Who does something, and when (ISO time). */
export interface Hand {
  at: string;
  by: string;
}

/** How far a run is: `next` is the first step that is not ticked. */
export interface Progress {
  done: number;
  total: number;
  next: string | undefined;
}

/** What a new run may bring along. */
export type RunStart = Pick<ChecklistRun, 'bound' | 'dueAt' | 'plan' | 'occurrence'> & {
  note?: string;
};

/** A new run. @param id a fresh UUID. */
export function startRun(
  checklist: Pick<Checklist, 'id'>,
  id: string,
  hand: Hand,
  { note = '', ...more }: RunStart = {},
): ChecklistRun {
  const run: ChecklistRun = {
    id,
    checklist: checklist.id,
    note: note.trim(),
    ticks: {},
    checks: {},
    log: [],
    startedAt: hand.at,
    startedBy: hand.by,
    ...more,
  };
  return logged(run, {
    ...hand,
    what: 'started',
    ...(run.note !== '' && { text: run.note }),
    ...(run.bound && { bound: run.bound }),
  });
}

/**
 * Ticks a step; a step ticked before keeps its time. A run that is finished or rests does not change.
 * @param seen what a page showed of it; absent for a tick by hand
 */
export function tick(run: ChecklistRun, step: string, hand: Hand, seen?: Seen): ChecklistRun {
  if (!isAtWork(run) || run.ticks[step] !== undefined) return run;
  const ticked = { ...run, ticks: { ...run.ticks, [step]: hand.at } };
  return logged(ticked, { ...hand, what: 'ticked', step, ...(seen && { seen }) });
}

/** Takes a tick back, and with it the check of the second person. A run that is finished or rests does not change. */
export function untick(run: ChecklistRun, step: string, hand: Hand): ChecklistRun {
  if (!isAtWork(run) || run.ticks[step] === undefined) return run;
  const { [step]: _gone, ...ticks } = run.ticks;
  const { [step]: _too, ...checks } = run.checks;
  return logged({ ...run, ticks, checks }, { ...hand, what: 'unticked', step });
}

/** Says what the run is about. A finished run does not change. */
export function annotate(run: ChecklistRun, note: string, hand: Hand): ChecklistRun {
  const text = note.trim();
  if (run.finishedAt !== undefined || text === run.note) return run;
  return logged({ ...run, note: text }, { ...hand, what: 'named', text });
}

/** Closes a run, complete or not: what was left open stays visible in it. */
export function finishRun(run: ChecklistRun, hand: Hand): ChecklistRun {
  if (run.finishedAt !== undefined) return run;
  const { pausedAt: _rested, ...rest } = run;
  return logged({ ...rest, finishedAt: hand.at }, { ...hand, what: 'finished' });
}

/** Counts only steps the checklist has: a step that a later version dropped no longer counts. */
export function progressOf(checklist: Checklist, run: Pick<ChecklistRun, 'ticks'>): Progress {
  const steps = stepsOf(checklist);
  const open = steps.filter((step) => run.ticks[step.id] === undefined);
  return { done: steps.length - open.length, total: steps.length, next: open[0]?.id };
}

/** True while steps can be ticked: neither finished nor at rest. */
export function isAtWork(run: Pick<ChecklistRun, 'finishedAt' | 'pausedAt'>): boolean {
  return run.finishedAt === undefined && run.pausedAt === undefined;
}

/** The run with one entry more in its log. */
export function logged(run: ChecklistRun, entry: NewEntry): ChecklistRun {
  return { ...run, log: append(run.log, run.id, entry) };
}
