import type { Locale } from '@/lib/i18n';
import type { Checklist } from '../define';
import { type ShownStep, showBuiltIn } from '../shown';
import type { ChosenThresholds } from '../thresholds';
import { MOST_STEPS } from './limits';
import { originOf } from './origin';
import type { OwnChecklist, OwnGroup, OwnStep } from './own';
import { countSteps } from './own';

/** What has become of a built-in checklist since she copied it. */
export interface Changes {
  /** Steps that it did not have then, and that she has not got. */
  added: readonly ShownStep[];
  /** Steps of hers that it no longer has. */
  removed: readonly OwnStep[];
  /** Steps that say something else now: hers, and the built-in's of today. */
  reworded: readonly { mine: OwnStep; now: ShownStep }[];
}

/** The differences between then and now; undefined where there are none that concern her copy. */
export function changesOf(
  list: OwnChecklist,
  builtIn: Checklist,
  locale: Locale,
  thresholds: ChosenThresholds = {},
): Changes | undefined {
  const { from } = list;
  const today = originOf(builtIn);
  if (from === undefined || from.checklist !== builtIn.id || from.digest === today.digest)
    return undefined;
  const then = new Map(from.steps.map(({ id, digest }) => [id, digest]));
  const now = new Map(today.steps.map(({ id, digest }) => [id, digest]));
  const mine = new Map(list.groups.flatMap(({ steps }) => steps).map((step) => [step.id, step]));
  const shown = showBuiltIn(builtIn, locale, thresholds).groups.flatMap(({ steps }) => steps);
  const added = shown.filter(({ id }) => !then.has(id) && !mine.has(id));
  const removed = [...mine.values()].filter(({ id }) => then.has(id) && !now.has(id));
  const reworded = shown.flatMap((step) => {
    const own = mine.get(step.id);
    const isReworded = then.has(step.id) && then.get(step.id) !== now.get(step.id);
    return own !== undefined && isReworded ? [{ mine: own, now: step }] : [];
  });
  const count = added.length + removed.length + reworded.length;
  return count === 0 ? undefined : { added, removed, reworded };
}

/** Her list with what the built-in has noted as seen; nothing else changes. */
export function acknowledged(list: OwnChecklist, builtIn: Checklist): OwnChecklist {
  return { ...list, from: originOf(builtIn) };
}

/**
 * Her list with the steps that the built-in got since: each behind the step it follows there, in a group of its own
 * where hers has none. What she wrote or removed stays so. Steps beyond the most a list can have are left out.
 */
export function takeOver(
  list: OwnChecklist,
  builtIn: Checklist,
  locale: Locale,
  thresholds: ChosenThresholds = {},
): OwnChecklist {
  const added = new Set(changesOf(list, builtIn, locale, thresholds)?.added.map(({ id }) => id));
  let groups = list.groups;
  let room = MOST_STEPS - countSteps(list);
  for (const { id, title, steps } of showBuiltIn(builtIn, locale, thresholds).groups) {
    for (const [at, { id: step, text, hint, page, secondPerson, proof }] of steps.entries()) {
      if (!added.has(step) || room <= 0) continue;
      room -= 1;
      const one = {
        id: step,
        text,
        hint,
        ...(page && { page }),
        ...(secondPerson && { secondPerson }),
        ...(proof !== undefined && { proof }),
      };
      const before = steps.slice(0, at).map((earlier) => earlier.id);
      groups = inserted(groups, { id, title, steps: [one] }, before);
    }
  }
  return { ...acknowledged(list, builtIn), groups };
}

/** The groups with a step behind the last of `before` that is there, else at the head of its group, else in a new one. */
function inserted(
  groups: readonly OwnGroup[],
  fresh: OwnGroup,
  before: readonly string[],
): readonly OwnGroup[] {
  for (const earlier of before.toReversed()) {
    const home = groups.find(({ steps }) => steps.some(({ id }) => id === earlier));
    if (home === undefined) continue;
    const at = home.steps.findIndex(({ id }) => id === earlier) + 1;
    return groups.with(groups.indexOf(home), {
      ...home,
      steps: home.steps.toSpliced(at, 0, ...fresh.steps),
    });
  }
  const at = groups.findIndex(({ id }) => id === fresh.id);
  const home = groups[at];
  if (home === undefined) return [...groups, fresh];
  return groups.with(at, { ...home, steps: [...fresh.steps, ...home.steps] });
}
