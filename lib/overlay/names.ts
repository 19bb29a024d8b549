import { findingMessage } from '@/lib/i18n/finding-text';
import type { Locale } from '@/lib/i18n/page';
import { text } from '@/lib/i18n/page';
import type { FieldRef } from '@/lib/listing/listing';
import type { Finding, Severity } from '@/lib/rules/define';
import { isPicture, type MarkedRecord } from '@/lib/session/record';
import type { BadgeWords } from './badge';

/** The name of a field as the user knows it; bullets are numbered from 1. */
export function fieldName(locale: Locale, { field, index }: FieldRef): string {
  if (field === 'image' && index === 0) return text(locale, 'overlay.mainImage');
  return text(locale, `overlay.fields.${field}`, { number: index + 1 });
}

/** The word for a severity. */
export function severityName(locale: Locale, severity: Severity): string {
  return text(locale, `overlay.severity.${severity}`);
}

/** The full sentence a screen reader says for a mark. */
export function markName(locale: Locale, finding: Finding): string {
  return text(locale, 'overlay.markName', {
    severity: severityName(locale, finding.severity),
    field: fieldName(locale, finding),
    message: findingMessage(locale, finding),
  });
}

/** What a badge says to those who do not see its signs. */
export function badgeWords(locale: Locale, record: MarkedRecord): BadgeWords {
  const { note, details } = isPicture(record) ? record : {};
  return {
    note,
    details,
    field: fieldName(locale, record),
    severities: {
      error: text(locale, 'overlay.badge.errors'),
      warning: text(locale, 'overlay.badge.warnings'),
      hint: text(locale, 'overlay.badge.hints'),
    },
    open: text(locale, 'overlay.badge.open'),
  };
}
