import type { Span, TermHit } from '../define';

/** Hits that one phrase names together: "bacteria, viruses and mold". */
export interface NamedTogether extends Span {
  hits: readonly TermHit[];
}

/** Signs after which another phrase begins; a dot only before a gap ("99.9%"). */
const PHRASE_END = /[;:|•!?\n()]|[.](?:\s|$)/u;
const WORD = /[\p{L}\p{N}%][\p{L}\p{N}%.'’-]*/gu;
/** What stands between two things that are named together. */
const JOINING: ReadonlySet<string> = new Set(
  'and or nor as well also other harmful household common most many even the of various'.split(' '),
);
/** Between two verbs of one object. */
const AND = /^(?:,?\s{1,2}(?:and|or|&)\s{1,2}|,\s{1,2}|\s?[/&]\s?)$/iu;
/** So far apart two words may stand within one phrase. */
const FARTHEST = 90;
/** "Germs, other harmful bacteria". */
const MOST_JOINING = 26;

/** The words between two places, in lower case; undefined when another phrase begins, or they are far apart. */
export function wordsBetween(raw: string, from: number, to: number): string[] | undefined {
  if (to < from || to - from > FARTHEST) return undefined;
  const between = raw.slice(from, to);
  if (PHRASE_END.test(between)) return undefined;
  return (between.toLowerCase().match(WORD) ?? []).map((word) => word.replace(/[.'’-]$/u, ''));
}

/** True when nothing but commas, "and", "or" and the like stands between two places. */
export function areJoined(raw: string, from: number, to: number): boolean {
  if (to - from > MOST_JOINING) return false;
  return wordsBetween(raw, from, to)?.every((word) => JOINING.has(word)) ?? false;
}

/** Neighbours that are named together, in order. */
export function namedTogether(raw: string, hits: readonly TermHit[]): NamedTogether[] {
  const groups: { start: number; end: number; hits: TermHit[] }[] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last !== undefined && areJoined(raw, last.end, hit.start)) {
      last.end = hit.end;
      last.hits.push(hit);
    } else groups.push({ start: hit.start, end: hit.end, hits: [hit] });
  }
  return groups;
}

/**
 * The last of `verbs` before `at` that reaches it: at most `most` words between, none of them in `breaking`.
 * `verbs` are in order of start.
 */
export function verbBefore(
  raw: string,
  verbs: readonly TermHit[],
  at: number,
  most: number,
  breaking: ReadonlySet<string>,
  fits: (verb: TermHit, between: readonly string[]) => boolean = () => true,
): TermHit | undefined {
  for (let index = lastBefore(verbs, at); index >= 0; index--) {
    const verb = verbs[index];
    const between = verb === undefined ? undefined : wordsBetween(raw, verb.end, at);
    if (verb === undefined || between === undefined || between.length > most) return undefined;
    if (between.some((word) => breaking.has(word))) return undefined;
    if (fits(verb, between)) return verb;
  }
  return undefined;
}

/** Where the verbs begin that stand with `verb`: "kills and repels". */
export function verbsStart(raw: string, verbs: readonly TermHit[], verb: Span): number {
  const before = verbs[lastBefore(verbs, verb.start)];
  const joined = before !== undefined && AND.test(raw.slice(before.end, verb.start));
  return before === undefined || !joined ? verb.start : before.start;
}

/** Index of the last hit that ends at or before `at`; -1 when there is none. */
function lastBefore(hits: readonly TermHit[], at: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
