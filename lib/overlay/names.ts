import type { Locale } from '@/lib/i18n/page';
import { text } from '@/lib/i18n/page';
import { findingMessage } from '@/lib/i18n/finding-text';
import type { FieldRef } from '@/lib/listing/listing';
import type { Finding, Severity } from '@/lib/rules/define';
import type { FieldRecord } from '@/lib/session/record';

/** The name of a field as the user knows it; bullets are numbered from 1. */
export function fieldName(locale: Locale, { field, index }: FieldRef): string {
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

/** The full sentence for a badge. */
export function badgeName(locale: Locale, record: FieldRecord): string {
  const count = (severity: Severity) => record.findings.filter((f) => f.severity === severity).length;
  return text(locale, 'overlay.badgeName', {
    field: fieldName(locale, record),
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
  });
}
