import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { ClerksideDatabase } from '../database';
import { backupNotes } from '../repositories/backup-notes';
import { FIXTURE_ROWS } from '../testing/generated-rows';
import { playedSettings } from '../testing/played-settings';
import { backUpWhenDue } from './automatic';
import type { BackupFolder } from './folder';
import { readBackup } from './read-backup';

interface Played {
  files: Map<string, Uint8Array<ArrayBuffer>>;
  permission: PermissionState;
  isFull: boolean;
}

/** A folder in memory. A database keeps nothing of it but its name: it is put back whenever it is read. */
class PlayedFolder {
  readonly name = 'Backups';
  constructor(played: Played) {
    Object.defineProperty(this, 'played', { value: played, enumerable: false });
  }
  declare private readonly played: Played;

  async queryPermission(): Promise<PermissionState> {
    return this.played.permission;
  }
  async getFileHandle(name: string): Promise<object> {
    const { played } = this;
    // As browsers do: the file is there at once, and empty.
    if (!played.files.has(name)) played.files.set(name, new Uint8Array());
    let written = new Uint8Array();
    const writable = {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        if (played.isFull) throw new DOMException('no room', 'QuotaExceededError');
        written = bytes;
      },
      close: async () => played.files.set(name, written),
    };
    return { createWritable: async () => writable };
  }
  async *keys(): AsyncGenerator<string> {
    yield* [...this.played.files.keys()];
  }
  async removeEntry(name: string): Promise<void> {
    this.played.files.delete(name);
  }
}

async function open(keep = 2) {
  const database = new ClerksideDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  await database.open();
  await database.table('checklistRuns').bulkAdd(FIXTURE_ROWS.checklistRuns ?? []);
  const played: Played = { files: new Map(), permission: 'granted', isFull: false };
  const folder = new PlayedFolder(played) as unknown as BackupFolder;
  database
    .table('keeping')
    .hook('reading', (row) => (row?.id === 'backup-folder' ? { ...row, folder } : row));
  const notes = backupNotes(database);
  await notes.setFolder({ folder, keep });
  const at = (now: string) =>
    backUpWhenDue({ database, settings: playedSettings(), now, version: '0.1.0' });
  return { notes, played, at };
}

describe('the weekly backup', () => {
  it('is written when the last is a week old, holds no buyers’ data, and restores', async () => {
    const { notes, played, at } = await open();
    expect(await at('2026-11-30T08:00:00.000Z')).toBe('done');
    expect(await at('2026-12-07T07:00:00.000Z')).toBe('notDue');
    expect(await notes.last()).toBe('2026-11-30T08:00:00.000Z');
    const [bytes = new Uint8Array()] = played.files.values();
    const read = await readBackup(bytes);
    expect(read).toMatchObject({ ok: true, preview: { buyerData: false } });
    expect(JSON.stringify(read)).not.toContain('112-1234567-7654321');
  });

  it('keeps the last ones and leaves other files alone', async () => {
    const { played, at } = await open();
    played.files.set('holiday.jpg', new Uint8Array());
    for (const week of ['2026-11-09', '2026-11-16', '2026-11-23'])
      await at(`${week}T08:00:00.000Z`);
    expect([...played.files.keys()].map((name) => name.slice(0, 27))).toEqual([
      'holiday.jpg',
      'clerkside-backup-2026-11-16',
      'clerkside-backup-2026-11-23',
    ]);
  });

  it('that could not be written leaves no empty file, which would drive the good ones out', async () => {
    const { played, at } = await open();
    await at('2026-11-09T08:00:00.000Z');
    played.isFull = true;
    for (const day of ['20', '21', '22']) await at(`2026-11-${day}T08:00:00.000Z`);
    played.isFull = false;
    await at('2026-11-23T08:00:00.000Z');
    expect([...played.files].map(([name, { length }]) => [name.slice(17, 27), length > 0])).toEqual(
      [
        ['2026-11-09', true],
        ['2026-11-23', true],
      ],
    );
  });

  it('notes what stands in its way, and that it is over', async () => {
    const { notes, played, at } = await open();
    played.permission = 'prompt';
    expect(await at('2026-11-30T08:00:00.000Z')).toBe('permission');
    expect(await notes.folder()).toMatchObject({ problem: 'permission', keep: 2 });
    expect(await notes.last()).toBeUndefined();
    played.permission = 'granted';
    played.isFull = true;
    expect(await at('2026-11-30T09:00:00.000Z')).toBe('write');
    played.isFull = false;
    expect(await at('2026-11-30T10:00:00.000Z')).toBe('done');
    expect((await notes.folder())?.problem).toBeUndefined();
    await notes.forgetFolder();
    expect(await at('2026-12-30T10:00:00.000Z')).toBe('noFolder');
  });
});
