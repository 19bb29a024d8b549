import { useApp } from '@/components/app/AppProvider';
import type { IconName } from '@/components/ui/Icon';
import { Icon } from '@/components/ui/Icon';
import type { Severity } from '@/lib/rules/define';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

const SHAPE: Record<Severity, IconName> = { error: 'octagon', warning: 'triangle', hint: 'disc' };
const INK: Record<Severity, string> = {
  error: 'text-error',
  warning: 'text-warning',
  hint: 'text-hint',
};
const GROUND: Record<Severity, string> = {
  error: 'bg-error-soft text-error',
  warning: 'bg-warning-soft text-warning',
  hint: 'bg-hint-soft text-hint',
};

/** Colour, shape and word of a severity. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useApp();
  return (
    <span
      className={`inline-flex items-center gap-1 text-xs font-semibold whitespace-nowrap ${INK[severity]}`}
    >
      <Icon name={SHAPE[severity]} size={14} />
      {t(`common.severity.${severity}`)}
    </span>
  );
}

/** How many findings of a severity there are. A zero stands back. */
export function SeverityCount({ severity, count }: { severity: Severity; count: number }) {
  const { t } = useApp();
  const look = count > 0 ? GROUND[severity] : 'bg-raised text-muted';
  return (
    <li
      className={`flex flex-1 flex-wrap items-center gap-x-1.5 rounded-md px-2.5 py-1.5 whitespace-nowrap ${look}`}
      data-severity={severity}
      title={t(`common.severityMeans.${severity}`)}
    >
      <span className="flex items-center gap-1.5">
        <Icon name={SHAPE[severity]} />
        <span className="text-lg font-semibold">{count}</span>
      </span>
      <span className="text-xs">{t(`common.severity.${severity}`)}</span>
    </li>
  );
}

/** How many findings of a severity a field has, small: shape and number, the word for those who do not see it. */
export function SeverityTally({ severity, count }: { severity: Severity; count: number }) {
  const { t } = useApp();
  return (
    <span
      className={`inline-flex items-center gap-0.5 self-center text-xs font-semibold ${INK[severity]}`}
      title={t(`common.severity.${severity}`)}
    >
      <Icon name={SHAPE[severity]} size={14} />
      {count}
      <span className="sr-only">{t(`common.severity.${severity}`)}</span>
    </span>
  );
}
