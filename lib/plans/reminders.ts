import type { ChecklistRun } from '@/lib/checklists/run';
import type { Reminders } from '@/lib/settings/reminders';
import { daysLater } from '@/lib/text/day';
import { instantAt, wallClockAt } from '@/lib/zones/zones';
import { type Clock, standingOf } from './due';

/** What she was reminded of already, by id of the run. */
export type Reminded = Readonly<Record<string, 'soon' | 'overdue'>>;

/** One reminder that is to be shown now. */
export interface Reminder {
  run: ChecklistRun;
  standing: 'soon' | 'overdue';
}

/** The reminders due now, each run's once as it becomes soon and once as it becomes late. */
export function remindersNow(
  runs: readonly ChecklistRun[],
  reminded: Reminded,
  clock: Clock,
): Reminder[] {
  return runs.flatMap((run) => {
    const standing = standingOf(run, clock);
    if (standing === undefined || standing === 'today') return [];
    const before = reminded[run.id];
    return before === 'overdue' || before === standing ? [] : [{ run, standing }];
  });
}

/** When the quiet hours that hold at `now` end (ISO); undefined when it is not quiet. */
export function quietUntil(
  quiet: Reminders['quiet'],
  { now, zone }: Pick<Clock, 'now' | 'zone'>,
): string | undefined {
  if (quiet === undefined || quiet.from === quiet.to) return undefined;
  const { day, time } = wallClockAt(now, zone);
  const isOverNight = quiet.from > quiet.to;
  const isQuiet = isOverNight
    ? time >= quiet.from || time < quiet.to
    : time >= quiet.from && time < quiet.to;
  if (!isQuiet) return undefined;
  return instantAt(time < quiet.to ? day : daysLater(day, 1), quiet.to, zone);
}
