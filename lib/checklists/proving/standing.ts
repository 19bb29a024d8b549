import type { PageEvidence } from '@/lib/session/page-evidence';
import type { SurfaceId } from '@/lib/surfaces/address';
import type { ChecklistStep } from '../define';
import type { Seen } from '../log';
import type { ChecklistRun } from '../run';
import type { Reason } from './define';
import { prove, subjectsOf } from './prove';
import { isTakenBack } from './proven';
import { PROOFS } from './registry';

/** How a step that is not ticked stands with the page in front. */
export type Standing =
  /** The page in front is none that could prove it; these could. */
  | { kind: 'elsewhere'; surfaces: readonly SurfaceId[] }
  | { kind: 'not yet' | 'cannot tell'; why: Reason }
  /** The page is clean, but does not say what it is about: she may say that it is `subject`. */
  | { kind: 'unnamed'; subject: string; seen: Seen }
  /** The page could prove it for `subject`, once the run is bound to that. */
  | { kind: 'bind first'; subject: string }
  /** She took the tick back, and the page shows the very same. */
  | { kind: 'taken back' }
  | { kind: 'proved' };

/** Undefined for a step without a proof, or one that is ticked. */
export function standingOf(
  run: ChecklistRun,
  step: ChecklistStep,
  page: PageEvidence | undefined,
): Standing | undefined {
  const proof = step.proof === undefined ? undefined : PROOFS.get(step.proof);
  if (proof === undefined || run.ticks[step.id] !== undefined) return undefined;
  const outcome = page && prove(proof, page, run.bound);
  if (page === undefined || outcome === undefined)
    return { kind: 'elsewhere', surfaces: proof.surfaces };
  if (outcome.kind === 'seen')
    return { kind: isTakenBack(run, step.id, outcome.seen) ? 'taken back' : 'proved' };
  const [subject] = subjectsOf(proof, page);
  if (outcome.why === 'unbound' && subject !== undefined) return { kind: 'bind first', subject };
  if (outcome.unnamed && run.bound)
    return { kind: 'unnamed', subject: run.bound.value, seen: outcome.unnamed };
  return { kind: outcome.kind, why: outcome.why };
}
