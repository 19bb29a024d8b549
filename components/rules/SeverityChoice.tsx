import { useApp } from '@/components/app/AppProvider';
import { SEVERITIES, SeverityMark } from '@/components/findings/SeverityMark';
import { Button } from '@/components/ui/Button';
import type { CodeEntry } from '@/lib/catalogue/entries';
import { severityOf } from '@/lib/catalogue/filter';

/** The mark of what she has changed. */
export function Yours() {
  const { t } = useApp();
  return (
    <span className="rounded-full bg-accent-soft px-2 text-xs font-semibold text-accent" data-yours>
      {t('catalogue.yours')}
    </span>
  );
}

/** The severity of a code: as the catalogue has it, or as she wants it. */
export function SeverityChoice({ entry }: { entry: CodeEntry }) {
  const { t, settings, save } = useApp();
  const { code, spec } = entry;
  const chosen = settings.severities[code];
  const set = (value: string): void => {
    const { [code]: _before, ...others } = settings.severities;
    const severity = SEVERITIES.find((each) => each === value);
    save({ severities: severity === undefined ? others : { ...others, [code]: severity } });
  };
  return (
    <span className="flex flex-wrap items-center gap-2">
      <SeverityMark severity={severityOf(entry, settings)} />
      <select
        aria-label={t('catalogue.severityOf', { code })}
        className="min-h-8 rounded-md border border-line-strong bg-surface px-2 text-xs"
        data-severity-of={code}
        onChange={(event) => set(event.target.value)}
        value={chosen ?? ''}
      >
        <option value="">
          {t('catalogue.bySeverity', { severity: t(`common.severity.${spec.severity}`) })}
        </option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {t(`common.severity.${severity}`)}
          </option>
        ))}
      </select>
      {chosen !== undefined && (
        <>
          <Yours />
          <Button
            aria-label={t('catalogue.resetOf', { code })}
            kind="quiet"
            onClick={() => set('')}
          >
            {t('catalogue.reset')}
          </Button>
        </>
      )}
    </span>
  );
}
