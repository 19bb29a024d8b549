import { useApp } from '@/components/app/AppProvider';
import { Icon } from '@/components/ui/Icon';
import { latenessOf } from '@/lib/checklists/lateness';
import type { ChecklistRun } from '@/lib/checklists/run';

/** When a run is due, or how late it is; nothing where it has no due time. */
export function DueTime({ run }: { run: ChecklistRun }) {
  const { t, date, services } = useApp();
  const lateness = latenessOf(run, services.now());
  if (lateness === undefined || run.dueAt === undefined) return null;
  const { isLate, unit, n } = lateness;
  return (
    <span
      className={`inline-flex items-center gap-1 text-xs ${isLate ? 'font-semibold text-error' : 'text-muted'}`}
      data-due={isLate ? 'late' : 'ahead'}
      title={date(run.dueAt, true)}
    >
      <Icon name={isLate ? 'triangle' : 'clock'} size={14} />
      {t(`checklists.${isLate ? 'late' : 'due'}.${unit}`, { n })}
    </span>
  );
}
