import type { Bound } from './bound';
import { isSameThing } from './bound';
import type { Checklist } from './define';
import { stepsOf } from './define';
import type { LogEntry } from './log';
import { isSamePerson } from './people';
import type { ChecklistRun, Hand } from './run';
import { isAtWork, logged } from './run';

/** Longer remarks are cut where they are typed. */
export const LONGEST_REMARK = 1_000;

/** Lets a run rest; nothing can be ticked until it goes on. */
export function pause(run: ChecklistRun, hand: Hand): ChecklistRun {
  if (!isAtWork(run)) return run;
  return logged({ ...run, pausedAt: hand.at }, { ...hand, what: 'paused' });
}

/** Goes on with a run that rested. */
export function resume(run: ChecklistRun, hand: Hand): ChecklistRun {
  if (run.pausedAt === undefined) return run;
  const { pausedAt: _rested, ...rest } = run;
  return logged(rest, { ...hand, what: 'resumed' });
}

/** Adds a remark, on the run or on one of its steps. The only thing that a finished run still takes. */
export function remark(run: ChecklistRun, words: string, hand: Hand, step?: string): ChecklistRun {
  const text = words.trim().slice(0, LONGEST_REMARK);
  if (text === '') return run;
  return logged(run, { ...hand, what: 'remarked', text, ...(step !== undefined && { step }) });
}

/** Binds a run to one thing, or to nothing. @param bound as `readBound` gives it */
export function bind(run: ChecklistRun, bound: Bound | undefined, hand: Hand): ChecklistRun {
  const { bound: before, ...rest } = run;
  if (run.finishedAt !== undefined) return run;
  if (bound === undefined ? before === undefined : before && isAlike(before, bound)) return run;
  const changed = bound === undefined ? rest : { ...rest, bound };
  return logged(changed, { ...hand, what: 'bound', ...(bound && { bound }) });
}

function isAlike(a: Bound, b: Bound): boolean {
  return isSameThing(a, b) && a.store === b.store;
}

/** Why a second person cannot check a step; the words are `checklists.checkProblems.<problem>`. */
export type CheckProblem = 'ended' | 'notTicked' | 'already' | 'noName' | 'nobodyTicked' | 'same';

/**
 * Notes that a second person has looked at a ticked step. The run stays as it is where `checkProblem` names a reason.
 * @param hand the second person, whose name differs from that of who ticked
 */
export function check(run: ChecklistRun, step: string, hand: Hand): ChecklistRun {
  if (checkProblem(run, step, hand.by) !== undefined) return run;
  const checked = { ...run, checks: { ...run.checks, [step]: hand.at } };
  return logged(checked, { ...hand, by: hand.by.trim(), what: 'checked', step });
}

/** What stands in the way of `by` checking a step as second person; undefined when nothing does. */
export function checkProblem(
  run: ChecklistRun,
  step: string,
  by: string,
): CheckProblem | undefined {
  if (!isAtWork(run)) return 'ended';
  if (run.ticks[step] === undefined) return 'notTicked';
  if (run.checks[step] !== undefined) return 'already';
  if (by.trim() === '') return 'noName';
  const first = latest(run, 'ticked', step)?.by ?? '';
  // Two people can be told apart only where both said who they are.
  if (first.trim() === '') return 'nobodyTicked';
  return isSamePerson(first, by) ? 'same' : undefined;
}

/** The last entry of a kind about a step: who did it, when, and whether a page showed it. */
export function latest(
  run: Pick<ChecklistRun, 'log'>,
  what: 'ticked' | 'checked',
  step: string,
): LogEntry | undefined {
  return run.log.findLast((entry) => entry.what === what && entry.step === step);
}

/** Remarks on a step, or on the run as a whole, oldest first. */
export function remarksOf(run: Pick<ChecklistRun, 'log'>, step?: string): LogEntry[] {
  return run.log.filter((entry) => entry.what === 'remarked' && entry.step === step);
}

/** Ticked steps that ask for a second person and were not checked by one. */
export function uncheckedSteps(
  checklist: Pick<Checklist, 'groups'>,
  run: Pick<ChecklistRun, 'ticks' | 'checks'>,
): string[] {
  return stepsOf(checklist)
    .filter(({ secondPerson }) => secondPerson)
    .map(({ id }) => id)
    .filter((id) => run.ticks[id] !== undefined && run.checks[id] === undefined);
}
