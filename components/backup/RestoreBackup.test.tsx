// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { StorageGate } from '@/components/app/StorageGate';
import { playedServices, render } from '@/components/testing/render';
import { seal } from '@/lib/storage/backup/make-backup';
import { packBackup } from '@/lib/storage/backup/pack';
import { backupNotes } from '@/lib/storage/repositories/backup-notes';
import { readFixture } from '@/lib/storage/testing/generated-rows';
import { BackUpNow } from './BackUpNow';
import { BackupReminder } from './BackupReminder';
import { RestoreBackup } from './RestoreBackup';

const services = () => playedServices({ saveFile: vi.fn() });

async function shown(part: React.ReactNode, played = services()) {
  const drawn = await render(
    <StorageGate>
      <p>ready</p>
      {part}
    </StorageGate>,
    played,
  );
  await drawn.until(() => expect(drawn.root.textContent).toContain('ready'));
  return { ...drawn, played };
}

async function choose(root: HTMLElement, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('[data-backup-file]');
  if (!input) throw new Error('There is no place for a file');
  Object.defineProperty(input, 'files', { value: [new File([bytes], 'a.json.gz')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const backup = async () =>
  packBackup(
    await seal({
      tables: readFixture(2),
      schema: 2,
      buyerData: false,
      settings: { language: 'zh-CN' },
      now: '2026-11-20T08:00:00.000Z',
      version: '0.1.0',
    }),
  );

describe('restoring in the settings', () => {
  it('shows what would come, restores it, and takes it back', async () => {
    const { root, until, click, played } = await shown(<RestoreBackup />);
    await choose(root, await backup());
    await until(() => expect(root.querySelector('[data-preview]')).not.toBeNull());
    expect(root.querySelector('[data-found="checklistRuns"]')?.textContent).toBe('2');
    expect(await played.database.checklistRuns.count()).toBe(0);
    await click('[data-preview] label:nth-of-type(2) input');
    await click('[data-restore-now]');
    await until(() => expect(root.querySelector('[data-restored]')).not.toBeNull());
    expect(await played.database.checklistRuns.count()).toBe(2);
    expect(await played.kept.read()).toEqual({ language: 'zh-CN' });
    // Badge and alarm follow the plans and runs that came.
    expect(played.wakeKeeper).toHaveBeenCalledOnce();
    await until(() => expect(root.querySelector('[data-undo-restore]')).not.toBeNull());
    await click('[data-undo-restore]');
    await until(() => expect(root.textContent).toContain('as it was before the restore'));
    expect(await played.database.checklistRuns.count()).toBe(0);
    expect(await played.kept.read()).toEqual({});
    expect(played.wakeKeeper).toHaveBeenCalledTimes(2);
  });

  it('says what is wrong with a file, and where', async () => {
    const { root, until } = await shown(<RestoreBackup />);
    await choose(root, new TextEncoder().encode('sku,title'));
    await until(() => expect(root.querySelector('[data-refused="notOurs"]')).not.toBeNull());
  });
});

describe('a backup', () => {
  it('is handed to the downloads and noted', async () => {
    const { root, until, click, played } = await shown(<BackUpNow />);
    await click('[data-back-up]');
    await until(() => expect(root.querySelector('[data-made]')).not.toBeNull());
    expect(played.saveFile).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^clerkside-backup-2026-11-21-\d{6}\.json\.gz$/),
      expect.any(Uint8Array),
    );
    expect(await backupNotes(played.database).last()).toBe('2026-11-21T08:00:00.000Z');
  });

  it('is asked for when the last is more than a week old, not before', async () => {
    const { root, until, played } = await shown(<BackupReminder />);
    const notes = backupNotes(played.database);
    await notes.noteBackup('2026-11-14T08:00:00.000Z');
    expect(root.querySelector('[data-backup-reminder]')).toBeNull();
    await notes.noteBackup('2026-11-12T08:00:00.000Z');
    await until(() => expect(root.textContent).toContain('Last backup 9 days ago'));
    await notes.noteBackup('2026-11-21T08:00:00.000Z');
    await until(() => expect(root.querySelector('[data-backup-reminder]')).toBeNull());
  });
});
