import { describe, expect, it, vi } from 'vitest';
import { type DailyJob, type JobRunner, nextJobsAt, runDailyJobs } from './jobs';

const ZONE = 'Asia/Shanghai';

function runner(jobs: readonly DailyJob[], start: string) {
  let clock = start;
  const days: Record<string, string> = {};
  const report = vi.fn();
  const played: JobRunner = {
    jobs,
    zone: ZONE,
    context: {
      now: () => clock,
      newId: () => 'id',
      database: () => Promise.reject(new Error('No database in this test')),
    },
    readDays: () => Promise.resolve({ ...days }),
    writeDay: async (job, day) => {
      days[job] = day;
    },
    report,
  };
  return {
    report,
    at: async (now: string) => {
      clock = now;
      await runDailyJobs(played);
    },
  };
}

describe('jobs of the day', () => {
  it('run once a day of hers, also after days without a browser and after a clock was put back', async () => {
    const run = vi.fn(() => Promise.resolve());
    const { at } = runner([{ id: 'backup', run }], '');
    await at('2026-11-29T16:05:00Z');
    await at('2026-11-30T15:59:00Z');
    expect(run).toHaveBeenCalledTimes(1);
    await at('2026-11-30T16:00:00Z');
    expect(run).toHaveBeenCalledTimes(2);
    await at('2026-12-24T02:00:00Z');
    expect(run).toHaveBeenCalledTimes(3);
    await at('2026-12-01T02:00:00Z');
    await at('2026-12-01T03:00:00Z');
    expect(run).toHaveBeenCalledTimes(4);
  });

  it('fail alone, are reported, and are tried again the next day', async () => {
    const good = vi.fn(() => Promise.resolve());
    const bad = vi.fn(() => Promise.reject(new Error('no folder')));
    const { at, report } = runner(
      [
        { id: 'bad', run: bad },
        { id: 'good', run: good },
      ],
      '',
    );
    await at('2026-11-30T02:00:00Z');
    await at('2026-11-30T03:00:00Z');
    expect([bad, good].map((job) => job.mock.calls.length)).toEqual([1, 1]);
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('no folder'), {
      module: 'jobs',
      id: 'bad',
    });
    await at('2026-12-01T02:00:00Z');
    expect(bad).toHaveBeenCalledTimes(2);
  });

  it('come next a little after her midnight', () => {
    expect(nextJobsAt('2026-11-30T02:00:00Z', ZONE)).toBe('2026-11-30T16:05:00.000Z');
    expect(nextJobsAt('2026-11-30T16:04:00Z', ZONE)).toBe('2026-12-01T16:05:00.000Z');
    // The longest day of the year in Berlin has 25 hours.
    expect(nextJobsAt('2026-10-24T22:05:00Z', 'Europe/Berlin')).toBe('2026-10-25T23:05:00.000Z');
  });
});
