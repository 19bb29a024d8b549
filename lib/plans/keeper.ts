import { type ChecklistRun, startRun } from '@/lib/checklists/run';
import type { Settings } from '@/lib/settings';
import { type BadgeCount, type Clock, countDue } from './due';
import { latestOccurrence, nextOccurrence, type Occurrence } from './occurrences';
import type { Plan } from './plan';
import { quietUntil, type Reminded, type Reminder, remindersNow } from './reminders';

/** What the keeper needs of the world; tests bring their own. */
export interface KeeperWorld {
  /** ISO time. */
  now(): string;
  newId(): string;
  /** Her time zone (IANA). */
  zone: string;
  settings(): Promise<Settings>;
  plans(): Promise<readonly Plan[]>;
  /** False for a checklist that there is no more. */
  isKnown(checklist: string): Promise<boolean>;
  hasStarted(plan: string, occurrence: string): Promise<boolean>;
  /** False when somebody else was quicker. */
  addOnce(run: ChecklistRun): Promise<boolean>;
  openRuns(): Promise<readonly ChecklistRun[]>;
  /** What she was reminded of. */
  readReminded(): Promise<Reminded>;
  writeReminded(reminded: Reminded): Promise<void>;
  /** Replaces the one alarm. */
  setAlarm(at: string): Promise<void>;
  showBadge(count: BadgeCount, settings: Settings): Promise<void>;
  remind(reminders: readonly Reminder[], settings: Settings): Promise<void>;
  /** What else is done once a day, and when it is next. */
  runJobs(): Promise<void>;
  nextJobsAt(): string;
  report(error: unknown, where: { module: string; id: string }): void;
}

/** The browser fires no alarm earlier than this. */
const SOONEST_MS = 30_000;

/**
 * Does what the moment asks for: starts what plans have due, reminds, counts, and sets the alarm for the next moment
 * of interest. It knows nothing from before but what is stored, so it may be called at any time, twice at once, after
 * a sleep, a crash or a change of the clock. Each part fails by itself; the alarm is set in any case.
 */
export async function keep(world: KeeperWorld): Promise<void> {
  const guarded = async (id: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      world.report(error, { module: 'plans', id });
    }
  };
  // Where the database cannot be opened now, it is tried again with the jobs of the next day, or when a panel asks.
  const moments: string[] = [world.nextJobsAt()];
  await guarded('start', async () => {
    const plans = await world.plans();
    for (const plan of plans) await guarded(plan.id, () => startIfDue(world, plan));
    const now = world.now();
    moments.push(...plans.flatMap((plan) => nextOccurrence(plan, now)?.startsAt ?? []));
  });
  await guarded('remind', async () => {
    moments.push(...(await tellWhatIsDue(world)));
  });
  await guarded('alarm', () => world.setAlarm(nextMoment(moments, world.now())));
  // Last: a job may take long, and the background be stopped in it.
  await guarded('jobs', () => world.runJobs());
}

/** The latest missed occurrence only: after a holiday there is one run to do, not fourteen. */
async function startIfDue(world: KeeperWorld, plan: Plan): Promise<void> {
  const occurrence = latestOccurrence(plan, world.now());
  if (occurrence === undefined || (await world.hasStarted(plan.id, occurrence.day))) return;
  if (!(await world.isKnown(plan.checklist))) return;
  await world.addOnce(runOf(plan, occurrence, world.newId(), world.now()));
}

/** A run as a plan starts it: by nobody, for no person did. */
function runOf(
  plan: Plan,
  { day, dueAt }: Pick<Occurrence, 'day' | 'dueAt'>,
  id: string,
  now: string,
): ChecklistRun {
  const bound = plan.bound && { bound: plan.bound };
  return startRun(
    { id: plan.checklist },
    id,
    { at: now, by: '' },
    { note: plan.note || (plan.store ?? ''), dueAt, plan: plan.id, occurrence: day, ...bound },
  );
}

/** Badge and reminders; answers the moments at which they change next. */
async function tellWhatIsDue(world: KeeperWorld): Promise<string[]> {
  const settings = await world.settings();
  const { lead, quiet, notify } = settings.reminders;
  const runs = await reachable(world, await world.openRuns());
  const now = world.now();
  const clock: Clock = { now, zone: world.zone, lead };
  await world.showBadge(countDue(runs, clock), settings);

  const moments = runs.flatMap(({ dueAt, pausedAt }) => {
    if (dueAt === undefined || pausedAt !== undefined) return [];
    return [dueAt, new Date(Date.parse(dueAt) - lead * 60_000).toISOString()];
  });
  if (!notify) return moments;
  const reminded = await world.readReminded();
  const due = remindersNow(runs, reminded, clock);
  const silentUntil = quietUntil(quiet, clock);
  if (due.length > 0 && silentUntil !== undefined) return [...moments, silentUntil];
  if (due.length > 0) await world.remind(due, settings);
  const known = knownOf(runs, reminded, due);
  if (JSON.stringify(known) !== JSON.stringify(reminded)) await world.writeReminded(known);
  return moments;
}

/** Runs that she can open: of a checklist that is gone nobody can do or end any, so that it would be late for ever. */
async function reachable(
  world: KeeperWorld,
  runs: readonly ChecklistRun[],
): Promise<readonly ChecklistRun[]> {
  const names = [...new Set(runs.map(({ checklist }) => checklist))];
  const answers = await Promise.all(
    names.map(async (name) => ((await world.isKnown(name)) ? [name] : [])),
  );
  const known = new Set(answers.flat());
  return runs.filter(({ checklist }) => known.has(checklist));
}

/** What she was reminded of, without runs that are no longer open. */
function knownOf(
  runs: readonly ChecklistRun[],
  before: Reminded,
  now: readonly Reminder[],
): Reminded {
  const kept = runs.flatMap(({ id }) => {
    const standing = now.find(({ run }) => run.id === id)?.standing ?? before[id];
    return standing ? [[id, standing] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** The first of `moments` that is still to come, as early as the browser allows. */
function nextMoment(moments: readonly string[], now: string): string {
  const present = Date.parse(now);
  const coming = moments.map((moment) => Date.parse(moment)).filter((moment) => moment > present);
  return new Date(Math.max(Math.min(...coming), present + SOONEST_MS)).toISOString();
}
