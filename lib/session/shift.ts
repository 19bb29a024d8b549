import type { Span } from '@/lib/rules/define';
import type { TextEdit } from '@/lib/text/edits';

/**
 * Where a span lies after an edit; undefined when the edit touched it. Fails closed: between a key and
 * the next check a mark is either on its own words or not there at all.
 */
export function shiftSpan(span: Span, { start, end, insert }: TextEdit): Span | undefined {
  if (span.end <= start) return { start: span.start, end: span.end };
  const moved = insert.length - (end - start);
  if (span.start >= end) return { start: span.start + moved, end: span.end + moved };
  return undefined;
}
