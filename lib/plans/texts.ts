import { createTranslator, type Locale } from '@/lib/i18n/core';
import { checklists as checklistsEn } from '@/lib/i18n/en/checklists';
import { plans as plansEn } from '@/lib/i18n/en/plans';
import { checklists as checklistsZh } from '@/lib/i18n/zh-CN/checklists';
import { plans as plansZh } from '@/lib/i18n/zh-CN/plans';

/** What the background says by itself; it has no use for all other texts of the product. */
const { text, lookup } = createTranslator({
  en: { plans: plansEn, checklists: checklistsEn },
  'zh-CN': { plans: plansZh, checklists: checklistsZh },
});

/** Texts of badge and notifications. */
export { text as keeperText };

/** Name of a built-in checklist; undefined where it is none. */
export function builtInName(id: string, locale: Locale): string | undefined {
  return lookup(locale, ['checklists', 'lists', id, 'name']);
}
