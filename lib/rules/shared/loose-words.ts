import type { FieldName } from '@/lib/listing/listing';
import type { Fix, Span } from '../define';
import { deletion } from './removal';

/** Fields that are lists of words rather than sentences. */
const LISTS: ReadonlySet<FieldName> = new Set<FieldName>(['title', 'highlights', 'searchTerms']);
const NOTHING: readonly Fix[] = [];
const ENDS_BEFORE = /(?:^|[,;:|/•·、。，：(（\n–—])\s{0,3}$/u;
const BEGINS_AFTER = /^\s{0,3}(?:$|[,;:|/•·、。，.!)）\n–—])/u;

/** The repair that takes `span` out, where no sentence is left in pieces; else none. */
export function looseDeletion(field: FieldName, raw: string, span: Span): readonly Fix[] {
  const stands =
    LISTS.has(field) ||
    (ENDS_BEFORE.test(raw.slice(Math.max(0, span.start - 4), span.start)) &&
      BEGINS_AFTER.test(raw.slice(span.end, span.end + 4)));
  return stands ? [deletion(raw, span)] : NOTHING;
}
