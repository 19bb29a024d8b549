import type { ChecklistRun } from './run';

/** How far off a due time is; the words are `checklists.due.<unit>` and `checklists.late.<unit>`. */
export interface Lateness {
  isLate: boolean;
  unit: 'minutes' | 'hours' | 'days';
  n: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How late a run is, or how much time is left. Undefined where it has no due time or is finished. */
export function latenessOf(
  run: Pick<ChecklistRun, 'dueAt' | 'finishedAt'>,
  now: string,
): Lateness | undefined {
  if (run.dueAt === undefined || run.finishedAt !== undefined) return undefined;
  const left = Date.parse(run.dueAt) - Date.parse(now);
  const size = Math.abs(left);
  const isLate = left < 0;
  if (size < HOUR) return { isLate, unit: 'minutes', n: Math.floor(size / MINUTE) };
  if (size < 2 * DAY) return { isLate, unit: 'hours', n: Math.floor(size / HOUR) };
  return { isLate, unit: 'days', n: Math.floor(size / DAY) };
}

/** What is late first, the latest of all on top; the rest in the order given. */
export function lateFirst<T extends Pick<ChecklistRun, 'dueAt' | 'finishedAt'>>(
  runs: readonly T[],
  now: string,
): T[] {
  const isLate = (run: T): boolean => latenessOf(run, now)?.isLate === true;
  return [
    ...runs
      .filter(isLate)
      .toSorted((a, b) => Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? '')),
    ...runs.filter((run) => !isLate(run)),
  ];
}
