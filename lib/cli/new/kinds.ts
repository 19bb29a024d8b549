import { makeChecklist } from './checklist';
import type { Made } from './draft';
import { makeRule } from './rule';
import { makeSurface } from './surface';

/** What can be made, each by one function of the project's folder and the id. */
export const KINDS = {
  rule: makeRule,
  surface: makeSurface,
  checklist: makeChecklist,
} satisfies Record<string, (root: string, id: string) => Made>;
