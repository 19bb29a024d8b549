import type Dexie from 'dexie';
import { backupNotes, type FolderProblem } from '../repositories/backup-notes';
import { isAllowed, writeToFolder } from './folder';
import { makeBackup } from './make-backup';
import { packBackup } from './pack';
import type { KeptSettings } from './restore';

/** A backup is due after so many days; a day later she is reminded. */
export const BACKUP_DAYS = 7;
const DAY_MS = 86_400_000;

/** What an automatic backup needs of the world. */
export interface AutomaticBackup {
  database: Dexie;
  settings: Pick<KeptSettings, 'read'>;
  /** ISO time. */
  now: string;
  /** Version of the extension. */
  version: string;
}

/** What came of it; `noFolder`: she has chosen none. */
export type BackupOutcome = 'done' | 'notDue' | 'noFolder' | FolderProblem;

/** Whole days since a moment (ISO); undefined for never. */
export function daysSince(at: string | undefined, now: string): number | undefined {
  return at === undefined ? undefined : Math.floor((Date.parse(now) - Date.parse(at)) / DAY_MS);
}

/** Writes a backup to her folder where the last one is a week old. Never asks her anything. */
export async function backUpWhenDue(from: AutomaticBackup): Promise<BackupOutcome> {
  const days = daysSince(await backupNotes(from.database).last(), from.now);
  return days !== undefined && days < BACKUP_DAYS ? 'notDue' : backUpToFolder(from);
}

/**
 * Writes a backup without buyers' data to her folder, and notes that, or what stood in the way: the panels then
 * remind her.
 */
export async function backUpToFolder(from: AutomaticBackup): Promise<BackupOutcome> {
  const { database, settings, now, version } = from;
  const notes = backupNotes(database);
  const note = await notes.folder();
  if (note === undefined) return 'noFolder';
  const { folder, keep } = note;
  const problem = await write();
  await notes.setFolder({ folder, keep, ...(problem !== undefined && { problem }) });
  if (problem === undefined) await notes.noteBackup(now);
  return problem ?? 'done';

  async function write(): Promise<FolderProblem | undefined> {
    if (!(await isAllowed(folder))) return 'permission';
    const kept = await settings.read();
    const backup = await makeBackup(database, { buyerData: false, settings: kept, now, version });
    try {
      await writeToFolder(folder, await packBackup(backup), new Date(now), keep);
      return undefined;
    } catch {
      // The folder is gone, or its disk is full: either way only she can mend it.
      return 'write';
    }
  }
}
