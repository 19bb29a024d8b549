import type { ClerksideDatabase } from '@/lib/storage/database';
import { daysLater } from '@/lib/text/day';
import { instantAt, wallClockAt } from '@/lib/zones/zones';

/** What a job may use; everything else of the world comes in with the job itself. */
export interface JobContext {
  /** ISO time. */
  now(): string;
  newId(): string;
  database(): Promise<ClerksideDatabase>;
}

/** Something the background does by itself once a day. One entry in `daily-jobs.ts`. */
export interface DailyJob {
  /** Stable: the day of its last run is kept under it, and a failure is reported under it. */
  id: string;
  /** May throw: that is reported, and the other jobs go on. It may be cut off at any moment; begin anew then. */
  run(context: JobContext): Promise<void>;
}

/** How the jobs are run. */
export interface JobRunner {
  jobs: readonly DailyJob[];
  context: JobContext;
  /** Her time zone (IANA): her day is what counts. */
  zone: string;
  /** Day (ISO) of the last run of each job. */
  readDays(): Promise<Readonly<Record<string, string>>>;
  writeDay(job: string, day: string): Promise<void>;
  report(error: unknown, where: { module: string; id: string }): void;
}

/** Minutes after midnight at which the next day's jobs may begin. */
const AFTER_MIDNIGHT = '00:05';

/**
 * Runs each job that did not run today yet, one after the other. Its day is written before it runs: a job that
 * brings the background down is tried again tomorrow, not at once for ever.
 */
export async function runDailyJobs(runner: JobRunner): Promise<void> {
  const { day } = wallClockAt(runner.context.now(), runner.zone);
  const days = await runner.readDays();
  for (const job of runner.jobs.filter(({ id }) => days[id] !== day)) {
    try {
      await runner.writeDay(job.id, day);
      await job.run(runner.context);
    } catch (error) {
      runner.report(error, { module: 'jobs', id: job.id });
    }
  }
}

/** When the jobs of the day after `now` (ISO) may begin, in `zone`. */
export function nextJobsAt(now: string, zone: string): string {
  return instantAt(daysLater(wallClockAt(now, zone).day, 1), AFTER_MIDNIGHT, zone);
}
