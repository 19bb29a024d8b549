import { HAS } from '@/lib/text/view';
import type { RuleInput, Severity, Span, TermHit } from '../define';
import terms from '../terms/review-requests';
import { isInside } from './brand';

/** Words of a text that ask for reviews, quote customers or show stars that rate. */
export interface ReviewTalk extends Span {
  /** Where it is said in passing: warning. */
  severity: Severity;
  kind: 'request' | 'stars';
}

/** Five stars in a row rate; fewer may be decoration. */
const STARS = /[★☆⭐🌟](?:\uFE0F?\s?[★☆⭐🌟]){2,9}\uFE0F?/gu;
const FILLED = /[★⭐🌟]/u;
const FIVE = 5;
const RATES_BEFORE = /(?:rated|rating|reviews?|score)[\s:(]{0,3}$/iu;
const RATES_AFTER = /^[\s)("“”-]{0,3}(?:rated|ratings?|reviews?|customers?|verified|feedback)\b/iu;
/** What one is asked for. */
const ASKED_FOR = /(?:review|feedback|rating|testimonial)s?$/u;
/** How far before "review" a request may begin. */
const REACH = 60;
/** "Leave us a 5-star" review: gaps are single spaces here. */
const ASKED =
  / (?:leave|leaving|write|writing|give|giving|post|posting|share|sharing|submit|drop|add|provide|send)((?: (?:us|me|a|an|your|the|some|honest|product|amazon|customer|positive|good|great|nice|kind|quick|short|5|five|star|stars|favorable|excellent))*) $/u;
/** "Give feedback" is what sensors do as well: then it must be said whose, or to whom. */
const OF_CUSTOMERS =
  / (?:us|me|your|honest|positive|good|great|5|five|star|stars|amazon|product)\b/u;
const STRONG = /^ (?:leave|leaving|write|writing|post|posting|submit|drop)/u;
/** "Space to write a review of each book". */
const OF_A_WORK = /^\s{1,2}(?:of|for each|about|in (?:this|the|your))\b/iu;
/** What else has a rating in stars; Indian appliances bear the stars of the energy label. */
const TESTED =
  /\b(?:energy|bee|ncap|safety|crash|hotel|inverter|power|compressor|seeq|sust|heaters?|geysers?|fans?|refrigerators?|fridges?|freezers?|air conditioners?|split ac|window ac|washing machines?|dishwashers?)\b/iu;

/**
 * Requests for reviews, testimonials and rating stars of a text, in order. Needs the list `review-requests`.
 */
export function reviewTalkIn(input: RuleInput): ReviewTalk[] {
  const { raw } = input.text;
  const found: ReviewTalk[] = [];
  for (const hit of input.hits('review-requests')) {
    if (isInside(input.brandSpans, hit.start, hit.end)) continue;
    const note = terms.entries[hit.entry]?.note;
    const asked = ASKED_FOR.test(hit.term) ? requestBefore(raw, hit) : undefined;
    if (asked === undefined && (note === 'noun' || (note === 'rating' && isTested(raw, hit))))
      continue;
    const severity = note === 'mild' && asked === undefined ? 'warning' : 'error';
    found.push({ start: asked ?? hit.start, end: hit.end, severity, kind: 'request' });
  }
  if (!input.text.has(HAS.decoration | HAS.emoji)) return withoutInner(found);
  return withoutInner([...found, ...starsIn(raw)].sort((a, b) => a.start - b.start));
}

/** Where "leave us a 5-star" begins before the noun; undefined when nothing is asked for. */
function requestBefore(raw: string, hit: TermHit): number | undefined {
  const from = Math.max(0, hit.start - REACH);
  const before = raw.slice(from, hit.start).toLowerCase();
  if (OF_A_WORK.test(raw.slice(hit.end, hit.end + 12))) return undefined;
  const spaced = ` ${before.replace(/[^\p{L}\p{N}]/gu, ' ')}`;
  const single = spaced.replace(/ {2,}/gu, ' ');
  const asked = ASKED.exec(single);
  if (asked === null) return undefined;
  const isReview = hit.term.startsWith('review') || hit.term.startsWith('testimonial');
  if (!isReview && !STRONG.test(asked[0]) && !OF_CUSTOMERS.test(asked[1] ?? '')) return undefined;
  const verb = /\S+/u.exec(asked[0])?.[0] ?? '';
  const at = before.lastIndexOf(verb);
  // "Write, review and sign": three things one does.
  if (at < 0 || /^[,;:./&]/u.test(before.slice(at + verb.length))) return undefined;
  return from + at;
}

function isTested(raw: string, hit: TermHit): boolean {
  return TESTED.test(raw.slice(Math.max(0, hit.start - 60), hit.end + 60));
}

function starsIn(raw: string): ReviewTalk[] {
  const found: ReviewTalk[] = [];
  for (const { index: start, 0: run } of raw.matchAll(STARS)) {
    const end = start + run.length;
    const count = run.replace(/[\s\uFE0F]/gu, '').match(/./gu)?.length ?? 0;
    if (!FILLED.test(run)) continue;
    const rates =
      count === FIVE ||
      RATES_BEFORE.test(raw.slice(Math.max(0, start - 12), start)) ||
      RATES_AFTER.test(raw.slice(end, end + 16));
    if (rates) found.push({ start, end, severity: 'error', kind: 'stars' });
  }
  return found;
}

/** "Leave us a 5-star review" holds "5-star review": only the longer one is said. */
function withoutInner(found: readonly ReviewTalk[]): ReviewTalk[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}
