import type { Bound } from '@/lib/checklists/run';

/** Her numbers, in the order in which they are shown; the words are `numbers.figures.<id>`. */
export const FIGURES = ['listings', 'accuracy', 'replies', 'reports'] as const;
export type FigureId = (typeof FIGURES)[number];

/**
 * How one run or answer counts: for the figure, against it, or not at all: because nobody can tell (`unmeasured`),
 * because its time has not come (`open`), or because it was closed before it was done (`left`).
 */
export type Count = 'for' | 'against' | 'unmeasured' | 'open' | 'left';

/** What a figure was counted from. */
export interface FigureRow {
  /** UUID of the run; host and id of the conversation, with the time of the buyer's message. */
  id: string;
  kind: 'run' | 'thread';
  /** Id of the checklist, or what the conversation is known by. */
  of: string;
  note: string;
  bound?: Bound;
  /** The moment (ISO) that puts it into the period, and the day that this is for her. */
  at: string;
  day: string;
  counts: Count;
  /** Hours that the answer took, or has taken so far. */
  hours?: number;
}

/** One day of a figure; a day without a value has none, which is not 0. */
export interface FigureDay {
  day: string;
  value?: number;
}

/** `short`: within the outer limit only. `none`: there is nothing to judge. */
export type Verdict = 'met' | 'short' | 'missed' | 'none';

/** One of her numbers, with what it was counted from. */
export interface Figure {
  id: FigureId;
  /** Listings a working day; percent; hours. Absent where nothing was counted. */
  value?: number;
  target: number;
  verdict: Verdict;
  /** Longest of all, hours: of answers only. */
  most?: number;
  days: readonly FigureDay[];
  /** The latest first. */
  rows: readonly FigureRow[];
}

/** For which days, and of which store, a figure is counted. */
export interface Scope {
  /** Days (ISO), both included. */
  from: string;
  to: string;
  /** The day and the moment it is now. */
  today: string;
  now: string;
  /** The day (ISO) that a moment (ISO) is, where she works. */
  dayOf(instant: string): string;
  /** Only what is known to be of this store; absent: everything. */
  store?: string;
}

/** Days of the scope that have begun. */
export function daysOf({ from, to, today }: Scope, next: (day: string) => string): string[] {
  const days: string[] = [];
  const last = to < today ? to : today;
  // A period of years is no figure of hers, but must not hang the page either.
  for (let day = from; day <= last && days.length < 400; day = next(day)) days.push(day);
  return days;
}

export function isWithin({ from, to }: Scope, day: string): boolean {
  return from <= day && day <= to;
}

/** How many rows count so. */
export function countOf(rows: readonly FigureRow[], counts: Count): number {
  return rows.filter((row) => row.counts === counts).length;
}

/** Share of what counts for the figure among all that counts, in percent; undefined of nothing. */
export function shareOf(rows: readonly FigureRow[]): number | undefined {
  const good = countOf(rows, 'for');
  const all = good + countOf(rows, 'against');
  return all === 0 ? undefined : (100 * good) / all;
}

/** The value of each day of the scope, from the rows of that day. */
export function byDay(
  days: readonly string[],
  rows: readonly FigureRow[],
  valueFrom: (rows: readonly FigureRow[]) => number | undefined,
): FigureDay[] {
  return days.map((day) => {
    const value = valueFrom(rows.filter((row) => row.day === day));
    return value === undefined ? { day } : { day, value };
  });
}
