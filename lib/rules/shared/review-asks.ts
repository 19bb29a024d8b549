import type { RuleInput, Span, TermHit } from '../define';
import frames from '../terms/message-frames';
import reviews from '../terms/message-reviews';
import verbs from '../terms/message-verbs';
import { saying, sentenceOf, within } from './letter';

/** The lists that `reviewAsksIn` needs. */
export const REVIEW_TERMS = ['message-frames', 'message-reviews', 'message-verbs'] as const;

/** Words that ask the buyer for a review, or to change one. The span: verb and noun with all between. */
export interface ReviewAsk extends Span {
  kind: 'ask' | 'change';
  noun: TermHit;
  sentence: Span;
}

/** Languages that may put the verb behind what is to be written. */
const VERB_LAST: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'pl', 'tr', 'ja']);
const GAP = 45;
const MOST_WORDS = 6;
const BARRIER = /[,;:!?()、。！？\n]/u;

/**
 * Requests for reviews, and for changes of reviews, in order. What says thanks for a review, or that nobody asks
 * for one, is none. Needs `REVIEW_TERMS`.
 */
export function reviewAsksIn(input: RuleInput): ReviewAsk[] {
  const { raw } = input.text;
  const nouns = saying(input, reviews, undefined, 'good', 'request', 'stars');
  if (nouns.length === 0) return [];
  const seen = saying(input, verbs, 'seen');
  const refusals = saying(input, frames, 'refusal');
  const by = { change: saying(input, verbs, 'change'), ask: saying(input, verbs, 'ask') };
  return nouns.flatMap((noun): ReviewAsk[] => {
    const sentence = sentenceOf(raw, noun.start);
    if (within(refusals, sentence).length > 0 || isSeen(input, noun, within(seen, sentence)))
      return [];
    if (reviews.entries[noun.entry]?.note === 'request')
      return [{ kind: 'ask', start: noun.start, end: noun.end, noun, sentence }];
    for (const kind of ['change', 'ask'] as const) {
      const verb = verbOf(input, noun, within(by[kind], sentence));
      if (verb === undefined) continue;
      const start = Math.min(verb.start, noun.start);
      return [{ kind, start, end: Math.max(verb.end, noun.end), noun, sentence }];
    }
    return [];
  });
}

/** True for "thank you for your review", "wir haben Ihre Bewertung gelesen": it is there already. */
export function isSeen({ text, language }: RuleInput, noun: Span, seen: readonly Span[]): boolean {
  return seen.some(({ start, end }) => {
    if (end <= noun.start) return !BARRIER.test(text.raw.slice(end, noun.start));
    return VERB_LAST.has(language) && start >= noun.end && start - noun.end <= GAP;
  });
}

/** The verb that the noun hangs on: the last before it, or in some languages the first behind it. */
function verbOf(
  { text, language }: RuleInput,
  noun: Span,
  near: readonly TermHit[],
): TermHit | undefined {
  const before = near.findLast(
    ({ end }) => end <= noun.start && isClose(text.raw.slice(end, noun.start)),
  );
  if (before !== undefined || !VERB_LAST.has(language)) return before;
  return near.find(({ start }) => start >= noun.end && isClose(text.raw.slice(noun.end, start)));
}

function isClose(gap: string): boolean {
  return gap.length <= GAP && !BARRIER.test(gap) && gap.split(/\s+/u).length <= MOST_WORDS + 1;
}
