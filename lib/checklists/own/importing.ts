import type { Locale } from '@/lib/i18n';
import { duplicateOf, type NewId, type OwnChecklist, type OwnStep } from './own';

/** What becomes of a list that she already has. */
export type Choice = 'replace' | 'both' | 'leave';

/** A list of a file beside the one of hers that it would meet. */
export interface Candidate {
  list: OwnChecklist;
  /** The one of the same id, else of the same name; absent for a new list. */
  known?: OwnChecklist;
  /** True when the two say exactly the same. */
  isSame: boolean;
}

/** Which of her lists each list of a file meets. */
export function candidatesOf(
  lists: readonly OwnChecklist[],
  mine: readonly OwnChecklist[],
): Candidate[] {
  return lists.map((list) => {
    const known =
      mine.find(({ id }) => id === list.id) ??
      mine.find(({ name }) => name !== '' && name === list.name);
    if (known === undefined) return { list, isSame: false };
    return { list, known, isSame: contentOf(list) === contentOf(known) };
  });
}

/** What is done unless she says otherwise: what she has is never written over unasked. */
export function usualChoice({ isSame }: Candidate): Choice {
  return isSame ? 'leave' : 'both';
}

/**
 * The lists to be stored. One that replaces another takes over its id, and the ids of steps with the same text, so
 * that runs and ticks stay with it.
 */
export function chosenLists(
  candidates: readonly (Candidate & { choice: Choice })[],
  locale: Locale,
  newId: NewId,
): OwnChecklist[] {
  const taken = new Set<string>();
  return candidates.flatMap(({ list, known, choice }) => {
    if (known === undefined) return [list];
    if (choice === 'leave') return [];
    // Two lists of a file that meet the same one of hers: the second stands beside it.
    if (choice === 'both' || taken.has(known.id)) return [duplicateOf(list, locale, newId)];
    taken.add(known.id);
    return [replacing(list, known, newId)];
  });
}

function replacing(list: OwnChecklist, known: OwnChecklist, newId: NewId): OwnChecklist {
  const from = list.from ?? known.from;
  if (list.id === known.id) return list;
  const old = known.groups.flatMap(({ steps }) => steps);
  const free = new Map(old.map((step) => [step.text, step.id]));
  // Ids of steps that are gone keep the ticks they had: no other step may get them.
  const used = new Set(old.map(({ id }) => id));
  const idFor = ({ id, text }: OwnStep): string => {
    const same = free.get(text);
    free.delete(text);
    if (same !== undefined) return same;
    return used.has(id) ? newId() : id;
  };
  return {
    ...list,
    id: known.id,
    groups: list.groups.map((group) => ({
      ...group,
      steps: group.steps.map((step) => ({ ...step, id: idFor(step) })),
    })),
    ...(from !== undefined && { from }),
  };
}

function contentOf({ name, about, area, subject, groups }: OwnChecklist): string {
  const steps = groups.map((group) => [
    group.title,
    group.steps.map((step) => [step.text, step.hint, step.page ?? '', step.secondPerson ?? false]),
  ]);
  return JSON.stringify([name, about, area, subject, steps]);
}
