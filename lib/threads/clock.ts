const HOUR = 3_600_000;
/** Her manager's limit and Amazon's, both counted from the buyer's last message, weekends and holidays included. */
export const LIMITS = { first: 12, last: 24 } as const;
/** So many hours before a limit it is "soon". */
const SOON = 3;

/** What is known of how a conversation stands. */
export interface Standing {
  /** Instant (ISO) of the buyer's last message, the earliest that the page's words allow. */
  lastBuyerAt?: string | undefined;
  /** Minutes by which that may have been later. */
  give?: number | undefined;
  /** Undefined: cannot tell. */
  answered?: boolean | undefined;
  /** She decided that nobody waits for an answer. */
  noResponseNeeded?: boolean | undefined;
}

/**
 * `closed`: no response needed. `unknown`: open, but when it began cannot be told, or not whether it is answered.
 * `ok`, `soon` (under 3 h to 12 h), `late12`, `soon24` (under 3 h to 24 h), `over24`: how an open one stands.
 */
export type ClockState =
  | 'answered'
  | 'closed'
  | 'unknown'
  | 'ok'
  | 'soon'
  | 'late12'
  | 'soon24'
  | 'over24';

export interface Clock {
  state: ClockState;
  /** Only while it runs: the two limits (ISO), and milliseconds left to them, negative when they are over. */
  running?: {
    due12: string;
    due24: string;
    left12: number;
    left24: number;
    /** The limits may truly be up to so many minutes later. */
    give: number;
  };
}

/**
 * How a conversation stands at `now` (ISO). Hours are elapsed hours: neither a change of clocks nor a weekend
 * stops them.
 */
export function clockOf(standing: Standing, now: string): Clock {
  const { lastBuyerAt, answered, noResponseNeeded = false, give = 0 } = standing;
  if (answered === true) return { state: 'answered' };
  if (noResponseNeeded) return { state: 'closed' };
  const began = Date.parse(lastBuyerAt ?? '');
  if (Number.isNaN(began) || answered === undefined) return { state: 'unknown' };
  const dues = [began + LIMITS.first * HOUR, began + LIMITS.last * HOUR] as const;
  const [left12, left24] = [dues[0] - Date.parse(now), dues[1] - Date.parse(now)];
  const [due12, due24] = [new Date(dues[0]).toISOString(), new Date(dues[1]).toISOString()];
  return { state: stateOf(left12, left24), running: { due12, due24, left12, left24, give } };
}

function stateOf(left12: number, left24: number): ClockState {
  if (left24 <= 0) return 'over24';
  if (left24 < SOON * HOUR) return 'soon24';
  if (left12 <= 0) return 'late12';
  return left12 < SOON * HOUR ? 'soon' : 'ok';
}

const ORDER: readonly ClockState[] = ['unknown', 'closed', 'answered'];

/** Sorts by the time left: what is due first comes first, then what cannot be told, then what nobody waits for. */
export function byTimeLeft(a: Clock, b: Clock): number {
  if (a.running && b.running) return a.running.left24 - b.running.left24;
  if (a.running || b.running) return a.running ? -1 : 1;
  return ORDER.indexOf(a.state) - ORDER.indexOf(b.state);
}
