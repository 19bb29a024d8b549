import { useId, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { backUpToFolder } from '@/lib/storage/backup/automatic';
import { askFor } from '@/lib/storage/backup/folder';
import { backupNotes, type FolderNote } from '@/lib/storage/repositories/backup-notes';

const KEEP = [4, 8, 12, 26];
const USUAL_KEEP = 8;

/** The weekly backup into a folder, or why there is none. */
export function WeeklyFolder({ note }: { note: FolderNote | undefined }) {
  const { t, services } = useApp();
  const { pickFolder, database } = services;
  const [written, setWritten] = useState<string>();
  const notes = backupNotes(database);
  const failed = (error: unknown): void =>
    services.diagnostics.report(error, { module: 'backup', id: 'folder' });

  const backUp = async (): Promise<void> => {
    const { kept: settings, version, now } = services;
    const outcome = await backUpToFolder({ database, settings, now: now(), version });
    const folder = (await notes.folder())?.folder;
    setWritten(outcome === 'done' ? folder?.name : undefined);
  };
  const choose = async (): Promise<void> => {
    const folder = await pickFolder?.();
    if (folder === undefined) return;
    await notes.setFolder({ folder, keep: note?.keep ?? USUAL_KEEP });
    await backUp();
  };
  const allow = async (): Promise<void> => {
    if (note !== undefined && (await askFor(note.folder))) await backUp();
  };

  return (
    <section className="flex flex-col gap-2" data-weekly>
      <h3 className="font-semibold">{t('backup.weekly.heading')}</h3>
      <p className="text-muted">
        {t(pickFolder === undefined ? 'backup.weekly.cannot' : 'backup.weekly.help')}
      </p>
      {note?.problem !== undefined && (
        <Notice
          help={t(`backup.problems.${note.problem}Help`)}
          title={t(`backup.problems.${note.problem}`)}
          tone="warning"
        >
          {note.problem === 'permission' && (
            <Button kind="primary" onClick={() => void allow().catch(failed)}>
              {t('backup.weekly.allow')}
            </Button>
          )}
        </Notice>
      )}
      {pickFolder !== undefined && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          {note !== undefined && (
            <span className="break-all" data-folder>
              {t('backup.weekly.folder', { name: note.folder.name })}
            </span>
          )}
          <Button data-choose-folder onClick={() => void choose().catch(failed)}>
            {t(note === undefined ? 'backup.weekly.choose' : 'backup.weekly.change')}
          </Button>
          {note !== undefined && (
            <>
              <Keep
                keep={note.keep}
                onKeep={(keep) => void notes.setFolder({ ...note, keep }).catch(failed)}
              />
              <Button kind="quiet" onClick={() => void notes.forgetFolder().catch(failed)}>
                {t('backup.weekly.stop')}
              </Button>
            </>
          )}
        </div>
      )}
      {written !== undefined && (
        <p className="break-words" role="status">
          {t('backup.weekly.done', { name: written })}
        </p>
      )}
    </section>
  );
}

function Keep({ keep, onKeep }: { keep: number; onKeep(keep: number): void }) {
  const { t } = useApp();
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id}>{t('backup.weekly.keep')}</label>
      <select
        className="min-h-8 rounded-md border border-line-strong bg-surface px-2"
        id={id}
        onChange={({ target }) => onKeep(Number(target.value))}
        value={keep}
      >
        {KEEP.map((count) => (
          <option key={count}>{count}</option>
        ))}
      </select>
    </span>
  );
}
