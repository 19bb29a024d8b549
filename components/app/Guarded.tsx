import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useApp } from './AppProvider';
import { ErrorBoundary } from './ErrorBoundary';

/** A part of a panel that fails by itself: reported under Diagnostics, replaced by a notice. */
export function Guarded({ id, children }: { id: string; children: ReactNode }) {
  const { services } = useApp();
  return (
    <ErrorBoundary
      fallback={(again) => <Failed again={again} />}
      onError={(error) => services.diagnostics.report(error, { module: 'panels', id })}
    >
      {children}
    </ErrorBoundary>
  );
}

/** "That did not work", and a way to try again. */
export function Failed({ again }: { again: () => void }) {
  const { t } = useApp();
  return (
    <Notice help={t('common.failedHelp')} live title={t('common.failed')} tone="error">
      <Button onClick={again}>{t('common.again')}</Button>
    </Notice>
  );
}
