import { useState } from 'react';
import { useApp } from '@/components/app/AppProvider';
import { Failed } from '@/components/app/Guarded';
import { Button } from '@/components/ui/Button';
import { Fold } from '@/components/ui/Fold';
import { Loading, Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { useAsync } from '@/components/ui/use-async';
import type { Diagnostic } from '@/lib/diagnostics';

/** What went wrong lately inside the product. */
export function DiagnosticsSection() {
  const { t, services } = useApp();
  const { state, again } = useAsync(services.diagnostics.read);
  const clear = (): void => {
    services.diagnostics.clear().then(again, (error: unknown) => {
      services.diagnostics.report(error, { module: 'diagnostics', id: 'clear' });
      again();
    });
  };
  return (
    <Section
      anchor="diagnostics"
      aside={
        <span className="text-muted">
          {t('settings.diagnostics.version', { version: services.version })}
        </span>
      }
      help={t('settings.diagnostics.help')}
      title={t('settings.diagnostics.heading')}
    >
      {state.kind === 'loading' && <Loading label={t('common.loading')} />}
      {state.kind === 'failed' && <Failed again={again} />}
      {state.kind === 'ready' && state.value.length === 0 && (
        <Notice title={t('settings.diagnostics.empty')} tone="good" />
      )}
      {state.kind === 'ready' && state.value.length > 0 && (
        <Reports clear={clear} reports={state.value} />
      )}
    </Section>
  );
}

function Reports({ reports, clear }: { reports: readonly Diagnostic[]; clear(): void }) {
  const { t, date, services } = useApp();
  const [copied, setCopied] = useState<boolean>();
  const copy = (): void => {
    const text = JSON.stringify({ version: services.version, reports }, null, 2);
    services.copy(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <ul className="divide-y divide-line rounded-md border border-line bg-surface">
        {reports.map((report) => (
          <li
            className="flex flex-col gap-1 px-3 py-2"
            key={`${report.module}${report.id}${report.message}`}
          >
            <p className="flex flex-wrap justify-between gap-x-3">
              <span className="font-semibold">
                {report.module} / {report.id}
              </span>
              <time className="text-muted" dateTime={report.at}>
                {date(report.at, true)}
              </time>
            </p>
            <p>{report.message}</p>
            {report.stack && (
              <Fold summary={t('settings.diagnostics.details')}>
                <pre className="text-xs whitespace-pre-wrap">{report.stack}</pre>
              </Fold>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={copy}>{t('settings.diagnostics.copy')}</Button>
        <Button onClick={clear}>{t('settings.diagnostics.clear')}</Button>
        {copied !== undefined && (
          <span role="status">{t(copied ? 'common.copied' : 'sidepanel.copyFailed')}</span>
        )}
      </div>
    </>
  );
}
