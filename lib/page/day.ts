import type { Settings } from '@/lib/settings';

/** The day (ISO) whose rules hold: the one she has set, else today's (UTC). */
export function dayOf({ on }: Pick<Settings, 'on'>): string {
  return on || new Date().toISOString().slice(0, 10);
}
