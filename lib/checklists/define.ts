/** One step of a checklist. Its texts are `checklists.lists.<checklist>.steps.<id>` in `lib/i18n`. */
export interface ChecklistStep {
  /** Stable for ever: ticks are stored under it. */
  id: string;
  /** Where in Seller Central it is done: a path from the root of the host; absent when it is done elsewhere. */
  page?: `/${string}`;
}

/** Steps that belong together. Its heading is `checklists.lists.<checklist>.groups.<id>`. */
export interface ChecklistGroup {
  id: string;
  steps: readonly ChecklistStep[];
}

export interface Checklist {
  /** = file name. */
  id: string;
  groups: readonly ChecklistGroup[];
}

/** Declares a checklist. One a file; the id is the file name; the registry finds it by itself. */
export function defineChecklist(checklist: Checklist): Checklist {
  return checklist;
}

/** All steps in order. */
export function stepsOf(checklist: Checklist): ChecklistStep[] {
  return checklist.groups.flatMap((group) => group.steps);
}
