import { isTime } from '@/lib/text/day';

/** How many minutes before a due time she may be reminded. */
export const LEADS = [10, 30, 60, 120] as const;

/** How she is told of runs that are due. */
export interface Reminders {
  /** Notifications of the system. */
  notify: boolean;
  /** The number on the icon. */
  badge: boolean;
  /** Minutes before the due time. */
  lead: number;
  /** Times of day (`22:00`) between which no notification comes; it comes afterwards. */
  quiet?: { from: string; to: string };
}

export const DEFAULT_REMINDERS: Reminders = { notify: true, badge: true, lead: 30 };

const LONGEST_LEAD = 24 * 60;

/** Reads a raw stored value; undefined when it is unusable. */
export function parseReminders(value: unknown): Reminders | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { notify, badge, lead, quiet } = value as Record<string, unknown>;
  if (typeof notify !== 'boolean' || typeof badge !== 'boolean') return undefined;
  if (!Number.isInteger(lead) || Number(lead) < 0 || Number(lead) > LONGEST_LEAD) return undefined;
  const reminders = { notify, badge, lead: Number(lead) };
  if (quiet === undefined) return reminders;
  const hours = parseQuiet(quiet);
  return hours && { ...reminders, quiet: hours };
}

function parseQuiet(value: unknown): Reminders['quiet'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, to } = value as Record<string, unknown>;
  const areTimes = typeof from === 'string' && typeof to === 'string' && isTime(from) && isTime(to);
  return areTimes ? { from, to } : undefined;
}
