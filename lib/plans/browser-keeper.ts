import { browser } from 'wxt/browser';
import { DAILY_JOBS } from '@/lib/background/daily-jobs';
import { nextJobsAt, runDailyJobs } from '@/lib/background/jobs';
import { CHECKLISTS } from '@/lib/checklists/registry';
import { report } from '@/lib/diagnostics';
import { type Locale, localeFor } from '@/lib/i18n/core';
import { readSettings, type Settings } from '@/lib/settings';
import { browserLanguage } from '@/lib/settings/browser-language';
import type { ClerksideDatabase } from '@/lib/storage/database';
import { checklistRuns } from '@/lib/storage/repositories/checklist-runs';
import { plannedRuns } from '@/lib/storage/repositories/planned-runs';
import { plans } from '@/lib/storage/repositories/plans';
import type { KeeperWorld } from './keeper';
import { notify } from './notify';
import type { Reminded } from './reminders';
import { showBadge } from './show-badge';
import { builtInName } from './texts';

/** The one alarm. */
export const ALARM = 'keeper';
const REMINDED = 'reminded';
const JOB_DAYS = 'jobDays';

/** The keeper's world in a real browser. @param open gives the open database. */
export function browserKeeper(open: () => Promise<ClerksideDatabase>): KeeperWorld {
  const now = (): string => new Date().toISOString();
  const newId = (): string => crypto.randomUUID();
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    now,
    newId,
    zone,
    report,
    settings: readSettings,
    plans: async () => (await plans(await open(), now).listPlans()).plans,
    isKnown: async (checklist) => (await nameOf(checklist, 'en', open)) !== undefined,
    hasStarted: async (plan, day) => plannedRuns(await open(), now).hasStarted(plan, day),
    addOnce: async (run) => plannedRuns(await open(), now).addOnce(run),
    openRuns: async () => checklistRuns(await open(), now).listOpen(),
    readReminded,
    writeReminded: (reminded) => browser.storage.local.set({ [REMINDED]: reminded }),
    setAlarm: async (at) => browser.alarms.create(ALARM, { when: Date.parse(at) }),
    showBadge: (count, settings) => showBadge(count, localeOf(settings), settings.reminders.badge),
    remind: async (reminders, settings) => {
      const locale = localeOf(settings);
      const named = reminders.map(async (reminder) => ({
        ...reminder,
        name: (await nameOf(reminder.run.checklist, locale, open)) ?? reminder.run.checklist,
      }));
      await notify(await Promise.all(named), locale, zone);
    },
    runJobs: () =>
      runDailyJobs({
        jobs: DAILY_JOBS,
        context: { now, newId, database: open },
        zone,
        readDays,
        writeDay: async (job, day) =>
          browser.storage.local.set({ [JOB_DAYS]: { ...(await readDays()), [job]: day } }),
        report,
      }),
    nextJobsAt: () => nextJobsAt(now(), zone),
  };
}

/** Name of a checklist, built-in or her own; undefined where there is none. */
async function nameOf(
  checklist: string,
  locale: Locale,
  open: () => Promise<ClerksideDatabase>,
): Promise<string | undefined> {
  if (CHECKLISTS.some(({ id }) => id === checklist)) return builtInName(checklist, locale);
  const row: unknown = await (await open()).table('checklists').get(checklist);
  if (typeof row !== 'object' || row === null || 'deletedAt' in row) return undefined;
  return 'name' in row && typeof row.name === 'string' ? row.name : checklist;
}

function localeOf({ language }: Settings): Locale {
  return language === 'auto' ? localeFor(browserLanguage()) : language;
}

/** Days (ISO) of the last run of each job; another version may have left something else. */
async function readDays(): Promise<Record<string, string>> {
  return wordsIn((await browser.storage.local.get(JOB_DAYS))[JOB_DAYS]);
}

async function readReminded(): Promise<Reminded> {
  const stored = wordsIn((await browser.storage.local.get(REMINDED))[REMINDED]);
  return Object.fromEntries(
    Object.entries(stored).flatMap(([run, standing]) =>
      standing === 'soon' || standing === 'overdue' ? [[run, standing] as const] : [],
    ),
  );
}

function wordsIn(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}
