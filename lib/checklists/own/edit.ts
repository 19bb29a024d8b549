import { MOST_GROUPS, MOST_STEPS } from './limits';
import type { OwnChecklist, OwnGroup, OwnStep } from './own';
import { countSteps, type NewId } from './own';

/** Where a step stands: its group, and its place among that group's steps. */
export interface Place {
  group: string;
  at: number;
}

type Head = Pick<OwnChecklist, 'name' | 'about' | 'area' | 'subject'>;

/** The list with another name, purpose, area or subject. */
export function described(list: OwnChecklist, change: Partial<Head>): OwnChecklist {
  return { ...list, ...change };
}

/** The list with a group more at its end, with one empty step; the same list where it has the most it may have. */
export function withGroup(list: OwnChecklist, title: string, newId: NewId): OwnChecklist {
  if (list.groups.length >= MOST_GROUPS || countSteps(list) >= MOST_STEPS) return list;
  const steps = [{ id: newId(), text: '', hint: '' }];
  return { ...list, groups: [...list.groups, { id: newId(), title, steps }] };
}

/** The list without that group and its steps. */
export function withoutGroup(list: OwnChecklist, group: string): OwnChecklist {
  return { ...list, groups: list.groups.filter(({ id }) => id !== group) };
}

/** The list with another heading over a group. */
export function retitled(list: OwnChecklist, group: string, title: string): OwnChecklist {
  return changed(list, group, (one) => ({ ...one, title }));
}

/** The list with a group moved up (-1) or down (1); the same list where there is no further. */
export function movedGroup(list: OwnChecklist, group: string, by: -1 | 1): OwnChecklist {
  const at = list.groups.findIndex(({ id }) => id === group);
  const one = list.groups[at];
  if (one === undefined || list.groups[at + by] === undefined) return list;
  return { ...list, groups: list.groups.toSpliced(at, 1).toSpliced(at + by, 0, one) };
}

/** The list with steps put in at a place; those beyond the most it may have are `left`. */
export function withSteps(
  list: OwnChecklist,
  { group, at }: Place,
  steps: readonly OwnStep[],
): { list: OwnChecklist; left: number } {
  const taken = steps.slice(0, Math.max(0, MOST_STEPS - countSteps(list)));
  const put = (one: OwnGroup): OwnGroup => ({
    ...one,
    steps: one.steps.toSpliced(at, 0, ...taken),
  });
  return { list: changed(list, group, put), left: steps.length - taken.length };
}

/** The list without a step. Ticks of it that are stored in runs are kept there and do no harm. */
export function withoutStep(list: OwnChecklist, step: string): OwnChecklist {
  return {
    ...list,
    groups: list.groups.map((group) => ({
      ...group,
      steps: group.steps.filter(({ id }) => id !== step),
    })),
  };
}

/** The list with another text, explanation, page or second person of a step; an `undefined` takes it away. */
export function withStep(
  list: OwnChecklist,
  step: string,
  change: { [Part in 'text' | 'hint' | 'page' | 'secondPerson']?: OwnStep[Part] | undefined },
): OwnChecklist {
  const groups = list.groups.map((group) => ({
    ...group,
    steps: group.steps.map((one) => (one.id === step ? merged(one, change) : one)),
  }));
  return { ...list, groups };
}

/**
 * The list with a step moved to a place, in whatever group. `at` counts the places between the steps as they stand
 * before the move, so that 0 is above the first and `steps.length` below the last.
 */
export function movedStep(list: OwnChecklist, step: string, { group, at }: Place): OwnChecklist {
  const from = placeOf(list, step);
  const one = stepOf(list, step);
  if (from === undefined || one === undefined || !list.groups.some(({ id }) => id === group))
    return list;
  const to = from.group === group && from.at < at ? at - 1 : at;
  if (from.group === group && from.at === to) return list;
  const without = withoutStep(list, step);
  return withSteps(without, { group, at: to }, [one]).list;
}

/** The list with a step one place up or down, over the border of its group where it stands at one. */
export function nudgedStep(list: OwnChecklist, step: string, by: -1 | 1): OwnChecklist {
  const from = placeOf(list, step);
  const at = list.groups.findIndex(({ id }) => id === from?.group);
  const group = list.groups[at];
  if (from === undefined || group === undefined) return list;
  if (group.steps[from.at + by] !== undefined)
    return movedStep(list, step, { group: group.id, at: by < 0 ? from.at - 1 : from.at + 2 });
  const next = list.groups[at + by];
  if (next === undefined) return list;
  return movedStep(list, step, { group: next.id, at: by < 0 ? next.steps.length : 0 });
}

/** Where a step stands; undefined where there is no such step. */
export function placeOf(list: OwnChecklist, step: string): Place | undefined {
  for (const { id, steps } of list.groups) {
    const at = steps.findIndex((one) => one.id === step);
    if (at >= 0) return { group: id, at };
  }
  return undefined;
}

/** A step by its id. */
export function stepOf(list: OwnChecklist, step: string): OwnStep | undefined {
  return list.groups.flatMap(({ steps }) => steps).find(({ id }) => id === step);
}

function changed(
  list: OwnChecklist,
  group: string,
  change: (group: OwnGroup) => OwnGroup,
): OwnChecklist {
  return { ...list, groups: list.groups.map((one) => (one.id === group ? change(one) : one)) };
}

function merged(step: OwnStep, change: Parameters<typeof withStep>[2]): OwnStep {
  const { page, secondPerson, text, hint } = { ...step, ...change };
  return {
    id: step.id,
    text: text ?? '',
    hint: hint ?? '',
    ...(page !== undefined && { page }),
    ...(secondPerson && { secondPerson }),
    // Other words may ask for something else: what no longer stands there must not tick itself.
    ...(step.proof !== undefined && text === step.text && { proof: step.proof }),
  };
}
