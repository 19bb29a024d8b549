import { useLiveQuery } from 'dexie-react-hooks';
import { useApp } from '@/components/app/AppProvider';
import { BACKUP_DAYS, daysSince } from '@/lib/storage/backup/automatic';
import { backupNotes, type FolderNote } from '@/lib/storage/repositories/backup-notes';

export interface LastBackup {
  /** ISO time; undefined for never. */
  at: string | undefined;
  days: number | undefined;
  folder: FolderNote | undefined;
  /** True when she should make one. */
  isStale: boolean;
}

/** When the last backup was made, live; undefined until that is known. */
export function useLastBackup(): LastBackup | undefined {
  const { database, now } = useApp().services;
  return useLiveQuery(async () => {
    const notes = backupNotes(database);
    const [at, folder] = await Promise.all([notes.last(), notes.folder()]);
    const days = daysSince(at, now());
    return { at, days, folder, isStale: days === undefined || days > BACKUP_DAYS };
  }, [database, now]);
}
