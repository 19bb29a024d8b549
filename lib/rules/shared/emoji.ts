import { HAS, type TextView } from '@/lib/text/view';
import type { Span } from '../define';

/** Where an emoji may be: looked at more closely, because the full pattern is dear. */
const CANDIDATE =
  /[\u203c\u2049\u20e3\u2122\u2139\u2190-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\ufe0f]|[\u{1f000}-\u{1faff}]/gu;
/**
 * What counts as an emoji: a sequence recommended by Unicode, or anything that U+FE0F or U+20E3 makes one.
 * A bare ✔ or ★ is a decorative sign, not an emoji.
 */
const EMOJI = /\p{RGI_Emoji}|\p{Emoji}\uFE0F|[0-9#*]\u20E3|[\u{1F1E6}-\u{1F1FF}]/v;

/** The last answer: several rules ask in turn about one text. */
let asked: TextView | undefined;
let answered: readonly Span[] = [];
const NONE: readonly Span[] = [];
/** What was found out about a visible character; titles use few different ones. */
const judged = new Map<string, boolean>();
const MEMORY_LIMIT = 500;
/** No emoji is longer; what is, is hostile. */
const LONGEST = 40;

/** The emoji of a text, one span for each visible character (flags, skin tones and families are one each). */
export function emojiSpans(text: TextView): readonly Span[] {
  if (!text.has(HAS.emoji)) return NONE;
  if (asked === text) return answered;
  const spans: Span[] = [];
  let done = 0;
  for (const { index, 0: found } of text.raw.matchAll(CANDIDATE)) {
    if (index < done) continue;
    const span = text.snap(index, index + found.length);
    done = span.end;
    if (isEmoji(text.raw.slice(span.start, Math.min(span.end, span.start + LONGEST))))
      spans.push(span);
  }
  asked = text;
  answered = spans;
  return spans;
}

/** The emoji of a text; a run of one and the same emoji is one span. */
export function emojiRuns(text: TextView): readonly Span[] {
  const spans = emojiSpans(text);
  if (spans.length < 2) return spans;
  const runs: Span[] = [];
  let sign = '';
  for (const span of spans) {
    const last = runs.at(-1);
    const next = text.raw.slice(span.start, span.end);
    if (last !== undefined && last.end === span.start && next === sign) last.end = span.end;
    else runs.push({ ...span });
    sign = next;
  }
  return runs;
}

function isEmoji(grapheme: string): boolean {
  const before = judged.get(grapheme);
  if (before !== undefined) return before;
  if (judged.size >= MEMORY_LIMIT) judged.clear();
  const answer = EMOJI.test(grapheme);
  judged.set(grapheme, answer);
  return answer;
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
