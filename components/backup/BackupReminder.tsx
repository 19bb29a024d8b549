import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { daysAgo } from './texts';
import { useLastBackup } from './use-last-backup';

/** Says in popup and side panel that a backup is due; nothing where one is fresh. */
export function BackupReminder() {
  const { t, locale, services } = useApp();
  const last = useLastBackup();
  if (last === undefined) return null;
  const { days, isStale, folder } = last;
  const isWaiting = folder?.problem === 'permission';
  // Who has never made one is told in the settings: on the first day there is little to lose.
  if (!isWaiting && (!isStale || days === undefined)) return null;
  const title = isWaiting
    ? t('backup.reminder.permission')
    : t('backup.reminder.stale', { when: daysAgo(locale, days ?? 0) });
  return (
    <div data-backup-reminder>
      <Notice icon="save" title={title} tone="warning">
        <Button onClick={services.openOptions}>{t('backup.reminder.open')}</Button>
      </Notice>
    </div>
  );
}
