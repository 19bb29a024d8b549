import { backupName, isBackupName } from './pack';

type Asked = { mode: 'readwrite' };

/** A folder on her disk that she has chosen; the two questions are not yet in TypeScript's own types. */
export interface BackupFolder extends FileSystemDirectoryHandle {
  queryPermission?(asked: Asked): Promise<PermissionState>;
  /** Only in answer to a click. */
  requestPermission?(asked: Asked): Promise<PermissionState>;
}

/** True when the folder may be written to without asking her. */
export async function isAllowed(folder: BackupFolder): Promise<boolean> {
  return (await folder.queryPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** Asks her for the folder again; must come from a click. */
export async function askFor(folder: BackupFolder): Promise<boolean> {
  return (await folder.requestPermission?.({ mode: 'readwrite' })) === 'granted';
}

/** The browser makes the file first, empty: where it then cannot be filled it goes, or it would pass for a backup. */
async function write(
  folder: BackupFolder,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const writable = await file.createWritable();
    await writable.write(bytes);
    await writable.close();
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes a backup into the folder and lets the oldest of ours go, so that `keep` stay. The file appears once it is
 * whole; other files are never touched.
 * @returns the name of the file
 */
export async function writeToFolder(
  folder: BackupFolder,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date,
  keep: number,
): Promise<string> {
  const name = backupName(now);
  await write(folder, name, bytes);
  const ours: string[] = [];
  for await (const found of folder.keys()) if (isBackupName(found)) ours.push(found);
  // The names begin with the day: their order is that of time.
  const surplus = ours.toSorted().slice(0, Math.max(0, ours.length - keep));
  for (const old of surplus.filter((one) => one !== name)) await folder.removeEntry(old);
  return name;
}
