import { isDay, isTime } from '@/lib/text/day';
import type { Plan, PlannedEvent, Rhythm, RhythmKind } from './plan';

/** What is wrong with a plan being edited; the words are `plans.form.problems.<problem>`. */
export type PlanProblem = 'time' | 'weekdays' | 'day' | 'name' | 'daysBefore';

const MOST_DAYS_BEFORE = 180;

/** What keeps a plan from being saved, each once. */
export function problemsOf({
  rhythm,
  time,
  due,
}: Pick<Plan, 'rhythm' | 'time' | 'due'>): PlanProblem[] {
  const problems = rhythmProblems(rhythm);
  const isTimeMissing = rhythm.kind !== 'page' && !isTime(time);
  if (isTimeMissing || (due.kind === 'at' && !isTime(due.time))) problems.push('time');
  return problems;
}

function rhythmProblems(rhythm: Rhythm): PlanProblem[] {
  if (rhythm.kind === 'daily') return rhythm.weekdays.length === 0 ? ['weekdays'] : [];
  if (rhythm.kind !== 'event') return [];
  const problems: PlanProblem[] = [];
  const { event, daysBefore } = rhythm;
  if (event.kind === 'own' && event.name.trim() === '') problems.push('name');
  if (event.kind === 'own' && !isDay(event.day)) problems.push('day');
  const isCount = Number.isInteger(daysBefore) && daysBefore >= 0 && daysBefore <= MOST_DAYS_BEFORE;
  if (!isCount) problems.push('daysBefore');
  return problems;
}

const STARTS: Readonly<Record<RhythmKind, Rhythm>> = {
  daily: { kind: 'daily', weekdays: [1, 2, 3, 4, 5] },
  weekly: { kind: 'weekly', weekday: 1 },
  monthly: { kind: 'monthly', day: 1 },
  event: { kind: 'event', event: { kind: 'known', id: 'black-friday' }, daysBefore: 30 },
  page: { kind: 'page', asks: true },
};

/** A rhythm of that kind to begin with. */
export function rhythmOf(kind: RhythmKind): Rhythm {
  return STARTS[kind];
}

/** An event of her own, still to be filled in. */
export const OWN_EVENT: PlannedEvent = { kind: 'own', name: '', day: '' };

/**
 * The plan as it is saved: tidied, and holding from `now` (ISO) where its times are others than before. What it
 * already started stays as it is.
 */
export function settled(draft: Plan, before: Plan | undefined, now: string): Plan {
  const tidy: Plan = { ...draft, note: draft.note.trim(), rhythm: tidied(draft.rhythm) };
  return before !== undefined && timesOf(before) === timesOf(tidy)
    ? { ...tidy, since: before.since }
    : { ...tidy, since: now };
}

function tidied(rhythm: Rhythm): Rhythm {
  if (rhythm.kind !== 'event' || rhythm.event.kind !== 'own') return rhythm;
  return { ...rhythm, event: { ...rhythm.event, name: rhythm.event.name.trim() } };
}

/** The plan at rest, or going on from `now` (ISO): what it missed while it rested is not made up for. */
export function toggled({ pausedAt, ...plan }: Plan, now: string): Plan {
  return pausedAt === undefined ? { ...plan, pausedAt: now } : { ...plan, since: now };
}

function timesOf({ rhythm, time, store, zone }: Plan): string {
  return JSON.stringify([rhythm, time, zone ?? store]);
}
