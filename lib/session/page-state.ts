import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import type { Severity } from '@/lib/rules/define';

/** ok; partial = some expected fields are missing; blind = the page should be known but nothing is recognised. */
export type Health = 'ok' | 'partial' | 'blind';

export interface FieldState {
  field: FieldName;
  index: number;
  /** Length as Amazon counts it, and the limit in force (absent when the field has none we know). */
  length: number;
  limit?: number;
  findings: {
    code: string;
    rule: string;
    severity: Severity;
    message: string;
    data: Record<string, string | number>;
    start: number;
    end: number;
    words: string;
  }[];
}

/** What the popup asks a page for: how it stands. Plain data, fit for a message. */
export interface PageState {
  /** Surface id, or `none`. */
  surface: string;
  health: Health;
  store?: Store;
  storeLabel?: string;
  merchant?: string;
  sku?: string;
  missing: readonly FieldName[];
  counts: Record<Severity, number>;
  /** Findings the user chose to ignore on this page. */
  ignored: number;
  /** Findings on this page that somebody answers for. */
  allowed: number;
  notChecked: readonly { rule: string; field: FieldName; index: number; reason: string }[];
  fields: readonly FieldState[];
}
