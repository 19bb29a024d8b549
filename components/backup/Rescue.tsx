import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';

/** Saves what this version cannot open, as it lies in the browser. */
export function Rescue() {
  const { t, services } = useApp();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const save = async (): Promise<void> => {
    const { database, kept, now, version } = services;
    // Loaded on need only, which nearly never comes.
    const [{ rescue }, { backupName, packBackup }] = await Promise.all([
      import('@/lib/storage/backup/rescue'),
      import('@/lib/storage/backup/pack'),
    ]);
    const about = { settings: await kept.read(), now: now(), version };
    const backup = await rescue(database.place, about);
    services.saveFile(backupName(new Date(about.now)), await packBackup(backup));
  };
  return (
    <>
      <Button
        data-rescue
        icon="save"
        onClick={() => {
          save().then(
            () => setOutcome('saved'),
            (error: unknown) => {
              services.diagnostics.report(error, { module: 'storage', id: 'rescue' });
              setOutcome('failed');
            },
          );
        }}
      >
        {t('backup.rescue.save')}
      </Button>
      {outcome !== undefined && (
        <p className="w-full text-ink" role="status">
          {t(`backup.rescue.${outcome}`)}
        </p>
      )}
    </>
  );
}
