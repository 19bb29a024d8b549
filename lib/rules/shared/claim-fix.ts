import type { FieldName } from '@/lib/listing/listing';
import type { Fix, Span } from '../define';
import { looseDeletion } from './loose-words';

const NOTHING: readonly Fix[] = [];
/** Words that would be left hanging before or after the gap. */
const HANGS_BEFORE =
  /(?:\b(?:that|which|and|or|for|with|to|of|by|is|are|helps?|from|in|the|an?|not|no)|&)\s{0,3}$/iu;
const HANGS_AFTER = /^\s{0,3}(?:(?:and|or|for|to|of|by|on|in|from|against|with|than)\b|&)/iu;
const HEADER = /[:：]\s{0,3}$/u;
const NOTHING_AFTER = /^[\s.!]{0,3}$/u;

/**
 * The repair that takes a claim out: only where nothing hangs in the air afterwards, a header keeps something to
 * stand over, and something is left at all.
 */
export function claimDeletion(field: FieldName, raw: string, span: Span): readonly Fix[] {
  const before = raw.slice(Math.max(0, span.start - 12), span.start);
  const after = raw.slice(span.end, span.end + 12);
  if (HANGS_BEFORE.test(before) || HANGS_AFTER.test(after)) return NOTHING;
  const last = NOTHING_AFTER.test(after) && span.end + after.length >= raw.length;
  if (last && (HEADER.test(before) || raw.slice(0, span.start).trim() === '')) return NOTHING;
  return looseDeletion(field, raw, span);
}
