/** What her numbers are measured against. */
export interface Targets {
  /** Listings a working day. */
  listings: number;
  /** Listings without an error, percent. */
  accuracy: number;
  /** Hours to the answer: usually, and at the very most. */
  replyHours: number;
  replyMost: number;
  /** Reports on time, percent. */
  onTime: number;
}

/** True for targets that can be measured against: no negative ones, and no share above the whole. */
export function isTargets(value: Record<keyof Targets, unknown>): value is Targets {
  return (
    [value.listings, value.replyHours, value.replyMost].every((one) => isAmount(one, 10_000)) &&
    [value.accuracy, value.onTime].every((one) => isAmount(one, 100))
  );
}

/** The targets in a raw stored value; undefined where it holds none. */
export function parseTargets(value: unknown): Targets | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { listings, accuracy, replyHours, replyMost, onTime } = value as Record<string, unknown>;
  const targets = { listings, accuracy, replyHours, replyMost, onTime };
  return isTargets(targets) ? targets : undefined;
}

function isAmount(value: unknown, most: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= most;
}
