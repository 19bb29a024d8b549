/** Where in her work a checklist belongs, in the order in which the picker shows them. */
export const AREAS = [
  'daily',
  'listings',
  'stock',
  'ads',
  'buyers',
  'offers',
  'account',
  'team',
] as const;
export type Area = (typeof AREAS)[number];

/** What a run is about: decides what its note is asked for. The words are `checklists.subjects.<subject>`. */
export const SUBJECTS = [
  'product',
  'day',
  'period',
  'shipment',
  'order',
  'event',
  'case',
  'person',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One step of a checklist. Its texts are `steps.<id>` of the checklist's texts in `lib/i18n`. */
export interface ChecklistStep {
  /** Stable for ever: ticks are stored under it. */
  id: string;
  /** Where in Seller Central it is done: a path from the root of the host; absent when it is done elsewhere. */
  page?: `/${string}`;
  /** Set where a mistake is dear: another person looks at it before it counts as safe. */
  secondPerson?: true;
  /** Id of the proof by which a page ticks it (`proofs/<id>.ts`); absent: it is ticked by hand alone. */
  proof?: string;
}

/** Steps that belong together. Its heading is `groups.<id>` of the checklist's texts. */
export interface ChecklistGroup {
  id: string;
  steps: readonly ChecklistStep[];
}

/** The work of one duty. Its texts are `lib/i18n/<locale>/checklists/<id>.ts`. */
export interface Checklist {
  /** = file name. */
  id: string;
  area: Area;
  /** Where it stands within its area: what is done most comes first. */
  place: number;
  subject: Subject;
  groups: readonly ChecklistGroup[];
}

/** Declares a checklist. One a file; the id is the file name; the registry finds it by itself. */
export function defineChecklist(checklist: Checklist): Checklist {
  return checklist;
}

/** All steps in order. */
export function stepsOf(checklist: Pick<Checklist, 'groups'>): ChecklistStep[] {
  return checklist.groups.flatMap((group) => group.steps);
}
