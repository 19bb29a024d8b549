import { useApp } from '@/components/app/AppProvider';
import { StorageGate } from '@/components/app/StorageGate';
import { BackUpNow } from '@/components/backup/BackUpNow';
import { BackupStatus } from '@/components/backup/BackupStatus';
import { RestoreBackup } from '@/components/backup/RestoreBackup';
import { RetentionChoice } from '@/components/backup/RetentionChoice';
import { SafetyNotes } from '@/components/backup/SafetyNotes';
import { useLastBackup } from '@/components/backup/use-last-backup';
import { WeeklyFolder } from '@/components/backup/WeeklyFolder';
import { Loading } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';

/** Her data: backups, restoring, and how long what belongs to buyers is kept. */
export function DataSection() {
  const { t } = useApp();
  return (
    <Section anchor="data" title={t('settings.data.heading')}>
      <StorageGate>
        <Data />
      </StorageGate>
    </Section>
  );
}

function Data() {
  const { t } = useApp();
  const last = useLastBackup();
  if (last === undefined) return <Loading label={t('common.loading')} />;
  return (
    <div className="flex flex-col gap-4 rounded-md border border-line bg-surface p-3">
      <BackupStatus last={last} />
      <BackUpNow />
      <WeeklyFolder note={last.folder} />
      <RestoreBackup />
      <RetentionChoice />
      <SafetyNotes />
    </div>
  );
}
