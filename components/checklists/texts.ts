import type { Locale } from '@/lib/i18n';
import { lookup } from '@/lib/i18n';

/** A text of a checklist; its id where there is none, so that a missing text never hides a step. */
export function checklistText(locale: Locale, checklist: string, ...path: string[]): string {
  return lookup(locale, ['checklists', 'lists', checklist, ...path]) ?? path.at(-2) ?? checklist;
}
