import { type DragEvent, useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { RestorePreview } from './RestorePreview';
import { refusalKey, whereText } from './texts';
import { type Restoring, useRestore } from './use-restore';

/** Brings a backup in: choose the file, look at what it holds, confirm; and the way back. */
export function RestoreBackup() {
  const { t } = useApp();
  const restoring = useRestore();
  return (
    <section className="flex flex-col gap-2" data-restore>
      <h3 className="font-semibold">{t('backup.restore.heading')}</h3>
      <DropFile onFile={restoring.read} />
      <Outcome restoring={restoring} />
      <Undo restoring={restoring} />
    </section>
  );
}

function DropFile({ onFile }: { onFile(file: File): void }) {
  const { t } = useApp();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border-2 border-dashed p-3 ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
      onDragLeave={() => setOver(false)}
      onDragOver={over}
      onDrop={drop}
    >
      <label className="inline-flex min-h-8 items-center rounded-md border border-line-strong bg-surface px-3 py-1 font-medium whitespace-nowrap hover:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        {t('backup.restore.choose')}
        <input
          accept=".gz,.json,application/gzip,application/json"
          className="sr-only"
          data-backup-file
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // The same file can be chosen again.
            target.value = '';
          }}
          type="file"
        />
      </label>
      <p className="min-w-40 flex-1 text-muted">
        {t(isOver ? 'backup.restore.over' : 'backup.restore.help')}
      </p>
    </div>
  );
}

function Outcome({ restoring }: { restoring: Restoring }) {
  const { t, locale } = useApp();
  const { state } = restoring;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'reading':
      return <Loading label={t('backup.restore.reading', { file: state.file })} />;
    case 'restoring':
      return <Loading label={t('common.loading')} />;
    case 'refused': {
      const where = whereText(state.where, locale, t);
      return (
        <div data-refused={state.refused}>
          <Notice
            help={t(refusalKey(state.refused))}
            live
            title={t('backup.refusedTitle')}
            tone="error"
          >
            {where !== undefined && <p className="min-w-0 break-all text-ink">{where}</p>}
          </Notice>
        </div>
      );
    }
    case 'read':
      return <RestorePreview {...state} restoring={restoring} />;
    case 'restored': {
      const { counts, hasSettings } = state.restored;
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return (
        <div data-restored>
          <Notice
            help={t('backup.restore.doneHelp', { total })}
            live
            title={t('backup.restore.done')}
            tone="good"
          >
            {!hasSettings && <p className="text-ink">{t('backup.restore.settingsLater')}</p>}
          </Notice>
        </div>
      );
    }
    case 'undone':
      return <Notice live title={t('backup.restore.undone')} tone="good" />;
    case 'failed':
      return (
        <Notice
          help={t('backup.restore.failedHelp')}
          live
          title={t('backup.restore.failed')}
          tone="error"
        />
      );
  }
}

function Undo({ restoring }: { restoring: Restoring }) {
  const { t, date } = useApp();
  if (restoring.undoable === undefined) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{t('backup.restore.undoable', { when: date(restoring.undoable, true) })}</span>
      <Button data-undo-restore onClick={restoring.undo} title={t('backup.restore.undoHelp')}>
        {t('backup.restore.undo')}
      </Button>
      <span className="text-muted">{t('backup.restore.undoHelp')}</span>
    </div>
  );
}
