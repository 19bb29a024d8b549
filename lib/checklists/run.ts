import type { Checklist } from './define';
import { stepsOf } from './define';

/** One execution of a checklist. */
export interface ChecklistRun {
  id: string;
  checklist: string;
  /** What it is about: a SKU, a product; may be empty. */
  note: string;
  /** Step id → ISO time it was ticked. */
  ticks: Readonly<Record<string, string>>;
  startedAt: string;
  finishedAt?: string;
}

/** How far a run is: `next` is the first step that is not ticked. */
export interface Progress {
  done: number;
  total: number;
  next: string | undefined;
}

/** A new run. @param at ISO time. */
export function startRun(checklist: Checklist, id: string, at: string, note = ''): ChecklistRun {
  return { id, checklist: checklist.id, note: note.trim(), ticks: {}, startedAt: at };
}

/** Ticks a step; a step ticked before keeps its time. A finished run does not change. */
export function tick(run: ChecklistRun, step: string, at: string): ChecklistRun {
  if (run.finishedAt !== undefined || run.ticks[step] !== undefined) return run;
  return { ...run, ticks: { ...run.ticks, [step]: at } };
}

/** Takes a tick back. A finished run does not change. */
export function untick(run: ChecklistRun, step: string): ChecklistRun {
  if (run.finishedAt !== undefined) return run;
  const { [step]: _gone, ...ticks } = run.ticks;
  return { ...run, ticks };
}

/** Says what the run is about. */
export function annotate(run: ChecklistRun, note: string): ChecklistRun {
  return { ...run, note: note.trim() };
}

/** Closes a run, complete or not: what was left open stays visible in it. */
export function finishRun(run: ChecklistRun, at: string): ChecklistRun {
  return run.finishedAt === undefined ? { ...run, finishedAt: at } : run;
}

/** Counts only steps the checklist has: a step that a later version dropped no longer counts. */
export function progressOf(checklist: Checklist, run: Pick<ChecklistRun, 'ticks'>): Progress {
  const steps = stepsOf(checklist);
  const open = steps.filter((step) => run.ticks[step.id] === undefined);
  return { done: steps.length - open.length, total: steps.length, next: open[0]?.id };
}
