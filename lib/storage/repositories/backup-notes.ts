import type Dexie from 'dexie';
import { z } from '@/lib/zod';
import type { BackupFolder } from '../backup/folder';

/** Why the last automatic backup was not made: keys of `backup.problems` in the texts. */
export type FolderProblem = 'permission' | 'write';

/** The folder for automatic backups. */
export interface FolderNote {
  folder: BackupFolder;
  /** So many files stay in it. */
  keep: number;
  problem?: FolderProblem;
}

/** What the extension notes about backups. It lies in `keeping` and is in no backup itself. */
export interface BackupNotes {
  /** ISO time of the last backup, wherever it went. */
  last(): Promise<string | undefined>;
  noteBackup(at: string): Promise<void>;
  folder(): Promise<FolderNote | undefined>;
  setFolder(note: FolderNote): Promise<void>;
  forgetFolder(): Promise<void>;
}

const LAST = 'last-backup';
const FOLDER = 'backup-folder';

const lastNote = z.object({ at: z.iso.datetime() });
const folderNote = z.object({
  // A handle is no plain object: only that it is one can be told.
  folder: z.custom<BackupFolder>((value) => typeof value === 'object' && value !== null),
  keep: z.int().positive(),
  problem: z.enum(['permission', 'write']).exactOptional(),
});

export function backupNotes(database: Dexie): BackupNotes {
  const table = database.table('keeping');
  return {
    last: async () => lastNote.safeParse(await table.get(LAST)).data?.at,
    noteBackup: async (at) => {
      await table.put({ id: LAST, at });
    },
    folder: async () => folderNote.safeParse(await table.get(FOLDER)).data,
    setFolder: async ({ folder, keep, problem }) => {
      await table.put({ id: FOLDER, folder, keep, ...(problem !== undefined && { problem }) });
    },
    forgetFolder: async () => {
      await table.delete(FOLDER);
    },
  };
}
