import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Failed } from '@/components/app/Guarded';
import { Button } from '@/components/ui/Button';
import { makeBackup } from '@/lib/storage/backup/make-backup';
import { backupName, packBackup } from '@/lib/storage/backup/pack';
import { backupNotes } from '@/lib/storage/repositories/backup-notes';

type State = { kind: 'idle' | 'busy' | 'failed' } | { kind: 'made'; name: string };

/** A backup as a file in her downloads, at once. */
export function BackUpNow() {
  const { t, services } = useApp();
  const [buyerData, setBuyerData] = useState(false);
  const [state, setState] = useState<State>({ kind: 'idle' });

  const backUp = async (): Promise<void> => {
    const { database, kept, version, saveFile, diagnostics } = services;
    setState({ kind: 'busy' });
    try {
      const now = services.now();
      const settings = await kept.read();
      const backup = await makeBackup(database, { buyerData, settings, now, version });
      const name = backupName(new Date(now));
      saveFile(name, await packBackup(backup));
      await backupNotes(database).noteBackup(now);
      setState({ kind: 'made', name });
    } catch (error) {
      diagnostics.report(error, { module: 'backup', id: 'make' });
      setState({ kind: 'failed' });
    }
  };

  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          data-back-up
          disabled={state.kind === 'busy'}
          icon="save"
          kind="primary"
          onClick={() => void backUp()}
        >
          {t('backup.now')}
        </Button>
        <label className="flex min-w-0 flex-1 basis-48 items-start gap-2">
          <input
            checked={buyerData}
            className="mt-0.5 size-4 shrink-0 accent-accent"
            onChange={({ target }) => setBuyerData(target.checked)}
            type="checkbox"
          />
          {t('backup.buyerData')}
        </label>
      </div>
      {state.kind === 'made' && (
        <p className="break-words" data-made role="status">
          {t('backup.made', { name: state.name })}
        </p>
      )}
      {state.kind === 'failed' && <Failed again={() => void backUp()} />}
    </>
  );
}
