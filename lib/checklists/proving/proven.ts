import type { PageEvidence } from '@/lib/session/page-evidence';
import type { Checklist, ChecklistStep } from '../define';
import { stepsOf } from '../define';
import type { Seen } from '../log';
import { type ChecklistRun, type Hand, tick } from '../run';
import { prove } from './prove';
import { PROOFS } from './registry';

/** One step that a page proves. */
export interface Proven {
  step: string;
  seen: Seen;
}

/** True while steps of a run may tick themselves: neither finished nor resting. */
function isAwake(run: ChecklistRun): boolean {
  return run.finishedAt === undefined && run.pausedAt === undefined;
}

/** The steps of a run that are not ticked and have a proof, in order. */
function provableSteps(checklist: Checklist, run: ChecklistRun): ChecklistStep[] {
  if (!isAwake(run)) return [];
  return stepsOf(checklist).filter(
    ({ id, proof }) => proof !== undefined && run.ticks[id] === undefined,
  );
}

/**
 * The steps of a run that this page proves and that are not ticked yet. What she took back after a page had ticked
 * it stays open, until the page shows something else.
 */
export function provenBy(page: PageEvidence, checklist: Checklist, run: ChecklistRun): Proven[] {
  return provableSteps(checklist, run).flatMap(({ id, proof }) => {
    const found = proof === undefined ? undefined : PROOFS.get(proof);
    const outcome = found && prove(found, page, run.bound);
    if (outcome?.kind !== 'seen' || isTakenBack(run, id, outcome.seen)) return [];
    return [{ step: id, seen: outcome.seen }];
  });
}

/** Ticks what is proved; a run that changed meanwhile keeps what was done in it. */
export function tickProven(run: ChecklistRun, proven: readonly Proven[], hand: Hand): ChecklistRun {
  if (!isAwake(run)) return run;
  return proven.reduce(
    (now, { step, seen }) => (isTakenBack(now, step, seen) ? now : tick(now, step, hand, seen)),
    run,
  );
}

/** The kinds of pages that could prove a step of these runs: the others need not be asked. */
export function surfacesWanted(
  runs: readonly ChecklistRun[],
  checklists: readonly Checklist[],
): string[] {
  const byId = new Map(checklists.map((checklist) => [checklist.id, checklist]));
  const wanted = new Set<string>();
  for (const run of runs) {
    const checklist = byId.get(run.checklist);
    if (checklist === undefined || run.bound === undefined) continue;
    for (const { proof = '' } of provableSteps(checklist, run)) {
      const found = PROOFS.get(proof);
      if (found?.about !== run.bound.kind) continue;
      for (const surface of found.surfaces) wanted.add(surface);
    }
  }
  return [...wanted].sort();
}

/** True when a page had ticked it by the very same, and she took that back. */
export function isTakenBack({ log }: ChecklistRun, step: string, { digest }: Seen): boolean {
  const last = log.findLastIndex((entry) => entry.what === 'unticked' && entry.step === step);
  return log
    .slice(0, Math.max(0, last))
    .some((entry) => entry.step === step && entry.seen?.digest === digest);
}
