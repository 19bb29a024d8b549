import { type TextView, viewOf } from '@/lib/text/view';
import { isWordBorder } from '@/lib/text/word-borders';
import type { Span } from '../define';

const NONE: readonly Span[] = [];
/** A longer brand is no brand, and would make hostile text slow. */
const LONGEST = 200;

/** Where `brand` stands in `text` as whole words, whatever its case; empty when the brand is not known. */
export function brandSpansIn(text: TextView, brand: string | undefined): readonly Span[] {
  const wanted = brand?.trim() ?? '';
  if (wanted === '') return NONE;
  const folded = viewOf(wanted, text.language).folded;
  if (folded === '' || folded.length > LONGEST) return NONE;
  const spans: Span[] = [];
  let at = text.folded.indexOf(folded);
  while (at >= 0) {
    const end = at + folded.length;
    const whole = isWordBorder(text.folded, at) && isWordBorder(text.folded, end);
    if (whole) spans.push(text.rawSpan(at, end));
    at = text.folded.indexOf(folded, whole ? end : at + 1);
  }
  return spans;
}

/** True when `[start, end)` lies inside one of `spans`, which are sorted and do not overlap. */
export function isInside(spans: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= start && end <= span.end;
}
