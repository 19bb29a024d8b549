import { type Locale, lookup, type TextKey } from '@/lib/i18n';
import type { Refusal, Where } from '@/lib/storage/backup/read-backup';

/** How a table is called. */
export function tableName(locale: Locale, table: string): string {
  return lookup(locale, ['backup', 'tables', table]) ?? table;
}

/** "today", "yesterday", "9 days ago". */
export function daysAgo(locale: Locale, days: number): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
}

/** The text for a refusal. */
export function refusalKey(refusal: Refusal): TextKey {
  return `backup.refused.${refusal}`;
}

/** Where in the file it was; undefined where that says nothing. */
export function whereText(
  { table, row, field }: Where,
  locale: Locale,
  t: (key: TextKey, data?: Record<string, string | number>) => string,
): string | undefined {
  if (table === undefined)
    return field === undefined || field === '' ? undefined : t('backup.where.value', { field });
  const name = tableName(locale, table);
  if (row === undefined)
    return t('backup.where.table', { table: field ? `${name}, ${field}` : name });
  return field
    ? t('backup.where.field', { table: name, row, field })
    : t('backup.where.row', { table: name, row });
}
