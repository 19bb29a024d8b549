import type { FieldName } from '@/lib/listing/listing';
import type { PageEvidence, PlaceEvidence } from '@/lib/session/page-evidence';
import type { FieldState, PageState } from '@/lib/session/page-state';
import { UNSUPPORTED } from '@/lib/session/unsupported';

/** One place of a page in a test: its state, and the rest of what is told of it. */
export interface Made extends Partial<Omit<PlaceEvidence, 'field' | 'index'>> {
  field: FieldName;
  index?: number;
  length?: number;
  limit?: number;
  findings?: readonly FieldState['findings'][number][];
}

/** A finding of one severity. */
export function finding(severity: 'error' | 'warning' | 'hint'): FieldState['findings'][number] {
  return {
    code: `X-${severity.toUpperCase()}`,
    rule: 'x',
    severity,
    message: 'x',
    data: {},
    start: 0,
    end: 4,
    words: 'word',
  };
}

/** A page with these places; everything is clean unless told. */
export function pageOf(
  surface: string,
  places: readonly Made[],
  { facts = {}, messageKind, asin, ...state }: Partial<PageState> & Partial<PageEvidence> = {},
): PageEvidence {
  const fields = places.map(({ field, index = 0, length = 40, limit, findings = [] }) => ({
    field,
    index,
    length,
    unit: 'characters' as const,
    ...(limit !== undefined && { limit }),
    findings: [...findings],
  }));
  return {
    state: { ...UNSUPPORTED, surface, sku: 'TOWEL-01', store: 'US', fields, ...state },
    facts,
    ...(messageKind && { messageKind }),
    ...(asin && { asin }),
    places: places.map(({ field, index = 0, ...more }) => ({
      field,
      index,
      digest: more.digest ?? `${field}-${index}`,
      writing: more.writing ?? false,
      judged: more.judged ?? true,
      ignored: more.ignored ?? 0,
      allowed: more.allowed ?? 0,
    })),
  };
}
