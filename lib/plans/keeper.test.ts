import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { finishRun } from '@/lib/checklists/run';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { makeBackup } from '@/lib/storage/backup/make-backup';
import { type RestoreMode, restore } from '@/lib/storage/backup/restore';
import { ClerksideDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { plannedRuns } from '@/lib/storage/repositories/planned-runs';
import { plans } from '@/lib/storage/repositories/plans';
import { playedSettings } from '@/lib/storage/testing/played-settings';
import type { BadgeCount } from './due';
import { type KeeperWorld, keep } from './keeper';
import { type Plan, WEEKDAYS } from './plan';
import type { Reminded } from './reminders';

const uuid = (n: number): string => `6f6a0a52-8a3e-4a8e-9a53-${String(n).padStart(12, '0')}`;
/** Daily at 09:00 in Shanghai (01:00 UTC), due an hour later. */
const PLAN: Plan = {
  id: uuid(900),
  checklist: 'daily-opening',
  note: '',
  store: 'US',
  zone: 'Asia/Shanghai',
  rhythm: { kind: 'daily', weekdays: WEEKDAYS },
  time: '09:00',
  due: { kind: 'after', minutes: 60 },
  since: '2026-11-01T00:00:00.000Z',
};
const NEXT_JOBS = '2026-12-31T00:00:00.000Z';

let clock: string;
let database: ClerksideDatabase;
let settings: Settings;
let reminded: Reminded;
let ids: number;
let badge: BadgeCount | undefined;
let alarm: string | undefined;
let shown: string[];
const report = vi.fn();

function world(some: Partial<KeeperWorld> = {}): KeeperWorld {
  const now = (): string => clock;
  const runs = checklistRuns(database, now);
  return {
    now,
    newId: () => uuid(ids++),
    zone: 'Asia/Shanghai',
    settings: () => Promise.resolve(settings),
    plans: async () => (await plans(database, now).listPlans()).plans,
    isKnown: (checklist) => Promise.resolve(checklist !== 'gone'),
    ...plannedRuns(database, now),
    openRuns: runs.listOpen,
    readReminded: () => Promise.resolve(reminded),
    writeReminded: async (next) => {
      reminded = next;
    },
    setAlarm: async (at) => {
      alarm = at;
    },
    showBadge: async (count) => {
      badge = count;
    },
    remind: async (reminders) => {
      shown.push(...reminders.map(({ run, standing }) => `${run.occurrence} ${standing}`));
    },
    runJobs: () => Promise.resolve(),
    nextJobsAt: () => NEXT_JOBS,
    report,
    ...some,
  };
}

async function wakeAt(now: string, some?: Partial<KeeperWorld>): Promise<void> {
  clock = `${now}:00.000Z`;
  await keep(world(some));
}

const open = () => checklistRuns(database, () => clock).listOpen();
const days = async () => (await open()).map(({ occurrence }) => occurrence).toSorted();

async function save(some: Partial<Plan> = {}): Promise<void> {
  await plans(database, () => clock).savePlan({ ...PLAN, ...some });
}

beforeEach(async () => {
  database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  clock = '2026-11-28T00:00:00.000Z';
  settings = DEFAULT_SETTINGS;
  reminded = {};
  ids = 1;
  badge = undefined;
  alarm = undefined;
  shown = [];
  report.mockReset();
});

describe('starting', () => {
  it('starts nothing before its time, and sets the alarm for it', async () => {
    await save({ since: clock });
    await wakeAt('2026-11-28T00:59');
    expect(await open()).toEqual([]);
    expect(alarm).toBe('2026-11-28T01:00:00.000Z');
  });

  it('starts a run once, with its due time, its day and its store', async () => {
    await save();
    await wakeAt('2026-11-28T01:00');
    await wakeAt('2026-11-28T01:05');
    const [run, ...others] = await open();
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      checklist: 'daily-opening',
      note: 'US',
      plan: PLAN.id,
      occurrence: '2026-11-28',
      dueAt: '2026-11-28T02:00:00.000Z',
      startedBy: '',
    });
    expect(run?.log).toHaveLength(1);
  });

  it('starts it once when two wake at the same moment, in two windows', async () => {
    await save();
    clock = '2026-11-28T01:00:00.000Z';
    // Both have looked before either has written.
    const blind = { hasStarted: () => Promise.resolve(false) };
    await Promise.all([keep(world(blind)), keep(world(blind))]);
    expect(await days()).toEqual(['2026-11-28']);
    expect(report).not.toHaveBeenCalled();
  });

  it('makes up for the latest day only after a long absence', async () => {
    await save();
    await wakeAt('2026-11-28T01:00');
    await wakeAt('2026-12-27T20:00');
    expect(await days()).toEqual(['2026-11-28', '2026-12-27']);
  });

  it('starts one run of each plan after a backup of weeks ago was restored, and none that is in it', async () => {
    await save();
    await save({ id: uuid(901), rhythm: { kind: 'weekly', weekday: 1 } });
    await wakeAt('2026-11-02T01:00');
    const about = { settings: {}, version: '1', now: clock, buyerData: false };
    const backup = await makeBackup(database, about);
    const bringIn = async (mode: RestoreMode) => {
      await restore(database, backup, mode, playedSettings(), clock);
      await wakeAt(clock.slice(0, 16));
      return (await open()).map(({ plan, occurrence }) => `${plan?.slice(-3)} ${occurrence}`);
    };
    // What was there at the time, and the latest of each plan.
    const all = ['900 2026-11-02', '900 2026-11-28', '901 2026-11-02', '901 2026-11-23'];
    clock = '2026-11-28T01:00:00.000Z';
    expect((await bringIn('replace')).toSorted()).toEqual(all);
    expect((await bringIn('merge')).toSorted()).toEqual(all);
    expect((await bringIn('replace')).toSorted()).toEqual(all);
  });

  it('does not start again what she finished or deleted', async () => {
    await save();
    await wakeAt('2026-11-28T01:00');
    const runs = checklistRuns(database, () => clock);
    const id = (await open())[0]?.id ?? '';
    await runs.changeRun(id, (run) => finishRun(run, { at: clock, by: 'Lin' }));
    await wakeAt('2026-11-28T01:10');
    await runs.deleteRun(id);
    await wakeAt('2026-11-28T01:20');
    expect(await open()).toEqual([]);
  });

  it('leaves out a plan that rests, was deleted, has no checklist or began later', async () => {
    await save({ id: uuid(901), pausedAt: clock });
    await save({ id: uuid(902) });
    await plans(database, () => clock).deletePlan(uuid(902));
    await save({ id: uuid(903), checklist: 'gone' });
    await save({ id: uuid(904), since: '2026-11-28T01:00:01.000Z' });
    await wakeAt('2026-11-28T03:00');
    expect(await open()).toEqual([]);
  });

  it('makes up for nothing of a week of Spring Festival in which the plan rested', async () => {
    await save();
    await wakeAt('2027-02-05T01:00');
    await save({ pausedAt: '2027-02-05T10:00:00.000Z' });
    for (const day of ['06', '07', '08', '11']) await wakeAt(`2027-02-${day}T01:00`);
    await save({ since: '2027-02-13T02:00:00.000Z' });
    await wakeAt('2027-02-13T02:00');
    expect(await days()).toEqual(['2027-02-05']);
    await wakeAt('2027-02-14T01:00');
    expect(await days()).toEqual(['2027-02-05', '2027-02-14']);
  });

  it('survives a clock that jumps ahead and back', async () => {
    await save();
    await wakeAt('2026-11-28T01:00');
    await wakeAt('2027-03-01T05:00');
    await wakeAt('2026-11-28T05:00');
    await wakeAt('2026-11-29T01:00');
    expect(await days()).toEqual(['2026-11-28', '2026-11-29', '2027-03-01']);
    expect(alarm).toBe('2026-11-29T01:30:00.000Z');
  });

  it('goes on with the others when one plan cannot be read or started', async () => {
    await save();
    await save({ id: uuid(905), note: 'bad' });
    await database.table('plans').put({ id: uuid(906), rhythm: 'sometimes' });
    await wakeAt('2026-11-28T01:00', {
      addOnce: (run) =>
        run.note === 'bad'
          ? Promise.reject(new Error('disk full'))
          : plannedRuns(database, () => clock).addOnce(run),
    });
    expect(await days()).toEqual(['2026-11-28']);
    expect(report).toHaveBeenCalledExactlyOnceWith(new Error('disk full'), {
      module: 'plans',
      id: uuid(905),
    });
  });

  it('sets the alarm even where the database cannot be opened', async () => {
    const closed = (): Promise<never> => Promise.reject(new Error('closed'));
    await wakeAt('2026-11-28T01:00', { plans: closed, openRuns: closed });
    expect(alarm).toBe(NEXT_JOBS);
    expect(report).toHaveBeenCalledTimes(2);
  });
});

