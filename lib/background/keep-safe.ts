import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/settings';
import { keptSettings } from '@/lib/settings/kept';
import { backUpWhenDue } from '@/lib/storage/backup/automatic';
import { carrySettings, dropOldCopy } from '@/lib/storage/backup/restore';
import type { ClerksideDatabase } from '@/lib/storage/database';
import { clearBuyerData } from '@/lib/storage/retention';

/** A restore can be undone for so many days; then the copy from before goes. */
const UNDO_DAYS = 7;

interface Context {
  /** ISO time. */
  now(): string;
  database(): Promise<ClerksideDatabase>;
}

/** What is done once a day so that nothing is lost, and nothing of buyers kept too long. */
export const KEEP_SAFE = [
  {
    id: 'weekly-backup',
    async run({ now, database }: Context): Promise<void> {
      const { version } = browser.runtime.getManifest();
      const from = { database: await database(), settings: keptSettings, now: now(), version };
      await carrySettings(from.database, keptSettings);
      // What stands in its way is noted: the panels tell her.
      await backUpWhenDue(from);
    },
  },
  {
    id: 'buyer-data',
    async run({ now, database }: Context): Promise<void> {
      const { buyerDataDays } = await readSettings();
      const opened = await database();
      await clearBuyerData(opened, now(), buyerDataDays);
      await dropOldCopy(opened, now(), Math.min(UNDO_DAYS, buyerDataDays));
    },
  },
] as const;
