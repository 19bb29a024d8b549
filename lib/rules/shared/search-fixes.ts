import { difference } from '@/lib/text/edits';
import type { Fix, Span } from '../define';
import { deletion } from './removal';

/** Signs that part words and are left with nothing between them. */
const DOUBLED_SIGN = /[,;、，]\s{0,3}(?=[,;、，])/gu;
const DOUBLED_SPACE = /\s{2,}/gu;
const ENDS = /^[\s,;、，]{1,9}|[\s,;、，]{1,9}$/gu;

/**
 * The repairs that take `span` out of search terms: all spans at once first, when there are several, for whoever
 * repeats a word does it often; then this one alone.
 * @param label key in `fixLabels` for all of them
 */
export function removals(
  raw: string,
  span: Span,
  all: readonly Span[],
  label: string,
): readonly Fix[] {
  const one = deletion(raw, span);
  return all.length < 2 ? [one] : [...removalOfAll(raw, all, label), one];
}

/** The last answer: each of `all` asks in turn. */
let asked: readonly Span[] | undefined;
let answered: readonly Fix[] = [];

function removalOfAll(raw: string, all: readonly Span[], label: string): readonly Fix[] {
  if (asked === all) return answered;
  answered = rewritten(raw, without(raw, all, ''), label);
  asked = all;
  return answered;
}

/** The text with `by` in place of each span, and what is left over tidied. */
export function without(raw: string, spans: readonly Span[], by: string): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    if (start < done) continue;
    result += raw.slice(done, start) + by;
    done = end;
  }
  return (result + raw.slice(done))
    .replace(DOUBLED_SIGN, '')
    .replace(DOUBLED_SPACE, ' ')
    .replace(ENDS, '');
}

/** The repair that turns the whole field into `text`, as the smallest single edit. */
export function rewritten(raw: string, text: string, label: string): readonly Fix[] {
  const edit = difference(raw, text);
  return edit === undefined ? [] : [{ label, edits: [edit] }];
}
