import type { Targets } from '@/lib/settings';
import { daysLater } from '@/lib/text/day';
import {
  byDay,
  daysOf,
  type Figure,
  type FigureRow,
  isWithin,
  type Scope,
  type Verdict,
} from './figure';
import { isOfStore } from './work';

/** One message of a buyer and the answer to it. */
export interface ReplyTime {
  /** The conversation, as far as it is known: host and id, no name. */
  thread: string;
  store?: string;
  buyerAt: string;
  /** Absent while the buyer waits. */
  repliedAt?: string;
}

const HOUR = 3_600_000;

/**
 * Time to the answer: the median of what was answered in the period, and the longest, of which those still waiting
 * count with the time so far. Met when none took longer than the target; short when none took longer than the limit.
 * It knows the conversations that pages have shown, and no others.
 */
export function replyTimes(
  replies: readonly ReplyTime[],
  scope: Scope,
  { replyHours, replyMost }: Targets,
): Figure {
  const rows: FigureRow[] = [];
  const answered: FigureRow[] = [];
  for (const { thread, store, buyerAt, repliedAt } of replies) {
    const at = repliedAt ?? scope.now;
    const day = scope.dayOf(at);
    const hours = (Date.parse(at) - Date.parse(buyerAt)) / HOUR;
    // An answer from before the message is none: some clock was wrong.
    if (!isWithin(scope, day) || !isOfStore(store, scope) || !(hours >= 0)) continue;
    const counts = hours > replyHours ? 'against' : repliedAt === undefined ? 'open' : 'for';
    const id = `${thread} ${buyerAt}`;
    const row: FigureRow = { id, kind: 'thread', of: thread, note: '', at, day, counts, hours };
    rows.push(row);
    if (repliedAt !== undefined) answered.push(row);
  }
  const value = medianOf(hoursOf(answered));
  const most = rows.length === 0 ? undefined : Math.max(...hoursOf(rows));
  const days = byDay(
    daysOf(scope, (day) => daysLater(day, 1)),
    answered,
    (some) => medianOf(hoursOf(some)),
  );
  return {
    id: 'replies',
    ...(value !== undefined && { value }),
    target: replyHours,
    verdict: verdictOf(most, replyHours, replyMost),
    ...(most !== undefined && { most }),
    days,
    rows: rows.toSorted((a, b) => (b.hours ?? 0) - (a.hours ?? 0)),
  };
}

/** The middle of these, or between the two in the middle; undefined of none. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1];
  const high = sorted[Math.floor(half)];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function hoursOf(rows: readonly FigureRow[]): number[] {
  return rows.map(({ hours = 0 }) => hours);
}

function verdictOf(most: number | undefined, usual: number, limit: number): Verdict {
  if (most === undefined) return 'none';
  if (most <= usual) return 'met';
  return most <= limit ? 'short' : 'missed';
}
