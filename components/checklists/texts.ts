import type { Checklist } from '@/lib/checklists/define';
import { stepsOf } from '@/lib/checklists/define';
import type { Locale } from '@/lib/i18n';
import { LOCALES, lookup } from '@/lib/i18n';
import type { Findable } from '@/lib/search/find';

/** A text of a checklist; its id where there is none, so that a missing text never hides a step. */
export function checklistText(locale: Locale, checklist: string, ...path: string[]): string {
  return lookup(locale, ['checklists', 'lists', checklist, ...path]) ?? path.at(-2) ?? checklist;
}

const LANGUAGES = Object.keys(LOCALES) as Locale[];

/** What a checklist is found by: its name and the texts of its steps, in every language. */
export function findableChecklist(checklist: Checklist): Findable {
  const steps = stepsOf(checklist);
  return {
    names: LANGUAGES.map((locale) => checklistText(locale, checklist.id, 'name')),
    texts: LANGUAGES.flatMap((locale) => [
      lookup(locale, ['checklists', 'areas', checklist.area]) ?? '',
      checklistText(locale, checklist.id, 'about'),
      ...steps.map(({ id }) => checklistText(locale, checklist.id, 'steps', id, 'text')),
    ]),
  };
}
