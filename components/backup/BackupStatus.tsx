import { useApp } from '@/components/app/AppProvider';
import { Notice } from '@/components/ui/Notice';
import { daysAgo } from './texts';
import type { LastBackup } from './use-last-backup';

/** How old the last backup is: word, colour and shape. */
export function BackupStatus({ last }: { last: LastBackup }) {
  const { t, locale, date } = useApp();
  const { at, days, isStale } = last;
  if (at === undefined || days === undefined) {
    return <Notice help={t('backup.neverHelp')} title={t('backup.never')} tone="warning" />;
  }
  const when = daysAgo(locale, days);
  return isStale ? (
    <Notice help={t('backup.staleHelp')} title={t('backup.stale', { when })} tone="warning" />
  ) : (
    <Notice
      help={t('backup.lastAt', { date: date(at, true) })}
      title={t('backup.last', { when })}
      tone="good"
    />
  );
}
