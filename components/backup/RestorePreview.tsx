import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { latestVersion } from '@/lib/storage/backup/make-backup';
import type { Preview } from '@/lib/storage/backup/read-backup';
import type { RestoreMode } from '@/lib/storage/backup/restore';
import { tableName } from './texts';
import type { Restoring } from './use-restore';

interface RestorePreviewProps {
  file: string;
  preview: Preview;
  restoring: Restoring;
}

/** What a backup holds, beside what is here now, and how it shall come in. */
export function RestorePreview({ file, preview, restoring }: RestorePreviewProps) {
  const { t, date } = useApp();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const { made, version, schema, buyerData, unreadable } = preview;
  return (
    <div
      className="flex flex-col gap-3 rounded-md border border-line-strong p-3"
      data-preview
      role="status"
    >
      <div>
        <p className="font-semibold">{t('backup.restore.found', { date: date(made, true) })}</p>
        <p className="break-all text-muted">{t('backup.restore.about', { version, file })}</p>
        <p>{t(buyerData ? 'backup.restore.within' : 'backup.restore.without')}</p>
        {schema < latestVersion() && <p>{t('backup.restore.older')}</p>}
        {unreadable > 0 && <p>{t('backup.restore.unreadable', { n: unreadable })}</p>}
      </div>
      <Counts found={preview.counts} present={restoring.counts} />
      <Choice<RestoreMode>
        hideLabel
        label={t('backup.restore.mode')}
        onChange={setMode}
        options={[
          { value: 'merge', label: t('backup.restore.merge'), help: t('backup.restore.mergeHelp') },
          {
            value: 'replace',
            label: t('backup.restore.replace'),
            help: t('backup.restore.replaceHelp'),
          },
        ]}
        value={mode}
      />
      <div className="flex flex-wrap gap-2">
        <Button data-restore-now kind="primary" onClick={() => restoring.restore(mode)}>
          {t('backup.restore.go')}
        </Button>
        <Button onClick={restoring.cancel}>{t('backup.restore.cancel')}</Button>
      </div>
    </div>
  );
}

interface CountsProps {
  present: Readonly<Record<string, number>>;
  found: Readonly<Record<string, number>>;
}

function Counts({ present, found }: CountsProps) {
  const { t, locale } = useApp();
  const tables = Object.keys(found).filter(
    (table) => (found[table] ?? 0) > 0 || (present[table] ?? 0) > 0,
  );
  return (
    <table className="w-full max-w-md">
      <thead>
        <tr className="text-start text-muted">
          <th className="text-start font-normal">{t('backup.restore.table')}</th>
          <th className="text-end font-normal">{t('backup.restore.now')}</th>
          <th className="text-end font-normal">{t('backup.restore.inFile')}</th>
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr className="border-t border-line" key={table}>
            <th className="py-0.5 text-start font-normal" scope="row">
              {tableName(locale, table)}
            </th>
            <td className="text-end tabular-nums">{present[table] ?? 0}</td>
            <td className="text-end tabular-nums" data-found={table}>
              {found[table]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
