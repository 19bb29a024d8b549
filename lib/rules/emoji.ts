import { HAS, type TextView } from '@/lib/text/view';
import type { Span } from './define';

/**
 * What counts as an emoji: a sequence recommended by Unicode, or anything that U+FE0F or U+20E3 makes one.
 * A bare ✔ or ★ is a decorative sign, not an emoji.
 */
const EMOJI = /\p{RGI_Emoji}|[\p{Emoji}--[0-9#*©®™]]\uFE0F|[0-9#*©®™]\uFE0F\u20E3?|[0-9#*]\u20E3|[\u{1F1E6}-\u{1F1FF}]/gv;
const known = new WeakMap<TextView, readonly Span[]>();
const NONE: readonly Span[] = [];

/** The emoji of a text, one span for each visible character (flags, skin tones and families are one each). */
export function emojiSpans(text: TextView): readonly Span[] {
  if (!text.has(HAS.emoji)) return NONE;
  const before = known.get(text);
  if (before !== undefined) return before;
  const spans: Span[] = [];
  for (const { index, 0: found } of text.raw.matchAll(EMOJI)) {
    const span = text.snap(index, index + found.length);
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end) spans.push(span);
    else last.end = Math.max(last.end, span.end);
  }
  known.set(text, spans);
  return spans;
}

/** True when the character at `at` belongs to an emoji. */
export function isEmojiAt(text: TextView, at: number): boolean {
  const spans = emojiSpans(text);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? text.raw.length) <= at;
}
