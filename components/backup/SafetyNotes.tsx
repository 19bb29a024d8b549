import { useCallback } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { useAsync } from '@/components/ui/use-async';

/** Whether the browser may delete her data, and what does. */
export function SafetyNotes() {
  const { t, services } = useApp();
  const { safety } = services;
  // Asking costs her nothing: with the permission that the extension has, no browser shows a dialog for it.
  const load = useCallback(async () => (await safety.isPersisted()) || safety.persist(), [safety]);
  const { state, again } = useAsync(load);
  const isPersisted = state.kind === 'ready' && state.value;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{t('backup.safety.heading')}</h3>
      {state.kind === 'ready' && (
        <p className="flex flex-wrap items-center gap-2">
          <Icon
            className={isPersisted ? 'text-good' : 'text-warning'}
            name={isPersisted ? 'seen' : 'triangle'}
          />
          <span>{t(isPersisted ? 'backup.safety.persisted' : 'backup.safety.notPersisted')}</span>
          {!isPersisted && <Button onClick={again}>{t('backup.safety.persist')}</Button>}
        </p>
      )}
      <p className="text-muted">{t('backup.safety.removal')}</p>
    </section>
  );
}
