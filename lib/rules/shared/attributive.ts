import type { Fix, Span } from '../define';
import { withCapital } from './letter-case';

/** What follows an adjective that stands alone ("eco-friendly and light"): then taking it out breaks the sentence. */
const NO_NOUN =
  /^(?:and|or|but|yet|for|to|with|in|on|at|of|by|as|from|than|that|which|because|so|when|while|if|is|are|you|it|your|our|the|an?)\b/i;

/** The repair that takes an English adjective out before its noun ("eco-friendly yarn"); none where it stands alone. */
export function adjectiveDeletion(raw: string, { start, end }: Span): readonly Fix[] {
  const after = /^ (?=\p{L})/u.exec(raw.slice(end, end + 3));
  if (after === null || NO_NOUN.test(raw.slice(end + 1, end + 12))) return [];
  // "an eco-friendly bag" would become "an bag".
  if (/\ban? $/i.test(raw.slice(Math.max(0, start - 4), start))) return [];
  const words = raw.slice(start, end);
  const isCapital = /^\p{Lu}/u.test(words);
  const [first = ''] = raw.slice(end + 1, end + 3);
  const edits = isCapital
    ? [{ start, end: end + 1 + first.length, insert: withCapital(first, 'en') }]
    : [{ start, end: end + 1, insert: '' }];
  return [{ label: 'delete', data: { words }, edits }];
}
