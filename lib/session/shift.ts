import type { Span } from '@/lib/rules/define';

/** The one contiguous change that turns `before` into `after`: at `start`, `removed` units gone, `inserted` come. */
export interface SingleEdit {
  start: number;
  removed: number;
  inserted: number;
}

/** Finds the smallest single change between two texts (UTF-16 units), or undefined when they are equal. */
export function singleEdit(before: string, after: string): SingleEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, removed: before.length - tail - start, inserted: after.length - tail - start };
}

/**
 * Where a span lies after an edit; undefined when the edit touched it. Fails closed: between a key and
 * the next check a mark is either on its own words or not there at all.
 */
export function shiftSpan(span: Span, edit: SingleEdit): Span | undefined {
  const { start, removed, inserted } = edit;
  if (span.end <= start) return { start: span.start, end: span.end };
  const moved = inserted - removed;
  if (span.start >= start + removed) return { start: span.start + moved, end: span.end + moved };
  return undefined;
}
