import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import { fill } from '@/lib/i18n/core';
import type { Findable } from '@/lib/search/find';
import type { Checklist, ChecklistGroup, ChecklistStep } from './define';
import { stepsOf } from './define';
import { type ChosenThresholds, thresholdTexts } from './thresholds';

/** A checklist with its texts in one language, whoever wrote it: what panels draw. */
export interface ShownChecklist extends Checklist {
  name: string;
  /** When it is needed. */
  about: string;
  /** True for one of her own. */
  isOwn: boolean;
  groups: readonly ShownGroup[];
  /** What it is found by. */
  findable: Findable;
}

export interface ShownGroup extends ChecklistGroup {
  title: string;
  steps: readonly ShownStep[];
}

export interface ShownStep extends ChecklistStep {
  text: string;
  /** How it is done; may be empty. */
  hint: string;
}

const LANGUAGES = Object.keys(LOCALES) as Locale[];

/**
 * A built-in checklist in `locale`; found by its texts in every language.
 * @param thresholds the numbers she has set; all others are the usual ones
 */
export function showBuiltIn(
  checklist: Checklist,
  locale: Locale,
  thresholds: ChosenThresholds = {},
): ShownChecklist {
  const raw = textsOf(checklist, locale);
  const values = thresholdTexts(thresholds, locale);
  const text = (...path: string[]): string => fill(raw(...path), values);
  return {
    ...checklist,
    name: text('name'),
    about: text('about'),
    isOwn: false,
    groups: checklist.groups.map((group) => ({
      ...group,
      title: text('groups', group.id),
      steps: group.steps.map((step) => ({
        ...step,
        text: text('steps', step.id, 'text'),
        hint: text('steps', step.id, 'hint'),
      })),
    })),
    findable: findable(checklist, thresholds),
  };
}

/** The texts of a checklist; an id where there is none, so that a missing text never hides a step. */
function textsOf({ id }: Checklist, locale: Locale): (...path: string[]) => string {
  return (...path) => lookup(locale, ['checklists', 'lists', id, ...path]) ?? path.at(-2) ?? id;
}

function findable(checklist: Checklist, thresholds: ChosenThresholds): Findable {
  const steps = stepsOf(checklist);
  return {
    names: LANGUAGES.map((locale) => textsOf(checklist, locale)('name')),
    texts: LANGUAGES.flatMap((locale) => {
      const text = textsOf(checklist, locale);
      const values = thresholdTexts(thresholds, locale);
      return [
        lookup(locale, ['checklists', 'areas', checklist.area]) ?? '',
        text('about'),
        ...steps.map(({ id }) => fill(text('steps', id, 'text'), values)),
      ];
    }),
  };
}
