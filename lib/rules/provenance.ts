import { isDay } from '@/lib/text/day';
import type { CodeSpec, Rule } from './define';
import { SOURCES, type Source } from './sources';

/** The day of a code: in force since then, or read on that day in a source that names no beginning. */
export interface CodeDay {
  day: string;
  kind: 'since' | 'read';
}

/**
 * No rule without source and date. A code whose beginning is known says it (`since`). For many nobody knows it:
 * Amazon's pages seldom say since when a sentence stands there, and our own judgement has no first day. Then the
 * day on which its sources were last read is its date, for that is all that can honestly be said: so it stood
 * there on that day. The catalogue says which of the two it is.
 */
export function dayOfCode({ since, sources }: CodeSpec): CodeDay {
  if (since !== undefined) return { day: since, kind: 'since' };
  const read = sources.map((id) => SOURCES[id].read).toSorted();
  return { day: read.at(-1) ?? '', kind: 'read' };
}

/** What keeps rules from being shipped: codes without a source or a date, one line each. */
export function provenanceProblems(
  rules: readonly Rule[],
  sources: Readonly<Record<string, Partial<Source>>> = SOURCES,
): string[] {
  return rules.flatMap(({ id, codes }) =>
    Object.entries<CodeSpec>(codes).flatMap(([code, spec]) =>
      problemsOf(spec, sources).map((problem) => `${code} (${id}): ${problem}`),
    ),
  );
}

function problemsOf(spec: CodeSpec, known: Readonly<Record<string, Partial<Source>>>): string[] {
  const { since, until } = spec;
  const problems = spec.sources.flatMap((id) => problemsOfSource(id, known[id]));
  if (spec.sources.length === 0) problems.push('names no source');
  if (since !== undefined && !isDay(since)) problems.push(`"${since}" is no day`);
  if (until !== undefined && !isDay(until)) problems.push(`"${until}" is no day`);
  if (since !== undefined && until !== undefined && until < since)
    problems.push('ends before it begins');
  return problems;
}

function problemsOfSource(id: string, source: Partial<Source> | undefined): string[] {
  if (source === undefined) return [`there is no source "${id}"`];
  const { title, url, read, kind, note } = source;
  const problems: string[] = [];
  if (!title) problems.push(`source "${id}" has no title`);
  if (read === undefined || !isDay(read)) problems.push(`source "${id}" has no day of reading`);
  if (kind !== 'ours' && !url && !note)
    problems.push(`source "${id}" has no address and no note that says where it was read`);
  return problems;
}
