import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { DiskFull } from '@/components/backup/DiskFull';
import { Rescue } from '@/components/backup/Rescue';
import { Button } from '@/components/ui/Button';
import { Loading, Notice } from '@/components/ui/Notice';
import { carrySettings } from '@/lib/storage/backup/restore';
import type { DatabaseState } from '@/lib/storage/database';
import { openDatabase } from '@/lib/storage/database';
import { useApp } from './AppProvider';

/** Shows its children once the saved data can be used, and says clearly why when they cannot. */
export function StorageGate({
  isQuiet = false,
  children,
}: {
  /** Set where another gate beside this one says what is wrong. */
  isQuiet?: boolean;
  children: ReactNode;
}) {
  const { services, t } = useApp();
  const { database, diagnostics } = services;
  const [state, setState] = useState<DatabaseState>({
    kind: database.isOpen() ? 'ready' : 'opening',
  });
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is what "try again" changes
  useEffect(() => {
    if (database.isOpen()) return;
    let current = true;
    openDatabase(database, (next) => {
      if (current) setState(next);
      if (next.kind === 'failed') diagnostics.report(next.error, { module: 'storage', id: 'open' });
    });
    return () => {
      current = false;
    };
  }, [database, diagnostics, round]);

  useUpkeep(state.kind === 'ready');

  if (isQuiet && state.kind !== 'ready') return null;
  switch (state.kind) {
    case 'ready':
      return (
        <>
          <DiskFull />
          {children}
        </>
      );
    case 'opening':
      return <Loading label={t('common.loading')} />;
    case 'blocked':
      return (
        <Notice
          help={t('common.storage.blockedHelp')}
          live
          title={t('common.storage.blocked')}
          tone="warning"
        />
      );
    case 'outdated':
      return (
        <Notice
          help={t('common.storage.outdatedHelp')}
          live
          title={t('common.storage.outdated')}
          tone="warning"
        >
          <Button onClick={() => location.reload()}>{t('common.storage.reload')}</Button>
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          help={t(`common.storageFailed.${state.reason}`)}
          live
          title={t('common.storage.failed')}
          tone="error"
        >
          <Button onClick={() => setRound((n) => n + 1)}>{t('common.again')}</Button>
          {state.reason !== 'forbidden' && <Rescue />}
        </Notice>
      );
  }
}

/**
 * Finishes what a killed browser left half done, and asks the browser once, with the first thing saved, not to delete
 * it when the disk is nearly full.
 */
function useUpkeep(isReady: boolean): void {
  const { database, kept, safety, diagnostics } = useApp().services;
  useEffect(() => {
    if (!isReady) return undefined;
    const failed = (id: string) => (error: unknown) =>
      diagnostics.report(error, { module: 'storage', id });
    carrySettings(database, kept).catch(failed('settings'));
    const stop = database.onWrite((write) => {
      if (write === 'full') return;
      stop();
      safety
        .isPersisted()
        .then((isPersisted) => isPersisted || safety.persist())
        .catch(failed('persist'));
    });
    return stop;
  }, [database, kept, safety, diagnostics, isReady]);
}