describe('the alarm', () => {
  it('goes from start to reminder to due time to the next start', async () => {
    await save();
    const set: (string | undefined)[] = [];
    for (const now of ['2026-11-28T01:00', '2026-11-28T01:30', '2026-11-28T02:00']) {
      await wakeAt(now);
      set.push(alarm?.slice(5, 16));
    }
    expect(set).toEqual(['11-28T01:30', '11-28T02:00', '11-29T01:00']);
  });

  it('is never sooner than the browser fires one', async () => {
    await save({ since: clock });
    clock = '2026-11-28T00:59:59.000Z';
    await keep(world());
    expect(alarm).toBe('2026-11-28T01:00:29.000Z');
  });
});

describe('badge and reminders', () => {
  it('count what is due today and late, and remind of each run twice at most', async () => {
    await save();
    await wakeAt('2026-11-28T01:00');
    expect([badge, shown]).toEqual([{ due: 1, overdue: 0 }, []]);
    await wakeAt('2026-11-28T01:30');
    await wakeAt('2026-11-28T01:31');
    await wakeAt('2026-11-28T02:00');
    await wakeAt('2026-11-28T09:00');
    expect(badge).toEqual({ due: 1, overdue: 1 });
    expect(shown).toEqual(['2026-11-28 soon', '2026-11-28 overdue']);
  });

  it('forgets runs that are done', async () => {
    await save();
    await wakeAt('2026-11-28T01:00');
    await wakeAt('2026-11-28T02:00');
    expect(Object.values(reminded)).toEqual(['overdue']);
    const id = (await open())[0]?.id ?? '';
    await checklistRuns(database, () => clock).changeRun(id, (run) =>
      finishRun(run, { at: clock, by: '' }),
    );
    await wakeAt('2026-11-28T02:01');
    expect([badge, reminded]).toEqual([{ due: 0, overdue: 0 }, {}]);
  });

  it('leave out runs of a checklist that she has deleted, and count them again once it is back', async () => {
    await save();
    await wakeAt('2026-11-28T01:00');
    const isKnown = () => Promise.resolve(false);
    await wakeAt('2026-11-28T02:30', { isKnown });
    expect([badge, shown]).toEqual([{ due: 0, overdue: 0 }, []]);
    await wakeAt('2026-11-28T02:31');
    expect([badge, shown]).toEqual([{ due: 1, overdue: 1 }, ['2026-11-28 overdue']]);
  });

  it('keep silent in quiet hours and speak afterwards', async () => {
    settings = {
      ...DEFAULT_SETTINGS,
      reminders: { ...DEFAULT_SETTINGS.reminders, quiet: { from: '09:00', to: '14:00' } },
    };
    await save();
    await wakeAt('2026-11-28T01:00');
    await wakeAt('2026-11-28T02:30');
    expect([shown, alarm]).toEqual([[], '2026-11-28T06:00:00.000Z']);
    await wakeAt('2026-11-28T06:00');
    expect(shown).toEqual(['2026-11-28 overdue']);
  });

  it('are silent when switched off, and a reminder that failed comes again', async () => {
    settings = {
      ...DEFAULT_SETTINGS,
      reminders: { ...DEFAULT_SETTINGS.reminders, notify: false },
    };
    await save();
    await wakeAt('2026-11-28T02:30');
    expect([shown, badge]).toEqual([[], { due: 1, overdue: 1 }]);
    settings = DEFAULT_SETTINGS;
    await wakeAt('2026-11-28T02:31', { remind: () => Promise.reject(new Error('refused')) });
    expect(report).toHaveBeenCalledOnce();
    await wakeAt('2026-11-28T02:32');
    expect(shown).toEqual(['2026-11-28 overdue']);
  });
});
