import type { FieldName } from '@/lib/listing/listing';
import type { Store } from '@/lib/listing/stores';
import type { Severity } from '@/lib/rules/define';
import type { LimitUnit } from '@/lib/rules/field-limits';

/** ok; partial = some expected fields are missing; blind = the page should be known but nothing is recognised. */
export type Health = 'ok' | 'partial' | 'blind';

/** A length and what it is measured against. */
export interface Measure {
  length: number;
  limit: number;
}

export interface FieldState {
  field: FieldName;
  index: number;
  /**
   * Length in the unit Amazon counts the field in, and the limit in force (absent when we know of none); of a picture
   * the longer side in pixels, 0 while it is not known.
   */
  length: number;
  unit: LimitUnit | 'pixels';
  limit?: number;
  /** Search terms with spaces and punctuation, in bytes. */
  gross?: number;
  /** The form's own limit, in UTF-16 units with all spaces, where the form carries one. */
  form?: Measure;
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
  /** As the page names it. */
  productType?: string;
  missing: readonly FieldName[];
  /** Error numbers that Amazon's own alerts show; absent where there are none. */
  errors?: readonly string[];
  counts: Record<Severity, number>;
  /** Points of 100 (lib/rules/score.ts); absent where the page holds no part of a listing. */
  score?: number;
  /** All bullets together, in characters. */
  together?: Measure;
  /** Findings the user chose to ignore on this page. */
  ignored: number;
  /** Findings on this page that somebody answers for. */
  allowed: number;
  notChecked: readonly { rule: string; field: FieldName; index: number; reason: string }[];
  fields: readonly FieldState[];
}
